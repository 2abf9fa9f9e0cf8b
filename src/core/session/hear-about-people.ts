// Seats and who sits at them, as a facilitator sees to them.
import type { Ahead } from './ahead.ts';
import { readCollected } from './collected.ts';
import { heard, no } from './heard.ts';
import { eventsOf, newSeatPlayedOn } from './hear-server.ts';
import type { LiveState } from './live-state.ts';
import { goalOf } from './open.ts';
import { activeIn } from './people.ts';
import type { FacilitatorAsk, Heard } from './words.ts';

export type PeopleAsk = Extract<
  FacilitatorAsk,
  {
    readonly kind: 'play_on' | 'take_back' | 'pass_pen' | 'move_to' | 'remove' | 'rename' | 'merge' | 'collect';
  }
>;
/** More do not fit at a table, even where a facilitator puts them there. */
const MOST_AT_TABLE = 8;

export function hearAboutPeople(state: LiveState, ask: PeopleAsk, ahead: Ahead): Heard {
  switch (ask.kind) {
    case 'play_on':
    case 'take_back':
      return setAside(state, ask, ahead);
    case 'pass_pen': {
      const seat = state.seats[ask.seat];
      if (seat === undefined) return no('unknown_seat', { seat: ask.seat });
      if (state.setup.mode !== 'table') return no('not_now', { step: state.step });
      if (!seat.people.includes(ask.to)) return no('unknown_participant', { participant: ask.to });
      return heard({ kind: 'pen_passed', seat: ask.seat, to: ask.to });
    }
    case 'move_to':
      return moveTo(state, ask.participant, ask.seat, ahead);
    case 'remove':
    case 'rename':
      if (activeIn(state, ask.participant) === undefined) return unknown(ask.participant);
      return heard({ kind: ask.kind === 'remove' ? 'removed' : 'renamed', participant: ask.participant });
    case 'merge': {
      const { participant, into } = ask;
      if (activeIn(state, participant) === undefined) return unknown(participant);
      if (participant === into || activeIn(state, into) === undefined) return unknown(into);
      return heard({ kind: 'merged', participant, into });
    }
    case 'collect':
      return collect(state, ask.text);
  }
}

const unknown = (participant: number): Heard => no('unknown_participant', { participant });

/** Played on at once: nobody else is kept waiting. */
function setAside(
  state: LiveState,
  { kind, seat: at }: Extract<PeopleAsk, { readonly seat: number; readonly kind: 'play_on' | 'take_back' }>,
  ahead: Ahead,
): Heard {
  const seat = state.seats[at];
  if (seat === undefined || seat.collected) return no('unknown_seat', { seat: at });
  if (kind === 'take_back') return heard({ kind: 'taken_back', seat: at });
  return heard({ kind: 'set_aside', seat: at }, ...eventsOf(seat, goalOf(state, { ...seat, aside: true }), ahead));
}

function moveTo(state: LiveState, participant: number, to: number | null, ahead: Ahead): Heard {
  if (state.setup.mode !== 'table') return no('not_now', { step: state.step });
  const who = activeIn(state, participant);
  if (who === undefined) return unknown(participant);
  const seat = to ?? state.seats.length;
  const there = state.seats[seat];
  if (to !== null && (there === undefined || there.collected || who.seat === to)) return no('unknown_seat', { seat });
  if (there !== undefined && there.people.length >= MOST_AT_TABLE) return no('full');
  return heard({ kind: 'teamed', participant, seat }, ...newSeatPlayedOn(state, seat, ahead));
}

/** A run that is not finished is played on like any that nobody is there for. */
function collect(state: LiveState, text: string): Heard {
  const given = text.trim();
  if (readCollected(state.scenario, given) === null) return no('unknown_run');
  const twice = state.collected.get(given);
  if (twice !== undefined) return no('not_now', { seat: twice });
  return heard({ kind: 'collected', seat: state.seats.length, text: given });
}
