// The room's one run, in the facilitator's hands: what most want is carried out, and where nothing is asked one reads on.
import { isRefusal } from '../run/run.ts';
import type { Ahead } from './ahead.ts';
import { deadlineOf } from './agenda.ts';
import { heard, no } from './heard.ts';
import type { LiveState } from './live-state.ts';
import { placeProblem } from './hear-participant.ts';
import { mayGoOn, openIn } from './open.ts';
import type { SeatSent } from './seat-word.ts';
import type { SessionEvent } from './session-event.ts';
import { mostWanted, type Wanted } from './settle.ts';
import type { Heard } from './words.ts';

const READ_ON: Wanted = { kind: 'sent', sent: { kind: 'continue' } };

export function settle(state: LiveState, tie: SeatSent | undefined, now: number, ahead: Ahead): Heard {
  const seat = state.setup.mode === 'room' ? state.seats[0] : undefined;
  if (seat === undefined) return no('not_now', { step: state.step });
  const { run, proposals } = seat;
  const isReading = run.phase === 'briefing' || run.phase === 'week' || run.phase === 'away';
  const wanted = isReading ? READ_ON : mostWanted(run, [...proposals.values()], tie);
  if (wanted.kind === 'nothing') return no('not_now', { step: state.step });
  if (wanted.kind === 'level') return no('tie', { level: wanted.ids.join(',') });
  const { sent } = wanted;
  if (sent.kind === 'rewind' || sent.kind === 'undo') return no('not_now', { step: state.step });
  const problem = placeProblem(state, seat, sent);
  if (problem !== null) return problem;
  const next = ahead.after(run, sent);
  if (isRefusal(next)) return next;
  const done: SessionEvent = { kind: 'sent', seat: seat.seat, number: seat.facts.length, by: null, sent };
  // What was locked is asked anew where the turn goes on: the next question has time of its own.
  const asksOn = state.locked && next.phase !== 'debrief' && mayGoOn(next, openIn(state));
  return asksOn
    ? heard(done, { kind: 'moved', to: state.step, deadline: deadlineOf(state, state.step, now) })
    : heard(done);
}
