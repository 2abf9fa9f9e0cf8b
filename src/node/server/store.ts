// Where sessions are kept. One small port, two ways to do it: a file on this machine, or a database that many processes share.
import type { LogRow, NewRow } from '../../core/session/session-event.ts';

export interface SessionRow {
  /** Letters and digits, no two alike. */
  readonly id: string;
  /** What people type; only while it is open. */
  readonly code: string;
  /** SHA-256, hex, of what the links carry: the secrets themselves are nowhere. */
  readonly controlHash: string;
  readonly projectorHash: string;
  readonly joinHash: string;
  /** The scenario as it is played, read and checked, as JSON. */
  readonly scenario: string;
  readonly open: boolean;
  /** ms since 1970; when it was last known to be served, and when all of it goes. */
  readonly openedAt: number;
  readonly servedAt: number;
  readonly purgeAt: number;
}

export interface SessionHead extends Omit<SessionRow, 'scenario'> {
  readonly seq: number;
}

/** A person, apart from the log: all that is personal is here and in notes. */
export interface PersonRow {
  readonly session: string;
  readonly participant: number;
  readonly name: string;
  /** SHA-256, hex, of their resume token. */
  readonly tokenHash: string;
}
/**
 * Something a person wrote: their if-then plan, for everybody to read where `wall`. `off`: says of their plan, where its text is not
 * empty, that the facilitator keeps it off the wall.
 */
export interface NoteRow {
  readonly session: string;
  readonly participant: number;
  readonly kind: 'plan' | 'word' | 'off';
  readonly text: string;
  readonly wall: boolean;
}

/** What an update leaves behind: rows for the log, and people who came with them. */
interface Update {
  readonly rows: readonly NewRow[];
  readonly people?: readonly PersonRow[];
}

/**
 * Rejects where something is not known to be kept: nothing of it is, or all, where the answer of a database was lost. `read` says
 * which; asked for once more with the same word, it is kept once. Rows that `work` was handed may go the same way.
 */
export interface Store {
  /** Rejects with `CodeTaken` where an open session has that code. */
  create(session: SessionRow, first: NewRow): Promise<void>;
  find(by: { readonly id: string } | { readonly code: string }): Promise<SessionRow | null>;
  /** Open ones, for who starts anew. */
  openSessions(): Promise<readonly SessionRow[]>;
  /** Of those there are, without what never changes, and how far their logs have come: what many processes ask for every second. */
  heads(ids: readonly string[]): Promise<readonly SessionHead[]>;
  /** Another code, other links, a door that is shut for good. */
  change(
    id: string,
    change: Partial<Pick<SessionRow, 'code' | 'controlHash' | 'projectorHash' | 'open' | 'servedAt'>>,
  ): Promise<void>;
  /**
   * One at a time for a session, over all processes: hands over the rows after `after`, and appends what comes back. Resolves with
   * the rows as they are kept, durably; a row whose `word` the session has already is left out.
   */
  update(id: string, after: number, work: (news: readonly LogRow[]) => Update): Promise<readonly LogRow[]>;
  /** Rows after `after`, in order. */
  read(id: string, after: number): Promise<readonly LogRow[]>;
  person(session: string, tokenHash: string): Promise<PersonRow | null>;
  people(session: string): Promise<readonly PersonRow[]>;
  rename(session: string, participant: number, name: string): Promise<void>;
  putNote(note: NoteRow): Promise<void>;
  notes(session: string): Promise<readonly NoteRow[]>;
  /** Everything that says who somebody was: name, token, notes. What they decided stays as nobody's. */
  erasePerson(session: string, participant: number): Promise<void>;
  eraseSession(session: string): Promise<void>;
  /** Erases what is due; how many sessions that were. */
  purge(now: number): Promise<number>;
  /** Told when another process has appended or said something, until the returned function is called. What is missed is found by `read`. */
  onHint(heard: (hint: Hint) => void): () => void;
  /** Said to the other processes; may be lost. */
  hint(hint: Hint): void;
  close(): Promise<void>;
}
/** `seq`: the log has come so far. `presence`: somebody's, as their process knows it. */
export type Hint =
  | { readonly kind: 'news'; readonly session: string; readonly seq: number }
  | {
      readonly kind: 'presence';
      readonly session: string;
      readonly participant: number;
      readonly here: boolean;
      readonly at: number;
    };

export class CodeTaken extends Error {}
