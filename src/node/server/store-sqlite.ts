// Sessions in one file of this machine, for one process: no database to set up.
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { LogRow, NewRow } from '../../core/session/session-event.ts';
import { commitTogether } from './commit-together.ts';
import { peopleWhoCame } from './people-who-came.ts';
import { diskOf, openSqliteFile } from './sqlite-file.ts';
import { CodeTaken, type NoteRow, type PersonRow, type SessionHead, type SessionRow, type Store } from './store.ts';

type Row = Readonly<Record<string, string | number | null>>;

const SESSION = `id, code, control_hash as controlHash, projector_hash as projectorHash, join_hash as joinHash, scenario, open,
  opened_at as openedAt, served_at as servedAt, purge_at as purgeAt`;
const HEAD = `${SESSION.replace('scenario, ', '')}, (select max(seq) from event where session = id) as seq`;
const PERSON = 'session, participant, name, token_hash as tokenHash';

/** Of what this file wrote itself, through tables that hold each column to its type. */
const sessionOf = (row: Row): SessionRow => ({ ...(row as unknown as SessionRow), open: row['open'] === 1 });
const headOf = (row: Row): SessionHead => ({ ...(row as unknown as SessionHead), open: row['open'] === 1 });
const personOf = (row: Row): PersonRow => ({ ...(row as unknown as PersonRow) });
const noteOf = (row: Row): NoteRow => ({ ...(row as unknown as NoteRow), wall: row['wall'] === 1 });
const logRowOf = (row: Row): LogRow => ({
  ...(row as unknown as LogRow),
  event: JSON.parse(`${row['event']}`) as LogRow['event'],
});

function statements(db: DatabaseSync) {
  const ask = (sql: string) => {
    const statement = db.prepare(sql);
    return {
      all: (...values: SQLInputValue[]): Row[] => statement.all(...values) as Row[],
      one: (...values: SQLInputValue[]): Row | undefined => statement.get(...values) as Row | undefined,
      run: (...values: SQLInputValue[]): number => Number(statement.run(...values).changes),
    };
  };
  return {
    addSession: ask('insert into session values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    byId: ask(`select ${SESSION} from session where id = ?`),
    head: ask(`select ${HEAD} from session where id = ?`),
    byCode: ask(`select ${SESSION} from session where code = ? and open = 1`),
    openByCode: ask('select id from session where code = ? and open = 1 and id <> ?'),
    open: ask(`select ${SESSION} from session where open = 1 order by opened_at, id`),
    change: ask(
      `update session set code = coalesce(?, code), control_hash = coalesce(?, control_hash), projector_hash = coalesce(?, projector_hash),
       open = coalesce(?, open), served_at = coalesce(?, served_at) where id = ?`,
    ),
    last: ask('select max(seq) as seq from event where session = ?'),
    read: ask('select seq, version, at, word, event from event where session = ? and seq > ? order by seq'),
    append: ask('insert into event values (?, ?, ?, ?, ?, ?) on conflict (session, word) do nothing'),
    addPerson: ask('insert into person values (?, ?, ?, ?)'),
    person: ask(`select ${PERSON} from person where session = ? and token_hash = ?`),
    people: ask(`select ${PERSON} from person where session = ? order by participant`),
    rename: ask('update person set name = ? where session = ? and participant = ?'),
    putNote: ask('insert or replace into note values (?, ?, ?, ?, ?)'),
    notes: ask('select * from note where session = ? order by participant, kind'),
    forgetPerson: ask('delete from person where session = ? and participant = ?'),
    forgetNotes: ask('delete from note where session = ? and participant = ?'),
    due: ask('select id from session where purge_at <= ?'),
    forget: ['event', 'person', 'note'].map((table) => ask(`delete from ${table} where session = ?`)),
    forgetSession: ask('delete from session where id = ?'),
  };
}
type Statements = ReturnType<typeof statements>;

function refuseTakenCode(ask: Statements, code: string, id: string): void {
  if (ask.openByCode.one(code, id) !== undefined) throw new CodeTaken(`An open session has the code ${code}.`);
}

/** Rows whose word is there already are left out; the others follow on each other without a gap. */
function append(ask: Statements, session: string, rows: readonly NewRow[]): LogRow[] {
  let seq = Number(ask.last.one(session)?.['seq'] ?? 0);
  return rows.flatMap((row) => {
    const { version, at, word, event } = row;
    if (ask.append.run(session, seq + 1, version, at, word, JSON.stringify(event)) === 0) return [];
    seq += 1;
    return [{ seq, ...row }];
  });
}

function create(ask: Statements, session: SessionRow, first: NewRow): void {
  const { id, code, controlHash, projectorHash, joinHash, scenario, open, openedAt, servedAt, purgeAt } = session;
  if (open) refuseTakenCode(ask, code, id);
  const [isOpen, links] = [open ? 1 : 0, [controlHash, projectorHash, joinHash]];
  ask.addSession.run(id, code, ...links, scenario, isOpen, openedAt, servedAt, purgeAt);
  append(ask, id, [first]);
}

function change(ask: Statements, id: string, to: Parameters<Store['change']>[1]): void {
  const row = ask.byId.one(id);
  if (row === undefined) throw new Error(`There is no session ${id}.`);
  const after = { ...sessionOf(row), ...to };
  if (after.open) refuseTakenCode(ask, after.code, id);
  const isOpen = to.open === undefined ? null : Number(to.open);
  ask.change.run(to.code ?? null, to.controlHash ?? null, to.projectorHash ?? null, isOpen, to.servedAt ?? null, id);
}

function update(ask: Statements, id: string, after: number, work: Parameters<Store['update']>[2]): LogRow[] {
  if (ask.byId.one(id) === undefined) throw new Error(`There is no session ${id}.`);
  const { rows, people = [] } = work(ask.read.all(id, after).map(logRowOf));
  const kept = append(ask, id, rows);
  for (const { session, participant, name, tokenHash } of peopleWhoCame(people, rows, kept))
    ask.addPerson.run(session, participant, name, tokenHash);
  return kept;
}

function eraseSession(ask: Statements, id: string): void {
  for (const table of ask.forget) table.run(id);
  ask.forgetSession.run(id);
}

/** Opens it for this process alone; throws in words where that cannot be. */
export function openSqliteStore({ file }: { readonly file: string }): Store {
  const db = openSqliteFile(file);
  const ask = statements(db);
  const disk = diskOf(file);
  const { write, read, finish } = commitTogether(db, disk.sync);
  const first = <T>(row: Row | undefined, of: (row: Row) => T): T | null => (row === undefined ? null : of(row));
  /** Deleted rows are overwritten where they lay; copies in pages that were split, and in the log of writes, go with these two. */
  const scour = (): void => db.exec('vacuum; pragma wal_checkpoint(truncate)');
  return {
    create: (session, first) => write(() => create(ask, session, first)),
    find: (by) => read(() => first('id' in by ? ask.byId.one(by.id) : ask.byCode.one(by.code), sessionOf)),
    openSessions: () => read(() => ask.open.all().map(sessionOf)),
    heads: (ids) => read(() => ids.flatMap((id) => ask.head.all(id).map(headOf))),
    change: (id, to) => write(() => change(ask, id, to)),
    update: (id, after, work) => write(() => update(ask, id, after, work)),
    read: (id, after) => read(() => ask.read.all(id, after).map(logRowOf)),
    person: (session, tokenHash) => read(() => first(ask.person.one(session, tokenHash), personOf)),
    people: (session) => read(() => ask.people.all(session).map(personOf)),
    rename: (session, participant, name) => write(() => void ask.rename.run(name, session, participant)),
    putNote: ({ session, participant, kind, text, wall }) =>
      write(() => void ask.putNote.run(session, participant, kind, text, wall ? 1 : 0)),
    notes: (session) => read(() => ask.notes.all(session).map(noteOf)),
    erasePerson: async (session, participant) => {
      await write(() => {
        ask.forgetPerson.run(session, participant);
        ask.forgetNotes.run(session, participant);
      });
      scour();
    },
    eraseSession: async (session) => {
      await write(() => eraseSession(ask, session));
      scour();
    },
    purge: async (now) => {
      const due = await write(() => ask.due.all(now).map(({ id }) => eraseSession(ask, `${id}`)));
      if (due.length > 0) scour();
      return due.length;
    },
    // Nobody else can have written here.
    onHint: () => () => undefined,
    hint: () => undefined,
    close: async () => {
      await finish();
      if (!db.isOpen) return;
      disk.close();
      db.close();
    },
  };
}
