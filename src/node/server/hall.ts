// A session that is being served: its people, its windows, its clock, over what is kept of it.
import type { LogRow } from '../../core/session/session-event.ts';
import type { Beside } from '../../core/session/session-state.ts';
import type { AskAnswer } from '../../core/session/wire.ts';
import type { FacilitatorAsk, ParticipantAsk, ServerAsk, SessionRefusal } from '../../core/session/words.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Clock } from './clock.ts';
import { Deadline } from './deadline.ts';
import { KeptSession, type Answered } from './kept-session.ts';
import { faultFields, type Log } from './log.ts';
import { readNote } from './names.ts';
import { People } from './people.ts';
import { Attendance } from './attendance.ts';
import { Pushes } from './pushes.ts';
import { hashOf } from './secrets.ts';
import type { Hint, NoteRow, PersonRow, SessionRow, Store } from './store.ts';
import type { LiveWindow } from './window.ts';

interface HallParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The key of the QR code, and where people join. */
  readonly key: string | null;
  readonly address: string;
  /** Other processes serve it too. */
  readonly shared: boolean;
  /** It has ended: nobody comes by its code any more. */
  readonly onClosed: (hall: Hall) => void;
}

interface Found {
  readonly row: SessionRow;
  readonly rows: readonly LogRow[];
  readonly people: readonly PersonRow[];
  readonly notes: readonly NoteRow[];
}

/** ms that the holder of the pen is left alone for. */
const PEN_IS_FREE_AFTER = 15_000;
/** Seats played on at once. */
const PLAYED_ON = 20;
/** ms */
const PRESENCE_TOLD_EVERY = 5000;
/** After these nobody waits for anybody anew. */
const NOBODY_WAITS: readonly string[] = ['sent', 'proposed', 'voted', 'pen_passed'];

/** Other processes keep names, too. */
const PERSONAL: readonly string[] = ['joined', 'renamed', 'removed'];

export const refused = (code: SessionRefusal['code']): SessionRefusal => ({ kind: 'refusal', code, args: {} });

export class Hall {
  row: SessionRow;
  readonly scenario: Scenario;
  readonly kept: KeptSession;
  readonly people = new People();
  readonly presence: Attendance;
  readonly pushes: Pushes;
  private readonly parts: HallParts;
  private readonly deadline: Deadline;
  private catching = false;
  private behind = false;
  private stopped = false;
  /** So many were in when somebody was last turned away. */
  private fullAt: number | null = null;

  constructor(parts: HallParts, { row, rows, people, notes }: Found) {
    const { store, clock, log } = parts;
    this.parts = parts;
    this.row = row;
    this.scenario = JSON.parse(row.scenario) as Scenario;
    this.people.set(people, notes);
    this.presence = new Attendance(clock);
    const onRows = (added: readonly LogRow[], foreign: boolean): void => this.onRows(added, foreign);
    const onReload = (): void => this.onReload();
    this.kept = KeptSession.from({ id: row.id, store, clock, log, onRows, onReload }, this.scenario, rows);
    this.pushes = new Pushes({
      clock,
      state: () => this.kept.state,
      settled: () => this.kept.settled,
      beside: () => this.beside(),
      joining: () => ({ code: this.row.code, key: parts.key, address: parts.address }),
      purgeAt: row.purgeAt,
    });
    this.deadline = new Deadline(clock, (from) => void this.askByServer({ kind: 'run_out', from }));
  }

  get id(): string {
    return this.row.id;
  }

  /** Its clock runs. */
  get isTimed(): boolean {
    return this.kept.state.clock.deadline !== null;
  }

  /** Not served any more. */
  get isOver(): boolean {
    return this.stopped;
  }

  get sockets(): number {
    return this.pushes.count;
  }

  beside(): Beside {
    return {
      now: this.parts.clock.now(),
      nameOf: (participant) => this.people.nameOf(participant),
      hereSince: (participant) => this.presence.hereSince(participant),
      ...this.people.wall,
      turnedAway: this.fullAt === this.kept.state.most,
    };
  }

  /** Whose they are now that some were found to have come twice. */
  whoIs(participant: number): number {
    const into = this.kept.state.participants[participant]?.mergedInto ?? null;
    return into === null ? participant : this.whoIs(into);
  }

  /** Null for a token of nobody who may be here. */
  async withToken(token: string): Promise<number | 'removed' | null> {
    let known = this.people.withToken(token);
    if (known === null && this.parts.shared) {
      const person = await this.parts.store.person(this.id, hashOf(token));
      if (person !== null) this.people.add(person);
      known = person?.participant ?? null;
      if (known !== null && this.kept.state.participants[known] === undefined) await this.kept.refresh();
    }
    if (known === null) return null;
    const participant = this.whoIs(known);
    return this.kept.state.participants[participant]?.removed === true ? 'removed' : participant;
  }

  /** What a participant asks; `id` as their device made it. */
  async askBy(participant: number, id: string, ask: ParticipantAsk): Promise<AskAnswer> {
    const who = this.whoIs(participant);
    const pen = this.kept.state.seats[this.kept.state.participants[who]?.seat ?? -1]?.pen ?? null;
    const penAway = pen !== null && pen !== who && this.presence.awayFor(pen) >= PEN_IS_FREE_AFTER;
    this.did(who);
    const by = { role: 'participant', participant: who, penAway } as const;
    return (await this.kept.ask({ ask: { by, ask }, word: `${who}.${id}` })).answer;
  }

  async askByFacilitator(id: string, wanted: FacilitatorAsk): Promise<AskAnswer> {
    const ask = wanted.kind === 'tell_all' ? { ...wanted, text: readNote(wanted.text) ?? '' } : wanted;
    return (await this.kept.ask({ ask: { by: { role: 'facilitator' }, ask }, word: `f.${id}` })).answer;
  }

  /** Its facilitator is told that somebody stood before a full room. */
  turnedAway(): void {
    if (this.fullAt === this.kept.state.most) return;
    this.fullAt = this.kept.state.most;
    this.pushes.watch.changed(false);
  }

  /** Nobody new comes in until the facilitator opens it again. */
  async lockDoor(): Promise<void> {
    await this.kept.ask({ ask: { by: { role: 'facilitator' }, ask: { kind: 'door', open: false } }, word: null });
    this.parts.log('warn', 'door_locked_by_itself');
  }

  askByServer(ask: ServerAsk): Promise<Answered> {
    return this.kept.ask({ ask: { by: { role: 'server' }, ask }, word: null });
  }

  /** Something was done on a page. */
  did(participant: number): void {
    if (this.presence.did(this.whoIs(participant), PRESENCE_TOLD_EVERY)) this.hintPresence(participant, true);
  }

  async enter(participant: number, window: LiveWindow): Promise<void> {
    await this.kept.settle();
    this.presence.came(participant);
    this.pushes.room.add(participant, window);
    this.presenceChanged(participant, true);
  }

  async watchBy(role: 'control' | 'projector', window: LiveWindow): Promise<void> {
    await this.kept.settle();
    this.pushes.watch.add(role, window);
  }

  leave(window: LiveWindow, participant: number | null): void {
    this.pushes.watch.drop(window);
    const who = participant === null ? null : this.whoIs(participant);
    if (who === null || !this.pushes.room.drop(who, window)) return;
    this.presence.went(who);
    this.presenceChanged(who, false);
  }

  async follow(participant: number, after: number): Promise<AskAnswer> {
    await this.kept.settle();
    this.pushes.room.follow(this.whoIs(participant), after);
    return { kind: 'done', seq: this.kept.followed };
  }

  /** Another process has something to say. */
  hinted(hint: Hint): void {
    if (hint.kind === 'news') {
      if (hint.seq > this.kept.followed) void this.kept.refresh();
      return;
    }
    this.presence.told(hint.participant, hint.here, hint.at);
    this.pushes.watch.changed(false);
  }

  /** Time goes by: who is idle is seen by it. */
  tick(): void {
    if (!this.stopped) this.pushes.watch.changed(false);
  }

  /** Names and notes, as another process may have changed them. */
  async readPeople(): Promise<void> {
    const { store } = this.parts;
    const [people, notes] = await Promise.all([store.people(this.id), store.notes(this.id)]);
    this.people.set(people, notes);
    this.pushes.watch.changed(false);
  }

  stop(): void {
    this.stopped = true;
    this.deadline.stop();
    this.pushes.stop();
  }

  /** Nobody waits for those who are not there. */
  async catchUp(): Promise<void> {
    this.behind = true;
    if (this.catching) return;
    this.catching = true;
    while (this.behind && !this.stopped) {
      // What happens from here on may leave somebody behind again.
      this.behind = false;
      const { events } = await this.askByServer({ kind: 'catch_up', most: PLAYED_ON });
      if (events.length > 0) this.behind = true;
    }
    this.catching = false;
  }

  private onRows(rows: readonly LogRow[], foreign: boolean): void {
    if (this.stopped) return;
    for (const { event } of rows) this.heed(event);
    this.pushes.rows(rows);
    this.deadline.follow(this.kept.state);
    if (!rows.every(({ event }) => NOBODY_WAITS.includes(event.kind))) void this.catchUp();
    if (foreign && rows.some(({ event }) => PERSONAL.includes(event.kind))) void this.readPeople();
    if (!foreign && this.parts.shared)
      this.parts.store.hint({ kind: 'news', session: this.id, seq: this.kept.followed });
  }

  private heed(event: LogRow['event']): void {
    const { room } = this.pushes;
    if (event.kind === 'joined') this.presence.joined(event.participant);
    if (event.kind === 'removed') room.take(event.participant)?.dismiss('removed');
    if (event.kind === 'merged' && room.rebind(event.participant, event.into)) this.presence.came(event.into);
    if (event.kind === 'closed') this.parts.onClosed(this);
  }

  private onReload(): void {
    this.pushes.tellAll();
    this.deadline.follow(this.kept.state);
    this.readPeople().catch((error: unknown) => this.parts.log('error', 'people', faultFields(error)));
  }

  /** To other processes. */
  sayWhoIsHere(): void {
    for (const participant of this.pushes.room.participants) this.hintPresence(participant, true);
  }

  private presenceChanged(participant: number, here: boolean): void {
    const seat = this.kept.state.participants[participant]?.seat ?? -1;
    if (this.kept.settled) this.pushes.room.refreshSeat(seat, participant);
    this.pushes.watch.changed(false);
    this.hintPresence(participant, here);
  }

  private hintPresence(participant: number, here: boolean): void {
    if (!this.parts.shared) return;
    const at = this.presence.hereSince(participant) ?? this.parts.clock.now();
    this.parts.store.hint({ kind: 'presence', session: this.id, participant, here, at });
  }

  /** The clock runs from here on. */
  begin(): void {
    this.deadline.follow(this.kept.state);
    void this.catchUp();
  }
}
