import type { Run } from './run-state.ts';

/** Index of the bet to be placed next this week; null when none is open. */
export function openBet(run: Pick<Run, 'scenario' | 'week' | 'bets'>): number | null {
  const open = (run.scenario.bets ?? []).findIndex((b, i) => b.week === run.week && !run.bets.some((p) => p.bet === i));
  return open < 0 ? null : open;
}
