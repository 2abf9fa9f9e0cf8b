import type { Run } from './run-state.ts';
import { turnEnd } from '../scenario/turn.ts';

/** Index of the bet to be placed next this turn; null when none is open. */
export function openBet(run: Pick<Run, 'scenario' | 'week' | 'bets'>): number | null {
  const end = turnEnd(run);
  const open = (run.scenario.bets ?? []).findIndex(
    (b, i) => b.week >= run.week && b.week <= end && !run.bets.some((p) => p.bet === i),
  );
  return open < 0 ? null : open;
}
