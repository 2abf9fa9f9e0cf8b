import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test, vi } from 'vitest';
import { commitTogether } from '../../src/node/server/commit-together.ts';

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec('create table t (x text) strict');
});
const synced = () => Promise.resolve();
const put = (text: string) => () => void db.prepare('insert into t values (?)').run(text);
const kept = (): unknown[] =>
  db
    .prepare('select length(x) as x from t')
    .all()
    .map(({ x }) => x);
const ends = (promises: Promise<unknown>[]) =>
  Promise.all(
    promises.map((promise) =>
      promise.then(
        () => 'kept',
        (error: Error) => error.message,
      ),
    ),
  );

test('what comes in one turn shares a commit, and what fails falls out alone', async () => {
  const { write } = commitTogether(db, synced);
  const exec = vi.spyOn(db, 'exec');
  const failing = () => {
    put('xx')();
    throw new Error('no');
  };
  expect(await ends([write(put('x')), write(failing), write(put('xxx'))])).toEqual(['kept', 'no', 'kept']);
  expect(kept()).toEqual([1, 3]);
  expect(exec.mock.calls.filter(([sql]) => sql === 'commit')).toHaveLength(1);
});

test('nobody is told before it is on the disk, and what came meanwhile goes there together', async () => {
  const brought: (() => void)[] = [];
  const { write, read } = commitTogether(db, () => new Promise((resolve) => brought.push(resolve)));
  const told: string[] = [];
  const note = (name: string) => () => void told.push(name);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const first = write(put('x')).then(note('first'));
  await turn();
  const second = write(put('xx')).then(note('second'));
  await turn();
  const third = write(put('xxx')).then(note('third'));
  await turn();
  // Written for who writes after it, and told to nobody.
  const found = read(kept).then((rows) => told.push(`found ${rows.length}`));
  await turn();
  expect([told, brought.length]).toEqual([[], 1]);
  brought[0]?.();
  await first;
  expect([told, brought.length]).toEqual([['first'], 2]);
  brought[1]?.();
  await Promise.all([second, third, found]);
  expect([told, brought.length]).toEqual([['first', 'second', 'third', 'found 3'], 2]);
});

test('a disk that failed is not believed again', async () => {
  const sync = vi.fn(synced).mockRejectedValueOnce(new Error('disk I/O error'));
  const { write } = commitTogether(db, sync);
  expect(await ends([write(put('x'))])).toEqual(['disk I/O error']);
  expect(await ends([write(put('xx')), write(put('xxx'))])).toEqual(['disk I/O error', 'disk I/O error']);
});

test('a disk that is full keeps nothing of what came together, and what fits later is kept', async () => {
  const { write } = commitTogether(db, synced);
  await write(put('x'));
  db.exec('pragma max_page_count = 20');
  const full = await ends([write(put('xx')), write(put('x'.repeat(200_000))), write(put('xxx'))]);
  expect(full).toEqual(Array.from({ length: 3 }, () => 'database or disk is full'));
  await write(put('xxxx'));
  expect(kept()).toEqual([1, 4]);
});

test('a commit that fails rejects all who came', async () => {
  const { write } = commitTogether(db, synced);
  vi.spyOn(db, 'exec').mockImplementation((sql: string) => {
    if (sql === 'commit') throw new Error('disk I/O error');
    DatabaseSync.prototype.exec.call(db, sql);
  });
  expect(await ends([write(put('x')), write(put('xx'))])).toEqual(['disk I/O error', 'disk I/O error']);
  vi.restoreAllMocks();
  expect(kept()).toEqual([]);
  await write(put('xxx'));
  expect(kept()).toEqual([3]);
});
