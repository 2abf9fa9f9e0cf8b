// Whether the best options can be told without understanding anything: the guesser and some fixed rules, held against chance.
import { meanInterval } from '../balance/intervals.ts';
import type { Interval } from '../balance/samples.ts';
import { mean } from '../statistics.ts';
import { FEATURE_NAMES, type FeatureName } from './features.ts';
import { guessEach, hitOf, type Guessable, type Guessed } from './guesser.ts';
import { pickedBy, type Tell } from './tells.ts';

/** Whatever somebody might stick to from the first moment to the last. */
export const RULES = ['longest', 'dearest', 'cheapest', 'asking'] as const satisfies readonly Tell[];
type Rule = (typeof RULES)[number];

/** At most so much beyond chance: over all, and in any one scenario. */
export const MOST_BEYOND = { library: 0.05, scenario: 0.15 } as const;
/** Of fewer questions a scenario is not judged: one by luck is already beyond. */
export const FEWEST = 6;
const MOST_FEATURES = 3;
const MOST_WHERE = 6;

export interface Rate {
  readonly questions: number;
  /** How often it was right; 0–1. */
  readonly hits: number;
  /** The same by chance: the mean of one in so many options. */
  readonly chance: number;
  /** Of what is beyond chance, 95 %, over questions; null of fewer than two. */
  readonly interval: Interval | null;
  readonly met: boolean;
}
/** What gave most away. */
interface Gave {
  readonly feature: FeatureName;
  /** Whether more of it was taken for better. */
  readonly more: boolean;
  /** By how much it spoke for the best options, mean over questions; log-odds. */
  readonly by: number;
  /** Where it did most, and was right. */
  readonly where: readonly { readonly scenario: string; readonly question: string }[];
}
export interface Verdict {
  /** Null where there is one scenario, and nothing to learn from. */
  readonly guesser: Rate | null;
  readonly rules: Readonly<Record<Rule, Rate>>;
  /** What the guesser came to in each. */
  readonly scenarios: readonly (Rate & { readonly scenario: string })[];
  readonly gave: readonly Gave[];
  readonly met: boolean;
}

export function verdictOn(questions: readonly Guessable[]): Verdict {
  const guessed = guessEach(questions);
  const guesser = guessed === null ? null : rateOf(questions, hitsOf(guessed), MOST_BEYOND.library);
  const rules = Object.fromEntries(RULES.map((rule) => [rule, rateOfRule(questions, rule)])) as Record<Rule, Rate>;
  const scenarios = guessed === null ? [] : ratesByScenario(questions, hitsOf(guessed));
  return {
    guesser,
    rules,
    scenarios,
    gave: guessed === null ? [] : whatGave(questions, guessed),
    met: [...(guesser === null ? [] : [guesser]), ...Object.values(rules), ...scenarios].every(({ met }) => met),
  };
}

const hitsOf = (guessed: readonly Guessed[]): number[] => guessed.map(({ hit }) => hit);

const chancesOf = (questions: readonly Guessable[]): number[] => questions.map(({ options }) => 1 / options.length);

/**
 * Of a guesser. Its hits are means over halvings, whose guessers learn from much the same: the interval is as wide as if each question
 * had been guessed once, which is a little too wide. As narrow as the means are, it would miss chance in one library of luck in seven.
 */
function rateOf(questions: readonly Guessable[], hits: readonly number[], most: number): Rate {
  const [rate, chance] = [mean(hits), mean(chancesOf(questions))];
  const half = 1.96 * Math.sqrt((rate * (1 - rate)) / questions.length);
  const interval = questions.length < 2 ? null : ([rate - chance - half, rate - chance + half] as const);
  return { questions: questions.length, hits: rate, chance, interval, met: rate <= chance + most };
}

function rateOfRule(questions: readonly Guessable[], rule: Rule): Rate {
  const hits = questions.map((one) => hitOf(pickedBy(rule, one), one.best));
  const chances = chancesOf(questions);
  const interval = meanInterval(hits.map((hit, n) => hit - chances[n]!));
  return { ...rateOf(questions, hits, MOST_BEYOND.library), interval };
}

const ratesByScenario = (questions: readonly Guessable[], hits: readonly number[]): Verdict['scenarios'] =>
  [...new Set(questions.map(({ scenario }) => scenario))].map((scenario) => {
    const own = questions.flatMap((one, n) => (one.scenario === scenario ? [n] : []));
    const rate = rateOf(
      own.map((n) => questions[n]!),
      own.map((n) => hits[n]!),
      MOST_BEYOND.scenario,
    );
    return { scenario, ...rate, met: rate.met || own.length < FEWEST };
  });

function whatGave(questions: readonly Guessable[], guessed: readonly Guessed[]): Gave[] {
  const by = (feature: FeatureName): number => mean(guessed.map(({ gave }) => gave[feature]));
  const telling = FEATURE_NAMES.toSorted((a, b) => by(b) - by(a)).slice(0, MOST_FEATURES);
  return telling
    .filter((feature) => by(feature) > 0)
    .map((feature) => {
      const where = questions
        .map(({ scenario, question }, n) => ({ scenario, question, guess: guessed[n]! }))
        .filter(({ guess }) => guess.hit > 1 / 2 && guess.gave[feature] > 0)
        .toSorted((a, b) => b.guess.gave[feature] - a.guess.gave[feature])
        .slice(0, MOST_WHERE);
      return {
        feature,
        more: mean(guessed.map(({ learnt }) => learnt[feature])) > 0,
        by: by(feature),
        where: where.map(({ scenario, question }) => ({ scenario, question })),
      };
    });
}
