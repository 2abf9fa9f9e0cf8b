// What an author changes for good is usual from then on; everything else passes.
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { step } from '../../src/core/engine/step.ts';
import { MANAGER_LEVELS, type ManagerLevel } from '../../src/core/scenario/vocabulary.ts';
import { scenario } from '../support/scenario.ts';

/** Nobody goes: with a manager goes what was theirs for good. */
function startOf(start: Organisation): Organisation {
  const managers = start.managers.map((m) => ({ ...m, character: { ...m.character, stays: true as const } }));
  return { ...start, managers };
}
const START = startOf(compile(scenario(), 4));
const CAUSE = 'effect:x.a.0@1';
const change = (level: ManagerLevel, lasts: boolean): Deed => ({
  kind: 'effect',
  cause: CAUSE,
  manager: 1,
  level,
  add: 1,
  ...(lasts && { lasts: true as const }),
  afterWeeks: 0,
});

function after(weeks: number, deeds: readonly Deed[]): Organisation {
  let state = START;
  for (let week = 0; week < weeks; week++) state = step(state, { deeds: week === 0 ? deeds : [], away: false }).state;
  return state;
}

function levelOf(state: Organisation, level: ManagerLevel): number {
  const manager = state.managers[1]!;
  if (level === 'delivery' || level === 'capability' || level === 'safety' || level === 'workload')
    return manager.team[level];
  return manager[level];
}

test.each(MANAGER_LEVELS)('%s that is raised for good stays up, and otherwise comes back', (level) => {
  const plain = levelOf(after(200, []), level);
  expect(levelOf(after(200, [change(level, true)]), level) - plain).toBeGreaterThan(0.6);
  expect(Math.abs(levelOf(after(200, [change(level, false)]), level) - plain)).toBeLessThan(0.2);
});

test('at once it is felt as one that passes is, and only by the one it is about', () => {
  const [lasting, passing] = [after(1, [change('delivery', true)]), after(1, [change('delivery', false)])];
  expect(lasting.managers[0]).toEqual(passing.managers[0]);
  expect(levelOf(lasting, 'delivery')).toBeGreaterThan(levelOf(passing, 'delivery'));
  expect(levelOf(lasting, 'delivery') - levelOf(passing, 'delivery')).toBeLessThan(0.25);
});

test('every week of it is told by its cause, and the ledger still sums to the change', () => {
  let [state, memory] = [START, null as Parameters<typeof step>[2]];
  for (let week = 1; week <= 30; week++) {
    const before = levelOf(state, 'delivery');
    const next = step(state, { deeds: week === 1 ? [change('delivery', true)] : [], away: week > 20 }, memory);
    [state, memory] = [next.state, next.memory];
    const rows = next.ledger.filter(({ variable }) => variable === `${state.managers[1]!.character.id}.delivery`);
    expect(rows.reduce((sum, { amount }) => sum + amount, before)).toBe(levelOf(state, 'delivery'));
    expect(rows.some(({ cause }) => cause === CAUSE)).toBe(true);
  }
});

test('two of them add up', () => {
  const twice = after(60, [change('trust', true), change('trust', true)]);
  expect(twice.managers[1]!.character.marks).toHaveLength(2);
  expect(twice.managers[1]!.character.trait.trust).toBeCloseTo(START.managers[1]!.character.trait.trust + 2, 6);
});

const opinion = (lasts: boolean): Deed => ({
  kind: 'effect',
  cause: CAUSE,
  manager: -1,
  level: 'credit',
  add: 1,
  ...(lasts && { lasts: true as const }),
  afterWeeks: 0,
});

test('standing that is raised for good stays up, told by its cause every week, and otherwise comes back', () => {
  const plain = after(60, []).credit;
  expect(after(60, [opinion(true)]).credit - plain).toBeGreaterThan(0.9);
  expect(after(60, [opinion(false)]).credit - plain).toBeLessThan(0.1);
  let [state, memory] = [START, null as Parameters<typeof step>[2]];
  for (let week = 1; week <= 12; week++) {
    const before = state.credit;
    const next = step(state, { deeds: week === 1 ? [opinion(true)] : [], away: week > 8 }, memory);
    [state, memory] = [next.state, next.memory];
    const rows = next.ledger.filter(({ variable }) => variable === 'you.credit');
    expect(rows.reduce((sum, { amount }) => sum + amount, before)).toBe(state.credit);
    expect(rows.some(({ cause }) => cause === CAUSE)).toBe(true);
  }
  expect(state.marks).toEqual([{ amount: 1, cause: CAUSE }]);
});
