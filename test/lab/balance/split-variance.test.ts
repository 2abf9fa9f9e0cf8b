import { expect, test } from 'vitest';
import { pricesOf } from '../../../src/core/lab/balance/prices.ts';
import { splitVariance } from '../../../src/core/lab/balance/split-variance.ts';
import { varianceShareSteps } from '../../../src/core/lab/balance/variance-shares.ts';
import { normalAt, PURPOSE, weekKey } from '../../../src/core/engine/random.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { shippedScenario } from '../../support/shipped.ts';

const N = 8;
const LEVELS = [N, N, N, N];
/** Mean 0, a mean square of 1. */
const level = (n: number): number => (n - (N - 1) / 2) / Math.sqrt((N * N - 1) / 12);
const noise = (p: number, m: number, c: number, l: number): number =>
  normalAt(weekKey(7, p * N + m), c * N + l, PURPOSE.bot);
const design = (of: (p: number, m: number, c: number, l: number) => number): number[] =>
  Array.from({ length: N ** 4 }, (_, at) =>
    of(Math.floor(at / N ** 3), Math.floor(at / N ** 2) % N, Math.floor(at / N) % N, at % N),
  );

test('what was put in comes out: each factor, and what factors do together', () => {
  const values = design(
    (p, m, c, l) => 3 * level(p) + 2 * level(m) + level(p) * level(m) + level(c) + 2 * level(c) * level(m) + level(l),
  );
  const split = splitVariance(values, LEVELS);
  const all = 9 + 4 + 1 + 1 + 4 + 1;
  expect(split.plan).toBeCloseTo(9 / all, 9);
  expect(split.moments).toBeCloseTo(4 / all, 9);
  expect(split.planWithMoments).toBeCloseTo(1 / all, 9);
  expect(split.cast).toBeCloseTo(1 / all, 9);
  expect(split.castWithDecisions).toBeCloseTo(4 / all, 9);
  expect(split.luck).toBeCloseTo(1 / all, 9);
});

test('luck is not taken for anything else', () => {
  const split = splitVariance(design(noise), LEVELS);
  expect(split.luck).toBeGreaterThan(0.98);
  const half = splitVariance(
    design((p, m, c, l) => level(p) + noise(p, m, c, l)),
    LEVELS,
  );
  expect(half.plan).toBeGreaterThan(0.45);
  expect(half.plan).toBeLessThan(0.55);
  expect(half.moments + half.planWithMoments + half.cast + half.castWithDecisions).toBeLessThan(0.02);
});

test('nothing varies, nothing is shared out; a value too few is told', () => {
  expect(
    splitVariance(
      design(() => 3),
      LEVELS,
    ),
  ).toMatchObject({ plan: 0, luck: 0 });
  expect(() => splitVariance([1, 2], LEVELS)).toThrow('expected 4096 values, got 2');
});

test('of a scenario the shares are whole, and the same again', () => {
  const scenario = shippedScenario('tutorial');
  const shares = finish(varianceShareSteps({ scenario }));
  for (const split of [shares.deliveryAway, shares.peopleLeft]) {
    const all = Object.values(split);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  }
  expect(finish(varianceShareSteps({ scenario }))).toEqual(shares);
});

test('prices: what was best is counted by what it cost', () => {
  const scenario = shippedScenario('friday_deck');
  const best = (moment: string, option: string) => ({
    moment,
    runs: 1,
    options: [{ option, move: '', way: 'coach' as const, behind: 0, bestShare: 1 }],
  });
  // Prices 1 0 1; 2 3 0 1; one that never came up.
  const prices = pricesOf(scenario, [best('how_to_hear', 'her_choice'), best('board_deck', 'sit_with_her')]);
  expect(prices).toEqual({
    cheapestBest: 0.5,
    moments: 2,
    prices: [
      { blocks: 0, offered: 2, best: 1 },
      { blocks: 1, offered: 2, best: 0 },
      { blocks: 2, offered: 1, best: 0 },
      { blocks: 3, offered: 1, best: 1 },
    ],
  });
});
