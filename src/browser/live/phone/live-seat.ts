// Somebody's place in a session: the line to it, what has been said and not answered, and the run at their seat.
import { ENGINE_REVISION } from '../../../core/engine/revision.ts';
import type { Refusal } from '../../../core/run/decision.ts';
import type { HeldBy } from '../../../core/run/play.ts';
import { Listeners } from '../../../core/run/listeners.ts';
import type { Run } from '../../../core/run/run-state.ts';
import { startRun } from '../../../core/run/start-run.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';
import { mayGoOn } from '../../../core/session/open.ts';
import { SeatPlay, type Line } from '../../../core/session/seat-play.ts';
import type { Answer, SeatWord } from '../../../core/session/seat-word.ts';
import type { Mode } from '../../../core/session/setup.ts';
import type { OwnView, RoomView } from '../../../core/session/session-views.ts';
import type { ParticipantAsk } from '../../../core/session/words.ts';
import type { Joined, ToServer } from '../../../core/session/wire.ts';
import { freshId } from '../fresh-id.ts';
import type { Link, LinkState } from '../link.ts';
import type { LiveKept } from '../live-shell.ts';
import { Outbox, type Message, type Settled } from './outbox.ts';
import { keysOf } from './seat-kept.ts';

export interface LiveSeatState {
  readonly link: LinkState;
  /** Null until the server has said how things stand. */
  readonly room: RoomView | null;
  readonly own: OwnView | null;
  /** The run at the seat; null until it has been followed to where it is. */
  readonly play: SeatPlay | null;
  /** How much was asked and is not answered. */
  readonly unsent: number;
  /** `other_engine`: this page plays by another engine than the room, or has other rules. */
  readonly trouble: 'other_engine' | null;
}

interface Given {
  readonly joined: Joined;
  readonly kept: LiveKept;
  readonly link: Link;
}

type Said = (...answers: readonly Answer[]) => void;

/** As any refusal at a seat: what has no words of its own there is told by what is nearest. */
function refusalOf(answer: Exclude<Settled, { readonly kind: 'done' }>): Refusal {
  const code = REFUSED_AS[answer.code as keyof typeof REFUSED_AS] as Refusal['code'] | undefined;
  return code === undefined ? (answer as Refusal) : { kind: 'refusal', code, args: {} };
}
const REFUSED_AS = {
  not_now: 'not_open',
  not_yours: 'overtaken',
  unknown_participant: 'closed',
  unknown_seat: 'closed',
  unknown_step: 'not_open',
  step_changed: 'not_open',
  no_pair: 'not_open',
} as const;

export class LiveSeat {
  state: LiveSeatState;
  readonly link: Link;
  private readonly given: Given;
  private readonly outbox: Outbox;
  private readonly listeners = new Listeners<LiveSeatState>();
  private scenario: Scenario | null = null;
  /** The run being followed; shown once it is where the room has it. */
  private play: SeatPlay | null = null;
  private seat = -1;
  private hear: Said = () => undefined;

  constructor(given: Given) {
    this.given = given;
    this.link = given.link;
    const { link, kept, joined } = given;
    this.outbox = new Outbox({ kept, prefix: keysOf(joined.session).out, send: (message) => this.deliver(message) });
    this.state = {
      link: link.state,
      room: null,
      own: null,
      play: null,
      unsent: this.outbox.unsent.length,
      trouble: null,
    };
    this.outbox.subscribe((unsent) => this.set({ unsent: unsent.length }));
    link.subscribe((state) => this.linked(state));
    link.on('room', ({ room, own }) => this.heardRoom(room, own));
    link.on('facts', ({ from, facts }) => this.heardFacts(from, facts));
    this.outbox.resume((message, answer) => this.answered(message, answer));
  }

  get mode(): Mode {
    return this.given.joined.setup.mode;
  }

  /** What the room plays; `null` where it is not what this page can play. */
  bring(scenario: Scenario): void {
    this.scenario = scenario;
    this.sitDown();
  }

  /** Asks for something beside the run: a vote, the pen. */
  async ask(ask: ParticipantAsk): Promise<Refusal | null> {
    const message: Message = { event: 'ask', id: freshId(), ask };
    const answer = await this.outbox.put(message);
    return answer.kind === 'done' ? null : refusalOf(answer);
  }

  /** Words for the facilitator, or for the wall. */
  async note(note: Omit<Parameters<ToServer['note']>[0], 'id'>): Promise<'no' | 'kept' | 'off_wall'> {
    const answer = await this.outbox.put({ event: 'note', id: freshId(), ...note });
    if (answer.kind !== 'done') return 'no';
    return 'offWall' in answer ? 'off_wall' : 'kept';
  }

  subscribe(heard: (state: LiveSeatState) => void): () => void {
    return this.listeners.add(heard);
  }

  close(): void {
    this.link.close();
  }

  private set(change: Partial<LiveSeatState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.tell(this.state);
  }

  private deliver(message: Message): Promise<Settled> {
    if (message.event === 'ask') return this.link.ask(message.ask, message.id);
    const { event, ...note } = message;
    return this.link.call(event, note);
  }

  private linked(link: LinkState): void {
    const back = link.status === 'connected' && this.state.link.status !== 'connected';
    this.set({ link });
    if (back && this.play) void this.follow();
  }

  private heardRoom(room: RoomView, own: OwnView | null): void {
    if (this.state.room && room.seq < this.state.room.seq) return;
    this.set({ room, own });
    this.sitDown();
    this.play?.holdBy((run) => this.heldBy(run));
  }

  /** Takes a seat, or another one. */
  private sitDown(): void {
    const { own } = this.state;
    if (own === null || this.scenario === null || own.seat === this.seat) return;
    const { setup } = this.given.joined;
    if (setup.revision !== ENGINE_REVISION) return this.set({ trouble: 'other_engine' });
    this.seat = own.seat;
    this.set({ play: null });
    this.begin(startRun(this.scenario, setup.seed, setup.hash));
  }

  private begin(run: Run): void {
    const { seat } = this;
    const line: Line = {
      say: (word) => this.say(word),
      subscribe: (heard) => {
        this.hear = heard;
        return () => undefined;
      },
    };
    const [left] = this.outbox.unsent.flatMap((message) =>
      message.event === 'ask' && message.ask.kind === 'send' ? { id: message.id, sent: message.ask.sent } : [],
    );
    this.play = new SeatPlay({ seat, run, line, newId: freshId, said: left, undoes: this.mode !== 'room' });
    void this.follow();
  }

  /** Until this seat's run is where the room has it. */
  private async follow(): Promise<void> {
    const { play } = this;
    if (play === null) return;
    await this.link.call('follow', { after: play.followed });
    if (this.play !== play || this.state.play === play) return;
    play.holdBy((run) => this.heldBy(run));
    this.set({ play });
  }

  private heardFacts(from: number, facts: readonly Answer[]): void {
    const { play } = this;
    if (play === null) return;
    if (from > play.followed) return void this.follow();
    try {
      this.hear(...facts);
    } catch {
      // The same decisions lead somewhere else here.
      this.set({ trouble: 'other_engine' });
    }
  }

  private say({ id, after, sent }: SeatWord): void {
    const message: Message = { event: 'ask', id, ask: { kind: 'send', after, sent } };
    void this.outbox.put(message).then((answer) => this.answered(message, answer));
  }

  /** At a seat of one's own what was done comes as a fact; else it may have become a proposal. */
  private answered(message: Message, answer: Settled): void {
    if (message.event !== 'ask' || message.ask.kind !== 'send') return;
    const { id } = message;
    const { seat } = this;
    if (answer.kind !== 'done') this.hear({ kind: 'refused', seat, id, refusal: refusalOf(answer) });
    else if (this.mode !== 'own') this.hear({ kind: 'taken', seat, id });
    if (answer.kind !== 'done' && answer.code === 'overtaken') void this.follow();
  }

  private heldBy(run: Run): HeldBy | null {
    const { room, own } = this.state;
    if (room === null || !mayGoOn(run, room.open)) return 'facilitator';
    if (room.mode === 'room') return 'room';
    return room.mode === 'table' && own?.pen !== true ? 'pen' : null;
  }
}
