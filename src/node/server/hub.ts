// All sessions that this process serves: found by id or code, opened, brought back after a start, kept alive, and let go.
import type { Setup } from '../../core/session/setup.ts';
import { LOG_VERSION } from '../../core/session/session-event.ts';
import type { AskAnswer } from '../../core/session/wire.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import type { Clock } from './clock.ts';
import { Hall } from './hall.ts';
import { faultFields, type Log } from './log.ts';
import type { MemoryStore } from './memory-store.ts';
import { hashOf, joinKeyOf, newCode, newSecret, newSessionId } from './secrets.ts';
import { CodeTaken, type NoteRow, type SessionRow, type Store } from './store.ts';

interface HubParts {
  readonly store: Store;
  /** Rehearsals, which nothing is kept of. */
  readonly rehearsals: MemoryStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly hostKey: string;
  /** Where people join. */
  readonly address: () => string;
  /** Other processes serve the same sessions. */
  readonly shared: boolean;
  /** A session is served from now on. */
  readonly onLoaded: (hall: Hall) => void;
}
interface Links {
  readonly code: string;
  readonly key: string;
  readonly control: string;
  readonly projector: string;
}

const DAY = 86_400_000;
const KEPT_FOR = 30 * DAY;
const CODES_TRIED = 20;
/** ms: another process that serves a session has said so within them. */
const SERVED_ELSEWHERE = 15_000;

export class Hub {
  private readonly parts: HubParts;
  private readonly found = new Map<string, Promise<Hall | null>>();
  private readonly halls = new Map<string, Hall>();
  private readonly codes = new Map<string, string>();

  constructor(parts: HubParts) {
    this.parts = parts;
  }

  get gauges() {
    const halls = [...this.halls.values()];
    const seats = halls.reduce((sum, { kept }) => sum + kept.state.seats.length, 0);
    return { sessions: halls.length, seats, sockets: halls.reduce((sum, { sockets }) => sum + sockets, 0) };
  }

  get all(): readonly Hall[] {
    return [...this.halls.values()];
  }

  async open(setup: Setup, scenario: Scenario): Promise<{ readonly hall: Hall; readonly links: Links }> {
    const { clock, hostKey } = this.parts;
    const id = newSessionId();
    const [control, projector, key] = [newSecret(), newSecret(), joinKeyOf(id, hostKey)];
    const at = clock.now();
    const session: Omit<SessionRow, 'code'> = {
      id,
      controlHash: hashOf(control),
      projectorHash: hashOf(projector),
      joinHash: hashOf(key),
      scenario: JSON.stringify(scenario),
      open: true,
      openedAt: at,
      servedAt: at,
      purgeAt: at + (setup.rehearsal ? DAY : KEPT_FOR),
    };
    const code = await this.create(session, setup);
    const hall = await this.byId(id);
    if (hall === null) throw new Error(`expected the session just opened, got none`);
    return { hall, links: { code, key, control, projector } };
  }

  served(id: string): Hall | undefined {
    return this.halls.get(id);
  }

  /** Its row as another process may have changed it. */
  follow(hall: Hall, row: SessionRow): void {
    const { controlHash, projectorHash } = hall.row;
    hall.row = row;
    const { watch } = hall.pushes;
    const shut = [
      ...(row.controlHash === controlHash ? [] : watch.all('control')),
      ...(row.projectorHash === projectorHash ? [] : watch.all('projector')),
    ];
    // Whoever asked for new links is told them before their own window goes.
    setImmediate(() => shut.forEach((window) => window.dismiss('rotated')));
  }

  /** Null where there is none. Rejects where the store cannot say. */
  byId(id: string): Promise<Hall | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const found = this.load(id);
    this.found.set(id, found);
    // Asked for again, it is looked for again.
    const forget = (): void => void (this.found.get(id) === found && this.found.delete(id));
    found.then((hall) => hall ?? forget(), forget);
    return found;
  }

  /** An open one that is served here already: known without asking the store. */
  known(code: string): Hall | null {
    const hall = this.halls.get(this.codes.get(code) ?? '');
    return hall !== undefined && hall.row.open && hall.row.code === code ? hall : null;
  }

  async byCode(code: string): Promise<Hall | null> {
    const known = this.known(code);
    if (known !== null) return known;
    const row = (await this.parts.rehearsals.find({ code })) ?? (await this.parts.store.find({ code }));
    return row === null ? null : this.byId(row.id);
  }

  storeOf(hall: Hall): Store {
    return this.isRehearsal(hall) ? this.parts.rehearsals : this.parts.store;
  }

  /** Links that were given are dead from now on. */
  async rotate(hall: Hall, which: 'control' | 'projector'): Promise<string> {
    const secret = newSecret();
    const change = which === 'control' ? { controlHash: hashOf(secret) } : { projectorHash: hashOf(secret) };
    await this.storeOf(hall).change(hall.id, change);
    this.follow(hall, { ...hall.row, ...change });
    return secret;
  }

  async eraseSession(hall: Hall): Promise<void> {
    this.drop(hall);
    await this.storeOf(hall).eraseSession(hall.id);
    for (const window of hall.pushes.all()) window.dismiss('erased');
  }

  async erasePerson(hall: Hall, participant: number): Promise<void> {
    hall.pushes.room.take(participant)?.dismiss('erased');
    await hall.kept.ask({ ask: { by: { role: 'facilitator' }, ask: { kind: 'remove', participant } }, word: null });
    await this.storeOf(hall).erasePerson(hall.id, participant);
    hall.people.erase(participant);
    hall.pushes.tellAll();
  }

  async note(hall: Hall, note: NoteRow): Promise<void> {
    await this.storeOf(hall).putNote(note);
    hall.people.note(note);
    hall.pushes.wallChanged();
  }

  /** `name`: read already. The log says that there is another name, and not which. */
  async rename(hall: Hall, participant: number, name: string): Promise<AskAnswer> {
    const free = hall.people.freeName(name, () => 0);
    await this.storeOf(hall).rename(hall.id, participant, free);
    hall.people.rename(participant, free);
    const ask = { kind: 'rename', participant } as const;
    return (await hall.kept.ask({ ask: { by: { role: 'facilitator' }, ask }, word: null })).answer;
  }

  /** What is under way is kept; then nothing is asked any more. */
  async stop(): Promise<void> {
    for (const hall of this.all) {
      await hall.kept.idle();
      hall.stop();
    }
  }

  private async create(session: Omit<SessionRow, 'code'>, setup: Setup): Promise<string> {
    const { store, rehearsals, clock } = this.parts;
    const into = setup.rehearsal && !this.parts.shared ? rehearsals : store;
    const first = { version: LOG_VERSION, at: clock.now(), word: null, event: { kind: 'opened', setup } } as const;
    for (let i = 0; i < CODES_TRIED; i += 1) {
      const code = newCode();
      // In either store: what people type says nothing of where it is kept.
      if ((await rehearsals.find({ code })) !== null || (await store.find({ code })) !== null) continue;
      try {
        await into.create({ ...session, code }, first);
        return code;
      } catch (error) {
        if (!(error instanceof CodeTaken)) throw error;
      }
    }
    throw new Error(`expected a free code, got none in ${CODES_TRIED}`);
  }

  private async load(id: string): Promise<Hall | null> {
    const { rehearsals, store, clock, log, hostKey, shared } = this.parts;
    const rehearsal = await rehearsals.find({ id });
    const [row, from] = [rehearsal ?? (await store.find({ id })), rehearsal === null ? store : rehearsals];
    if (row === null) return null;
    const [rows, people, notes] = await Promise.all([from.read(id, 0), from.people(id), from.notes(id)]);
    const key = joinKeyOf(id, hostKey);
    const hall = new Hall(
      {
        store: from,
        clock,
        log,
        // After another host key nobody knows it any more.
        key: hashOf(key) === row.joinHash ? key : null,
        address: this.parts.address(),
        shared: shared && from === store,
        onClosed: (closed) => void this.close(closed),
      },
      { row, rows, people, notes },
    );
    await this.giveBack(hall, row);
    hall.begin();
    this.halls.set(id, hall);
    this.parts.onLoaded(hall);
    if (row.open) this.codes.set(row.code, id);
    return hall;
  }

  /** Time in which nobody served it is given back, before anybody asks: so no clock has run out meanwhile. */
  private async giveBack(hall: Hall, { servedAt }: SessionRow): Promise<void> {
    const lost = this.parts.clock.now() - Math.max(servedAt, hall.kept.lastAt);
    if (this.parts.shared && lost <= SERVED_ELSEWHERE) return;
    const { answer } = await hall.askByServer({ kind: 'credit', lost });
    // Served without it, its clock would have run out: it is looked for again.
    if (answer.kind === 'again') throw new Error('expected to give lost time back, the store did not keep it');
  }

  private async close(hall: Hall): Promise<void> {
    this.codes.delete(hall.row.code);
    hall.row = { ...hall.row, open: false };
    await this.storeOf(hall)
      .change(hall.id, { open: false })
      .catch((error: unknown) => this.parts.log('error', 'not_closed', faultFields(error)));
    this.parts.log('info', 'closed', { people: hall.kept.state.participants.length });
  }

  /** Out of memory; nothing is lost of what is kept. */
  drop(hall: Hall): void {
    hall.stop();
    this.found.delete(hall.id);
    this.halls.delete(hall.id);
    this.codes.delete(hall.row.code);
  }

  isRehearsal(hall: Hall): boolean {
    return hall.kept.state.setup.rehearsal && !this.parts.shared;
  }
}
