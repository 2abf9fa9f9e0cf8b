// Who counts in what is said of a room: people, and the runs they played. Numbers only; a name never comes this far.
import type { Run } from '../../run/run-state.ts';
import type { Participant, SeatState, SessionState } from '../session-state.ts';

/** A run of the room's, with how many people stand behind it. */
export interface Counted {
  readonly seat: SeatState;
  /** The first one, where they have gone back since. */
  readonly run: Run;
  /** At a table several; at a seat of one's own one, as for a run that was brought along. */
  readonly people: number;
}

/** Bots are people only while one rehearses; who came twice is one. */
const counts = ({ setup }: SessionState, { bot, mergedInto }: Participant): boolean =>
  mergedInto === null && (!bot || setup.rehearsal);

/** Who is in the room: nobody who was sent away. */
export const peopleIn = (state: SessionState): Participant[] =>
  state.participants.filter((one) => !one.removed && counts(state, one));

/** By seat, how many are at it, or were until they were sent away: what they decided stays. */
export function peopleBySeat(state: SessionState): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const one of state.participants) if (counts(state, one)) found.set(one.seat, (found.get(one.seat) ?? 0) + 1);
  return found;
}

export const firstRun = ({ first, run }: SeatState): Run => first ?? run;

/**
 * Runs that somebody has begun, the first one of each seat. A seat that its people have left for another is nobody's, and so is a
 * run of which nobody decided anything: who came for the debrief, or never looked up.
 */
export function countedRuns(state: SessionState): Counted[] {
  const people = peopleBySeat(state);
  return state.seats.flatMap((seat) => {
    const at = Math.max(people.get(seat.seat) ?? 0, Number(seat.collected));
    const run = firstRun(seat);
    const isTheirs = seat.collected || seat.own > 0 || state.setup.mode === 'room';
    return at === 0 || run.style === null || !isTheirs ? [] : [{ seat, run, people: at }];
  });
}

/**
 * Who took part: who is here, and whoever a run was collected from. Where nothing but hands was counted, as many as were ever up at
 * once.
 */
export function headsIn(state: SessionState): number {
  const bySeat = peopleBySeat(state);
  const brought = countedRuns(state).filter(({ seat }) => seat.collected && !bySeat.has(seat.seat));
  const heads = peopleIn(state).length + brought.length;
  return heads > 0 ? heads : Math.max(0, ...handsIn(state));
}

/** Hands that were counted, by moment. */
export const handsIn = ({ tallies }: SessionState): number[] =>
  [...tallies.values()].map((counts) => Object.values(counts).reduce((sum, count) => sum + count, 0));

/** What `MIN_GROUP` is held against: a table of five shows what it did together as five do who play alone. */
export const peopleBehind = (runs: readonly Counted[]): number => runs.reduce((sum, { people }) => sum + people, 0);
