// Which of the three ways of leading an option counts as: it steps in, it coaches, or it leaves things to them.
import { MOVES } from '../../engine/moves.table.ts';
import type { MoveId, Stance } from '../../scenario/vocabulary.ts';
import { mean } from '../statistics.ts';

export type Way = 'stepIn' | 'coach' | 'leave';
const WAY: Readonly<Record<Stance, Way>> = {
  micromanage: 'stepIn',
  direct: 'stepIn',
  coach: 'coach',
  systems: 'coach',
  openness: 'coach',
  avoid: 'leave',
  delegate: 'leave',
};

/** Null for an answer that only says something. */
export const wayOf = (move: MoveId | undefined): Way | null => (move === undefined ? null : WAY[MOVES[move].stance]);

/** Of what is best, in which share each way is. */
export const waySharesOf = (best: readonly Way[]): Readonly<Record<Way, number>> => {
  const share = (way: Way): number => mean(best.map((one) => Number(one === way)));
  return { stepIn: share('stepIn'), coach: share('coach'), leave: share('leave') };
};
