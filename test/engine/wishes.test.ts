// The same deed helps one manager and harms another, as it suits what they want.
import { describe, expect, test } from 'vitest';
import { packedMove, packedPractice } from '../../src/core/engine/bundles.ts';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import { fitOf, NO_WISHES, type Wishes, WISHES } from '../../src/core/engine/wishes.ts';
import { MOVE_IDS, PRACTICE_IDS, SIZES } from '../../src/core/scenario/vocabulary.ts';
import { scenario } from '../support/scenario.ts';
import { wishing } from '../support/wishes.ts';

const EXAMPLE = scenario();
const ROOM: Wishes = { room: 1, guidance: -0.5, growth: -0.5 };
const GUIDANCE: Wishes = { room: -0.5, guidance: 1, growth: -0.5 };
const move = (id: (typeof MOVE_IDS)[number], manager = 0): Deed => ({
  kind: 'move',
  cause: 'option:x.a@1',
  manager,
  move: id,
  stakes: 'visible',
  reversible: true,
});
const after = (wishes: Wishes, deeds: readonly Deed[], weeks = 26): Organisation => {
  let state = wishing(compile(EXAMPLE, 1), wishes);
  for (let week = 0; week < weeks; week++) state = step(state, { deeds: week === 0 ? deeds : [], away: false }).state;
  return state;
};
const delivery = (o: Organisation): number => o.managers[0]!.team.delivery;

test('what a deed gives is at most 1 in all, whatever it is', () => {
  for (const { offers } of [...MOVE_IDS.map(packedMove), ...PRACTICE_IDS.map(packedPractice)])
    expect(WISHES.reduce((sum, wish) => sum + Math.abs(offers[wish]), 0)).toBeLessThanOrEqual(1 + 1e-9);
});

test.each([
  ['hand_over', ROOM, GUIDANCE],
  ['direct_with_reasons', GUIDANCE, ROOM],
] as const)('half a year on, %s has served the one better than the other', (id, suited, not) => {
  const [helps, harms] = [suited, not].map((w) => delivery(after(w, [move(id)])) - delivery(after(w, [])));
  expect(15 * (helps! - harms!)).toBeGreaterThan(2);
  expect(harms).toBeLessThan(0);
});

test('what is nobody’s wish does to everyone what it did', () => {
  const neutral = after(NO_WISHES, [move('welcome_bad_news')], 3).managers[0]!;
  expect(Math.abs(fitOf(packedMove('welcome_bad_news').offers, ROOM))).toBeLessThan(0.25);
  expect(neutral.character.marks).toBeUndefined();
});

describe('who somebody is said to be speaks for what they want, and leaves much open', () => {
  const drawn = (independence: 'low' | 'high'): number[] =>
    Array.from({ length: 200 }, (_, seed) => {
      const said = scenario({ managers: EXAMPLE.managers.map((m) => ({ ...m, independence })) });
      return compile(said, seed + 1).managers[0]!.character.wishes.room;
    });
  const share = (all: number[]): number => all.filter((room) => room > 0).length / all.length;
  test('the independent want room more often', () => {
    expect(share(drawn('high'))).toBeGreaterThan(0.55);
    expect(share(drawn('high'))).toBeLessThan(0.85);
    expect(share(drawn('low'))).toBeLessThan(0.45);
    expect(share(drawn('low'))).toBeGreaterThan(0.15);
  });
});

test('more of one is less of the others', () => {
  for (let seed = 1; seed <= 50; seed++)
    for (const { character } of compile(EXAMPLE, seed).managers) {
      const { room, guidance, growth } = character.wishes;
      if (Math.max(room, guidance, growth) < 1) expect(Math.min(room, guidance, growth)).toBeLessThan(0);
      if ([room, guidance, growth].every((w) => Math.abs(w) < 1)) expect(room + guidance + growth).toBeCloseTo(0, 6);
    }
});

test('an author’s effect lands by how the option suits whom it is for, in full on others, and whole where it is grave', () => {
  const effect = (add: number, of?: 'hand_over'): Deed => ({
    kind: 'effect',
    cause: 'effect:x.a.0@1',
    manager: 1,
    level: 'engagement',
    add,
    ...(of && { of }),
    afterWeeks: 0,
  });
  const engaged = (wishes: Wishes, deed: Deed): number => {
    const [does, not] = [[deed], []].map((deeds) => after(wishes, deeds, 1).managers[1]!.engagement);
    return does! - not!;
  };
  const full = engaged(ROOM, effect(SIZES.clear / 15));
  expect(engaged(ROOM, effect(SIZES.clear / 15, 'hand_over'))).toBeGreaterThan(1.15 * full);
  expect(engaged(GUIDANCE, effect(SIZES.clear / 15, 'hand_over'))).toBeLessThan(0.9 * full);
  for (const wishes of [ROOM, GUIDANCE])
    for (const add of [SIZES.grave / 15, -SIZES.grave / 15])
      expect(engaged(wishes, effect(add, 'hand_over'))).toBe(engaged(wishes, effect(add)));
});
