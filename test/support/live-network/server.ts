// A server over a durable log: it may die at any time, and begins again from what was kept.
import { Session } from '../../../src/core/session/session.ts';
import { LOG_VERSION, type LogRow, type SessionEvent } from '../../../src/core/session/session-event.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import type { SeatSent } from '../../../src/core/session/seat-word.ts';
import type { Setup } from '../../../src/core/session/setup.ts';
import type { StepId } from '../../../src/core/session/step.ts';
import type { Ask, Asker } from '../../../src/core/session/words.ts';
import { digestOf } from './checks.ts';
import type { World } from './world.ts';

/** Faults that are planted to see that they are found out. */
export type Fault =
  | 'acknowledged_early'
  | 'heard_twice'
  | 'numbers_skipped'
  | 'memory_apart'
  | 'lock_ignored'
  | 'phone_apart'
  | 'role_trusted';

export type ToServer =
  | { readonly kind: 'join'; readonly id: string }
  | { readonly kind: 'ask'; readonly id: string; readonly ask: Ask['ask']; readonly role: Asker['role'] }
  | { readonly kind: 'follow'; readonly after: number };
export interface Told {
  readonly number: number;
  readonly sent: SeatSent;
}
export type ToWindow =
  | { readonly kind: 'joined'; readonly id: string; readonly participant: number }
  | { readonly kind: 'done' | 'refused'; readonly id: string }
  | { readonly kind: 'facts'; readonly seat: number; readonly from: number; readonly facts: readonly Told[] }
  | {
      readonly kind: 'room';
      readonly seq: number;
      readonly step: StepId;
      readonly paused: boolean;
      /** Of whoever hears it. */
      readonly seat: number | null;
      readonly closed: boolean;
    };

/** A window at its end of the line, and who it is to the server. */
export interface Line {
  readonly asker: () => Asker;
  readonly hear: (message: ToWindow) => void;
}

export class Server {
  /** What is durable, as text: all that outlives a crash. */
  readonly log: string[] = [];
  session: Session;
  readonly problems: string[] = [];
  private up = true;
  private downSince = 0;
  private words = new Map<string, LogRow>();
  private readonly lines: Line[] = [];
  private readonly world: World;
  private readonly setup: Setup;
  private readonly scenario: Scenario;
  private readonly fault: Fault | null;

  constructor(world: World, setup: Setup, scenario: Scenario, fault: Fault | null) {
    [this.world, this.setup, this.scenario, this.fault] = [world, setup, scenario, fault];
    this.session = new Session(setup, scenario);
    this.keep([{ kind: 'opened', setup }], null);
    this.tick();
  }

  plug(line: Line): void {
    this.lines.push(line);
  }

  hear(line: Line, message: ToServer): void {
    if (!this.up) return;
    if (message.kind === 'follow') return this.answerFollow(line, message.after);
    const known = this.fault === 'heard_twice' ? undefined : this.words.get(message.id);
    if (known !== undefined) return this.answer(line, message.id, known);
    const asked: Ask =
      message.kind === 'join'
        ? { by: { role: 'server' }, ask: { kind: 'join', bot: false } }
        : ({ by: this.askerOf(line, message), ask: message.ask } as Ask);
    const heard = this.session.hear(asked, this.world.now);
    if (heard.kind === 'heard') return this.done(line, message.id, heard.events);
    const forced = this.fault === 'lock_ignored' && heard.code === 'locked' ? forcedBy(asked) : null;
    if (forced !== null) return this.done(line, message.id, [forced]);
    this.say(line, { kind: 'refused', id: message.id });
  }

  /** Dies, and is back after a while. */
  crash(): void {
    if (!this.up || this.world.healed) return;
    this.up = false;
    this.downSince = this.world.now;
    this.world.after(20 + this.world.below(200), () => this.boot());
  }

  private boot(): void {
    const before = this.session.state.seq === this.log.length ? digestOf(this.session.state) : null;
    this.session = new Session(this.setup, this.scenario);
    this.words = new Map();
    for (const text of this.log) this.follow(JSON.parse(text) as LogRow);
    if (before !== null && before !== digestOf(this.session.state)) this.problems.push('recovered another state');
    this.up = true;
    this.askItself({ kind: 'credit', lost: this.world.now - this.downSince });
  }

  private askerOf(line: Line, { role }: Extract<ToServer, { readonly kind: 'ask' }>): Asker {
    if (this.fault === 'role_trusted' && role === 'facilitator') return { role };
    return line.asker();
  }

  private done(line: Line, id: string, events: readonly SessionEvent[]): void {
    if (this.fault === 'acknowledged_early') this.say(line, { kind: 'done', id });
    if (this.dies()) return;
    const rows = this.keep(events, id);
    if (this.dies()) return;
    if (this.world.happens(1) && this.fault === 'memory_apart') rows.pop();
    for (const row of rows) this.follow(row);
    this.answer(line, id, this.words.get(id));
    this.spread(events);
  }

  private dies(): boolean {
    if (this.world.healed || this.world.below(200) > 0) return false;
    this.crash();
    return true;
  }

  /** Durable once this returns. */
  private keep(events: readonly SessionEvent[], word: string | null): LogRow[] {
    const rows = events.map((event, place): LogRow => {
      const seq = this.log.length + 1 + place;
      const skipped = this.fault === 'numbers_skipped' && event.kind === 'sent' && this.world.happens(2);
      const kept = skipped ? { ...event, number: event.number + 1 } : event;
      return { seq, version: LOG_VERSION, at: this.world.now, word: place === 0 ? word : null, event: kept };
    });
    this.log.push(...rows.map((row) => JSON.stringify(row)));
    if (word === null) for (const row of rows) this.follow(row);
    return rows;
  }

  private follow(row: LogRow): void {
    if (this.fault === 'memory_apart' && row.seq > this.session.state.seq + 1)
      this.session = this.refolded(row.seq - 2);
    this.session.apply(row);
    if (row.word !== null) this.words.set(row.word, row);
  }

  /** With a row left out, under its number: as if memory had missed it. */
  private refolded(last: number): Session {
    const session = new Session(this.setup, this.scenario);
    for (const text of this.log.slice(0, last)) session.apply(JSON.parse(text) as LogRow);
    session.apply({ seq: last + 1, version: LOG_VERSION + 1, at: 0, word: null, event: { kind: 'closed' } });
    return session;
  }

  private askItself(ask: Extract<Ask, { readonly by: { readonly role: 'server' } }>['ask']): number {
    const heard = this.session.hear({ by: { role: 'server' }, ask }, this.world.now);
    if (heard.kind !== 'heard' || heard.events.length === 0) return 0;
    this.keep(heard.events, null);
    this.spread(heard.events);
    return heard.events.length;
  }

  private tick(): void {
    const { clock, step } = this.session.state;
    if (this.up && clock.deadline !== null && clock.deadline <= this.world.now)
      this.askItself({ kind: 'run_out', from: step });
    if (this.up) this.askItself({ kind: 'catch_up', most: 2 });
    if (this.world.below(200) === 0) this.crash();
    this.world.after(100, () => this.tick());
  }

  private answer(line: Line, id: string, row: LogRow | undefined): void {
    if (row === undefined) return;
    const { event } = row;
    this.say(
      line,
      event.kind === 'joined' ? { kind: 'joined', id, participant: event.participant } : { kind: 'done', id },
    );
  }

  private answerFollow(line: Line, after: number): void {
    const asker = line.asker();
    const seat = asker.role === 'participant' ? this.seatOf(asker.participant) : undefined;
    if (seat !== undefined && seat.facts.length > after) this.tell(line, seat.seat, after);
    this.say(line, this.room(line));
  }

  private seatOf(participant: number) {
    const { participants, seats } = this.session.state;
    return seats[participants[participant]?.seat ?? -1];
  }

  private tell(line: Line, at: number, from: number): void {
    const facts = this.session.state.seats[at]!.facts.slice(from);
    this.say(line, { kind: 'facts', seat: at, from, facts: facts.map(({ number, sent }) => ({ number, sent })) });
  }

  private room(line: Line): ToWindow {
    const { seq, step, clock, closed } = this.session.state;
    const asker = line.asker();
    const seat = asker.role === 'participant' ? (this.seatOf(asker.participant)?.seat ?? null) : null;
    return { kind: 'room', seq, step, paused: clock.paused !== null, closed, seat };
  }

  private spread(events: readonly SessionEvent[]): void {
    const sent = events.flatMap((event) => (event.kind === 'sent' ? [event] : []));
    for (const line of this.lines) {
      const asker = line.asker();
      const seat = asker.role === 'participant' ? this.seatOf(asker.participant) : undefined;
      const first = sent.find((event) => event.seat === seat?.seat);
      if (seat !== undefined && first !== undefined && seat.facts.length > first.number)
        this.tell(line, seat.seat, first.number);
      if (events.some(({ kind }) => kind === 'moved' || kind === 'closed' || kind === 'paused'))
        this.say(line, this.room(line));
    }
  }

  private say(line: Line, message: ToWindow): void {
    this.world.carry(message, line.hear);
  }
}

/** What would have counted, had there been no lock. */
function forcedBy({ by, ask }: Ask): SessionEvent | null {
  if (by.role !== 'participant') return null;
  const { participant } = by;
  if (ask.kind === 'vote') return { kind: 'voted', participant, round: ask.round, side: ask.side };
  return ask.kind === 'send' ? { kind: 'proposed', participant, sent: ask.sent } : null;
}
