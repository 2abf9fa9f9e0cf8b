import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCohort, type Place } from '../../src/core/engine/cohort.ts';
import { compile } from '../../src/core/engine/compile.ts';
import type { WeekInputs } from '../../src/core/engine/inputs.ts';
import { copyPlace, enter, organisationAt, placeOf } from '../../src/core/engine/places.ts';
import type { Organisation } from '../../src/core/engine/state.ts';
import { advance } from '../../src/core/engine/step.ts';
import { Trace } from '../../src/core/engine/trace.ts';
import { scenario } from '../support/scenario.ts';
import { anySeed, IDLE, playWeeks, thirtyWeeks } from '../support/weeks.ts';

const EXAMPLE = scenario();
const text = (state: Organisation | undefined): string => JSON.stringify(state);

/** The same leave for all: where the first is away, so are the others. */
function together(first: readonly WeekInputs[], own: readonly WeekInputs[]): WeekInputs[] {
  return first.map(({ away }, w) => ({ away, deeds: away ? [] : (own[w]?.deeds ?? []) }));
}

test('organisations side by side come out, bit for bit, as each would in play', () => {
  const organisations = fc.array(fc.tuple(anySeed, thirtyWeeks), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(organisations, fc.boolean(), (all, alike) => {
      const first = all[0]![1];
      const inputs = all.map(([, own]) => together(first, alike ? first : own));
      const cohort = createCohort(3, all.length);
      const places = all.map(([seed]) => enter(cohort, compile(EXAMPLE, seed)));
      const alone = all.map(([seed], n) => playWeeks(compile(EXAMPLE, seed), inputs[n]!));
      for (const [w, { away }] of first.entries()) {
        advance(
          cohort,
          inputs.map((own) => own[w]!.deeds),
          away,
        );
        for (const [n, place] of places.entries()) expect(text(organisationAt(place))).toBe(text(alone[n]![w]!.state));
      }
    }),
    { numRuns: 15 },
  );
});

test('nothing is lost on the way in and out, wherever an organisation stands', () => {
  fc.assert(
    fc.property(anySeed, thirtyWeeks, (seed, weeks) => {
      for (const { state } of playWeeks(compile(EXAMPLE, seed), weeks)) {
        const cohort = createCohort(3, 3);
        const places: Place[] = [enter(cohort, { ...state, seed: 1 }), enter(cohort, state)];
        places.push(copyPlace(places[1]!, cohort));
        expect(places.slice(1).map((p) => text(organisationAt(p)))).toEqual([text(state), text(state)]);
      }
    }),
    { numRuns: 5 },
  );
});

test('a copy goes its own way, and under its own luck', () => {
  const source = placeOf(compile(EXAMPLE, 3));
  const before = text(organisationAt(source));
  const cohort = createCohort(3, 3);
  const copies = [3, 3, 4].map((seed) => copyPlace(source, cohort, seed));
  for (let w = 0; w < 20; w++) advance(cohort, [], false);
  const [same, twin, other] = copies.map((place) => text(organisationAt(place)));
  expect(text(organisationAt(source))).toBe(before);
  expect(same).toBe(
    text(
      playWeeks(
        compile(EXAMPLE, 3),
        Array.from({ length: 20 }, () => IDLE),
      ).at(-1)?.state,
    ),
  );
  expect(twin).toBe(same);
  expect(other).not.toBe(same);
});

test('only organisations of the same size and week go side by side', () => {
  const cohort = createCohort(3, 2);
  const start = compile(EXAMPLE, 1);
  expect(() => enter(cohort, { ...start, managers: start.managers.slice(1) })).toThrow('expected 3 managers, got 2');
  enter(cohort, start);
  expect(() => enter(cohort, { ...start, week: 4 })).toThrow('expected week 0');
  enter(cohort, start);
  expect(() => enter(cohort, start)).toThrow('at most 2');
});

test('only one organisation at a time can be recorded', () => {
  const cohort = createCohort(3, 2);
  for (const seed of [1, 2]) enter(cohort, compile(EXAMPLE, seed));
  expect(() => advance(cohort, [], false, new Trace(1, 3, null))).toThrow('got 2');
});
