// What CONTRIBUTING says of adding a level: a field with its meaning, a row, and all the rest knows it.
import { describe, expect, test } from 'vitest';
import { createCohort } from '../../src/core/engine/cohort.ts';
import { compile } from '../../src/core/engine/compile.ts';
import { LEVEL_NAMES, LEVELS, type ManagerField, type TeamField } from '../../src/core/engine/levels.ts';
import { copyPlace, organisationAt, placeOf } from '../../src/core/engine/places.ts';
import { levelOf } from '../../src/core/engine/reading.ts';
import type { Manager, Organisation } from '../../src/core/engine/state.ts';
import { changeLevel } from '../../src/core/engine/week.ts';
import { scenario } from '../support/scenario.ts';

const start = compile(scenario(), 1);

/** Whatever holds a level of this manager in the named form. */
const holders = (m: Manager): Record<string, Record<string, unknown>> =>
  ({ manager: m, team: m.team, experience: m.experience }) as never;

/** Every level of every manager is another number. */
function allDifferent(): Organisation {
  const state = structuredClone(start);
  let count = 0;
  for (const m of state.managers) for (const { of, field } of LEVELS) holders(m)[of]![field] = (count += 1) / 1024;
  return state;
}

test('every number of a manager, a team or the experience is a level, but for people who left', () => {
  for (const m of start.managers) {
    const numbers = Object.entries(holders(m)).flatMap(([of, holder]) =>
      Object.keys(holder).flatMap((field) => (typeof holder[field] === 'number' ? [`${of}.${field}`] : [])),
    );
    const levels = LEVELS.map(({ of, field }) => `${of}.${field}`);
    expect(numbers.filter((number) => number !== 'team.quits').toSorted()).toEqual(levels.toSorted());
  }
  expect(new Set(LEVEL_NAMES).size).toBe(LEVELS.length);
});

describe.each(LEVEL_NAMES)('%s', (name) => {
  const state = allDifferent();
  const place = placeOf(state);
  const ids = state.managers.map((m) => m.character.id);

  test('comes in by its row, goes from place to place, and comes out where it was', () => {
    const cohort = createCohort(3, 2);
    copyPlace(place, cohort);
    const copy = copyPlace(place, cohort);
    const named = ids.map((id) => levelOf(state, id, name));
    expect(new Set(named).size).toBe(3);
    expect(named).not.toContain(null);
    expect([...place.cohort.levels[name]]).toEqual(named);
    for (const readable of [place, copy, organisationAt(copy)])
      expect(ids.map((id) => levelOf(readable, id, name))).toEqual(named);
  });

  test('stays within what its unit allows, whatever is done', () => {
    const unit = LEVELS.find((level) => level.name === name)?.unit;
    const { cohort } = placeOf(state);
    for (const [delta, end] of [[9, unit === 'share' ? 1 : 4] as const, [-19, unit === 'share' ? 0 : -4] as const]) {
      changeLevel(cohort, 1, name, delta, 'effect:x@1');
      expect(cohort.levels[name][1]).toBe(end);
    }
  });
});

test('coming in and going out keeps all of them at once', () => {
  expect(organisationAt(placeOf(allDifferent()))).toEqual(allDifferent());
});

test('there is no level of nobody', () => {
  for (const readable of [start, placeOf(start)]) expect(levelOf(readable, 'nobody', 'trust')).toBeNull();
});

test('a field without a row, and a row without a field, are errors of type', () => {
  const row = (field: ManagerField | TeamField): string => field;
  // @ts-expect-error no such level
  expect(row('kindness')).toBe('kindness');
  // @ts-expect-error all but trust is missing
  const rows: Record<ManagerField, string> = { trust: 'z' };
  expect(rows.trust).toBe('z');
});
