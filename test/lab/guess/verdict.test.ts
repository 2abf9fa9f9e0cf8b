import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draw, PURPOSE } from '../../../src/core/engine/random.ts';
import type { Guessable } from '../../../src/core/lab/guess/guesser.ts';
import type { Surface } from '../../../src/core/lab/guess/surface.ts';
import { verdictOn } from '../../../src/core/lab/guess/verdict.ts';

/** Whole numbers below `sides`, the same for the same seed. */
const dice = (seed: number) => {
  let rolled = 0;
  return (sides: number): number => draw(seed, 0, (rolled += 1), PURPOSE.bot) % sides;
};
type Dice = ReturnType<typeof dice>;

function surface(place: number, roll: Dice): Surface {
  const words = 3 + roll(10);
  return {
    words,
    characters: words * 5 + roll(9),
    price: roll(4),
    place,
    quoted: roll(4) === 0,
    quotes: roll(3) === 0,
    question: roll(6) === 0,
    first: (['deed', 'ask', 'tell', 'let', 'pronoun'] as const)[roll(5)] ?? 'deed',
    asking: roll(3),
    doing: roll(3),
    leaving: roll(3),
    exclaims: false,
    hedges: roll(12) === 0,
    promise: roll(9) === 0,
  };
}

interface Made {
  readonly seed: number;
  readonly scenarios: number;
  readonly questions: number;
}
type Best = (options: readonly Surface[], roll: Dice) => number;

function library({ seed, scenarios, questions }: Made, best: Best): Guessable[] {
  const roll = dice(seed);
  return Array.from({ length: scenarios * questions }, (_, n): Guessable => {
    const surfaces = Array.from({ length: 3 + roll(2) }, (__, place) => surface(place, roll));
    return {
      scenario: `scenario_${Math.floor(n / questions)}`,
      question: `moment_${n % questions}`,
      stakes: (['low', 'visible', 'high'] as const)[roll(3)] ?? 'low',
      reversible: roll(2) === 0,
      options: surfaces.map((one) => ({ surface: one })),
      best: best(surfaces, roll),
    };
  });
}

const byLuck: Best = (options, roll) => roll(options.length);
const mostOf = (options: readonly Surface[], of: (one: Surface) => number): number =>
  options.map(of).indexOf(Math.max(...options.map(of)));
/** Seven times in ten what is given away; else by luck. */
const often =
  (best: Best): Best =>
  (options, roll) =>
    (roll(10) < 7 ? best : byLuck)(options, roll);

const USUAL = { seed: 1, scenarios: 12, questions: 12 };
const beyond = ({ hits, chance }: { hits: number; chance: number }): number => hits - chance;

test('where the longest tends to be the best, that is found, named, and where', () => {
  const found = verdictOn(
    library(
      USUAL,
      often((options) => mostOf(options, ({ characters }) => characters)),
    ),
  );
  expect(beyond(found.guesser!)).toBeGreaterThan(0.3);
  expect(found.guesser!.interval![0]).toBeGreaterThan(0.2);
  expect(found.guesser!.met).toBe(false);
  expect(found.rules.longest.met).toBe(false);
  expect(found.met).toBe(false);
  const names = found.gave.map(({ feature }) => feature);
  expect(names.filter((name) => /length|longest|characters|words$/.test(name)).length).toBeGreaterThan(1);
  const longer = found.gave.find(({ feature }) => feature === 'longest' || feature === 'rank by length');
  expect(longer).toMatchObject({ more: true });
  expect(longer?.where.length).toBeGreaterThan(3);
});

test('what no fixed rule would find, such as never the dearest nor the cheapest, the guesser finds', () => {
  const middle = (options: readonly Surface[], roll: Dice): number => {
    const prices = options.map(({ price }) => price);
    const between = options.flatMap(({ price }, n) =>
      price < Math.max(...prices) && price > Math.min(...prices) ? [n] : [],
    );
    return between[roll(Math.max(1, between.length))] ?? roll(options.length);
  };
  const found = verdictOn(library(USUAL, middle));
  expect(Object.values(found.rules).every(({ met }) => met)).toBe(true);
  expect(found.guesser!.met).toBe(false);
  expect(found.gave.some(({ feature }) => /dearest|cheapest|price/.test(feature))).toBe(true);
});

describe('where nothing gives it away', () => {
  const libraries = Array.from({ length: 8 }, (_, n) => verdictOn(library({ ...USUAL, seed: 100 + n }, byLuck)));
  const average = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;

  test('guesser and rules are as good as chance: on average, and nearly always by their intervals', () => {
    expect(Math.abs(average(libraries.map(({ guesser }) => beyond(guesser!))))).toBeLessThan(0.03);
    const holds = libraries.map(({ guesser }) => guesser!.interval![0] <= 0 && guesser!.interval![1] >= 0);
    expect(holds.filter(Boolean).length).toBeGreaterThan(6);
    for (const rule of ['longest', 'dearest', 'cheapest', 'asking'] as const)
      expect(Math.abs(average(libraries.map(({ rules }) => beyond(rules[rule]))))).toBeLessThan(0.03);
  });

  test('the library is within its gate', () => {
    expect(libraries.filter(({ guesser }) => guesser!.met).length).toBeGreaterThan(6);
  });
});

test('ids make no difference', () => {
  const questions = library(
    { seed: 5, scenarios: 4, questions: 4 },
    often((options) => mostOf(options, (o) => o.price)),
  );
  const usual = verdictOn(questions);
  const ids = fc.uniqueArray(fc.string(), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(ids, (names) => {
      const of = (id: string): string => names[(id.startsWith('moment') ? 4 : 0) + Number(id.split('_')[1])]!;
      const renamed = questions.map((one) => ({ ...one, scenario: of(one.scenario), question: of(one.question) }));
      const found = verdictOn(renamed);
      expect({ ...found, scenarios: null, gave: null }).toEqual({ ...usual, scenarios: null, gave: null });
      expect(found.scenarios).toEqual(usual.scenarios.map((one) => ({ ...one, scenario: of(one.scenario) })));
      expect(found.gave).toEqual(
        usual.gave.map((one) => ({
          ...one,
          where: one.where.map(({ scenario, question }) => ({ scenario: of(scenario), question: of(question) })),
        })),
      );
    }),
    { numRuns: 6 },
  );
});

test('of one scenario nothing is learnt, and the rules are tried all the same', () => {
  const found = verdictOn(
    library({ seed: 2, scenarios: 1, questions: 12 }, (options) => mostOf(options, (o) => o.price)),
  );
  expect([found.guesser, found.scenarios, found.gave]).toEqual([null, [], []]);
  expect(found.rules.dearest.met).toBe(false);
});

test('where all are alike in what a rule looks for, it guesses, and is as good as chance', () => {
  const alike = library({ seed: 3, scenarios: 2, questions: 5 }, byLuck).map((one) => ({
    ...one,
    options: one.options.map(({ surface: own }) => ({ surface: { ...own, price: 1, asking: 0 } })),
  }));
  const { rules } = verdictOn(alike);
  for (const { hits, chance } of [rules.dearest, rules.cheapest, rules.asking]) expect(hits).toBeCloseTo(chance, 12);
});
