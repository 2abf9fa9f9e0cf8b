// What a debrief finds ready as it begins: the decisions to go through, and a pair to vote on. Both can be changed.
import { agendaOf } from './agenda.ts';
import { findPairs } from './debrief/pairs.ts';
import { pickMoments } from './debrief/pick-moments.ts';
import type { LiveState } from './live-state.ts';
import { goalOf, isThere } from './open.ts';
import type { SessionEvent } from './session-event.ts';
import type { StepId } from './step.ts';

/** What follows from coming to `step`, once every run has come to its end; nothing where somebody has said it already. */
export function debriefBegun(state: LiveState, step: StepId): SessionEvent[] {
  const [toPick, toPair] = [!state.pickedOnce, !state.pairedOnce && step === 'pair.vote'];
  if (!toPick && !toPair) return [];
  const there = { ...state, step, locked: false };
  const isDebrief = agendaOf(state).some(({ id, debrief }) => id === step && debrief);
  const isOver = isDebrief && state.seats.every((seat) => isThere(seat.run, goalOf(there, seat)));
  if (!isOver) return [];
  const events: SessionEvent[] = [];
  if (toPick) events.push({ kind: 'picked', moments: pickMoments(state) });
  if (toPair) events.push({ kind: 'paired', pair: findPairs(state)[0] ?? null });
  return events;
}
