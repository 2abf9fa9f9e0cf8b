// Who is there and how far they are: a row a seat, as the facilitator's roster has it.
import { turnOf } from '../../scenario/turn.ts';
import { turnIn } from '../agenda.ts';
import type { Beside, Participant, SeatState, SessionState } from '../session-state.ts';
import type { Board, Presence, SeatRow } from '../session-views.ts';
import type { StepId } from '../step.ts';
import { peopleIn } from './counted.ts';
import { isThrough } from './turn-slide.ts';

/** ms without anything done, after which somebody is called idle; and while they read who they are, and who is around them. */
const IDLE_AFTER = 45_000;
const NEW_IDLE_AFTER = 150_000;

/** Nobody is waited for before the first turn, and who is new has most to read. */
function idleAfter({ step }: SessionState, { run, own }: SeatState): number {
  if (step === 'welcome' || step === 'frame') return Infinity;
  return run.weeks.length === 0 || own === 0 ? NEW_IDLE_AFTER : IDLE_AFTER;
}

/** Whether a seat has nothing to do now: it has done what the step asks, or the step asks nothing of it. */
function seatDone(state: SessionState, seat: SeatState): boolean {
  const { step } = state;
  if (step === 'welcome' || step === 'frame') return seat.run.style !== null;
  if (step === 'second') return seat.first !== null && seat.run.phase === 'debrief';
  if (step === 'leave' || step === 'play' || turnIn(step) !== null) return isThrough(state, step, seat.run);
  return true;
}

const ROUNDS: Readonly<Partial<Record<StepId, 0 | 1>>> = { 'pair.vote': 0, 'pair.again': 1 };
/** Who votes on the pair votes for themselves, whoever has the pen. */
export const roundOf = (step: StepId): 0 | 1 | null => ROUNDS[step] ?? null;

function hasDecided(state: SessionState, seat: SeatState, { participant }: Participant): boolean {
  const round = roundOf(state.step);
  if (round !== null) return state.votes[round].has(participant);
  return seatDone(state, seat) || (seat.pen !== participant && seat.proposals.has(participant));
}

function presenceOf(state: SessionState, seat: SeatState, one: Participant, beside: Beside): Presence {
  const since = one.bot ? beside.now : beside.hereSince(one.participant);
  if (since === null) return 'offline';
  if (hasDecided(state, seat, one)) return 'decided';
  if (beside.now - since >= idleAfter(state, seat)) return 'idle';
  return seat.run.style === null ? 'joined' : 'reading';
}

/** Rows of seats that somebody is at, or whose run was brought. */
export function seatRows(state: SessionState, beside: Beside): SeatRow[] {
  const people = new Map<number, Participant[]>();
  for (const one of peopleIn(state)) {
    const there = people.get(one.seat);
    if (there === undefined) people.set(one.seat, [one]);
    else there.push(one);
  }
  return state.seats.flatMap((seat) => {
    const there = people.get(seat.seat) ?? [];
    if (there.length === 0 && !seat.collected) return [];
    return [
      {
        seat: seat.seat,
        people: there.map((one) => ({
          participant: one.participant,
          name: beside.nameOf(one.participant),
          presence: presenceOf(state, seat, one, beside),
          pen: seat.pen === one.participant,
          bot: one.bot,
        })),
        turn: seat.run.style === null ? 0 : turnOf(seat.run) + 1,
        done: seatDone(state, seat),
        aside: seat.aside,
      },
    ];
  });
}

/** Steps in which each is asked for themselves count people, the others seats; what was brought has nothing to do. */
export function countsOf(state: SessionState, rows: readonly SeatRow[], beside: Beside): Board['counts'] {
  const people = peopleIn(state);
  const here = rows.flatMap((row) => row.people).filter(({ presence }) => presence !== 'offline').length;
  // Of whom each plan is, nobody is told; how many there are is enough.
  if (state.step === 'plans')
    return { people: people.length, here, done: Math.min(beside.written, people.length), of: people.length };
  if (state.setup.mode === 'room' || roundOf(state.step) !== null) {
    const seats = new Map(state.seats.map((seat) => [seat.seat, seat]));
    const done = people.filter((one) => {
      const seat = seats.get(one.seat);
      return seat !== undefined && hasDecided(state, seat, one);
    }).length;
    return { people: people.length, here, done, of: people.length };
  }
  const asked = rows.filter((row) => row.people.length > 0);
  return { people: people.length, here, done: asked.filter((row) => row.done).length, of: asked.length };
}
