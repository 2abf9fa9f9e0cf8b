// The file of an embedded store: opened for this process alone, brought up to date, and left as it is where it is not ours.
import { closeSync, fdatasync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';

/** "SLlv": says in a file's head whose it is. */
const APPLICATION = 0x534c_6c76;
/** In order, each from the version before; the file's `user_version` says how many of them it has had. */
const MIGRATIONS = [
  `create table session (
     id text primary key, code text not null, control_hash text not null, projector_hash text not null, join_hash text not null,
     scenario text not null, open integer not null, opened_at integer not null, served_at integer not null, purge_at integer not null
   ) without rowid, strict;
   create unique index code_of_open on session (code) where open = 1;
   create table event (
     session text not null references session, seq integer not null, version integer not null, at integer not null, word text, event text not null,
     primary key (session, seq), unique (session, word)
   ) without rowid, strict;
   create table person (
     session text not null references session, participant integer not null, name text not null, token_hash text not null,
     primary key (session, participant)
   ) without rowid, strict;
   create unique index person_by_token on person (session, token_hash);
   create table note (
     session text not null references session, participant integer not null, kind text not null, text text not null, wall integer not null,
     primary key (session, participant, kind)
   ) without rowid, strict;`,
];
export const SQLITE_SCHEMA_VERSION = MIGRATIONS.length;

const [BUSY, CANNOT_OPEN, NOT_A_DATABASE, CORRUPT] = [5, 14, 26, 11];
/** SQLite's own number for what went wrong, without its finer part; null for what is neither SQLite's nor the file system's. */
function codeOf(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if ('syscall' in error) return CANNOT_OPEN;
  return 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
}

function refusal(file: string, error: unknown): unknown {
  const why = {
    [BUSY]: 'is in use by another server: stop that one first, or keep these sessions in another file',
    [CANNOT_OPEN]: 'cannot be opened or made: is the folder there, and may this user write to it?',
    [NOT_A_DATABASE]: 'is no database: choose another file; this one was left as it is',
    [CORRUPT]: 'is damaged: restore it from a copy, or choose another file',
  }[codeOf(error) ?? -1];
  return why === undefined ? error : new Error(`${file} ${why}.`, { cause: error });
}

function numberOf(db: DatabaseSync, question: string): number {
  return Number(Object.values(db.prepare(question).get() ?? {})[0]);
}

/** Reads only: what is not ours is not touched. */
function checkOwner(db: DatabaseSync, file: string): number {
  const owner = numberOf(db, 'pragma application_id');
  const version = numberOf(db, 'pragma user_version');
  const isNew = owner === 0 && version === 0 && numberOf(db, 'select count(*) from sqlite_schema') === 0;
  if (!isNew && owner !== APPLICATION)
    throw new Error(`${file} is a database of something else: choose another file; this one was left as it is.`);
  if (version > SQLITE_SCHEMA_VERSION)
    throw new Error(
      `${file} was written by a newer version of Skip Level (form ${version}, this one knows ${SQLITE_SCHEMA_VERSION}): start that version; the file was left as it is.`,
    );
  return version;
}

function migrate(db: DatabaseSync, from: number): void {
  db.exec('begin exclusive');
  for (const step of MIGRATIONS.slice(from)) db.exec(step);
  db.exec(`pragma application_id = ${APPLICATION}; pragma user_version = ${SQLITE_SCHEMA_VERSION}`);
  db.exec('commit');
}

/** Readable by its owner alone, from the first byte. */
function makeFile(file: string): void {
  if (file === ':memory:') return;
  mkdirSync(dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

/** Throws in words where the file is in use, is not ours, or is from a newer version; `:memory:` for one that is gone with its process. */
export function openSqliteFile(file: string): DatabaseSync {
  let db: DatabaseSync | null = null;
  try {
    makeFile(file);
    db = new DatabaseSync(file, { timeout: 0, enableForeignKeyConstraints: true });
    db.exec('pragma locking_mode = exclusive');
    const version = checkOwner(db, file);
    // The log of writes is always whole, and brought to the disk by `diskOf` before anybody is told; what is erased is overwritten.
    db.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on');
    migrate(db, version);
    // What a process that died left to be written: nothing that was erased stays in it.
    db.exec('pragma wal_checkpoint(truncate)');
    return db;
  } catch (error) {
    db?.close();
    throw refusal(file, error);
  }
}

interface Disk {
  /** Resolves when all that was committed before is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => void;
}
const toDisk = promisify(fdatasync);

/**
 * What `synchronous = full` does at each commit, beside the loop instead of in it: a slow disk would hold up everybody's sockets. The
 * log of writes is one file for as long as the database is open.
 */
export function diskOf(file: string): Disk {
  if (file === ':memory:') return { sync: () => Promise.resolve(), close: () => undefined };
  const log = openSync(`${file}-wal`, 'r+');
  return { sync: () => toDisk(log), close: () => closeSync(log) };
}
