// A session in memory as its log says it, and the one way to change it: what is asked is heard in batches, kept by the store, and only
// then answered. What the store did not keep has not happened: then the session is read anew.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isRefusal } from '../../core/run/refusal.ts';
import { Session } from '../../core/session/session.ts';
import { LOG_VERSION, type LogRow, type NewRow, type SessionEvent } from '../../core/session/session-event.ts';
import type { SessionState } from '../../core/session/session-state.ts';
import type { AskAnswer } from '../../core/session/wire.ts';
import type { Ask } from '../../core/session/words.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Clock } from './clock.ts';
import { faultFields, type Log } from './log.ts';
import type { PersonRow, Store } from './store.ts';

interface Asking {
  readonly ask: Ask;
  /** Made by whoever asks, with whose it is before it; null where it need not be known again. */
  readonly word: string | null;
  /** Who comes with a `joined` event. */
  readonly person?: (participant: number) => PersonRow;
}
export interface Answered {
  readonly answer: AskAnswer;
  /** What happened because of it; nothing where it had happened before. */
  readonly events: readonly SessionEvent[];
}
type Waiting = Asking & { readonly done: (answered: Answered) => void };

interface Kept {
  readonly id: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** Rows that are kept now, in order, and have been followed. */
  readonly onRows: (rows: readonly LogRow[], foreign: boolean) => void;
  /** Read anew: any of it may be another. */
  readonly onReload: () => void;
}

/** A batch is as long as so many weeks take to play: other sessions wait no longer. */
const MOST_WEIGHT = 50;
const AGAIN: Answered = { answer: { kind: 'again' }, events: [] };
const NOT_NOW: Answered = { answer: { kind: 'refusal', code: 'not_now', args: {} }, events: [] };

export class KeptSession {
  private readonly kept: Kept;
  private readonly scenario: Scenario;
  private session: Session;
  private seq = 0;
  private at = 0;
  private readonly words = new Map<string, number>();
  private waiting: Waiting[] = [];
  private working: Promise<void> | null = null;
  private underWay: Promise<void> | null = null;
  /** Memory is ahead of the store, or another one than it says: nothing of it may be told. */
  private unsettled = false;

  private constructor(kept: Kept, scenario: Scenario, rows: readonly LogRow[]) {
    this.kept = kept;
    this.scenario = scenario;
    this.session = sessionOf(rows, scenario);
    this.follow(rows);
  }

  /** `rows`: the whole log. Throws where it cannot be followed. */
  static from(kept: Kept, scenario: Scenario, rows: readonly LogRow[]): KeptSession {
    return new KeptSession(kept, scenario, rows);
  }

  get state(): SessionState {
    return this.session.state;
  }

  get followed(): number {
    return this.seq;
  }

  /** When something last happened, ms since 1970. */
  get lastAt(): number {
    return this.at;
  }

  /** What is in memory is what is kept. */
  get settled(): boolean {
    return !this.unsettled;
  }

  /** Resolves when it is kept, or will not be. Never rejects. */
  ask(asking: Asking): Promise<Answered> {
    return new Promise((done) => {
      this.waiting.push({ ...asking, done });
      this.wake();
    });
  }

  /** Takes in what other processes have appended. */
  refresh(): Promise<void> {
    return this.ask({ ask: NOTHING, word: null }).then(() => undefined);
  }

  /** Once nothing is under way. */
  async idle(): Promise<void> {
    while (this.working !== null) await this.working;
  }

  /** Once what is in memory is what is kept, or is not known to be for now. */
  async settle(): Promise<void> {
    while (this.unsettled && this.underWay !== null) await this.underWay;
  }

  private wake(): void {
    this.working ??= this.work().finally(() => {
      this.working = null;
      if (this.waiting.length > 0) this.wake();
    });
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      // What came in the same turn of the loop goes together.
      await nextTurn();
      this.underWay = this.batch();
      await this.underWay;
      this.underWay = null;
    }
  }

  /** Nobody asks for anything: what others did is read, and nobody is kept from doing more meanwhile. */
  private async readOn(): Promise<void> {
    const { store, id, log, onRows } = this.kept;
    const asked = this.waiting.splice(0);
    try {
      const rows = await store.read(id, this.seq);
      this.follow(rows);
      if (rows.length > 0) onRows(rows, true);
    } catch (error) {
      log('error', 'not_read', faultFields(error));
      this.unsettled = true;
    }
    for (const { done } of asked) done({ answer: { kind: 'done', seq: this.seq }, events: [] });
  }

  private async batch(): Promise<void> {
    if (!this.unsettled && this.waiting.every(({ ask }) => ask === NOTHING)) return this.readOn();
    const { store, id, log } = this.kept;
    const told: { readonly waiting: Waiting; readonly answered: Answered }[] = [];
    const foreign: LogRow[] = [];
    const rows: NewRow[] = [];
    try {
      if (this.unsettled) await this.reload();
      const added = await store.update(id, this.seq, (news) => {
        if (this.unsettled) throw new Error('expected to be asked once, was asked again');
        this.unsettled = true;
        this.follow(news);
        foreign.push(...news);
        const people: PersonRow[] = [];
        for (const waiting of this.next()) told.push({ waiting, answered: this.hear(waiting, rows, people) });
        // Nothing is ahead of the store then, and whoever looks meanwhile need not be asked to look again.
        if (rows.length === 0) this.unsettled = false;
        return { rows, people };
      });
      if (added.length !== rows.length || (added.at(-1)?.seq ?? this.seq) !== this.seq)
        throw new Error(`expected ${rows.length} rows up to ${this.seq}, got ${added.length}`);
      this.unsettled = false;
      if (foreign.length > 0) this.kept.onRows(foreign, true);
      if (added.length > 0) this.kept.onRows(added, false);
      for (const { waiting, answered } of told) waiting.done(answered);
    } catch (error) {
      log('error', 'not_kept', faultFields(error));
      this.unsettled = true;
      const failed = told.length > 0 ? told.map(({ waiting }) => waiting) : this.next();
      await this.reload().catch((again: unknown) => log('error', 'not_reloaded', faultFields(again)));
      for (const { done } of failed) done(AGAIN);
    }
  }

  /** The first of those that wait, so many that others are served in time. */
  private next(): Waiting[] {
    let [weight, count] = [0, 0];
    for (const { ask } of this.waiting) {
      weight += weightOf(ask);
      if (count > 0 && weight > MOST_WEIGHT) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private hear({ ask, word, person }: Waiting, rows: NewRow[], people: PersonRow[]): Answered {
    const known = word === null ? undefined : this.words.get(word);
    if (known !== undefined) return { answer: { kind: 'done', seq: known }, events: [] };
    if (ask === NOTHING) return { answer: { kind: 'done', seq: this.seq }, events: [] };
    const at = this.kept.clock.now();
    const heard = this.heardOf(ask, at);
    if (heard === null) return NOT_NOW;
    if (isRefusal(heard) || heard.kind === 'refusal') return { answer: heard, events: [] };
    const { events } = heard;
    // The word is at what it asked for: what is played on before it is nobody's.
    const named = Math.max(
      0,
      events.findIndex((event) => event.kind === 'sent' && isBy(event.by, ask)),
    );
    events.forEach((event, i) => {
      const row: NewRow = { version: LOG_VERSION, at, word: i === named ? word : null, event };
      rows.push(row);
      this.follow([{ ...row, seq: this.seq + 1 }]);
      if (event.kind === 'joined' && person) people.push(person(event.participant));
    });
    return { answer: { kind: 'done', seq: this.seq }, events };
  }

  private heardOf(ask: Ask, at: number): ReturnType<Session['hear']> | null {
    try {
      return this.session.hear(ask, at);
    } catch (error) {
      this.kept.log('error', 'not_heard', { ...faultFields(error), kind: ask.ask.kind });
      return null;
    }
  }

  private follow(rows: readonly LogRow[]): void {
    for (const row of rows) {
      if (row.seq !== this.seq + 1) throw new Error(`expected row ${this.seq + 1}, got ${row.seq}`);
      this.session.apply(row);
      this.seq = row.seq;
      this.at = row.at;
      if (row.word !== null) this.words.set(row.word, row.seq);
    }
  }

  /** As the store has it. */
  private async reload(): Promise<void> {
    const rows = await this.kept.store.read(this.kept.id, 0);
    this.session = sessionOf(rows, this.scenario);
    this.seq = 0;
    this.words.clear();
    this.follow(rows);
    this.unsettled = false;
    this.kept.onReload();
  }
}

/** Asked for to hear what others did. */
const NOTHING: Ask = { by: { role: 'server' }, ask: { kind: 'catch_up', most: 0 } };

const isBy = (by: number | null, { by: asker }: Ask): boolean =>
  asker.role === 'participant' ? by === asker.participant : true;

/** In weeks to play. */
function weightOf({ ask }: Ask): number {
  if (ask.kind === 'send') return ask.sent.kind === 'plan' || ask.sent.kind === 'rewind' ? 1 : 0.1;
  return ask.kind === 'catch_up' ? ask.most : 0.1;
}

function sessionOf(rows: readonly LogRow[], scenario: Scenario): Session {
  const first = rows[0]?.event;
  if (first?.kind !== 'opened') throw new Error(`expected a log that begins with opened, got ${first?.kind ?? 'none'}`);
  return new Session(first.setup, scenario);
}
