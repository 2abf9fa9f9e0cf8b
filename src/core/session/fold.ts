// What each event does to a session. What makes no sense where it stands does nothing, the same for everybody who follows the log.
import type { Refusal } from '../run/decision.ts';
import { isRefusal } from '../run/run.ts';
import type { Run } from '../run/run-state.ts';
import type { LiveState } from './live-state.ts';
import { activeIn, joined, merged, penPassed, removed, teamed, seatFor } from './people.ts';
import { readCollected } from './collected.ts';
import type { SeatSent } from './seat-word.ts';
import { keepPoll } from './poll.ts';
import type { LogRow, Pair, SessionEvent } from './session-event.ts';
import { samePair } from './same-pair.ts';

/** A run after what it was sent. */
type After = (run: Run, sent: SeatSent) => Run | Refusal;

/** Follows one event of a row, in its newest form. */
export function follow(state: LiveState, row: LogRow, event: SessionEvent, after: After): void {
  switch (event.kind) {
    case 'opened':
      state.openedAt = row.at;
      state.stepAt = row.at;
      return;
    case 'joined':
      return joined(state, event.participant, event.seat, event.bot ?? false);
    case 'sent':
      return sent(state, row, event, after);
    case 'proposed': {
      const who = activeIn(state, event.participant);
      if (who) state.seats[who.seat]?.proposals.set(event.participant, event.sent);
      return;
    }
    case 'pen_passed':
      return penPassed(state, event.seat, event.to);
    case 'teamed':
      return teamed(state, event.participant, event.seat);
    case 'removed':
      return removed(state, event.participant);
    case 'merged':
      return merged(state, event.participant, event.into);
    case 'set_aside':
    case 'taken_back': {
      const seat = state.seats[event.seat];
      if (seat) seat.aside = event.kind === 'set_aside';
      return;
    }
    case 'collected':
      return collected(state, event.seat, event.text);
    default:
      return followShow(state, row, event);
  }
}

type ShowEvent = Exclude<
  SessionEvent,
  {
    readonly kind:
      | 'opened'
      | 'joined'
      | 'sent'
      | 'proposed'
      | 'pen_passed'
      | 'teamed'
      | 'removed'
      | 'merged'
      | 'set_aside'
      | 'taken_back'
      | 'collected';
  }
>;

function followShow(state: LiveState, row: LogRow, event: ShowEvent): void {
  switch (event.kind) {
    case 'moved':
      return moved(state, row.at, event);
    case 'locked':
      state.locked = true;
      return;
    case 'paused':
      state.clock = { deadline: null, paused: event.left };
      return;
    case 'resumed':
    case 'extended':
      state.clock = { deadline: event.deadline, paused: null };
      return;
    case 'revealed':
    case 'hidden':
      return shown(state, event.kind === 'revealed');
    case 'dropped':
      state.dropped.add(event.step);
      return;
    case 'kept':
      state.dropped.delete(event.step);
      return;
    case 'told_all':
      state.line = event.text;
      return;
    case 'door':
      state.door = event.open;
      return;
    case 'let_in':
      state.most = event.most;
      return;
    case 'end_set':
      state.endsAt = event.at;
      return;
    case 'closed':
      state.closed = true;
      return;
    case 'picked':
    case 'paired':
    case 'voted':
    case 'tallied':
      return followTalk(state, event);
    case 'renamed':
      return;
  }
}

type TalkEvent = Extract<SessionEvent, { readonly kind: 'picked' | 'paired' | 'voted' | 'tallied' }>;

function followTalk(state: LiveState, event: TalkEvent): void {
  switch (event.kind) {
    case 'picked':
      state.picked = event.moments;
      state.pickedOnce = true;
      return;
    case 'paired':
      return paired(state, event.pair);
    case 'voted':
      if (activeIn(state, event.participant)) state.votes[event.round === 1 ? 0 : 1].set(event.participant, event.side);
      return;
    case 'tallied':
      state.tallies.set(event.moment, event.counts);
  }
}

/** Votes were about the pair before. */
function paired(state: LiveState, pair: Pair | null): void {
  if (!samePair(state.pair, pair)) for (const round of state.votes) round.clear();
  state.pair = pair;
  state.pairedOnce = true;
}

function shown(state: LiveState, revealed: boolean): void {
  state.revealed = revealed;
  if (revealed) state.shown.add(state.step);
  else state.shown.delete(state.step);
}

function moved(state: LiveState, at: number, event: Extract<SessionEvent, { readonly kind: 'moved' }>): void {
  if (state.step === 'welcome' && event.to !== 'welcome') state.endsAt ??= at + state.setup.minutes * 60_000;
  state.step = event.to;
  state.stepAt = at;
  state.clock = { deadline: event.deadline, paused: null };
  state.locked = false;
  state.revealed = state.shown.has(event.to);
}

function sent(
  state: LiveState,
  row: LogRow,
  event: Extract<SessionEvent, { readonly kind: 'sent' }>,
  after: After,
): void {
  const seat = state.seats[event.seat];
  if (seat === undefined || event.number !== seat.facts.length) return;
  const next = after(seat.run, event.sent);
  if (isRefusal(next)) return;
  if (state.setup.mode === 'room') keepPoll(state.polls, seat, event.sent);
  if (event.sent.kind === 'rewind') {
    seat.first ??= seat.run;
    seat.wentBackTo = Math.min(seat.wentBackTo ?? event.sent.to, event.sent.to);
  }
  seat.run = next;
  seat.facts.push({ kind: 'fact', seat: event.seat, number: event.number, id: row.word, sent: event.sent });
  if (event.by !== null) seat.own += 1;
  seat.proposals.clear();
  // The whole room's next question has ballots of its own.
  if (state.setup.mode === 'room') shown(state, false);
}

function collected(state: LiveState, at: number, text: string): void {
  const run = readCollected(state.scenario, text);
  if (run === null || at !== state.seats.length) return;
  const seat = seatFor(state, at);
  if (seat === undefined) return;
  seat.run = run;
  seat.collected = true;
  state.collected.set(text, at);
  seat.empty = false;
}
