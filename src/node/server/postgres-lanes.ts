// One session's updates from this process, one after another in one transaction as far as they have come together: each commit waits for
// the disk, and whoever waits for a session's lock holds no connection that another session could use.
import type { Pool, PoolClient } from 'pg';
import type { LogRow, NewRow } from '../../core/session/session-event.ts';
import { peopleWhoCame } from './people-who-came.ts';
import type { PersonRow, Store } from './store.ts';

interface Waiting {
  readonly after: number;
  readonly work: Parameters<Store['update']>[2];
  readonly done: (rows: readonly LogRow[]) => void;
  readonly failed: (error: unknown) => void;
}
interface KeptRow extends Omit<LogRow, 'event'> {
  readonly event: string;
}
export const logRowOf = (row: KeptRow): LogRow => ({ ...row, event: JSON.parse(row.event) as LogRow['event'] });
export const READ = 'select seq, version, at, word, event from live_event where session = $1 and seq > $2 order by seq';

const APPEND = `with asked as (
    select * from unnest($3::integer[], $4::bigint[], $5::text[], $6::text[]) with ordinality as t (version, at, word, event, place)
  ), fresh as (
    select *, $2::integer + row_number() over (order by place) as seq from asked
    where word is null or not exists (select from live_event e where e.session = $1 and e.word = asked.word)
  ), kept as (
    insert into live_event (session, seq, version, at, word, event) select $1, seq, version, at, word, event from fresh
  ) select place, seq from fresh order by place`;

/** Of rows with one word the first. */
function onceEach(rows: readonly NewRow[]): readonly NewRow[] {
  const words = new Set<string>();
  return rows.filter(({ word }) => {
    if (word === null) return true;
    const isNew = !words.has(word);
    words.add(word);
    return isNew;
  });
}

async function append(db: PoolClient, session: string, last: number, rows: readonly NewRow[]): Promise<LogRow[]> {
  const once = onceEach(rows);
  if (once.length === 0) return [];
  const column = <T>(of: (row: NewRow) => T): T[] => once.map(of);
  const { rows: kept } = await db.query<{ place: number; seq: number }>(APPEND, [
    session,
    last,
    column(({ version }) => version),
    column(({ at }) => at),
    column(({ word }) => word),
    column(({ event }) => JSON.stringify(event)),
  ]);
  return kept.map(({ place, seq }) => ({ seq, ...once[place - 1]! }));
}

async function addPeople(db: PoolClient, people: readonly PersonRow[]): Promise<void> {
  for (const { session, participant, name, tokenHash } of people)
    await db.query('insert into live_person values ($1, $2, $3, $4)', [session, participant, name, tokenHash]);
}

interface Left {
  readonly rows: readonly LogRow[];
  /** There is something to commit. */
  readonly wrote: boolean;
}

/** What one of them leaves behind, or why it leaves nothing: then the others go on without it. */
async function carryOut(
  db: PoolClient,
  id: string,
  news: readonly LogRow[],
  last: number,
  work: Waiting['work'],
): Promise<Left | { readonly error: unknown }> {
  let update: ReturnType<typeof work>;
  try {
    update = work(news);
  } catch (error) {
    return { error };
  }
  const { rows, people = [] } = update;
  if (people.length === 0) {
    const kept = await append(db, id, last, rows);
    return { rows: kept, wrote: kept.length > 0 };
  }
  await db.query('savepoint person');
  try {
    const kept = await append(db, id, last, rows);
    await addPeople(db, peopleWhoCame(people, rows, kept));
    return { rows: kept, wrote: true };
  } catch (error) {
    await db.query('rollback to person');
    return { error };
  }
}

/** Returns what to tell each once all is durable. */
async function together(db: PoolClient, id: string, batch: readonly Waiting[]): Promise<(() => void)[]> {
  await db.query('begin isolation level read committed');
  const lock = 'select last_seq from live_session where id = $1 for no key update';
  const before = (await db.query<{ last_seq: number }>(lock, [id])).rows[0]?.last_seq;
  if (before === undefined) throw new Error(`There is no session ${id}.`);
  const from = Math.min(before, ...batch.map(({ after }) => after));
  /** From the row after `from`, without a gap. */
  const known = from < before ? (await db.query<KeptRow>(READ, [id, from])).rows.map(logRowOf) : [];
  let [last, wrote] = [before, false];
  const told: (() => void)[] = [];
  for (const one of batch) {
    const news = known.slice(Math.max(0, one.after - from));
    const left = await carryOut(db, id, news, last, one.work);
    if ('error' in left) {
      told.push(() => one.failed(left.error));
      continue;
    }
    known.push(...left.rows);
    last += left.rows.length;
    wrote ||= left.wrote;
    told.push(() => one.done(left.rows));
  }
  if (last > before) await db.query('update live_session set last_seq = $2 where id = $1', [id, last]);
  // A commit would wait for the disk for a lock alone.
  await db.query(wrote ? 'commit' : 'rollback');
  return told;
}

async function write(pool: Pool, id: string, batch: readonly Waiting[]): Promise<void> {
  try {
    const db = await pool.connect();
    let told: (() => void)[];
    try {
      told = await together(db, id, batch);
    } catch (error) {
      // How far it had come is not known here: the database undoes it as the connection goes.
      db.release(true);
      throw error;
    }
    db.release();
    for (const tell of told) tell();
  } catch (error) {
    for (const { failed } of batch) failed(error);
  }
}

interface Lanes {
  readonly update: Store['update'];
  /** Once all that came before is done. */
  readonly idle: () => Promise<void>;
}
export function openLanes(pool: Pool): Lanes {
  const waiting = new Map<string, Waiting[]>();
  const running = new Map<string, Promise<void>>();
  const run = async (id: string): Promise<void> => {
    // What comes in the same turn of the loop comes along.
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = waiting.get(id); batch !== undefined; batch = waiting.get(id)) {
      waiting.delete(id);
      await write(pool, id, batch);
    }
    running.delete(id);
  };
  return {
    update: (id, after, work) =>
      new Promise((done, failed) => {
        const before = waiting.get(id);
        if (before === undefined) waiting.set(id, [{ after, work, done, failed }]);
        else before.push({ after, work, done, failed });
        if (!running.has(id)) running.set(id, run(id));
      }),
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
