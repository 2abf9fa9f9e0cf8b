import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { toPoints } from '../../src/core/engine/fixed.ts';
import type { Manager, Organisation } from '../../src/core/engine/state.ts';
import { band, honestShare, impressionOf, toldDelivery, trustSeen } from '../../src/core/run/told.ts';
import { scenario } from '../support/scenario.ts';

const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const REPORT_NOISE = 0.1 * 3.47;

/** Starts over many seeds, each manager changed in the same way. */
const starts = (change: (m: Manager) => void): Organisation[] =>
  SEEDS.map((seed) => {
    const state = organisationAt(placeOf(compile(scenario(), seed)));
    state.managers.forEach(change);
    return state;
  });

const offs = (states: readonly Organisation[], read: (state: Organisation) => number[]): number[] =>
  states.flatMap((state) => read(state).map((value, i) => value - (state.managers[i]?.team.delivery ?? 0)));
const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

test('reports are rosier than the truth where honesty doesn’t feel safe', () => {
  const told = offs(
    starts((m) => void (m.honesty = -2)),
    toldDelivery,
  );
  expect(mean(told)).toBeGreaterThan(0.5);
  expect(Math.min(...told)).toBeGreaterThan(-REPORT_NOISE);
});

test('reports are the truth, give or take, where it does', () => {
  const told = offs(
    starts((m) => void (m.honesty = 2)),
    toldDelivery,
  );
  expect(Math.max(...told.map(Math.abs))).toBeLessThan(REPORT_NOISE);
  expect(Math.abs(mean(told))).toBeLessThan(0.03);
});

test('nobody makes a good week sound better than it was', () => {
  const good = starts((m) => {
    m.honesty = -3;
    m.team.delivery = 1.5;
  });
  expect(Math.max(...offs(good, toldDelivery).map(Math.abs))).toBeLessThan(REPORT_NOISE);
});

test('the less honest, the smaller the share of the truth', () => {
  const [m] = compile(scenario(), 1).managers;
  const shares = [-4, -2, 0, 1, 2, 4].map((honesty) => honestShare({ ...m!, honesty }));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});

test('work that the player had a hand in looks better to the player, by the same measure for all', () => {
  const touched = starts((m) => void (m.experience.monitoring = 2));
  const left = starts((m) => void (m.experience.monitoring = -2));
  for (const [i, state] of touched.entries()) {
    const [seen, plain] = [impressionOf(state), impressionOf(left[i]!)];
    for (const [k, value] of seen.entries()) expect(value - (plain[k] ?? 0)).toBeCloseTo(0.56, 9);
  }
  expect(Math.abs(mean(offs(left, impressionOf)))).toBeLessThan(0.07);
});

test('the guarded look friendlier than they are, the open as they are, nobody less friendly', () => {
  const [m] = compile(scenario(), 1).managers;
  const look = (honesty: number, trust: number): number => trustSeen({ ...m!, honesty, trust }) - toPoints(trust);
  expect(look(-2, -1.5)).toBeGreaterThan(5);
  expect(look(2, -1.5)).toBe(0);
  expect(look(-2, 1)).toBe(0);
});

test('bands rise with the points', () => {
  expect([0, 29, 30, 39, 40, 55, 56, 67, 68, 100].map(band)).toEqual(
    ['very_low', 'low', 'fair', 'good', 'high'].flatMap((name) => [name, name]),
  );
});
