// Deeds are made once and used again; these see to it that they are made anew where they differ.
import { expect, test } from 'vitest';
import type { PlanItem } from '../../src/core/run/decision.ts';
import { momentsOfTurn } from '../../src/core/run/coming.ts';
import { findMoment } from '../../src/core/run/moments.ts';
import { takeOption } from '../../src/core/run/progress.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { weekInputs } from '../../src/core/run/week-inputs.ts';
import { strongestWish } from '../../src/core/engine/wishes.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, moment, option, scenario } from '../support/scenario.ts';

const ask = option('ask', 'ask_questions', 1, {
  effects: [{ kind: 'level', of: 'omar.trust', add: 3, because: 'He was asked.' }],
});
const first = scenario({ moments: [moment('talk', 'omar', 1, [ask, option('leave', 'wait_and_see', 0)])] });
const PLAN: readonly PlanItem[] = [{ practice: 'one_on_one', manager: 'omar', times: 1 }];

/** The deeds of choosing `talk.ask` and planning PLAN in this week. */
function deedsIn(given: Scenario, week: number): ReturnType<typeof weekInputs>['deeds'] {
  const run: Run = { ...startRun(given, 1), week };
  const talk = findMoment(run, 'talk')!;
  return weekInputs({ ...run, ...takeOption(run, talk, talk.options[0]!) }, PLAN).deeds;
}

test('the same choice and plan in another week have causes of that week', () => {
  const causes = (week: number): string[] => deedsIn(first, week).map((d) => d.cause);
  expect(causes(1)).toEqual(['option:talk.ask@1', 'effect:talk.ask.0@1', 'plan:one_on_one.omar@1']);
  expect(causes(2)).toEqual(['option:talk.ask@2', 'effect:talk.ask.0@2', 'plan:one_on_one.omar@2']);
  expect(causes(1)).toEqual(['option:talk.ask@1', 'effect:talk.ask.0@1', 'plan:one_on_one.omar@1']);
});

test('the same moment and plan in another scenario land on that scenario’s manager', () => {
  const turned = { ...first, managers: scenario({ managers: CAST.toReversed().slice(1) }).managers };
  const landed = (given: Scenario): unknown[] => deedsIn(given, 1).map((d) => 'manager' in d && d.manager);
  expect(landed(first)).toEqual([1, 1, 1]);
  expect(landed(turned)).toEqual([0, 0, 0]);
  expect(landed(first)).toEqual([1, 1, 1]);
});

test('an effect with an if happens where that holds, and keeps its place among the others', () => {
  const told = option('told', 'direct_with_reasons', 1, {
    effects: [
      { kind: 'level', of: 'omar.trust', add: 4, if: { wants: 'omar', most: 'guidance' }, because: 'He had asked.' },
      { kind: 'level', of: 'omar.trust', add: -4, if: { wants: 'omar', most: 'room' }, because: 'He had not.' },
      { kind: 'level', of: 'omar.strain', add: 2, because: 'It is one more thing.' },
    ],
  });
  const given = scenario({
    format: 2,
    moments: [moment('talk', 'omar', 1, [told, option('leave', 'wait_and_see', 0)])],
  });
  const wishes = new Map<string | null, string[]>();
  for (let seed = 1; seed <= 40; seed++) {
    const run = startRun(given, seed);
    const talk = findMoment(run, 'talk')!;
    const { deeds } = weekInputs({ ...run, ...takeOption(run, talk, talk.options[0]!) }, []);
    const effects = deeds.flatMap(({ cause }) => (cause.startsWith('effect:') ? [cause] : []));
    const wish = strongestWish(run.organisation.managers[1]!.character.wishes);
    expect(wishes.get(wish) ?? effects).toEqual(effects);
    wishes.set(wish, effects);
  }
  expect(wishes.get('guidance')).toEqual(['effect:talk.told.0@1', 'effect:talk.told.2@1']);
  expect(wishes.get('room')).toEqual(['effect:talk.told.1@1', 'effect:talk.told.2@1']);
  expect(wishes.get('growth')).toEqual(['effect:talk.told.2@1']);
});

const opens = (given: Scenario, seed: number, week: number): boolean =>
  momentsOfTurn({ ...startRun(given, seed), week }).queue.includes('open');

test('the calendar of moments is that of the seed asked for, whichever was asked for before', () => {
  const given = scenario({
    weeks: 6,
    moments: [moment('open', 'mira', 2, undefined, { when: { weeks: [2, 6] } })],
  });
  const week = (seed: number): number => [2, 3, 4, 5, 6].find((w) => opens(given, seed, w)) ?? 0;
  const asked = [1, 2, 3, 4, 5, 6].map(week);
  expect(new Set(asked).size).toBeGreaterThan(1);
  expect([6, 5, 4, 3, 2, 1].map(week).toReversed()).toEqual(asked);
});
