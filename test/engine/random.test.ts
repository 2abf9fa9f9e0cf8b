import { expect, test } from 'vitest';
import { draw, normal, PURPOSE, uniformAt, weekKey } from '../../src/core/engine/random.ts';

const WEEKS = Array.from({ length: 16 }, (_, week) => week);
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((v) => (v - middle) ** 2)));
};

test('draws have the recorded bits', () => {
  expect([
    draw(0, 0, 0, PURPOSE.trait),
    draw(1, 2, 3, PURPOSE.workload),
    draw(2, 1, 3, PURPOSE.workload),
    draw(-1, 14, 1007, PURPOSE.quit),
    draw(0x7fffffff, 104, 6015, PURPOSE.bot),
  ]).toMatchInlineSnapshot(`
    [
      3896013827,
      2392795072,
      27874169,
      3669378266,
      790160239,
    ]
  `);
  expect([normal(1, 1, 0, PURPOSE.trust), normal(-7, 0, 3002, PURPOSE.person)]).toMatchInlineSnapshot(`
    [
      -1.305813891751093,
      0.7374803844604618,
    ]
  `);
});

test('a purpose keeps its number for ever, and no two share one', () => {
  expect(PURPOSE).toMatchObject({
    trait: 1,
    trust: 2,
    strain: 3,
    engagement: 4,
    workload: 5,
    delivery: 6,
    quit: 7,
    hire: 8,
    escalation: 9,
    report: 10,
    impression: 11,
    schedule: 12,
    boss: 13,
    person: 14,
    honesty: 15,
    safety: 16,
    bot: 17,
  });
  expect(new Set(Object.values(PURPOSE)).size).toBe(Object.keys(PURPOSE).length);
});

test('every bit of a draw is set about half of the time', () => {
  const draws = Array.from({ length: 20_000 }, (_, i) => draw(i % 200, Math.floor(i / 200), i % 7, PURPOSE.delivery));
  for (let bit = 0; bit < 32; bit++) {
    const share = mean(draws.map((d) => (d >>> bit) & 1));
    expect(Math.abs(share - 0.5), `bit ${bit}`).toBeLessThan(0.015);
  }
});

test('uniform draws fill twenty equal boxes evenly', () => {
  const boxes = Array.from({ length: 20 }, () => 0);
  for (let i = 0; i < 40_000; i++) {
    const u = uniformAt(weekKey(i % 500, Math.floor(i / 500)), 3, PURPOSE.quit);
    boxes[Math.floor(u * 20)]! += 1;
  }
  const chiSquared = boxes.reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0);
  expect(chiSquared).toBeLessThan(43.8); // 19 degrees of freedom, p = .001
});

test('normal draws have mean 0 and standard deviation 1, and stay within 3.47', () => {
  const values = Array.from({ length: 50_000 }, (_, i) => normal(i % 250, Math.floor(i / 250), 1, PURPOSE.strain));
  expect(Math.abs(mean(values))).toBeLessThan(0.015);
  expect(Math.abs(deviation(values) - 1)).toBeLessThan(0.015);
  expect(Math.max(...values.map(Math.abs))).toBeLessThan(3.47);
});

test('neighbouring seeds have their own luck, not the same luck in other weeks', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed);
  const draws = seeds.flatMap((seed) => WEEKS.map((week) => draw(seed, week, 0, PURPOSE.trust)));
  expect(new Set(draws).size).toBe(draws.length);
  const means = seeds.map((seed) => mean(WEEKS.map((week) => normal(seed, week, 0, PURPOSE.trust))));
  expect(deviation(means)).toBeGreaterThan(0.2);
  expect(deviation(means)).toBeLessThan(0.3);
});

test('draws of neighbouring weeks, persons and purposes don’t go together', () => {
  const pairs = (other: (seed: number) => number): number =>
    mean(Array.from({ length: 8000 }, (_, seed) => normal(seed, 5, 2, PURPOSE.trust) * other(seed)));
  expect(Math.abs(pairs((s) => normal(s, 6, 2, PURPOSE.trust)))).toBeLessThan(0.04);
  expect(Math.abs(pairs((s) => normal(s, 5, 3, PURPOSE.trust)))).toBeLessThan(0.04);
  expect(Math.abs(pairs((s) => normal(s, 5, 2, PURPOSE.strain)))).toBeLessThan(0.04);
  expect(Math.abs(pairs((s) => normal(s + 1, 5, 2, PURPOSE.trust)))).toBeLessThan(0.04);
});
