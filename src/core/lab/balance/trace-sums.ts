// Traces of one moment after another, summed up over runs.
import type { Organisation } from '../../engine/state.ts';
import { isGrave, pointsOf } from '../../scenario/amount.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import { mostChanged } from '../most-changed.ts';
import { differing, isShown, type Look } from './noticeable.ts';

/** Weeks after which two roads are compared level by level. */
export const COMPARED_AFTER = [1, 2, 4, 8] as const;

/** One option, played on. */
export interface Road {
  readonly option: Option;
  /** How it looked at the end of each turn, or week of leave, in the weeks in which it should be noticed. */
  readonly looks: readonly Look[];
  /** What was said on each Monday of them. */
  readonly heard: readonly string[];
  /** How things stood after COMPARED_AFTER. */
  readonly states: readonly Organisation[];
}

/** Two options of a moment against each other; shares of the runs in which both could be had. */
export interface PairTraces {
  readonly options: readonly [string, string];
  readonly runs: number;
  /** Something that a player sees without a word differed within four weeks. */
  readonly shown: number;
  /** Something that is said differed. */
  readonly heard: number;
  readonly noticed: number;
  /** How many things seen still differed at the last look of these weeks. */
  readonly stays: number;
  /** One of the two has a grave effect, and the other has none. */
  readonly grave: boolean;
  /** By COMPARED_AFTER: the level that differs most on average, and by how much, points. */
  readonly widest: readonly { readonly level: string; readonly by: number }[];
}
export interface MomentTraces {
  readonly moment: string;
  readonly pairs: readonly PairTraces[];
}

interface Sum {
  runs: number;
  shown: number;
  heard: number;
  noticed: number;
  stays: number;
  readonly grave: boolean;
  readonly levels: Map<string, number>[];
}

/** Two changes of one level count together; one that hangs on something isn’t counted on. */
function hasGrave({ effects = [] }: Option): boolean {
  const sums = new Map<string, number>();
  for (const effect of effects)
    if (effect.kind === 'level' && effect.if === undefined)
      sums.set(effect.of, (sums.get(effect.of) ?? 0) + pointsOf(effect.add));
  return [...sums.values()].some(isGrave);
}

export class TraceSums {
  private readonly sums = new Map<string, Map<string, Sum>>();

  constructor({ moments }: Scenario) {
    for (const { id } of moments) this.sums.set(id, new Map());
  }

  add(moment: string, roads: readonly Road[]): void {
    const pairs = this.sums.get(moment);
    if (pairs === undefined) return;
    roads.forEach((one, n) => {
      for (const other of roads.slice(n + 1)) {
        const key = `${one.option.id} ${other.option.id}`;
        const sum = pairs.get(key) ?? emptySum(one, other);
        pairs.set(key, sum);
        addPair(sum, one, other);
      }
    });
  }

  all(): MomentTraces[] {
    return [...this.sums].map(([moment, pairs]) => ({
      moment,
      pairs: [...pairs].map(([key, sum]) => pairOf(key, sum)),
    }));
  }
}

const emptySum = (one: Road, other: Road): Sum => ({
  runs: 0,
  shown: 0,
  heard: 0,
  noticed: 0,
  stays: 0,
  grave: hasGrave(one.option) !== hasGrave(other.option),
  levels: one.states.map(() => new Map()),
});

function addPair(sum: Sum, one: Road, other: Road): void {
  const shown = isShown(one.looks, other.looks);
  const heard = JSON.stringify(one.heard) !== JSON.stringify(other.heard);
  sum.runs += 1;
  sum.shown += Number(shown);
  sum.heard += Number(heard);
  sum.noticed += Number(shown || heard);
  sum.stays += differing(one.looks.at(-1) ?? {}, other.looks.at(-1) ?? {}).length;
  sum.levels.forEach((levels, n) => {
    for (const { level, by } of mostChanged(one.states[n]!, other.states[n]!))
      levels.set(level, (levels.get(level) ?? 0) + Math.abs(by));
  });
}

function pairOf(key: string, { runs, shown, heard, noticed, stays, grave, levels }: Sum): PairTraces {
  const [one = '', other = ''] = key.split(' ');
  return {
    options: [one, other],
    runs,
    shown: shown / runs,
    heard: heard / runs,
    noticed: noticed / runs,
    stays: stays / runs,
    grave,
    widest: levels.map((sums) => {
      const [level, sum] = [...sums].toSorted((a, b) => b[1] - a[1])[0] ?? ['', 0];
      return { level, by: sum / runs };
    }),
  };
}
