// Whether the map tells how somebody leads: the classifier finds what is there and nothing else, and sees no more than is drawn.
import { expect, test } from 'vitest';
import { glances, lookOf, looksOf } from '../../../src/core/lab/balance/looks.ts';
import { looksGates } from '../../../src/core/lab/balance/looks-gates.ts';
import { recognised } from '../../../src/core/lab/balance/nearest-centroid.ts';
import { PURE_BOTS, playBot } from '../../../src/core/lab/bots.ts';
import { normalAt, PURPOSE, weekKey } from '../../../src/core/engine/random.ts';
import { shippedScenario } from '../../support/shipped.ts';

const noise = (kind: number, n: number): number => normalAt(weekKey(5, kind), n, PURPOSE.bot);
const examples = (shift: number) =>
  Object.fromEntries(
    ['one', 'two', 'three'].map((name, kind) => [
      name,
      Array.from({ length: 120 }, (_, n) => [noise(kind, 2 * n) + shift * kind, noise(kind, 2 * n + 1)]),
    ]),
  );

test('kinds that lie apart are recognised, kinds that do not are guessed', () => {
  expect(recognised(examples(6))).toBeGreaterThan(0.97);
  expect(recognised(examples(0))).toBeGreaterThan(0.2);
  expect(recognised(examples(0))).toBeLessThan(0.47);
});

test('what it learns from is never what it is tried on', () => {
  // Every example its own and none near another: knowing them by heart would recognise all of them.
  const alone = Object.fromEntries(
    ['one', 'two'].map((name, kind) => [name, Array.from({ length: 40 }, (_, n) => [noise(kind, n) * 100])]),
  );
  expect(recognised(alone)).toBeLessThan(0.75);
});

const deck = shippedScenario('friday_deck');
const looks = Object.fromEntries(
  PURE_BOTS.map((bot) => [bot, Array.from({ length: 16 }, (_, at) => lookOf(playBot(deck, at + 1, bot)))]),
);

test('in the Friday deck others alone give the pure ways away', () => {
  const { told, changes } = looksOf(looks);
  expect(told.map(({ week }) => week)).toEqual(glances(deck));
  for (const { others, all } of told) expect(Math.min(others, all)).toBeGreaterThan(0.8);
  for (const bot of PURE_BOTS) expect(changes[bot]).toBeGreaterThan(0.6);
});

test('each gate is met at its bound and missed below it', () => {
  const gates = (early: number, later: number): boolean[] =>
    looksGates({
      told: [
        { week: 4, all: 1, others: early },
        { week: 8, all: 1, others: later },
      ],
      changes: {},
    }).map(({ met }) => met);
  expect(gates(0.8, 0.95)).toEqual([true, true]);
  expect(gates(0.79, 0.94)).toEqual([false, false]);
});

test('bots that play alike cannot be told apart, and the gates say so', () => {
  const alike = Object.fromEntries(PURE_BOTS.map((bot) => [bot, looks['coach'] ?? []]));
  const same = looksOf(alike);
  expect(Math.max(...same.told.map(({ all }) => all))).toBeLessThan(0.5);
  expect(looksGates(same).every(({ met }) => !met)).toBe(true);
});
