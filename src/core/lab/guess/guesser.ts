// A guesser that sees surfaces and nothing else: taught by some scenarios which option tends to be the best, tried on the others.
import { draw, PURPOSE } from '../../engine/random.ts';
import { mean } from '../statistics.ts';
import { FEATURE_NAMES, featuresOf, type FeatureName, type Seen } from './features.ts';
import { type Choice, fit, utilities, type Weights } from './logit.ts';

export interface Guessable extends Seen {
  readonly scenario: string;
  /** The moment, or `moment.step`. */
  readonly question: string;
  /** The place of the best option. */
  readonly best: number;
}

/** Random halvings of the scenarios. */
const SPLITS = 10;

/** What guessing came to at one question, over all guessers that had not seen its scenario. */
export interface Guessed {
  /** How often it was right; 0–1. */
  readonly hit: number;
  /** By feature, by how much it spoke for the best option rather than the others; log-odds. */
  readonly gave: Readonly<Record<FeatureName, number>>;
  /** By feature, what was learnt of it: more than 0 where more of it was taken for better. */
  readonly learnt: Readonly<Record<FeatureName, number>>;
}

/** Of each question, in their order; null of fewer than two scenarios, for then there is none to learn from. */
export function guessEach(questions: readonly Guessable[]): readonly Guessed[] | null {
  const scenarios = [...new Set(questions.map(({ scenario }) => scenario))];
  if (scenarios.length < 2) return null;
  const choices = questions.map((one) => ({ rows: featuresOf(one), best: one.best }));
  const guesses = questions.map((): Guess[] => []);
  for (let split = 0; split < SPLITS; split++) {
    const taught = halfOf(scenarios, split);
    // Each half guesses the other, so that every question is guessed as often.
    for (const half of [true, false]) {
      const isTaught = (at: number): boolean => taught.has(questions[at]!.scenario) === half;
      const weights = fit(
        choices.filter((_, at) => isTaught(at)),
        FEATURE_NAMES.length,
      );
      choices.forEach((choice, at) => {
        if (!isTaught(at)) guesses[at]!.push(guess(weights, choice));
      });
    }
  }
  return guesses.map(summed);
}

/** The first half of the scenarios, shuffled; the smaller one of an odd number. */
function halfOf(scenarios: readonly string[], split: number): ReadonlySet<string> {
  const rolled = scenarios.map((scenario, n) => ({ scenario, roll: draw(split, 0, n, PURPOSE.bot) }));
  const shuffled = rolled.toSorted((a, b) => a.roll - b.roll);
  return new Set(shuffled.slice(0, Math.floor(scenarios.length / 2)).map(({ scenario }) => scenario));
}

interface Guess {
  readonly hit: number;
  readonly gave: readonly number[];
  readonly weights: Weights;
}

function guess(weights: Weights, { rows, best }: Choice): Guess {
  const gave = weights.map((weight, k) => weight * (rows[best]![k]! - mean(rows.map((row) => row[k]!))));
  return { hit: hitOf(mostIn(utilities(weights, rows)), best), gave, weights };
}

/** Nearer than that, they are the same: what is left of sums in another order. */
const SAME = 1e-9;

const mostIn = (values: readonly number[]): number[] => {
  const most = Math.max(...values);
  return values.flatMap((value, n) => (value >= most - SAME ? [n] : []));
};

/** Whoever cannot tell some apart takes any of them. */
export const hitOf = (picked: readonly number[], best: number): number =>
  picked.includes(best) ? 1 / picked.length : 0;

const summed = (all: readonly Guess[]): Guessed => ({
  hit: mean(all.map(({ hit }) => hit)),
  gave: byFeature((k) => mean(all.map(({ gave }) => gave[k]!))),
  learnt: byFeature((k) => mean(all.map(({ weights }) => weights[k]!))),
});

const byFeature = (of: (feature: number) => number): Readonly<Record<FeatureName, number>> =>
  Object.fromEntries(FEATURE_NAMES.map((name, k) => [name, of(k)])) as Record<FeatureName, number>;
