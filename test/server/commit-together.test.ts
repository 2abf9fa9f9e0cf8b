import { DatabaseSync } from 'node:sqlite';
import { beforeEach, expect, test, vi } from 'vitest';
import { commitTogether } from '../../src/node/server/commit-together.ts';

let db: DatabaseSync;
beforeEach(() => {
  db = new DatabaseSync(':memory:');
  db.exec('create table t (x text) strict');
});
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
  const { write } = commitTogether(db);
  const exec = vi.spyOn(db, 'exec');
  const failing = () => {
    put('xx')();
    throw new Error('no');
  };
  expect(await ends([write(put('x')), write(failing), write(put('xxx'))])).toEqual(['kept', 'no', 'kept']);
  expect(kept()).toEqual([1, 3]);
  expect(exec.mock.calls.filter(([sql]) => sql === 'commit')).toHaveLength(1);
});

test('nobody is told that it is kept before it is', async () => {
  const { write } = commitTogether(db);
  let isCommitted = false;
  vi.spyOn(db, 'exec').mockImplementation(function (this: DatabaseSync, sql: string) {
    DatabaseSync.prototype.exec.call(db, sql);
    isCommitted ||= sql === 'commit';
  });
  await write(put('x')).then(() => expect(isCommitted).toBe(true));
});

test('a disk that is full keeps nothing of what came together, and what fits later is kept', async () => {
  const { write } = commitTogether(db);
  await write(put('x'));
  db.exec('pragma max_page_count = 20');
  const full = await ends([write(put('xx')), write(put('x'.repeat(200_000))), write(put('xxx'))]);
  expect(full).toEqual(Array.from({ length: 3 }, () => 'database or disk is full'));
  await write(put('xxxx'));
  expect(kept()).toEqual([1, 4]);
});

test('a commit that fails rejects all who came', async () => {
  const { write } = commitTogether(db);
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
