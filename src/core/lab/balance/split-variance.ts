// A balanced crossed design taken apart: how much of the variance belongs to each factor and to what factors do together.
import { mean } from '../statistics.ts';

/** In the order in which values are listed, the last one changing fastest. */
export const FACTORS = ['plan', 'moments', 'cast', 'luck'] as const;
const LUCK = FACTORS.indexOf('luck');

/** Shares of all variance, 0–1; together 1. */
export interface Split {
  readonly plan: number;
  readonly moments: number;
  /** What plan and moments do together and neither does alone. */
  readonly planWithMoments: number;
  readonly cast: number;
  /** The same decisions do other things with other people. */
  readonly castWithDecisions: number;
  /** Luck, alone and with everything else. */
  readonly luck: number;
}

/** A set of factors as bits. */
type Set = number;
const has = (set: Set, factor: number): boolean => ((set >> factor) & 1) === 1;
const ALL: Set = (1 << FACTORS.length) - 1;
const subsets = Array.from({ length: ALL + 1 }, (_, set) => set);
const isIn = (part: Set, set: Set): boolean => (part & set) === part;

/**
 * Sums of squares by set of factors (Fisher 1925), those without luck less what luck alone would have put there: the mean square
 * of the same set with luck (Cornfield & Tukey 1956, luck being the random factor). That goes to luck. A share below 0 counts as 0.
 * Throws when there are not as many values as the levels call for.
 */
export function splitVariance(values: readonly number[], levels: readonly number[]): Split {
  const size = levels.reduce((product, n) => product * n, 1);
  if (values.length !== size) throw new Error(`expected ${size} values, got ${values.length}`);
  const squares = squaresOf(values, levels);
  const freedom = (set: Set): number =>
    levels.reduce((product, n, f) => (has(set, f) ? product * (n - 1) : product), 1);
  const own = (set: Set): number => {
    const withLuck = set | (1 << LUCK);
    return Math.max(0, squares[set]! - (freedom(set) * squares[withLuck]!) / freedom(withLuck));
  };
  const total = squares.slice(1).reduce((sum, one) => sum + one, 0);
  const share = (test: (set: Set) => boolean): number =>
    total > 0
      ? subsets.filter((set) => set > 0 && !has(set, LUCK) && test(set)).reduce((sum, set) => sum + own(set), 0) / total
      : 0;
  const [plan, moments, cast] = [1, 2, 4];
  const found = {
    plan: share((set) => set === plan),
    moments: share((set) => set === moments),
    planWithMoments: share((set) => set === (plan | moments)),
    cast: share((set) => set === cast),
    castWithDecisions: share((set) => isIn(cast, set) && set !== cast),
  };
  const known = Object.values(found).reduce((sum, one) => sum + one, 0);
  return { ...found, luck: total > 0 ? 1 - known : 0 };
}

/** By set: the sum of squares of what it does beyond the sets within it. */
function squaresOf(values: readonly number[], levels: readonly number[]): number[] {
  const marginal = subsets.map((set) => meansOver(values, levels, set));
  return subsets.map((set) => {
    const parts = subsets.filter((part) => isIn(part, set));
    let sum = 0;
    for (let at = 0; at < values.length; at++) {
      let effect = 0;
      for (const part of parts) effect += (bits(set ^ part) % 2 === 0 ? 1 : -1) * marginal[part]![at]!;
      sum += effect * effect;
    }
    return sum;
  });
}

function bits(set: Set): number {
  return FACTORS.reduce((count, _, factor) => count + Number(has(set, factor)), 0);
}

/** Each value's mean over all that have the same levels of the factors in `set`. */
function meansOver(values: readonly number[], levels: readonly number[], set: Set): number[] {
  const groups = new Map<number, number[]>();
  const keyOf = (at: number): number => {
    let [rest, key] = [at, 0];
    for (let f = levels.length - 1; f >= 0; f--) {
      const n = levels[f] ?? 1;
      if (has(set, f)) key = key * n + (rest % n);
      rest = Math.floor(rest / n);
    }
    return key;
  };
  const keys = values.map((_, at) => keyOf(at));
  values.forEach((value, at) => {
    const group = groups.get(keys[at]!);
    if (group === undefined) groups.set(keys[at]!, [value]);
    else group.push(value);
  });
  const means = new Map([...groups].map(([key, group]) => [key, mean(group)]));
  return keys.map((key) => means.get(key) ?? 0);
}
