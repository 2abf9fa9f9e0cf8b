import { describe, expect, test } from 'vitest';
import { ifLevelWere, kindsScenario, noticed, whatIf, type Difference } from '../../src/core/lab/what-if.ts';

const job = { scenario: kindsScenario(), manager: 'capable', deed: 'take_over', weeks: 6, pairs: 20 } as const;
const of = (all: readonly Difference[], level: Difference['level']): Difference =>
  all.find((one) => one.level === level)!;

test('the same job gives the same numbers, one a week', () => {
  expect(whatIf(job)).toEqual(whatIf(job));
  for (const { without, adds, low, high } of whatIf(job)) {
    expect([without, adds, low, high].map((row) => row.length)).toEqual([6, 6, 6, 6]);
    adds.forEach((add, week) => expect(add).toBeGreaterThanOrEqual(low[week]!));
  }
});

test('the work gains now and trust pays for it, more with who was ready', () => {
  const [ready, unready] = [whatIf(job), whatIf({ ...job, manager: 'new' })];
  expect(of(ready, 'delivery').low[0]).toBeGreaterThan(0);
  expect(of(ready, 'trust').high[3]).toBeLessThan(of(unready, 'trust').low[3]!);
});

test('a practice goes on, a move wears off', () => {
  const talks = of(whatIf({ ...job, deed: 'one_on_one' }), 'trust').adds;
  expect(talks.at(-1)).toBeGreaterThan(talks[0]!);
  const once = of(whatIf({ ...job, deed: 'back_publicly' }), 'trust').adds;
  expect(once.at(-1)).toBeLessThan(once[0]!);
});

test('others hear of some of it', () => {
  expect(of(whatIf({ ...job, deed: 'agree_criteria' }), 'others').low.at(-1)).toBeGreaterThan(0);
  expect(of(whatIf({ ...job, deed: 'ask_questions' }), 'others').adds).toEqual([0, 0, 0, 0, 0, 0]);
});

describe('a level that is otherwise on the first day', () => {
  test('drifts back', () => {
    const { adds } = of(ifLevelWere(job, 'capable.trust', -15), 'trust');
    expect(adds[0]).toBeLessThan(-10);
    expect(adds.at(-1)).toBeGreaterThan(adds[0]!);
  });

  test('changes nothing where it is not changed', () => {
    expect(noticed(ifLevelWere(job, 'capable.trust', 0))).toEqual([]);
  });
});

test('what nobody would notice is left out, and the largest comes first', () => {
  const rows = noticed(whatIf(job));
  const most = rows.map(({ adds }) => Math.max(...adds.map(Math.abs)));
  expect(most).toEqual(most.toSorted((a, b) => b - a));
  expect(Math.min(...most)).toBeGreaterThanOrEqual(0.5);
});
