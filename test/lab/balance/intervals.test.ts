import { expect, test } from 'vitest';
import { meanInterval, shareInterval } from '../../../src/core/lab/balance/intervals.ts';

test('of a mean: 1.96 standard errors to either side', () => {
  const [low, high] = meanInterval([1, 2, 3, 4, 5])!;
  expect(low).toBeCloseTo(3 - (1.96 * Math.sqrt(2.5)) / Math.sqrt(5), 12);
  expect(high).toBeCloseTo(3 + (1.96 * Math.sqrt(2.5)) / Math.sqrt(5), 12);
  expect(meanInterval([1])).toBeNull();
});

test('of a share: as Wilson has it, within 0 and 1', () => {
  const hits = (yes: number, no: number): boolean[] => [...Array(yes).fill(true), ...Array(no).fill(false)];
  const [low, high] = shareInterval(hits(8, 2))!;
  // Worked by hand: 8 of 10.
  expect(low).toBeCloseTo(0.4902, 3);
  expect(high).toBeCloseTo(0.9433, 3);
  expect(shareInterval(hits(10, 0))![1]).toBe(1);
  expect(shareInterval(hits(10, 0))![0]).toBeGreaterThan(0.7);
  expect(shareInterval([])).toBeNull();
});
