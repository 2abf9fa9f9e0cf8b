// What is grave has to be noticed, and what leaves no trace is named.
import { type Gate, least } from './gates.ts';
import type { MomentTraces, PairTraces } from './trace-sums.ts';

const MOST_RUNS = 0.9;
const HALF = 0.5;

/** Of the pairs in which one option is grave, the one that is noticed least. None where nothing in the scenario is grave. */
export function traceGates(traces: readonly MomentTraces[]): Gate[] {
  const grave = traces.flatMap(({ pairs }) => pairs.filter(({ grave }) => grave));
  if (grave.length === 0) return [];
  const lowest = (share: (pair: PairTraces) => number): number => Math.min(...grave.map(share));
  return [
    least(
      'grave_shown',
      lowest((p) => p.shown),
      MOST_RUNS,
    ),
    least(
      'grave_heard',
      lowest((p) => p.heard),
      MOST_RUNS,
    ),
  ];
}

/** Pairs of options between which fewer than half of the players could notice a difference. */
export const traceless = (traces: readonly MomentTraces[]): MomentTraces[] =>
  traces.flatMap(({ moment, pairs }) => {
    const few = pairs.filter(({ noticed }) => noticed < HALF);
    return few.length === 0 ? [] : [{ moment, pairs: few }];
  });
