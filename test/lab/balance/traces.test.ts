// Traces: what differs is found, what doesn't is not, and neither price nor reply counts as something noticed.
import { describe, expect, test } from 'vitest';
import { isShown, type Look } from '../../../src/core/lab/balance/noticeable.ts';
import { traceGates, traceless } from '../../../src/core/lab/balance/trace-gates.ts';
import type { MomentTraces, PairTraces } from '../../../src/core/lab/balance/trace-sums.ts';
import { traceSteps } from '../../../src/core/lab/balance/traces.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { moment, option, scenario, type OptionInput } from '../../support/scenario.ts';

const harm = (of: string, given: Partial<OptionInput> = {}): OptionInput =>
  option('harm', 'wait_and_see', 0, {
    effects: [{ kind: 'level', of, add: '-grave', lasts: true, because: 'It fell down.' }],
    ...given,
  });

function pairOf(one: OptionInput, other: OptionInput, given: Parameters<typeof scenario>[0] = {}): PairTraces {
  const asked = scenario({ weeks: 8, moments: [moment('fork', 'mira', 3, [one, other])], ...given });
  const traces = finish(traceSteps({ scenario: asked, seeds: 10, from: 1 }));
  return traces[0]!.pairs[0]!;
}
const NOTHING = { shown: 0, heard: 0, noticed: 0, stays: 0 };

test('two options that differ in words and price alone leave no trace', () => {
  const pair = pairOf(
    option('cheap', 'wait_and_see', 0, { mood: 'happy' }),
    option('dear', 'wait_and_see', 5, { mood: 'angry' }),
  );
  expect(pair).toMatchObject({ runs: 10, ...NOTHING, grave: false });
  expect(pair.widest.map(({ by }) => by)).toEqual([0, 0, 0, 0]);
});

test('a sign is heard, and seen by nobody', () => {
  const later = [{ after_weeks: 1, sign: 'A door is shut.' }];
  const pair = pairOf(option('plain', 'wait_and_see', 0), option('sign', 'wait_and_see', 0, { later }));
  expect(pair).toMatchObject({ ...NOTHING, heard: 1, noticed: 1 });
});

test('one that would come after the four weeks is not heard', () => {
  const later = [{ after_weeks: 5, sign: 'A door is shut.' }];
  expect(pairOf(option('plain', 'wait_and_see', 0), option('sign', 'wait_and_see', 0, { later })).heard).toBe(0);
});

test('a scene that only one of them leads to is heard of', () => {
  const moments = [
    moment('fork', 'mira', 3, [option('plain', 'wait_and_see', 0), option('on', 'wait_and_see', 0, { then: 'next' })]),
    moment('next', 'mira', 4, undefined, { when: undefined }),
  ];
  expect(pairOf(option('plain', 'wait_and_see', 0), option('on', 'wait_and_see', 0), { moments }).heard).toBe(1);
});

test('something grave is seen, and named with what it did', () => {
  const pair = pairOf(option('plain', 'wait_and_see', 0), harm('mira.trust'));
  expect(pair.grave).toBe(true);
  expect(pair.shown).toBeGreaterThan(0.8);
  expect(pair.widest[0]!.level).toBe('mira.trust');
  expect(pair.widest[0]!.by).toBeGreaterThan(15);
});

test('in the last week it is looked for in the leave', () => {
  const moments = [moment('fork', 'mira', 8, [option('plain', 'wait_and_see', 0), harm('mira.trust')])];
  expect(pairOf(option('a', 'wait_and_see', 0), option('b', 'wait_and_see', 0), { moments }).shown).toBeGreaterThan(
    0.8,
  );
});

test('the same seeds come to the same, others to others', () => {
  const asked = scenario({ weeks: 6 });
  const of = (from: number): readonly MomentTraces[] => finish(traceSteps({ scenario: asked, seeds: 5, from }));
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(6));
});

describe('a difference is seen', () => {
  const looks = (...faces: string[]): Look[] => faces.map((face) => ({ face, boss: 'neutral' }));
  test.each<[seen: boolean, one: Look[], other: Look[]]>([
    [false, looks('happy', 'happy', 'happy'), looks('happy', 'happy', 'happy')],
    [false, looks('happy', 'happy', 'happy'), looks('angry', 'happy', 'angry')],
    [true, looks('happy', 'happy', 'happy'), looks('happy', 'angry', 'angry')],
    [false, [{ face: 'happy', boss: 'angry' }, ...looks('happy')], looks('happy', 'angry')],
  ])('%s: when the same thing differs on two looks running', (seen, one, other) =>
    expect(isShown(one, other)).toBe(seen),
  );
});

describe('gates', () => {
  const pair = (shown: number, heard: number, grave: boolean): PairTraces => ({
    options: ['a', 'b'],
    runs: 10,
    shown,
    heard,
    noticed: Math.max(shown, heard),
    stays: 1,
    grave,
    widest: [],
  });
  const traces = (...pairs: PairTraces[]): MomentTraces[] => [{ moment: 'fork', pairs }];

  test('hold the least noticed of the grave pairs, and no others', () => {
    const met = (...pairs: PairTraces[]): boolean[] => traceGates(traces(...pairs)).map((gate) => gate.met);
    expect(met(pair(0.9, 0.9, true), pair(1, 1, true), pair(0, 0, false))).toEqual([true, true]);
    expect(met(pair(0.89, 0.9, true), pair(1, 1, true))).toEqual([false, true]);
    expect(met(pair(0.9, 0.9, true), pair(1, 0.89, true))).toEqual([true, false]);
    expect(met(pair(0, 0, false))).toEqual([]);
  });

  test('what fewer than half could notice is named', () => {
    expect(traceless(traces(pair(0.5, 0, false), pair(0.4, 0.49, false)))[0]?.pairs).toHaveLength(1);
    expect(traceless(traces(pair(1, 1, false)))).toEqual([]);
  });
});
