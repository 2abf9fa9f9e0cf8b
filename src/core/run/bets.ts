import type { Run } from './run-state.ts';

/** Indexes of the bets asked this week. */
export function betsDue(run: Run): number[] {
  return (run.scenario.bets ?? []).flatMap((b, i) => (b.week === run.week ? [i] : []));
}
