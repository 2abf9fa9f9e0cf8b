import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { type Fan, futures, type FuturesJob } from '../../src/core/lab/futures.ts';
import type { Outcomes } from '../../src/core/lab/outcomes.ts';
import { quantilesOf } from '../../src/core/lab/quantiles.ts';
import { quantile } from '../../src/core/lab/statistics.ts';
import type { Progress } from '../../src/core/lab/steps.ts';
import { outcomeOf } from '../../src/core/run/debrief-of.ts';
import type { Run } from '../../src/core/run/run.ts';
import { otherRun } from '../support/other-run.ts';
import { scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const jobOf = ({ scenario: given, seed, decisions }: Run, count = 12): FuturesJob => ({
  scenario: given,
  seed,
  decisions,
  futures: count,
});
const played = playBot(scenario(), 5, 'adaptive');

describe.each(SHIPPED)('in %s', (id) => {
  test.each(['adaptive', 'coach', 'micromanage', 'avoid', 'random'] as const)(
    'the first future of the same decisions is the run itself (%s)',
    (bot) => {
      const run = playBot(shippedScenario(id), 3, bot);
      const { own, seeds } = futures(jobOf(run, 2));
      const truth = outcomeOf(run);
      expect(seeds[0]).toBe(3);
      expect(own.outcomes.deliveryThere[0]).toBe(truth.deliveryThere);
      expect(own.outcomes.deliveryAway[0]).toBe(truth.deliveryAway);
      expect(own.outcomes.trustEnd[0]).toBe(truth.trustEnd);
      expect(own.outcomes.peopleLeft[0]).toBe(truth.peopleLeft);
    },
  );

  test('the first future of a bot is what it plays under that seed', () => {
    const { bots } = futures(jobOf(playBot(shippedScenario(id), 3, 'adaptive'), 1));
    for (const bot of ['micromanage', 'avoid', 'coach'] as const) {
      const truth = outcomeOf(playBot(shippedScenario(id), 3, bot));
      expect(bots[bot].deliveryAway[0]).toBe(truth.deliveryAway);
      expect(bots[bot].trustEnd[0]).toBe(truth.trustEnd);
    }
  });
});

test('every option that was on offer and not taken is an alternative', () => {
  const { alternatives } = futures(jobOf(played));
  const expected = played.chosen.flatMap((c) =>
    ['step_in', 'leave', 'ask'].filter((o) => o !== c.option).map((o) => `${c.moment}.${o}`),
  );
  expect(alternatives.map((a) => `${a.moment}.${a.option}`)).toEqual(expected);
});

test('a decision made otherwise leaves all luck before it alone: late ones change less than early ones', () => {
  const { own, alternatives } = futures(jobOf(played, 40));
  const shift = (week: number): number => {
    const late = alternatives.filter((a) => a.week === week);
    const moved = late.flatMap((a) =>
      [...a.outcomes.deliveryThere].map((v, n) => Math.abs(v - (own.outcomes.deliveryThere[n] ?? 0))),
    );
    return moved.reduce((sum, v) => sum + v, 0) / moved.length;
  };
  expect(shift(1)).toBeGreaterThan(shift(3));
  const spread = Math.max(...own.outcomes.deliveryThere) - Math.min(...own.outcomes.deliveryThere);
  expect(shift(1)).toBeLessThan(spread / 4);
});

test('bands rise from share to share and hold the own luck now and then', () => {
  const { own } = futures(jobOf(played, 50));
  for (let at = 0; at < own.delivery.length; at += 5) {
    const week = [...own.delivery.subarray(at, at + 5)];
    expect(week).toEqual(week.toSorted((a, b) => a - b));
  }
  expect(own.trust.length).toBe(5 * (1 + played.scenario.weeks + played.scenario.away_weeks));
});

test('the same job gives the same numbers, another seed others', () => {
  expect(futures(jobOf(played))).toEqual(futures(jobOf(played)));
  expect(futures({ ...jobOf(played), seed: 6 }).own).not.toEqual(futures(jobOf(played)).own);
});

test('a future comes out the same however many are asked for', () => {
  const few = futures(jobOf(played, 7));
  const many = futures(jobOf(played, 90));
  const first = ({ deliveryAway, trustEnd, peopleLeft }: Outcomes): number[][] =>
    [deliveryAway, trustEnd, peopleLeft].map((numbers) => [...numbers.subarray(0, 7)]);
  expect(first(few.own.outcomes)).toEqual(first(many.own.outcomes));
  expect(few.alternatives.map((a) => first(a.outcomes))).toEqual(many.alternatives.map((a) => first(a.outcomes)));
  expect(first(few.bots.coach)).toEqual(first(many.bots.coach));
});

test('the first future of an alternative is the run gone back to and decided otherwise', () => {
  const run = playBot(shippedScenario('friday_deck'), 3, 'adaptive');
  const compared = futures(jobOf(run, 2)).alternatives.flatMap(({ moment, option, outcomes }) => {
    const other = otherRun(run, moment, option);
    // Where something is asked anew, each has its own idea of what the player would say.
    if (!other.whole) return [];
    const { deliveryThere, deliveryAway, trustEnd, peopleLeft } = outcomeOf(other.run);
    const found = [outcomes.deliveryThere, outcomes.deliveryAway, outcomes.trustEnd, outcomes.peopleLeft];
    expect(
      found.map((of) => of[0]),
      `${moment}.${option}`,
    ).toEqual([deliveryThere, deliveryAway, trustEnd, peopleLeft]);
    return [moment];
  });
  expect(new Set(compared).size).toBeGreaterThan(5);
});

test('progress only rises, ends at 1, and brings the fan early', () => {
  const seen: Progress<Fan>[] = [];
  futures(jobOf(played), (p) => void seen.push(p));
  const shares = seen.map((p) => p.share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(seen.find((p) => p.early !== null)?.share).toBeLessThan(0.2);
});

test('quantiles are those of sorted values', () => {
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
      const found = quantilesOf(Float64Array.from(values), shares);
      found.forEach((value, i) => expect(value).toBeCloseTo(quantile(values, shares[i] ?? 0), 6));
    }),
  );
});
