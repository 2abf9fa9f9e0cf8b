// What the facilitator's control window knows of the session.
import type { Beside, SessionState } from '../session-state.ts';
import type { Board } from '../session-views.ts';
import { countsOf, seatRows } from './presence.ts';
import { slideOf } from './slide-of.ts';

export function boardOf(state: SessionState, beside: Beside): Board {
  const seats = seatRows(state, beside);
  const { seq, step, clock, locked, closed, line, revealed, door, openedAt, stepAt, endsAt, setup, scenario } = state;
  const open = { turns: setup.turns, leave: true };
  return {
    seq,
    room: { seq, step, mode: setup.mode, clock, locked, closed, line, open, rewind: false, slide: null },
    setup,
    title: scenario.title,
    language: scenario.language,
    turnWeeks: scenario.turn_weeks,
    agenda: [],
    seats,
    counts: countsOf(state, seats),
    alerts: [],
    questions: [],
    moments: [],
    pair: state.pair,
    pairs: [],
    wanted: [],
    votes: [votesOf(state, 0), votesOf(state, 1)],
    now: slideOf(state, step, beside),
    next: null,
    revealed,
    door,
    openedAt,
    stepAt,
    endsAt,
    proposal: null,
  };
}

function votesOf({ votes }: SessionState, round: 0 | 1): readonly [number, number] {
  const one = [...votes[round].values()].filter((side) => side === 'one').length;
  return [one, votes[round].size - one];
}
