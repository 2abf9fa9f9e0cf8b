// What scenarios expect of themselves: the ones that ship hold theirs, and what is found is what was played.
import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { meanInterval, shareInterval } from '../../src/core/lab/expectations/intervals.ts';
import { expectationSteps, type Tested } from '../../src/core/lab/expectations/test-expectation.ts';
import { playedRun } from '../../src/core/lab/balance/played.ts';
import { mean } from '../../src/core/lab/statistics.ts';
import { finish } from '../../src/core/lab/steps.ts';
import type { Expectation, Scenario } from '../../src/core/scenario/schema.ts';
import { moment, option, scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const tested = (given: Scenario, one: Partial<Expectation>, runs?: number): Tested =>
  finish(expectationSteps(given, { it: 'it', policy: 'coach', ...one }, runs));

describe.each(SHIPPED.filter((id) => !id.startsWith('_')))('%s', (id) => {
  const shipped = shippedScenario(id);
  test.each(shipped.expect ?? [])('$it', (one) => {
    const { verdict, looked } = finish(expectationSteps(shipped, one));
    expect({ verdict, looked: verdict === 'holds' ? [] : looked }).toEqual({ verdict: 'holds', looked: [] });
  });

  test('expects something', () => {
    expect(shipped.expect?.length).toBeGreaterThan(0);
  });
});

const EXAMPLE = scenario({ format: 2, moments: [moment('draft', 'mira', 1), moment('later', 'lena', 3)] });

test('a level is what the bot’s runs have at that place, in the cohort as in play', () => {
  const runs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => playedRun(playBot(EXAMPLE, seed, 'coach')));
  const points = (z: number): number => 50 + 15 * z;
  const [away] = tested(EXAMPLE, { of: 'delivery', at: 'away', at_least: 1 }, 10).looked;
  expect(away?.value).toBeCloseTo(mean(runs.map(({ deliveryAway }) => points(deliveryAway))), 6);
  const [third] = tested(EXAMPLE, { of: 'delivery', at: 3, at_least: 1 }, 10).looked;
  expect(third?.value).toBeCloseTo(mean(runs.map(({ delivery }) => points(delivery[2] ?? 0))), 6);
  const [level] = tested(EXAMPLE, { of: 'mira.trust', at: 'end', at_least: 1 }, 10).looked;
  const trusts = runs.map(({ managers }) => points(managers[0]?.trust ?? 0));
  expect(level?.value).toBeCloseTo(mean(trusts), 6);
});

test('a bot that looks and one that doesn’t are asked the same way', () => {
  const ask = { of: 'people_kept', at: 'away', at_least: 1 } as const;
  const people = EXAMPLE.managers.reduce((sum, { team }) => sum + team.people + 1, 0);
  for (const policy of ['avoid', 'adaptive'] as const) {
    const left = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((seed) => playedRun(playBot(EXAMPLE, seed, policy)).peopleLeft);
    expect(tested(EXAMPLE, { ...ask, policy }, 10).looked[0]?.value).toBeCloseTo(people - mean(left), 9);
  }
});

test('a choice that is forced is made, and nothing else is another', () => {
  const chosen = { choose: ['draft.step_in'], of: 'mira.autonomy', versus: 'draft.ask' } as const;
  expect(tested(EXAMPLE, { ...chosen, choose: [...chosen.choose], worse_at: 'end' }).verdict).toBe('holds');
  expect(tested(EXAMPLE, { ...chosen, choose: [...chosen.choose], better_at: 'end' }).verdict).toBe('fails');
  // Before the choice both sides are one and the same run.
  const late = tested(EXAMPLE, { choose: ['later.step_in'], of: 'mira.trust', versus: 'later.ask', better_at: 2 });
  expect(late.looked[0]).toMatchObject({ value: 0, verdict: 'fails' });
});

test('what never comes up is untested, and a share of runs is of those where it did', () => {
  const gated = {
    ...EXAMPLE,
    moments: [moment('draft', 'mira', 1, undefined, { if: { chose: 'later.ask' } }), ...EXAMPLE.moments.slice(1)],
  };
  expect(
    tested(gated as Scenario, { choose: ['draft.ask'], of: 'trust', versus: 'draft.leave', better_at: 2 }),
  ).toMatchObject({ verdict: 'untested', used: 0 });
});

test('what comes is counted; every run and none are taken at their word', () => {
  const comes = (given: NonNullable<Expectation['comes']>): Tested => tested(EXAMPLE, { comes: given }, 20);
  expect(comes({ moment: 'later', in_at_least: 1 }).verdict).toBe('holds');
  expect(comes({ moment: 'later', in_at_most: 0 }).verdict).toBe('fails');
  expect(comes({ moment: 'later', in_at_most: 0.99 }).verdict).toBe('unclear');
  expect(comes({ moment: 'later', in_at_most: 0.5 }).verdict).toBe('fails');
});

test('a bound within the interval is unclear, and more runs make it narrower', () => {
  const at = tested(EXAMPLE, { of: 'delivery', at: 'away', at_least: 1 }, 10).looked[0]?.value ?? 0;
  const ask = { of: 'delivery', at: 'away', at_least: at } as const;
  expect(tested(EXAMPLE, ask, 10).verdict).toBe('unclear');
  const width = (runs: number): number => {
    const [low, high] = tested(EXAMPLE, ask, runs).looked[0]?.interval ?? [0, 0];
    return high - low;
  };
  expect(width(60)).toBeLessThan(width(10));
});

test('options of steps can be chosen, too', () => {
  const steps = [
    { id: 'second', text: 'And?', options: [option('yes', 'hand_over', 0), option('no', 'take_over', 0)] },
  ];
  const first = [option('talk', 'ask_questions', 1, { next: 'second' }), option('leave', 'wait_and_see', 0)];
  const stepped = scenario({ format: 2, moments: [moment('talks', 'mira', 1, first, { steps })] });
  const asked = { choose: ['talks.talk', 'talks.no'], of: 'mira.autonomy', versus: ['talks.talk', 'talks.yes'] };
  expect(tested(stepped, { ...asked, worse_at: 2 }, 20)).toMatchObject({ verdict: 'holds', used: 20 });
});

test('intervals are those of the books', () => {
  // Ten values 1…10: mean 5.5, standard error 0.957, Student’s factor 2.262.
  const [low, high] = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect([low, high].map((value) => Math.round(value * 10) / 10)).toEqual([3.4, 7.6]);
  expect(shareInterval(0, 10).map((value) => value.toFixed(3))).toEqual(['0.000', '0.278']);
  expect(shareInterval(8, 10).map((value) => value.toFixed(3))).toEqual(['0.490', '0.943']);
});
