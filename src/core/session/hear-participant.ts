// What a participant asks for: at their seat, in a vote, about the pen.
import type { Refusal } from '../run/decision.ts';
import { refuse } from '../run/refusal.ts';
import { isRefusal } from '../run/run.ts';
import type { MutableParticipant, MutableSeat, LiveState } from './live-state.ts';
import { isGoingBack, isPlayed, mayGoOn, openIn } from './open.ts';
import { activeIn } from './people.ts';
import { proposalProblem } from './proposal.ts';
import { heard, no } from './heard.ts';
import type { SeatSent } from './seat-word.ts';
import type { Ask, Heard, ParticipantAsk } from './words.ts';
import type { Ahead } from './ahead.ts';

type From = Extract<Ask, { readonly by: { readonly role: 'participant' } }>['by'];
type Send = Extract<ParticipantAsk, { readonly kind: 'send' }>;

export function hearParticipant(state: LiveState, by: From, ask: ParticipantAsk, ahead: Ahead): Heard {
  const who = activeIn(state, by.participant);
  const seat = who && state.seats[who.seat];
  if (who === undefined || seat === undefined) return no('unknown_participant', { participant: by.participant });
  if (ask.kind === 'pass_pen') return passPen(state, seat, by, ask.to);
  if (state.clock.paused !== null) return refuse('paused');
  if (state.locked) return refuse('locked');
  if (ask.kind === 'vote') return vote(state, who, ask);
  return send(state, who, seat, ask, ahead);
}

function send(
  state: LiveState,
  who: MutableParticipant,
  seat: MutableSeat,
  { after, sent }: Send,
  ahead: Ahead,
): Heard {
  if (after !== seat.facts.length) return refuse('overtaken');
  const problem = placeProblem(state, seat, sent);
  if (problem !== null) return problem;
  if (seat.pen === who.participant) return carriedOut(seat, who.participant, sent, ahead);
  // Reading on, taking back and going back are done, not proposed.
  if (sent.kind === 'continue' || sent.kind === 'undo' || sent.kind === 'rewind')
    return no('not_yours', { seat: seat.seat });
  return proposalProblem(seat.run, sent) ?? heard({ kind: 'proposed', participant: who.participant, sent });
}

/** Why nothing of the kind can be done at a seat now, whoever asks; or null. */
export function placeProblem(state: LiveState, { run, first }: MutableSeat, sent: SeatSent): Refusal | null {
  if (!isPlayed(state.step)) return refuse('not_open');
  if (sent.kind === 'rewind')
    return isGoingBack(state) && (run.phase === 'debrief' || first) ? null : refuse('not_open');
  const open = openIn(state);
  // A style may be taken back where no turn is open yet.
  const turns = sent.kind === 'undo' ? Math.max(1, open.turns) : open.turns;
  return mayGoOn(run, { ...open, turns }) ? null : refuse('not_open');
}

function carriedOut(seat: MutableSeat, by: number, sent: SeatSent, ahead: Ahead): Heard {
  const run = ahead.after(seat.run, sent);
  if (isRefusal(run)) return run;
  return heard({ kind: 'sent', seat: seat.seat, number: seat.facts.length, by, sent });
}

function vote(
  state: LiveState,
  { participant }: MutableParticipant,
  ask: Extract<ParticipantAsk, { kind: 'vote' }>,
): Heard {
  const { round, side } = ask;
  if (state.step !== (round === 1 ? 'pair.vote' : 'pair.again')) return no('not_now', { step: state.step });
  if (state.pair === null) return no('no_pair');
  return heard({ kind: 'voted', participant, round, side });
}

function passPen(state: LiveState, seat: MutableSeat, { participant, penAway }: From, to: number): Heard {
  if (state.setup.mode !== 'table') return no('not_now', { step: state.step });
  if (!seat.people.includes(to)) return no('unknown_participant', { participant: to });
  const takesIt = to === participant && (seat.pen === null || penAway === true);
  if (seat.pen !== participant && !takesIt) return no('not_yours', { seat: seat.seat });
  return heard({ kind: 'pen_passed', seat: seat.seat, to });
}
