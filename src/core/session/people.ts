// Who sits where: people come to a seat and leave it, and the pen goes with that.
import { emptySeat, isActive, type MutableParticipant, type MutableSeat, type LiveState } from './live-state.ts';

/** Somebody who takes part as themselves; undefined for everybody else. */
export function activeIn(state: Pick<LiveState, 'participants'>, participant: number): MutableParticipant | undefined {
  const found = state.participants[participant];
  return found !== undefined && isActive(found) ? found : undefined;
}

/** A seat that there is, or the next new one; undefined for a number after that. */
export function seatFor(state: LiveState, seat: number): MutableSeat | undefined {
  if (seat === state.seats.length) state.seats.push(emptySeat(seat, state.start));
  return state.seats[seat];
}

function sitDown(state: LiveState, participant: number, seat: MutableSeat): void {
  seat.people.push(participant);
  seat.empty = false;
  if (state.setup.mode !== 'room') seat.pen ??= participant;
}

/** What they proposed goes with them; the pen goes to who came to the seat next. */
function standUp(participant: number, seat: MutableSeat): void {
  seat.people = seat.people.filter((one) => one !== participant);
  seat.empty = seat.people.length === 0;
  seat.proposals.delete(participant);
  if (seat.pen === participant) seat.pen = seat.people[0] ?? null;
}

export function joined(state: LiveState, participant: number, at: number, bot: boolean): void {
  if (participant !== state.participants.length) return;
  const seat = seatFor(state, at);
  if (seat === undefined) return;
  state.participants.push({ participant, seat: at, bot, removed: false, mergedInto: null });
  sitDown(state, participant, seat);
}

export function teamed(state: LiveState, participant: number, to: number): void {
  const who = activeIn(state, participant);
  if (who === undefined || who.seat === to) return;
  const seat = seatFor(state, to);
  const before = state.seats[who.seat];
  if (seat === undefined || before === undefined) return;
  standUp(participant, before);
  who.seat = to;
  sitDown(state, participant, seat);
}

export function removed(state: LiveState, participant: number): void {
  const who = activeIn(state, participant);
  const seat = who && state.seats[who.seat];
  if (who === undefined || seat === undefined) return;
  standUp(participant, seat);
  who.removed = true;
}

/** Somebody has one vote, however often they came: the other's counts where they have none. */
export function merged(state: LiveState, participant: number, into: number): void {
  const who = activeIn(state, participant);
  const seat = who && state.seats[who.seat];
  if (who === undefined || seat === undefined || participant === into || activeIn(state, into) === undefined) return;
  standUp(participant, seat);
  who.mergedInto = into;
  for (const round of state.votes) {
    const side = round.get(participant);
    round.delete(participant);
    if (side !== undefined && !round.has(into)) round.set(into, side);
  }
}

export function penPassed(state: LiveState, at: number, to: number): void {
  const seat = state.seats[at];
  if (seat?.people.includes(to)) seat.pen = to;
}
