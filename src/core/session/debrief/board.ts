// What the facilitator's control window knows of the session.
import type { Beside, SessionState } from '../session-state.ts';
import type { Board } from '../session-views.ts';
import { countsOf, seatRows } from './presence.ts';
import { slideOf } from './slide-of.ts';

export function boardOf(state: SessionState, beside: Beside): Board {
  const seats = seatRows(state, beside);
  const { seq, step, clock, locked, closed, line, revealed, door, openedAt, stepAt, setup } = state;
  const open = { turns: setup.turns, leave: true };
  return {
    seq,
    room: { seq, step, mode: setup.mode, clock, locked, closed, line, open, rewind: false, slide: null },
    agenda: [],
    seats,
    counts: countsOf(state, seats),
    alerts: [],
    questions: [],
    now: slideOf(state, step, beside),
    next: null,
    revealed,
    door,
    openedAt,
    stepAt,
    proposal: null,
  };
}
