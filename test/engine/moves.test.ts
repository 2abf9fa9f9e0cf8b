import { expect, test } from 'vitest';
import { MOVES, type MoveBundle } from '../../src/core/engine/moves.table.ts';
import { PRACTICES } from '../../src/core/engine/practices.table.ts';
import { IDEAS, MOVE_IDS, PRACTICE_IDS, STANCES } from '../../src/core/scenario/vocabulary.ts';

const bundles = (row: {
  always?: MoveBundle;
  ready?: MoveBundle;
  unready?: MoveBundle;
  others?: MoveBundle;
}): MoveBundle[] => [row.always, row.ready, row.unready, row.others].filter((bundle) => bundle !== undefined);

test('every move has a row with a stance and a reason', () => {
  expect(Object.keys(MOVES).toSorted()).toEqual(MOVE_IDS.toSorted());
  for (const id of MOVE_IDS) {
    expect(STANCES, id).toContain(MOVES[id].stance);
    expect(MOVES[id].why, id).toMatch(/^\S.{20,}\.$/);
    expect(bundles(MOVES[id]), id).not.toEqual([]);
  }
});

test('every practice has a row with a price and a reason', () => {
  expect(Object.keys(PRACTICES).toSorted()).toEqual(PRACTICE_IDS.toSorted());
  for (const id of PRACTICE_IDS) {
    expect(PRACTICES[id].why, id).toMatch(/^\S.{20,}\.$/);
    expect(PRACTICES[id].cost, id).toBeGreaterThan(0);
    expect(PRACTICES[id].most, id).toBeGreaterThan(0);
  }
});

test.each(IDEAS)('idea %s is taught by some move', (idea) => {
  expect(MOVE_IDS.filter((id) => MOVES[id].ideas.includes(idea))).not.toEqual([]);
});

test.each(['micromanage', 'avoid', 'coach'] as const)('the stance %s has at least four moves', (stance) => {
  expect(MOVE_IDS.filter((id) => MOVES[id].stance === stance).length).toBeGreaterThanOrEqual(4);
});

test('no move and no practice has a number out of all proportion', () => {
  for (const row of [...Object.values(MOVES), ...Object.values(PRACTICES)])
    for (const bundle of bundles(row))
      for (const [key, amount] of Object.entries(bundle)) {
        expect(Number.isFinite(amount) && amount !== 0, key).toBe(true);
        expect(Math.abs(amount), key).toBeLessThanOrEqual(key.endsWith('Now') ? 1 : 2.5);
      }
});
