import type { Pair } from './session-event.ts';
import type { SessionState } from './session-state.ts';

const MOST = 3;

/** Decisions that most seats have made. */
export function pickMoments({ seats }: SessionState): string[] {
  const counts = new Map<string, number>();
  for (const { moment } of seats.flatMap(({ run, first }) => (first ?? run).chosen))
    counts.set(moment, (counts.get(moment) ?? 0) + 1);
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST)
    .map(([moment]) => moment);
}

export const findPairs = (_state: SessionState): Pair[] => [];
