import { expect, test } from 'vitest';
import * as s from '../../../src/core/lab/statistics.ts';

const X = [2, 4, 4, 4, 5, 5, 7, 9];
const Y = [1, 3, 2, 5, 4, 6, 8, 7];

test('mean, variance and standard deviation of a known sample', () => {
  expect(s.mean(X)).toBe(5);
  expect(s.variance(X)).toBeCloseTo(32 / 7, 12);
  expect(s.standardDeviation(X)).toBeCloseTo(2.138089935, 9);
  expect([s.mean([]), s.variance([3])]).toEqual([0, 0]);
});

test('Pearson’s r of Anscombe’s first quartet', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
  expect(s.correlation(x, y)).toBeCloseTo(0.8164205, 6);
  expect(s.correlation(x, x)).toBeCloseTo(1, 12);
  expect(
    s.correlation(
      x,
      x.map(() => 3),
    ),
  ).toBe(0);
});

test('r of unequal lengths throws', () => {
  expect(() => s.correlation([1, 2], [1])).toThrow('expected as many x as y, got 2 and 1');
});

test('partial r agrees with the textbook formula', () => {
  const Z = [3, 1, 4, 1, 5, 9, 2, 6];
  const [xy, xz, yz] = [s.correlation(X, Y), s.correlation(X, Z), s.correlation(Y, Z)];
  const expected = (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz));
  expect(s.partialCorrelation(X, Y, [Z])).toBeCloseTo(expected, 12);
  expect(s.partialCorrelation(X, Y, [])).toBeCloseTo(xy, 12);
});

test('standardised weights agree with the textbook formula for two predictors', () => {
  const Z = [3, 1, 4, 1, 5, 9, 2, 6];
  const [xy, xz, yz] = [s.correlation(X, Y), s.correlation(X, Z), s.correlation(Y, Z)];
  const [first, second] = s.standardisedWeights(Y, [X, Z]);
  expect(first).toBeCloseTo((xy - xz * yz) / (1 - xz * xz), 12);
  expect(second).toBeCloseTo((yz - xz * xy) / (1 - xz * xz), 12);
});

test('collinear predictors get no weight', () => {
  expect(s.standardisedWeights(Y, [X, X.map((x) => 2 * x)])).toEqual([0, 0]);
});

test('residuals are uncorrelated with what was taken out', () => {
  const left = s.residuals(Y, [X]);
  expect(s.mean(left)).toBeCloseTo(0, 12);
  expect(s.correlation(left, X)).toBeCloseTo(0, 12);
});

test('quantiles run straight between neighbours', () => {
  expect([0, 0.25, 0.5, 0.9, 1].map((q) => s.quantile([4, 1, 3, 2, 5], q))).toEqual([1, 2, 3, 4.6, 5]);
  expect(() => s.quantile([], 0.5)).toThrow('expected values');
});

test('the outer tenths are the lowest and highest by the key', () => {
  const key = Array.from({ length: 20 }, (_, i) => (7 * i) % 20);
  const { bottom, top } = s.outerTenths(key);
  expect(bottom.map((i) => key[i])).toEqual([0, 1]);
  expect(top.map((i) => key[i])).toEqual([18, 19]);
});

test('a bootstrap interval of a mean is about two standard errors each way', () => {
  const values = Array.from({ length: 400 }, (_, i) => (i * 37) % 100);
  let bits = 1;
  const draw = (): number => (bits = (bits * 48271) % 2147483647) / 2147483647;
  const [low, high] = s.bootstrapInterval(values, s.mean, draw, 400);
  const error = s.standardDeviation(values) / 20;
  expect(low).toBeGreaterThan(s.mean(values) - 2.4 * error);
  expect(low).toBeLessThan(s.mean(values) - 1.5 * error);
  expect(high - low).toBeCloseTo(3.92 * error, 0);
});
