import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../src/node/server/store-postgres.ts';
import type { Hint, Store } from '../../src/node/server/store.ts';
import { makePostgres } from '../support/postgres.ts';
import { begin, joined, person, told } from '../support/sessions-kept.ts';
import { fresh, seqs, storeContract } from './store-contract.ts';

const postgres = await makePostgres({ durable: false });
if (postgres === null) console.log('No PostgreSQL server is installed: sessions kept in one are not tested.');

describe.skipIf(postgres === null)('the shared store, in PostgreSQL', () => {
  let store: Store;
  const url = postgres?.url ?? '';
  const another = (): Promise<Store> => openPostgresStore({ url });
  beforeAll(async () => {
    store = await another();
  });
  afterAll(async () => {
    await store.close();
    await postgres?.remove();
  });
  async function ask(database: string, ...statements: string[]): Promise<void> {
    const db = new pg.Client({ connectionString: url.replace('/postgres?', `/${database}?`) });
    await db.connect();
    for (const statement of statements) await db.query(statement);
    await db.end();
  }

  storeContract(async () => store, another);

  test('several processes append to one session, one after another', async () => {
    const stores = [store, await another(), await another()];
    const id = fresh();
    await begin(stores[0]!, id);
    const updates = Array.from({ length: 60 }, (_, index) =>
      stores[index % 3]!.update(id, 0, (news) => ({ rows: [told(String(news.length), `n${index % 40}`)] })),
    );
    const kept = (await Promise.all(updates)).flat();
    expect(kept).toHaveLength(40);
    const rows = await stores[0]!.read(id, 1);
    expect(seqs(rows)).toEqual(Array.from({ length: 40 }, (_, index) => index + 2));
    expect(new Set(rows.map(({ word }) => word)).size).toBe(40);
    await Promise.all(stores.slice(1).map((store) => store.close()));
  });

  test('hints reach the other processes and not the own', async () => {
    const [mine, other] = [store, await another()];
    const heard: unknown[] = [];
    const hint = { kind: 'news', session: 's', seq: 4 } as const;
    const stopMine = mine.onHint((one) => heard.push(['mine', one]));
    await new Promise<void>((resolve) => {
      const stop = other.onHint((one) => {
        heard.push(['other', one]);
        stop();
        resolve();
      });
      // Whoever has only just begun to listen may miss the first.
      const timer = setInterval(() => (heard.length > 0 ? clearInterval(timer) : mine.hint(hint)), 20);
    });
    stopMine();
    expect(heard).toEqual([['other', hint]]);
    await other.close();
  });

  test('processes that start at once make its tables once', async () => {
    await ask('postgres', 'create database at_once');
    const open = () => openPostgresStore({ url: url.replace('/postgres?', '/at_once?') });
    const stores = await Promise.all([open(), open(), open()]);
    await begin(stores[0]!, 'a');
    expect((await stores[2]!.find({ id: 'a' }))?.id).toBe('a');
    await Promise.all(stores.map((one) => one.close()));
  });

  test('refuses in words what it cannot use, and leaves it as it is', async () => {
    await ask('postgres', 'create database newer', 'create user hasty superuser');
    await ask('newer', 'create table live_schema (version integer not null)', 'insert into live_schema values (99)');
    await ask('postgres', 'alter user hasty set synchronous_commit = off');
    const open = (from: string, to: string) => openPostgresStore({ url: url.replace(from, to) });
    await expect(open('/postgres?', '/newer?')).rejects.toThrow(/written by a newer version of Skip Level \(form 99/);
    await expect(open('tester@', 'hasty@')).rejects.toThrow(/answers before anything is safe on its disk/);
    await expect(open('/postgres?', '/missing?')).rejects.toThrow(/cannot be used: database "missing" does not exist/);
    await expect(open('tester@', 'tester:s3cret@').then((one) => one.close())).resolves.toBeUndefined();
    const nowhere = 'postgresql://tester:s3cret@127.0.0.1:1/postgres';
    await expect(openPostgresStore({ url: nowhere })).rejects.toThrow(/^The database cannot be used: [^@]*REFUSED/);
    await ask('newer', 'select 1 / (1 - count(*)) from pg_tables where tablename = $$live_session$$');
  });

  test('what is erased is in none of its tables any more', async () => {
    const holding = async (needle: string): Promise<number> => {
      await ask('postgres', 'checkpoint');
      const files = globSync(join(postgres!.data, 'base/*/*'));
      return files.filter((file) => readFileSync(file).includes(needle)).length;
    };
    await begin(store, 'erased');
    const people = [person('erased', 0, 'Erased Name'), person('erased', 1, 'Kept Name')];
    await store.update('erased', 0, () => ({ rows: [joined(0, 'a'), joined(1, 'b')], people }));
    await store.putNote({ session: 'erased', participant: 0, kind: 'plan', text: 'Erased word', wall: true });
    expect(await holding('hash-of-Erased Name')).toBeGreaterThan(0);
    await store.erasePerson('erased', 0);
    expect([await holding('Erased Name'), await holding('Erased word')]).toEqual([0, 0]);
    expect(await holding('hash-of-Kept Name')).toBeGreaterThan(0);
  });

  test('while the database is away it rejects, keeps nothing half, and is there again with it', async () => {
    const other = await another();
    const heard: Hint[] = [];
    other.onHint((hint) => heard.push(hint));
    await begin(store, 'away');
    const wait = async (until: () => boolean): Promise<void> => {
      while (!until()) {
        store.hint({ kind: 'news', session: 'away', seq: heard.length });
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    };
    await wait(() => heard.length > 0);
    await postgres!.kill();
    const add = (word: string) => store.update('away', 0, () => ({ rows: [told(word, word), told(`${word} too`)] }));
    await expect(add('lost')).rejects.toThrow();
    await expect(store.read('away', 0)).rejects.toThrow();
    await expect(store.erasePerson('away', 0)).rejects.toThrow();
    await postgres!.start();
    expect((await store.read('away', 0)).map(({ seq }) => seq)).toEqual([1]);
    expect((await add('kept')).map(({ seq }) => seq)).toEqual([2, 3]);
    const before = heard.length;
    await wait(() => heard.length > before);
    await other.close();
  });

  test('an update whose connection is cut in the middle leaves nothing', async () => {
    await begin(store, 'cut');
    const cut = store.update('cut', 0, () => {
      throw new Error('first');
    });
    await expect(cut).rejects.toThrow('first');
    const backends = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'skip-level'`;
    const db = new pg.Client({ connectionString: url });
    await db.connect();
    await db.query('begin');
    await db.query(`select from live_session where id = 'cut' for update`);
    // Waits for the lock; then its server process is ended under it.
    const half = expect(store.update('cut', 0, () => ({ rows: [told('half')] }))).rejects.toThrow();
    const blocked = `select count(*)::integer as n from pg_stat_activity where wait_event_type = 'Lock'`;
    while ((await db.query<{ n: number }>(blocked)).rows[0]?.n === 0);
    await db.query(backends);
    await half;
    await db.query('rollback');
    await db.end();
    expect((await store.update('cut', 0, () => ({ rows: [told('whole')] }))).map(({ seq }) => seq)).toEqual([2]);
  });
});
