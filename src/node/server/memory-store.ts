// Sessions that nothing is kept of: a rehearsal lives here, and ends with the process.
import type { LogRow } from '../../core/session/session-event.ts';
import { CodeTaken, type NoteRow, type PersonRow, type SessionHead, type SessionRow, type Store } from './store.ts';

interface Kept {
  row: SessionRow;
  readonly log: LogRow[];
  people: PersonRow[];
  notes: NoteRow[];
  readonly words: Set<string>;
}

export class MemoryStore implements Store {
  private readonly sessions = new Map<string, Kept>();

  async create(session: SessionRow, first: Parameters<Store['create']>[1]): Promise<void> {
    if (this.openWith(session.code)) throw new CodeTaken();
    const words = new Set(first.word === null ? [] : [first.word]);
    this.sessions.set(session.id, { row: session, log: [{ ...first, seq: 1 }], people: [], notes: [], words });
  }

  async find(by: { readonly id: string } | { readonly code: string }): Promise<SessionRow | null> {
    return ('id' in by ? this.sessions.get(by.id)?.row : this.openWith(by.code)?.row) ?? null;
  }

  async openSessions(): Promise<readonly SessionRow[]> {
    return [...this.sessions.values()].map(({ row }) => row).filter(({ open }) => open);
  }

  async heads(ids: readonly string[]): Promise<readonly SessionHead[]> {
    return ids.flatMap((id) => {
      const kept = this.sessions.get(id);
      return kept === undefined ? [] : [{ ...kept.row, seq: kept.log.length }];
    });
  }

  async change(id: string, change: Parameters<Store['change']>[1]): Promise<void> {
    const kept = this.sessions.get(id);
    if (kept) kept.row = { ...kept.row, ...change };
  }

  async update(id: string, after: number, work: Parameters<Store['update']>[2]): Promise<readonly LogRow[]> {
    const kept = this.kept(id);
    const { rows, people = [] } = work(kept.log.slice(after));
    const added: LogRow[] = [];
    for (const row of rows) {
      if (row.word !== null && kept.words.has(row.word)) continue;
      if (row.word !== null) kept.words.add(row.word);
      added.push({ ...row, seq: kept.log.length + added.length + 1 });
    }
    kept.log.push(...added);
    kept.people.push(...people);
    return added;
  }

  async read(id: string, after: number): Promise<readonly LogRow[]> {
    return this.sessions.get(id)?.log.slice(after) ?? [];
  }

  async person(session: string, tokenHash: string): Promise<PersonRow | null> {
    return this.sessions.get(session)?.people.find((person) => person.tokenHash === tokenHash) ?? null;
  }

  async people(session: string): Promise<readonly PersonRow[]> {
    return this.sessions.get(session)?.people ?? [];
  }

  async rename(session: string, participant: number, name: string): Promise<void> {
    const kept = this.kept(session);
    kept.people = kept.people.map((person) => (person.participant === participant ? { ...person, name } : person));
  }

  async putNote(note: NoteRow): Promise<void> {
    const kept = this.kept(note.session);
    const others = kept.notes.filter(({ participant, kind }) => participant !== note.participant || kind !== note.kind);
    kept.notes = [...others, note];
  }

  async notes(session: string): Promise<readonly NoteRow[]> {
    return this.sessions.get(session)?.notes ?? [];
  }

  async erasePerson(session: string, participant: number): Promise<void> {
    const kept = this.kept(session);
    kept.people = kept.people.filter((person) => person.participant !== participant);
    kept.notes = kept.notes.filter((note) => note.participant !== participant);
  }

  async eraseSession(session: string): Promise<void> {
    this.sessions.delete(session);
  }

  async purge(now: number): Promise<number> {
    const due = [...this.sessions.values()].filter(({ row }) => row.purgeAt <= now);
    for (const { row } of due) this.sessions.delete(row.id);
    return due.length;
  }

  /** Nobody else has them. */
  onHint(): () => void {
    return () => undefined;
  }

  hint(): void {}

  async close(): Promise<void> {
    this.sessions.clear();
  }

  private openWith(code: string): Kept | undefined {
    return [...this.sessions.values()].find(({ row }) => row.open && row.code === code);
  }

  private kept(id: string): Kept {
    const kept = this.sessions.get(id);
    if (kept === undefined) throw new Error(`expected session ${id}, got none`);
    return kept;
  }
}
