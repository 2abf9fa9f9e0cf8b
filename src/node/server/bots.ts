// People who are not there: they play as one would, some quicker than others, to rehearse with or to fill a room. They write nothing.
import { BOT_NAMES, botCommand, type BotName } from '../../core/lab/bots.ts';
import type { Run } from '../../core/run/run-state.ts';
import { roomViewOf } from '../../core/session/room-view.ts';
import { mayGoOn } from '../../core/session/open.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { ParticipantAsk } from '../../core/session/words.ts';
import type { Clock } from './clock.ts';
import type { Hall } from './hall.ts';
import { joinHall } from './join-hall.ts';
import { faultFields, type Log } from './log.ts';

interface BotParts {
  readonly clock: Clock;
  readonly log: Log;
  /** 1: as people; a test has them quicker. */
  readonly pace: number;
}

/** ms between two things that somebody does: to read a text, to plan a week. */
const QUICKEST: Readonly<Record<Run['phase'], number>> = {
  opening: 3000,
  briefing: 2000,
  bet: 4000,
  moment: 6000,
  plan: 8000,
  week: 3000,
  away: 3000,
  debrief: 5000,
};
/** The slowest takes so many times as long as the quickest. */
const SPREAD = 4;

export class Bots {
  private readonly parts: BotParts;
  private readonly awake = new WeakMap<Hall, Set<number>>();

  constructor(parts: BotParts) {
    this.parts = parts;
  }

  /** So many come in, and play. */
  async fill(hall: Hall, count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => joinHall(hall, null, true)));
    this.wake(hall);
  }

  /** Bots of the session that do not play yet go on, as after a start. */
  wake(hall: Hall): void {
    const awake = this.awake.get(hall) ?? new Set<number>();
    this.awake.set(hall, awake);
    for (const { participant, bot } of hall.kept.state.participants) {
      if (!bot || awake.has(participant)) continue;
      awake.add(participant);
      hall.presence.came(participant);
      this.next(hall, participant, 0);
    }
    hall.tick();
  }

  private next(hall: Hall, participant: number, turn: number): void {
    const { clock, pace } = this.parts;
    const { setup, seats, participants } = hall.kept.state;
    const phase = seats[participants[participant]?.seat ?? -1]?.run.phase ?? 'opening';
    const luck = hash(setup.seed, participant, turn);
    const wait = QUICKEST[phase] * (1 + ((luck % 1000) / 1000) * (SPREAD - 1)) * pace;
    clock.after(wait, () => void this.act(hall, participant, turn));
  }

  private async act(hall: Hall, participant: number, turn: number): Promise<void> {
    const { log } = this.parts;
    const { state } = hall.kept;
    if (hall.isOver || state.closed || state.participants[participant]?.removed === true) return;
    try {
      const ask = wantedBy(state, participant);
      if (ask !== null) await hall.askBy(participant, wordOf(ask), ask);
      hall.did(participant);
    } catch (error) {
      log('error', 'bot', faultFields(error));
    }
    this.next(hall, participant, turn + 1);
  }
}

/** The same for the same, also after a start, and where two processes have the same bot. */
const wordOf = (ask: ParticipantAsk): string =>
  ask.kind === 'send' ? `bot-${ask.after}` : ask.kind === 'vote' ? `bot-vote-${ask.round}` : 'bot-pen';

/** What a bot would do now; null while it waits, as people do. */
function wantedBy(state: SessionState, participant: number): ParticipantAsk | null {
  const seat = state.seats[state.participants[participant]?.seat ?? -1];
  if (seat === undefined || state.locked || state.clock.paused !== null) return null;
  const round = state.step === 'pair.vote' ? 1 : state.step === 'pair.again' ? 2 : null;
  const luck = hash(state.setup.seed, participant, round ?? 0);
  if (round !== null)
    return state.votes[round - 1]?.has(participant)
      ? null
      : { kind: 'vote', round, side: luck % 2 === 0 ? 'one' : 'other' };
  if (!mayGoOn(seat.run, roomViewOf(state, null).open) || seat.run.phase === 'debrief') return null;
  if (seat.pen !== participant && seat.proposals.has(participant)) return null;
  const bot = botOf(state.setup.seed, participant);
  return { kind: 'send', after: seat.facts.length, sent: botCommand(seat.run, bot) };
}

/** More that think than that follow one idea. */
const KINDS: readonly BotName[] = [...BOT_NAMES, 'adaptive', 'random', 'coach'];
const botOf = (seed: number, participant: number): BotName =>
  KINDS[hash(seed, participant, -1) % KINDS.length] ?? 'adaptive';

/** The same every time a rehearsal is played with this seed. */
function hash(seed: number, participant: number, turn: number): number {
  let mixed = Math.imul(seed ^ Math.imul(participant + 1, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(turn + 2, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
