// Sessions in a PostgreSQL database that many processes share.
import pg, { type Pool, type PoolConfig, type QueryResultRow } from 'pg';
import { openHints } from './postgres-hints.ts';
import { logRowOf, openLanes, READ } from './postgres-lanes.ts';
import { migratePostgres } from './postgres-schema.ts';
import { CodeTaken, type NoteRow, type PersonRow, type SessionHead, type SessionRow, type Store } from './store.ts';

/** ms. A database that does not answer is one that is away: whoever waits is told so, and asks again. */
const [TO_CONNECT, TO_ANSWER, UNHEARD] = [3000, 5000, 8000];
const CONNECTIONS = 8;
const BIGINT = 20;

const configOf = (url: string): PoolConfig => ({
  connectionString: url,
  application_name: 'skip-level',
  connectionTimeoutMillis: TO_CONNECT,
  statement_timeout: TO_ANSWER,
  lock_timeout: TO_ANSWER,
  idle_in_transaction_session_timeout: TO_ANSWER,
  query_timeout: UNHEARD,
  keepAlive: true,
  max: CONNECTIONS,
  // Times in ms and numbers of rows: far below 2⁵³.
  types: {
    getTypeParser: (oid: number, format: 'text' | 'binary' = 'text') =>
      oid === BIGINT ? Number : pg.types.getTypeParser(oid, format as 'text'),
  },
});

const SESSION = `id, code, control_hash as "controlHash", projector_hash as "projectorHash", join_hash as "joinHash", scenario, open,
  opened_at as "openedAt", served_at as "servedAt", purge_at as "purgeAt"`;
const HEAD = `${SESSION.replace('scenario, ', '')}, last_seq as seq`;
const PERSON = 'session, participant, name, token_hash as "tokenHash"';

const isTakenCode = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '23505' && error.constraint === 'live_code_of_open';

async function orCodeTaken<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    throw isTakenCode(error) ? new CodeTaken('An open session has that code.') : error;
  }
}

function sessions(pool: Pool): Pick<Store, 'create' | 'find' | 'openSessions' | 'heads' | 'change'> {
  const ask = async (where: string, ...values: unknown[]): Promise<SessionRow[]> =>
    (await pool.query<SessionRow>(`select ${SESSION} from live_session where ${where}`, values)).rows;
  return {
    create: async (session, { version, at, word, event }) => {
      const { id, code, controlHash, projectorHash, joinHash, scenario, open, openedAt, servedAt, purgeAt } = session;
      const made = `with made as (insert into live_session values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1))
        insert into live_event values ($1, 1, $11, $12, $13, $14)`;
      const row = [id, code, controlHash, projectorHash, joinHash, scenario, open, openedAt, servedAt, purgeAt];
      await orCodeTaken(pool.query(made, [...row, version, at, word, JSON.stringify(event)]));
    },
    find: async (by) =>
      ('id' in by ? await ask('id = $1', by.id) : await ask('code = $1 and open', by.code))[0] ?? null,
    openSessions: () => ask('open order by opened_at, id'),
    heads: async (ids) =>
      (await pool.query<SessionHead>(`select ${HEAD} from live_session where id = any($1)`, [ids])).rows,
    change: async (id, { code, controlHash, projectorHash, open, servedAt }) => {
      const changed = `update live_session set code = coalesce($2, code), control_hash = coalesce($3, control_hash),
        projector_hash = coalesce($4, projector_hash), open = coalesce($5, open), served_at = coalesce($6, served_at) where id = $1`;
      const query = pool.query(changed, [id, code, controlHash, projectorHash, open, servedAt]);
      if ((await orCodeTaken(query)).rowCount === 0) throw new Error(`There is no session ${id}.`);
    },
  };
}

function people(pool: Pool): Pick<Store, 'person' | 'people' | 'rename' | 'putNote' | 'notes'> {
  const ask = async <T extends QueryResultRow>(sql: string, ...values: unknown[]): Promise<T[]> =>
    (await pool.query<T>(sql, values)).rows;
  return {
    person: async (session, tokenHash) =>
      (
        await ask<PersonRow>(
          `select ${PERSON} from live_person where session = $1 and token_hash = $2`,
          session,
          tokenHash,
        )
      )[0] ?? null,
    people: (session) =>
      ask<PersonRow>(`select ${PERSON} from live_person where session = $1 order by participant`, session),
    rename: async (session, participant, name) => {
      await ask('update live_person set name = $3 where session = $1 and participant = $2', session, participant, name);
    },
    putNote: async ({ session, participant, kind, text, wall }) => {
      const put = `insert into live_note values ($1, $2, $3, $4, $5)
        on conflict (session, participant, kind) do update set text = excluded.text, wall = excluded.wall`;
      await ask(put, session, participant, kind, text, wall);
    },
    notes: (session) => ask<NoteRow>('select * from live_note where session = $1 order by participant, kind', session),
  };
}

function erasing(pool: Pool): Pick<Store, 'erasePerson' | 'eraseSession' | 'purge'> {
  /** Deleted rows stay in a table's pages until it is written anew. The database's own log and copies forget them as they age. */
  const scour = async (): Promise<void> => {
    await pool.query('vacuum full live_person');
    await pool.query('vacuum full live_note');
  };
  return {
    erasePerson: async (session, participant) => {
      const forget = `with note as (delete from live_note where session = $1 and participant = $2)
        delete from live_person where session = $1 and participant = $2`;
      await pool.query(forget, [session, participant]);
      await scour();
    },
    eraseSession: async (session) => {
      await pool.query('delete from live_session where id = $1', [session]);
      await scour();
    },
    purge: async (now) => {
      const { rowCount } = await pool.query('delete from live_session where purge_at <= $1', [now]);
      if (rowCount !== null && rowCount > 0) await scour();
      return rowCount ?? 0;
    },
  };
}

async function migrate(pool: Pool): Promise<void> {
  const db = await pool.connect();
  try {
    await migratePostgres(db);
    db.release();
  } catch (error) {
    db.release(true);
    throw error;
  }
}

/** Rejects in words where the database cannot be reached, is from a newer version, or would not keep what it says it keeps. */
export async function openPostgresStore({ url }: { readonly url: string }): Promise<Store> {
  const config = configOf(url);
  const pool = new pg.Pool(config);
  // A connection that breaks is one fewer, and what was asked over it rejects; the next question opens another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    if (!(error instanceof Error && 'code' in error)) throw error;
    // Of several addresses of one name none answered: then there is a code alone.
    throw new Error(`The database cannot be used: ${error.message || error.code}.`, { cause: error });
  }
  const lanes = openLanes(pool);
  const hints = openHints(pool, config);
  let closing: Promise<void> | null = null;
  return {
    ...sessions(pool),
    ...people(pool),
    ...erasing(pool),
    update: (id, after, work) =>
      closing === null ? lanes.update(id, after, work) : Promise.reject(new Error('The store is closed.')),
    read: async (id, after) => (await pool.query(READ, [id, after])).rows.map(logRowOf),
    onHint: hints.onHint,
    hint: hints.hint,
    close: () => {
      hints.close();
      closing ??= lanes.idle().then(() => pool.end());
      return closing;
    },
  };
}
