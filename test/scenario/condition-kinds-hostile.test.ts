// Conditions of every kind with anything in them, nested anyhow: a scenario or an error, never a throw.
import fc from 'fast-check';
import { test, expect } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { BANDS, PRACTICE_IDS } from '../../src/core/scenario/vocabulary.ts';
import { draft } from './support.ts';

const who = fc.constantFrom('priya', 'tom', 'ines', 'boss', 'all', 'nobody', 'organisation', '__proto__');
const choice = fc.constantFrom('board_deck.redo_slides', 'board_review.ask', 'nothing.here', 'board_deck.board_deck');
const count = fc.constantFrom(0, 1, 2, 3, 20, 104, 1000, -1, 1.5, 1e9);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const level = fc
  .tuple(who, fc.constantFrom('trust', 'delivery', 'systems', 'openness', 'credit', 'safety'))
  .map((both) => both.join('.'));
const kinds = fc.oneof(
  fc.record({ open: choice }),
  fc.record({ kept: choice }),
  fc.record({
    planned: fc.constantFrom(...PRACTICE_IDS),
    with: maybe(who),
    at_least: maybe(count),
    at_most: maybe(count),
    last_weeks: maybe(count),
  }),
  fc.record({ left: who, at_least: maybe(count) }),
  fc.record({ shown: level, is: fc.array(fc.constantFrom(...BANDS)) }),
  fc.record({ level, below: maybe(count), above: maybe(count), for_weeks: maybe(count) }),
);
const { condition } = fc.letrec((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    kinds,
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 4 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 4 }) }),
  ),
}));
const promise = fc.record({
  text: fc.constant('A promise'),
  to: who,
  due_in_weeks: count,
  kept_by: fc.oneof(
    fc.record({ chose: choice }),
    fc.record({ practice: fc.constantFrom(...PRACTICE_IDS), times: maybe(count) }),
  ),
  drop_if: maybe(condition),
});

test('conditions and promises of any kind give a scenario or an error', () => {
  fc.assert(
    fc.property(condition, condition, maybe(promise), (first, second, made) => {
      const source = draft((s) => {
        Object.assign(s, { format: 2 });
        Object.assign(s.moments[1]!, { if: first });
        Object.assign(s.moments[0]!.options[1]!, { if: second, ...(made && { promise: made }) });
      });
      const { scenario, problems } = checkScenario(source, {});
      expect(scenario === null).toBe(problems.some((problem) => problem.level === 'error'));
    }),
    { numRuns: 400 },
  );
});
