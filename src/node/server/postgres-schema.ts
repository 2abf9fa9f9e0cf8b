// The tables of a shared store: made and brought up to date by whichever process comes first, the others wait.
import type { ClientBase } from 'pg';

/** In order, each from the version before; `live_schema` says how many of them there were. */
const MIGRATIONS = [
  `create table live_session (
     id text primary key, code text not null, control_hash text not null, projector_hash text not null, join_hash text not null,
     scenario text not null, open boolean not null, opened_at bigint not null, served_at bigint not null, purge_at bigint not null,
     last_seq integer not null default 0
   );
   create unique index live_code_of_open on live_session (code) where open;
   create table live_event (
     session text not null references live_session on delete cascade, seq integer not null, version integer not null, at bigint not null,
     word text, event text not null, primary key (session, seq), unique (session, word)
   );
   create table live_person (
     session text not null references live_session on delete cascade, participant integer not null, name text not null,
     token_hash text not null, primary key (session, participant), unique (session, token_hash)
   );
   create table live_note (
     session text not null references live_session on delete cascade, participant integer not null, kind text not null, text text not null,
     wall boolean not null, primary key (session, participant, kind)
   );`,
];
/** "SLlv"; a lock of this number is held while the tables change. */
const LOCK = 0x534c_6c76;

async function versionOf(db: ClientBase): Promise<number> {
  await db.query('create table if not exists live_schema (version integer not null)');
  const { rows } = await db.query<{ version: number | null }>('select max(version) as version from live_schema');
  return rows[0]?.version ?? 0;
}

async function refuseForgetful(db: ClientBase): Promise<void> {
  const { rows } = await db.query<{ synchronous_commit: string }>('show synchronous_commit');
  if (rows[0]?.synchronous_commit === 'off')
    throw new Error(
      'The database answers before anything is safe on its disk: set synchronous_commit to on, for this user at least.',
    );
}

/** Throws in words where what is there is from a newer version, or would not be kept for sure. */
export async function migratePostgres(db: ClientBase): Promise<void> {
  await refuseForgetful(db);
  await db.query('begin');
  await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const version = await versionOf(db);
  if (version > MIGRATIONS.length)
    throw new Error(
      `The database was written by a newer version of Skip Level (form ${version}, this one knows ${MIGRATIONS.length}): start that version.`,
    );
  for (const step of MIGRATIONS.slice(version)) await db.query(step);
  if (version < MIGRATIONS.length) await db.query('insert into live_schema values ($1)', [MIGRATIONS.length]);
  await db.query('commit');
}
