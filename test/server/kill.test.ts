// Whoever was told that something is kept finds it again, whatever was killed, and when.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openPostgresStore } from '../../src/node/server/store-postgres.ts';
import { openSqliteStore } from '../../src/node/server/store-sqlite.ts';
import type { Store } from '../../src/node/server/store.ts';
import { makePostgres } from '../support/postgres.ts';
import { begin, told } from '../support/sessions-kept.ts';

/** ms. At a desk a few seconds; a machine that has other work takes its time to start thirty processes. */
vi.setConfig({ testTimeout: 180_000 });

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

interface Writer {
  /** Word → seq as it was acknowledged; whole lines only. */
  readonly acknowledged: ReadonlyMap<string, number>;
  /** Once so many have been. */
  readonly reached: (count: number) => Promise<void>;
  readonly kill: () => Promise<void>;
}
function startWriter(...args: string[]): Writer {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../support/writer.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged = new Map<string, number>();
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) acknowledged.set(line.split(' ')[1]!, Number(line.split(' ')[0]));
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  return {
    acknowledged,
    reached: async (count) => {
      while (acknowledged.size < count) {
        if (child.exitCode !== null) throw new Error('The writer has ended by itself.');
        await later(5);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}

/** Everything acknowledged is there, once, where it was said to be; numbers have no gap; and what is sent again changes nothing. */
async function expectKept(store: Store, session: string, acknowledged: ReadonlyMap<string, number>): Promise<void> {
  const rows = await store.read(session, 0);
  expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
  const seqOf = new Map(rows.map(({ word, seq }) => [word, seq]));
  expect(seqOf.size).toBe(rows.length);
  const lost = [...acknowledged].filter(([word, seq]) => seqOf.get(word) !== seq);
  expect(lost).toEqual([]);
  const again = [...acknowledged.keys()].map((word) => told('sent once more', word));
  expect(await store.update(session, 0, () => ({ rows: again }))).toEqual([]);
}

describe('after kill -9', () => {
  test('of a server that keeps sessions in a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'skip-level-kill-'));
    const file = join(folder, 'live.sqlite');
    const made = openSqliteStore({ file });
    await begin(made, 's');
    await made.close();
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < 25; round += 1) {
      const writer = startWriter('sqlite', file, 's', `r${round}`);
      await writer.reached(1);
      await later(Math.random() * 60);
      await writer.kill();
      for (const [word, seq] of writer.acknowledged) acknowledged.set(word, seq);
      const store = openSqliteStore({ file });
      await expectKept(store, 's', acknowledged);
      await store.close();
    }
    expect(acknowledged.size).toBeGreaterThan(100);
    rmSync(folder, { recursive: true });
  });
});

const postgres = await makePostgres({ durable: true });
afterAll(() => postgres?.remove());

describe.skipIf(postgres === null)('after kill -9, with PostgreSQL', () => {
  const url = postgres?.url ?? '';

  test('of servers, while another goes on', async () => {
    const store = await openPostgresStore({ url });
    await begin(store, 's');
    const acknowledged = new Map<string, number>();
    const steady = startWriter('postgres', url, 's', 'steady');
    for (let round = 0; round < 10; round += 1) {
      const writer = startWriter('postgres', url, 's', `r${round}`);
      await writer.reached(1);
      await later(Math.random() * 60);
      await writer.kill();
      for (const [word, seq] of writer.acknowledged) acknowledged.set(word, seq);
    }
    await steady.kill();
    for (const [word, seq] of steady.acknowledged) acknowledged.set(word, seq);
    await expectKept(store, 's', acknowledged);
    expect(acknowledged.size).toBeGreaterThan(50);
    await store.close();
  });

  test('of the database, under servers that go on by themselves', async () => {
    const store = await openPostgresStore({ url });
    await begin(store, 'db');
    const writers = ['one', 'other'].map((name) => startWriter('postgres', url, 'db', name));
    for (let round = 0; round < 5; round += 1) {
      await Promise.all(writers.map((writer) => writer.reached(writer.acknowledged.size + 3)));
      await later(Math.random() * 60);
      await postgres!.kill();
      await postgres!.start();
    }
    await Promise.all(writers.map((writer) => writer.reached(writer.acknowledged.size + 3)));
    await Promise.all(writers.map((writer) => writer.kill()));
    const acknowledged = new Map(writers.flatMap((writer) => [...writer.acknowledged]));
    await expectKept(store, 'db', acknowledged);
    await store.close();
  });
});
