// Figures over many futures: intervals, shares, and what they say about luck and judgement. Levels are points.
import { mean } from '../../../core/run/mean.ts';
import type { Alternative, Futures } from '../../../core/lab/futures.ts';
import type { Outcomes } from '../../../core/lab/outcomes.ts';
import { quantile } from '../../../core/lab/statistics.ts';
import { PURE_BOTS, type PureBot } from '../../../core/lab/bots.ts';
import type { Road } from './extras.ts';

export const OUTCOMES = ['deliveryThere', 'deliveryAway', 'trustEnd', 'autonomyEnd', 'peopleLeft'] as const;
export type OutcomeName = (typeof OUTCOMES)[number];
/** What a road not taken is judged by: what was left when the player was gone. */
export const ROAD_MEASURES = ['deliveryAway', 'trustEnd', 'autonomyEnd', 'peopleKept'] as const;
export type RoadMeasure = (typeof ROAD_MEASURES)[number];

/** Nine in ten futures lie between low and high, half of them between the quarters. */
export interface Interval {
  readonly low: number;
  readonly quarter: number;
  readonly middle: number;
  readonly upper: number;
  readonly high: number;
}

export function intervalOf(values: readonly number[]): Interval {
  const [low = 0, quarter = 0, middle = 0, upper = 0, high = 0] = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) =>
    quantile(values, share),
  );
  return { low, quarter, middle, upper, high };
}

/** Which shares of all futures came out lower than one of them, the same, and higher; 0–1 each. */
interface Standing {
  readonly lower: number;
  readonly same: number;
  readonly higher: number;
}

const shareWhere = (values: readonly number[], holds: (value: number) => boolean): number =>
  mean(values.map((value) => (holds(value) ? 1 : 0)));

/** How the first of `values`, which is the player's own run, stands among the others. */
export function standingOf([own = 0, ...others]: readonly number[]): Standing {
  return {
    lower: shareWhere(others, (other) => other < own),
    same: shareWhere(others, (other) => other === own),
    higher: shareWhere(others, (other) => other > own),
  };
}

const spreadOf = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))));
};

/** How much a change has to be to count as one, points or people. Design choice. */
const LEAST: Readonly<Record<RoadMeasure, number>> = {
  deliveryAway: 1,
  trustEnd: 1,
  autonomyEnd: 1,
  peopleKept: 0.5,
};
export const least = (measure: RoadMeasure): number => LEAST[measure];

const valuesOf = (outcomes: Outcomes, measure: RoadMeasure): number[] =>
  measure === 'peopleKept' ? [...outcomes.peopleLeft].map((left) => -left) : [...outcomes[measure]];

/** One option not taken: for each measure, how much more there would have been of it, future by future. */
export interface OtherRoad {
  readonly option: string;
  readonly text: string;
  readonly differences: Readonly<Record<RoadMeasure, readonly number[]>>;
  readonly means: Readonly<Record<RoadMeasure, number>>;
  readonly intervals: Readonly<Record<RoadMeasure, Interval>>;
  /** Shares of futures in which the kept later plan breaks what this promises, or leaves unused what it opens; 0–1. */
  readonly broken: number;
  readonly unused: number;
  /** How much it mattered: the mean differences against the spread of luck, summed. */
  readonly weight: number;
}
export interface RoadFigures {
  readonly road: Road;
  /** The weightiest first. */
  readonly others: readonly OtherRoad[];
  readonly weight: number;
}

const everyMeasure = <Value>(of: (measure: RoadMeasure) => Value): Readonly<Record<RoadMeasure, Value>> => ({
  deliveryAway: of('deliveryAway'),
  trustEnd: of('trustEnd'),
  autonomyEnd: of('autonomyEnd'),
  peopleKept: of('peopleKept'),
});

function otherRoad(own: Outcomes, { outcomes, option, ...other }: Alternative, text: string): OtherRoad {
  const differences = everyMeasure((measure) => {
    const mine = valuesOf(own, measure);
    return valuesOf(outcomes, measure).map((value, n) => value - (mine[n] ?? 0));
  });
  const means = everyMeasure((measure) => mean(differences[measure]));
  const weight = ROAD_MEASURES.reduce((sum, measure) => {
    const spread = Math.max(LEAST[measure], spreadOf(valuesOf(own, measure)));
    return sum + Math.abs(means[measure]) / spread;
  }, 0);
  const intervals = everyMeasure((measure) => intervalOf(differences[measure]));
  const [broken, unused] = [mean([...other.broken]), mean([...other.unused])];
  // What comes of a broken promise is no measure of the road that made it.
  return { option, text, differences, means, intervals, broken, unused, weight: isBroken({ broken }) ? 0 : weight };
}

/** Its figures are those of a promise broken, more often than not. */
export const isBroken = ({ broken }: Pick<OtherRoad, 'broken'>): boolean => broken > 0.5;

const known = new WeakMap<Futures, readonly [readonly Road[], RoadFigures[]]>();

/** Every decision with what else could have been chosen, those that mattered most first. Worked out once: two steps ask. */
export function roadFigures(futures: Futures, roads: readonly Road[]): RoadFigures[] {
  const before = known.get(futures);
  if (before?.[0] === roads) return before[1];
  const figures = figuresOf(futures, roads);
  known.set(futures, [roads, figures]);
  return figures;
}

function figuresOf(futures: Futures, roads: readonly Road[]): RoadFigures[] {
  return roads
    .map((road) => {
      const others = futures.alternatives
        .filter(({ moment, week }) => moment === road.moment && week === road.week)
        .filter(({ option }) => Object.hasOwn(road.options, option))
        .map((other) => otherRoad(futures.own.outcomes, other, road.options[other.option] ?? other.option))
        .toSorted((a, b) => b.weight - a.weight);
      return { road, others, weight: others[0]?.weight ?? 0 };
    })
    .filter(({ others }) => others.length > 0)
    .toSorted((a, b) => b.weight - a.weight);
}

/** Share of futures in which the other road leads to more, among those where it makes any difference at all; 0–1. */
export function shareBetter(differences: readonly number[]): number {
  const moved = differences.filter((difference) => difference !== 0);
  return moved.length === 0 ? 0.5 : mean(moved.map((difference) => (difference > 0 ? 1 : 0)));
}

/** Share of all futures in which the other road leads to more, or to less; where it changes nothing, neither is true. */
export const shareMoved = (differences: readonly number[], way: 'more' | 'less'): number =>
  shareWhere(differences, (difference) => (way === 'more' ? difference > 0 : difference < 0));

/** A choice that is better than another in most futures, and was worse in the player's own; or the other way round. */
interface Twist {
  readonly road: Road;
  readonly other: string;
  readonly kind: 'good_bad' | 'bad_good';
  /** Share of all futures in which the choice taken came out better (good_bad) or worse (bad_good), 0–1. */
  readonly share: number;
  /** Points of delivery on leave by which it was worse (or better) in the player's own luck. */
  readonly own: number;
}

/** Futures that must agree before a choice is called good or bad. Design choice. */
const MOST = 2 / 3;

/** Decisions whose outcome was not what the decision deserved, judged by delivery on leave. */
export function twistsOf(figures: readonly RoadFigures[]): Twist[] {
  const found = figures.flatMap(({ road, others }) =>
    others.flatMap((other): (Twist & { readonly weight: number })[] => {
      if (isBroken(other)) return [];
      const differences = other.differences.deliveryAway;
      const here = differences[0] ?? 0;
      const share = 1 - shareBetter(differences);
      const average = other.means.deliveryAway;
      if (Math.abs(here) < LEAST.deliveryAway || Math.abs(average) < 0.25) return [];
      const weight = Math.abs(here);
      if (share >= MOST && average < 0 && here > 0)
        return [
          { road, other: other.text, kind: 'good_bad', share: shareMoved(differences, 'less'), own: here, weight },
        ];
      if (1 - share >= MOST && average > 0 && here < 0)
        return [
          { road, other: other.text, kind: 'bad_good', share: shareMoved(differences, 'more'), own: -here, weight },
        ];
      return [];
    }),
  );
  const once = new Set<number>();
  return found
    .toSorted((a, b) => b.weight - a.weight)
    .filter(({ road }) => !once.has(road.decision) && once.add(road.decision));
}

/** How the whole way of deciding compares with the single-minded ones, and where the player's run fell among its own futures. */
interface Verdict {
  readonly judgement: 'good' | 'mixed' | 'weak';
  readonly luck: 'good' | 'usual' | 'bad';
  /** Single-minded ways that are clearly beaten, by delivery on leave. */
  readonly beaten: ReadonlySet<PureBot>;
  /** Delivery on leave in the middle future, in whole points, as it is shown. */
  readonly middles: Readonly<Record<'own' | PureBot, number>>;
  /** Where the player's delivery on leave fell among their own futures. */
  readonly standing: Standing;
}

/** In this share of futures one way has to do better than another before it is called better: half of them is a tie. Design choice. */
const CLEARLY = 0.6;

export function verdictOf(futures: Futures): Verdict {
  const own = [...futures.own.outcomes.deliveryAway];
  const { bots } = futures;
  const middleOf = (values: ArrayLike<number>): number => Math.round(intervalOf(Array.from(values)).middle);
  const middles = {
    own: middleOf(own),
    micromanage: middleOf(bots.micromanage.deliveryAway),
    avoid: middleOf(bots.avoid.deliveryAway),
    coach: middleOf(bots.coach.deliveryAway),
  };
  const isMoreOften = (way: PureBot): boolean =>
    mean(own.map((value, n) => (value > (bots[way].deliveryAway[n] ?? 0) ? 1 : 0))) >= CLEARLY;
  // Nothing is called better that stands beside it as the same figure.
  const beaten = new Set(PURE_BOTS.filter((way) => middles.own > middles[way] && isMoreOften(way)));
  const standing = standingOf(own);
  // Where many came out the same, the middle of them counts.
  const rank = standing.lower + standing.same / 2;
  return {
    judgement: beaten.size === PURE_BOTS.length ? 'good' : beaten.size === 0 ? 'weak' : 'mixed',
    luck: rank > 0.75 ? 'good' : rank < 0.25 ? 'bad' : 'usual',
    beaten,
    middles,
    standing,
  };
}
