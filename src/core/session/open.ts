// How far the seats of a session may go on, and how far they are played on where nobody does it.
import type { Run } from '../run/run-state.ts';
import { turnOf, turnsOf } from '../scenario/turn.ts';
import { turnIn } from './agenda.ts';
import type { SeatState, SessionState } from './session-state.ts';
import type { RoomView } from './session-views.ts';
import type { StepId } from './step.ts';

type At = Pick<SessionState, 'setup' | 'step' | 'locked' | 'scenario'>;

/** The last turn that is open, from 1, and whether the end is. */
export function openIn({ scenario, step }: At): RoomView['open'] {
  if (isBeforePlay(step)) return { turns: 0, leave: false };
  const turns = turnIn(step) ?? turnsOf(scenario);
  return { turns, leave: step !== 'play' && turnIn(step) === null };
}

const isBeforePlay = (step: StepId): boolean => step === 'welcome' || step === 'frame';
const isPlay = (step: StepId): boolean => step === 'play' || turnIn(step) !== null;

/** Seats are sent words in this step. */
export const isPlayed = (step: StepId): boolean =>
  isBeforePlay(step) || isPlay(step) || step === 'leave' || step === 'second';

/** Whether a run, where it stands, may be gone on with: a style is always said, all else needs its turn. */
export function mayGoOn(run: Run, open: RoomView['open']): boolean {
  switch (run.phase) {
    case 'opening':
      return true;
    case 'briefing':
    case 'bet':
    case 'moment':
    case 'plan':
      return turnNow(run) <= open.turns;
    case 'week':
      return turnNow(run) < turnsOf(run.scenario) ? turnNow(run) < open.turns : open.leave;
    case 'away':
    case 'debrief':
      return open.leave;
  }
}

const turnNow = (run: Run): number => turnOf(run) + 1;

/** How far a run is played: to the Monday of a turn, through it, or to the debrief. Turns from 1. */
export type Goal = { readonly kind: 'start_of' | 'through'; readonly turn: number } | { readonly kind: 'end' } | null;

export function isThere(run: Run, goal: Goal): boolean {
  if (goal === null || run.phase === 'debrief') return true;
  if (goal.kind === 'end') return false;
  const turn = turnNow(run);
  if (goal.kind === 'start_of' && goal.turn === 1) return true;
  const begun = run.phase !== 'opening' && turn >= goal.turn;
  if (goal.kind === 'start_of') return begun;
  return begun && (turn > goal.turn || run.phase === 'week' || run.phase === 'away');
}

type Attended = Pick<SeatState, 'aside' | 'empty' | 'collected' | 'first'>;

/**
 * How far a seat should be by now, whatever its people do. Who has finished a turn goes on to the next Monday themselves: they may
 * still be reading. The room's seat is the facilitator's, and waits inside a turn, locked or not.
 */
export function goalOf(state: At, seat: Attended): Goal {
  const { step, locked, setup, scenario } = state;
  if (seat.collected) return { kind: 'end' };
  if (isBeforePlay(step)) return null;
  const isRoom = setup.mode === 'room';
  const unattended = !isRoom && (seat.aside || seat.empty || locked);
  const turns = turnsOf(scenario);
  const turn = turnIn(step);
  if (turn !== null && isRoom) return { kind: 'start_of', turn };
  if (turn !== null)
    return unattended ? { kind: 'through', turn } : turn === 1 ? null : { kind: 'through', turn: turn - 1 };
  if (step === 'play') return unattended ? { kind: 'through', turn: turns } : null;
  if (step === 'leave') return unattended ? { kind: 'end' } : { kind: 'through', turn: turns };
  if (step === 'second') return seat.first === null || unattended ? { kind: 'end' } : null;
  return { kind: 'end' };
}

/** Where somebody begins who comes now: on the Monday of the open turn, or at the start at their own pace. */
export function goalOfNewcomer(state: At): Goal {
  const turn = turnIn(state.step);
  if (turn !== null) return turn === 1 ? null : { kind: 'start_of', turn };
  return state.step === 'leave' ? { kind: 'through', turn: turnsOf(state.scenario) } : null;
}

/** Whether seats may go back in their runs now. The room's one run is everybody's: nobody goes back in it. */
export const isGoingBack = ({ step, locked, setup }: At): boolean =>
  step === 'second' && !locked && setup.mode !== 'room';
