import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import { organisationAt, placeOf } from '../../src/core/engine/places.ts';
import type { WeekInputs } from '../../src/core/engine/inputs.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { advance, step } from '../../src/core/engine/step.ts';
import { scenario } from '../support/scenario.ts';
import { anySeed, playWeeks, thirtyWeeks } from '../support/weeks.ts';

const EXAMPLE = scenario();
const SHARES = ['forewarned', 'scar', 'dependence', 'goal', 'ownOpenness', 'keeping'];

/** Untraced weeks in place, the way mass simulation plays them. */
function advanceWeeks(start: Organisation, weeks: readonly WeekInputs[]): Organisation[] {
  const place = placeOf(start);
  return weeks.map((inputs) => {
    advance(place.cohort, [inputs.deeds], inputs.away);
    return organisationAt(place);
  });
}

function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freezeDeep);
  }
  return value;
}

/** Every number of a state with its path, character left out. */
function numbers(value: unknown, path: string): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'character' ? [] : numbers(inner, `${path}.${key}`)));
}

function isWithin(path: string, value: number): boolean {
  const share = SHARES.some((name) => path.endsWith(`.${name}`));
  return share ? value >= 0 && value <= 1 : value >= -4 && value <= 4;
}

/** Numbers that are no levels. */
const COUNTS = /\.(people|vacancies|quits)\b/;

function levelsOf(state: Organisation): [string, number][] {
  const { credit, expected, forewarned, systems, strategy, allies, managers } = state;
  return numbers({ credit, expected, forewarned, systems, strategy, allies, managers }, '').filter(
    ([path]) => !COUNTS.test(path),
  );
}

test('every level stays finite and within 4, and shares within 0 and 1, whatever is done in thirty weeks', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      for (const state of advanceWeeks(compile(EXAMPLE, seed), weeks)) {
        expect(numbers(state, '').filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        expect(levelsOf(state).filter(([path, value]) => !isWithin(path, value))).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

test('the same inputs give the same state, events and ledger', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      const play = (): string => JSON.stringify(playWeeks(compile(EXAMPLE, seed), weeks));
      expect(play()).toBe(play());
    }),
    { numRuns: 8 },
  );
});

test('tracing changes nothing', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      const traced = playWeeks(compile(EXAMPLE, seed), weeks).map((s) => s.state);
      expect(JSON.stringify(traced)).toBe(JSON.stringify(advanceWeeks(compile(EXAMPLE, seed), weeks)));
    }),
    { numRuns: 15 },
  );
});

test('a step leaves the state it is given untouched', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      let state = freezeDeep(compile(EXAMPLE, seed));
      for (const inputs of weeks) {
        const before = JSON.stringify(state);
        const next = step(state, freezeDeep(inputs));
        expect(JSON.stringify(state)).toBe(before);
        state = freezeDeep(next.state);
      }
    }),
    { numRuns: 8 },
  );
});

test('a scenario and a seed give the same start, another seed another', () => {
  expect(JSON.stringify(compile(EXAMPLE, 5))).toBe(JSON.stringify(compile(EXAMPLE, 5)));
  expect(JSON.stringify(compile(EXAMPLE, 5))).not.toBe(JSON.stringify(compile(EXAMPLE, 6)));
  expect(compile(EXAMPLE, 2 ** 32 + 5)).toEqual(compile(EXAMPLE, 5));
});

test('readiness follows skill, craft and independence', () => {
  const ready = compile(EXAMPLE, 1).managers.map((m) => m.character.readiness);
  expect(ready[0]).toBeGreaterThan(ready[1] ?? 1);
  expect(ready[1]).toBeGreaterThan(ready[2] ?? 1);
});

test('a deed for every manager moves the player’s own standing once', () => {
  const start = compile(EXAMPLE, 1);
  const move = { kind: 'move', cause: 'option:x.a@1', move: 'shield', stakes: 'visible', reversible: true } as const;
  const credit = (manager: number): number =>
    step(start, { deeds: [{ ...move, manager }], away: false })
      .ledger.filter((r) => r.variable === 'you.credit' && r.cause === move.cause)
      .reduce((sum, r) => sum + r.amount, 0);
  expect(credit(-1)).toBe(credit(0));
  expect(credit(-1)).toBeCloseTo(-0.25, 6);
});

test.each([
  ['hand_over', 0],
  ['take_over', 1],
] as const)('a share stays a share however often it is pushed (%s)', (move, edge) => {
  const base = { kind: 'move', cause: 'option:x.a@1', manager: 0, move, stakes: 'high', reversible: false } as const;
  const weeks = Array.from({ length: 10 }, () => ({ deeds: Array.from({ length: 12 }, () => base), away: false }));
  const last = playWeeks(compile(EXAMPLE, 1), weeks).at(-1)?.state.managers[0];
  // A little is forgotten after the deeds of a week, and a question adds a little.
  expect(Math.abs((last?.dependence ?? 9) - edge)).toBeLessThan(0.06);
  expect(last?.dependence).toBeGreaterThanOrEqual(0);
  expect(last?.dependence).toBeLessThanOrEqual(1);
});
