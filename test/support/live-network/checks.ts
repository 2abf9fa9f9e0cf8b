// What must hold of a session over any network: read off its durable log, its memory, and what was told to whom.
import { stateHash } from '../../../src/core/engine/state-hash.ts';
import type { Run } from '../../../src/core/run/run-state.ts';
import { isActive } from '../../../src/core/session/live-state.ts';
import type { LogRow, SessionEvent } from '../../../src/core/session/session-event.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';

export type Broken =
  | 'an acknowledged word is lost'
  | 'a word counted twice'
  | 'a seat’s facts have a gap'
  | 'memory is not what the log says'
  | 'something counted after the lock'
  | 'a phone has another run'
  | 'somebody did what they may not';

const bitsOf = (run: Run): unknown => [stateHash(run.organisation), run.phase, run.week, run.decisions];
const courseOf = (run: Run): unknown => [run.phase, run.week, run.decisions];

/** All of a session, short enough to compare; of its runs the decisions, or what these came to, too. */
export function digestOf({ scenario: _s, setup: _u, seats, ...state }: SessionState, of = courseOf): string {
  const told = seats.map(({ run, first, ...seat }) => ({ ...seat, run: of(run), first: first && courseOf(first) }));
  return JSON.stringify({ ...state, start: null, seats: told }, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
/** To the bit. */
export const isSame = (one: SessionState, other: SessionState): boolean =>
  digestOf(one, bitsOf) === digestOf(other, bitsOf);

export function isLost(log: readonly LogRow[], acknowledged: ReadonlySet<string>): boolean {
  const kept = new Set(log.map(({ word }) => word));
  return [...acknowledged].some((id) => !kept.has(id));
}

export function isDoubled(log: readonly LogRow[]): boolean {
  const words = log.flatMap(({ word }) => (word === null ? [] : [word]));
  return new Set(words).size < words.length;
}

export function hasGap(log: readonly LogRow[], { seats }: SessionState): boolean {
  const counts = new Map<number, number>();
  for (const { event } of log) {
    if (event.kind !== 'sent') continue;
    const next = counts.get(event.seat) ?? 0;
    if (event.number !== next) return true;
    counts.set(event.seat, next + 1);
  }
  return seats.some(
    ({ seat, facts }) => facts.length !== (counts.get(seat) ?? 0) || facts.some((fact, n) => fact.number !== n),
  );
}

/** Somebody's own doing: what was played on for them, and what a facilitator settles, is nobody's. */
const isSomebodys = (event: SessionEvent): boolean =>
  (event.kind === 'sent' && event.by !== null) || event.kind === 'proposed' || event.kind === 'voted';

export function countedAfterLock(log: readonly LogRow[]): boolean {
  let [locked, paused, closed] = [false, false, false];
  for (const { event } of log) {
    if (isSomebodys(event) && (locked || paused || closed)) return true;
    if (event.kind === 'locked') locked = true;
    if (event.kind === 'paused') paused = true;
    if (event.kind === 'resumed') paused = false;
    if (event.kind === 'moved') [locked, paused] = [false, false];
    if (event.kind === 'closed') closed = true;
  }
  return false;
}

const BY_PHONES: readonly SessionEvent['kind'][] = ['joined', 'sent', 'proposed', 'voted', 'pen_passed'];

/** By who made the word: a phone does its own participant's doings, and the facilitator nobody's. */
export function isOverstepped(log: readonly LogRow[], participants: ReadonlyMap<string, number | null>): boolean {
  return log.some(({ word, event }) => {
    if (word === null) return false;
    const own = participants.get(word.slice(0, word.indexOf('-')));
    if (own === undefined) return isSomebodys(event) || event.kind === 'joined';
    if (event.kind === 'sent') return event.by !== own;
    if (event.kind === 'proposed' || event.kind === 'voted') return event.participant !== own;
    return !BY_PHONES.includes(event.kind);
  });
}

export function isApart(
  state: SessionState,
  phone: { readonly participant: number | null; readonly run: Run; readonly count: number },
): boolean {
  const who = state.participants[phone.participant ?? -1];
  const seat = state.seats[who?.seat ?? -1];
  if (who === undefined || seat === undefined || !isActive(who)) return false;
  return phone.count !== seat.facts.length || JSON.stringify(bitsOf(phone.run)) !== JSON.stringify(bitsOf(seat.run));
}
