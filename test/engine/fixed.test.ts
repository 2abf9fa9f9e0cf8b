import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamp, fromPoints, growth, snap, toPoints } from '../../src/core/engine/fixed.ts';

const GRID = 2 ** 32;
const level = fc.double({ min: -1000, max: 1000, noNaN: true });

test('snap goes to the nearest number of the grid', () => {
  fc.assert(
    fc.property(level, (v) => {
      const snapped = snap(v);
      expect(Number.isInteger(snapped * GRID)).toBe(true);
      expect(Math.abs(snapped - v)).toBeLessThanOrEqual(0.5 / GRID);
      expect(snap(snapped)).toBe(snapped);
    }),
  );
  expect(Number.isInteger(snap(524_287.123456789) * GRID)).toBe(true);
});

test('sums of grid numbers are exact in whatever order', () => {
  fc.assert(
    fc.property(fc.array(level, { maxLength: 60 }), (values) => {
      const snapped = values.map(snap);
      const sum = (list: readonly number[]): number => list.reduce((total, v) => total + v, 0);
      const exact = snapped.reduce((total, v) => total + BigInt(v * GRID), 0n);
      expect(BigInt(sum(snapped) * GRID)).toBe(exact);
      expect(sum(snapped.toReversed())).toBe(sum(snapped));
      expect(sum(snapped.toSorted((a, b) => a - b))).toBe(sum(snapped));
    }),
  );
});

test('growth is as near to eˣ as its comment says, rises, and is never below 0', () => {
  const off = (x: number): number => Math.abs(growth(x) / Math.exp(x) - 1);
  for (let x = -1; x <= 1; x += 1 / 64) expect(off(x), `${x}`).toBeLessThan(0.01);
  for (let x = -3; x <= 3; x += 1 / 64) expect(off(x), `${x}`).toBeLessThan(0.0705);
  for (let x = -8; x <= 8; x += 1 / 64) {
    expect(growth(x)).toBeGreaterThan(0);
    expect(growth(x + 1 / 64)).toBeGreaterThanOrEqual(growth(x));
  }
  expect(growth(0)).toBe(1);
});

test('points are 50 + 15 z, kept within 0 and 100', () => {
  expect([-9, -1, 0, 1, 9].map(toPoints)).toEqual([0, 35, 50, 65, 100]);
  expect([0, 50, 65].map(fromPoints)).toEqual([-50 / 15, 0, 1]);
  expect([-1, 0.5, 2].map((v) => clamp(v, 0, 1))).toEqual([0, 0.5, 1]);
});
