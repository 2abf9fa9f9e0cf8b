// Where the show stands against its slot. Times in ms since 1970 by the server's clock, lengths in minutes.
import { debriefMinutes } from '../../../core/session/agenda.ts';
import type { Board, Countdown } from '../../../core/session/session-views.ts';
import type { Step, StepId } from '../../../core/session/step.ts';

const MINUTE_MS = 60_000;
/** The share of the slot that the debrief never falls under. */
const DEBRIEF_SHARE = 1 / 3;

type Timed = Pick<Board, 'agenda' | 'reserved' | 'room' | 'stepAt' | 'endsAt' | 'setup'>;

/** A decision that is no longer picked stands before what comes after all of them, as in core's agenda. */
function placeOf({ agenda, room }: Pick<Board, 'agenda' | 'room'>): number {
  const place = agenda.findIndex(({ id }) => id === room.step);
  return place < 0 ? agenda.findIndex(({ id }) => id === 'tables') - 1 : place;
}

/** The steps that come, without those left out. */
export const stepsAhead = (board: Pick<Board, 'agenda' | 'room'>): readonly Step[] =>
  board.agenda.slice(placeOf(board) + 1).filter(({ dropped }) => !dropped);

export const isPast = (board: Pick<Board, 'agenda' | 'room'>, id: StepId): boolean =>
  board.agenda.findIndex((step) => step.id === id) < placeOf(board);

/** Minutes in hand until the slot ends, below 0 behind; null while it has no end. */
export function minutesInHand(board: Timed, now: number): number | null {
  if (board.endsAt === null) return null;
  const here = board.agenda.find(({ id }) => id === board.room.step);
  const left = Math.max(0, (here?.minutes ?? 0) - (now - board.stepAt) / MINUTE_MS);
  const ahead = stepsAhead(board).reduce((sum, { minutes }) => sum + minutes, board.reserved);
  return Math.round((board.endsAt - now) / MINUTE_MS - left - ahead);
}

/** Without that step, if one is named. */
export const isDebriefLow = (
  { agenda, reserved, setup }: Pick<Board, 'agenda' | 'reserved' | 'setup'>,
  without?: StepId,
): boolean =>
  debriefMinutes(
    agenda.filter(({ id }) => id !== without),
    reserved,
  ) <
  setup.minutes * DEBRIEF_SHARE;

export type ClockFace =
  | { readonly kind: 'none' }
  | { readonly kind: 'running' | 'paused'; readonly seconds: number }
  | { readonly kind: 'locked' | 'out' };

export function clockFace(clock: Countdown, locked: boolean, now: number): ClockFace {
  if (locked) return { kind: 'locked' };
  if (clock.paused !== null) return { kind: 'paused', seconds: Math.ceil(clock.paused / 1000) };
  if (clock.deadline === null) return { kind: 'none' };
  const seconds = Math.ceil((clock.deadline - now) / 1000);
  return seconds > 0 ? { kind: 'running', seconds } : { kind: 'out' };
}
