// What the server asks for itself: people come in, clocks run out, seats without people are played on.
import type { Ahead } from './ahead.ts';
import { playedOn } from './absent.ts';
import { heard, no } from './heard.ts';
import { isFull, type MutableSeat, type LiveState } from './live-state.ts';
import { goalOf, goalOfNewcomer, isThere, type Goal } from './open.ts';
import type { SessionEvent } from './session-event.ts';
import { debriefBegun } from './debrief-begun.ts';
import type { Heard, ServerAsk } from './words.ts';

/** People at a table before the next one is begun. */
const TABLE = 6;

export function hearServer(state: LiveState, ask: ServerAsk, now: number, ahead: Ahead): Heard {
  switch (ask.kind) {
    case 'join':
      return join(state, ask.bot, ahead);
    case 'run_out':
      return runOut(state, ask.from, now);
    case 'credit':
      return credit(state, ask.lost);
    case 'catch_up':
      return catchUp(state, ask.most, ahead);
  }
}

function join(state: LiveState, bot: boolean, ahead: Ahead): Heard {
  if (!state.door) return no('door_closed');
  if (isFull(state)) return no('full');
  const seat = seatOfNext(state);
  const participant = state.participants.length;
  const came: SessionEvent = bot
    ? { kind: 'joined', participant, seat, bot: true }
    : { kind: 'joined', participant, seat };
  return heard(came, ...newSeatPlayedOn(state, seat, ahead));
}

function seatOfNext({ setup: { mode }, seats }: LiveState): number {
  if (mode === 'room') return 0;
  const free = mode === 'own' ? undefined : seats.find((s) => !s.collected && !s.empty && s.people.length < TABLE);
  return free?.seat ?? seats.length;
}

/** What a seat that comes into being now has missed. */
export function newSeatPlayedOn(state: LiveState, seat: number, ahead: Ahead): SessionEvent[] {
  if (seat !== state.seats.length) return [];
  return eventsOf({ seat, facts: [], run: state.start, first: null }, goalOfNewcomer(state), ahead);
}

type Played = Pick<MutableSeat, 'seat' | 'facts' | 'run' | 'first'>;

/** A seat played on to where it should be, as nobody's doing. */
export function eventsOf({ seat, facts, run, first }: Played, goal: Goal, ahead: Ahead, most?: number): SessionEvent[] {
  const steps = playedOn(run, goal, { first, most, after: ahead.after });
  return steps.map(({ sent }, place) => ({ kind: 'sent', seat, number: facts.length + place, by: null, sent }));
}

function runOut(state: LiveState, from: string, now: number): Heard {
  const { deadline } = state.clock;
  if (from !== state.step) return no('step_changed', { step: state.step });
  if (state.locked || deadline === null || now < deadline) return no('not_now', { step: state.step });
  return heard({ kind: 'locked' });
}

/** Time in which nobody was served is nobody's: the clock is set on by it. */
function credit({ clock: { deadline }, locked }: LiveState, lost: number): Heard {
  if (deadline === null || locked || !(lost > 0)) return heard();
  return heard({ kind: 'extended', deadline: deadline + Math.ceil(lost) });
}

function catchUp(state: LiveState, most: number, ahead: Ahead): Heard {
  if (state.clock.paused !== null) return heard();
  const behind: MutableSeat[] = [];
  for (const seat of state.seats) {
    if (behind.length >= most) break;
    if (!isThere(seat.run, goalOf(state, seat))) behind.push(seat);
  }
  if (behind.length === 0) return heard(...debriefBegun(state, state.step));
  // A turn each: others are served in between.
  return heard(...behind.flatMap((seat) => eventsOf(seat, goalOf(state, seat), ahead, 1)));
}
