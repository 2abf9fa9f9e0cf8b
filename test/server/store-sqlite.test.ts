import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStore } from '../../src/node/server/store-sqlite.ts';
import { SQLITE_SCHEMA_VERSION } from '../../src/node/server/sqlite-file.ts';
import type { Store } from '../../src/node/server/store.ts';
import { begin, joined, person, told } from '../support/sessions-kept.ts';
import { storeContract } from './store-contract.ts';

describe('the embedded store, in memory', () => storeContract(async () => openSqliteStore({ file: ':memory:' }), null));

describe('the embedded store, in a file', () => {
  let folder = '';
  const file = (): string => join(folder, 'kept', 'live.sqlite');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'skip-level-store-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  let stores: Store[] = [];
  afterEach(async () => {
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
  });
  storeContract(async () => {
    stores.push(openSqliteStore({ file: join(folder, `${stores.length}.sqlite`) }));
    return stores.at(-1)!;
  }, null);

  test('is there again after a restart, for its owner alone', async () => {
    const first = openSqliteStore({ file: file() });
    await begin(first, 'a');
    await first.update('a', 0, () => ({ rows: [told('kept')] }));
    expect(statSync(file()).mode & 0o077).toBe(0);
    await first.close();
    const second = openSqliteStore({ file: file() });
    expect((await second.read('a', 0)).map(({ seq }) => seq)).toEqual([1, 2]);
    await second.close();
  });

  test('refuses a second start on the same file, and the first goes on', async () => {
    const first = openSqliteStore({ file: file() });
    await begin(first, 'a');
    expect(() => openSqliteStore({ file: file() })).toThrow(/live\.sqlite is in use by another server/);
    expect(await first.update('a', 0, () => ({ rows: [told('still here')] }))).toHaveLength(1);
    await first.close();
  });

  test('a file that is not ours, or from a newer version, is refused and left as it is', async () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'Nothing that SQLite would know, but long enough to be looked at.\n'.repeat(100));
    const [foreign, newer] = [join(folder, 'foreign.sqlite'), join(folder, 'newer.sqlite')];
    const db = new DatabaseSync(foreign);
    db.exec('create table t (x); insert into t values (1)');
    db.close();
    await openSqliteStore({ file: newer }).close();
    const raised = new DatabaseSync(newer);
    raised.exec(`pragma user_version = ${SQLITE_SCHEMA_VERSION + 1}; create table of_tomorrow (x)`);
    raised.close();
    const bytes = () => [text, foreign, newer].map((path) => readFileSync(path).toString('base64'));
    const before = bytes();
    expect(() => openSqliteStore({ file: text })).toThrow(/notes\.txt is no database/);
    expect(() => openSqliteStore({ file: foreign })).toThrow(/foreign\.sqlite is a database of something else/);
    expect(() => openSqliteStore({ file: newer })).toThrow(/was written by a newer version of Skip Level/);
    expect(() => openSqliteStore({ file: join(text, 'below.sqlite') })).toThrow(
      /below\.sqlite cannot be opened or made/,
    );
    expect(bytes()).toEqual(before);
    expect(readdirSync(folder).toSorted()).toEqual(['foreign.sqlite', 'newer.sqlite', 'notes.txt']);
  });

  test('what is erased is in none of its files any more', async () => {
    const store = openSqliteStore({ file: file() });
    const holding = (needle: string): string[] =>
      readdirSync(join(folder, 'kept')).filter((name) => readFileSync(join(folder, 'kept', name)).includes(needle));
    for (const id of ['a', 'b', 'c']) await begin(store, id, { purgeAt: id === 'c' ? 5 : 9e12 });
    // Enough beside it that pages are split and rows are moved about.
    for (const id of ['a', 'b', 'c'])
      for (let n = 0; n < 150; n += 1) {
        const name = n === 70 ? `Erased in ${id}` : `Somebody ${n} of ${id}`;
        const came = store.update(id, 0, () => ({ rows: [joined(n, `w${n}`)], people: [person(id, n, name)] }));
        const note = { session: id, participant: n, kind: 'plan', text: `${name}: plan ${n}`, wall: true } as const;
        const wrote = store.putNote(note);
        if (n % 10 === 0) await Promise.all([came, wrote]);
      }
    await store.rename('a', 70, 'Erased before');
    await store.putNote({ session: 'a', participant: 70, kind: 'plan', text: 'Erased word', wall: false });
    const [name, hash] = ['Erased in', 'hash-of-Erased in'];
    expect(holding(name)).not.toEqual([]);
    await store.erasePerson('a', 70);
    for (const needle of [`${name} a`, `${hash} a`, 'Erased before', 'Erased word'])
      expect(holding(needle)).toEqual([]);
    await store.eraseSession('b');
    for (const needle of [`${name} b`, `${hash} b`, '71 of b', 'CODEb']) expect(holding(needle)).toEqual([]);
    expect(await store.purge(5)).toBe(1);
    for (const needle of [name, hash, '71 of c', 'CODEc']) expect(holding(needle)).toEqual([]);
    expect(holding('71 of a')).not.toEqual([]);
    await store.close();
    expect(holding(name)).toEqual([]);
  });
});
