import type { Organisation } from '../engine/state.ts';
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

/** Whose team does worst, or best, by the id of the post; one without a manager of its own does not count. */
export function extremeTeam(state: Organisation, worst: boolean): string {
  const there = state.managers.filter(({ character }) => character.deputy !== true && character.vacant !== true);
  const sorted = there.toSorted((a, b) => a.team.delivery - b.team.delivery);
  return (worst ? sorted[0] : sorted.at(-1))?.character.id ?? '';
}
