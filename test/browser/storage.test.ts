// What is kept, in the browser's real database and its older storage.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eraseEverything } from '../../src/browser/app/erase.ts';
import { keptInBrowser } from '../../src/browser/app/browser-storage.ts';
import { keepForeign, openSaves, type Save } from '../../src/browser/app/saves.ts';
import type { Storage as Kept } from '../../src/browser/app/services.ts';
import { openStore, type Store, type Trouble } from '../../src/browser/app/store.ts';

const [MARK, RUN] = ['skip-level/mark', 'run/library/friday_deck'];
const save = (text: string): Save => ({
  id: 'friday_deck',
  title: 'The Friday deck',
  language: 'en',
  week: 3,
  weeks: 8,
  finished: false,
  from: 'library',
  text: `1~friday_deck~x~1~${text}`,
});
const wrote = (text: string): string => JSON.stringify(save(text));

async function clean(): Promise<void> {
  localStorage.clear();
  await new Promise((resolve) => indexedDB.deleteDatabase('skip-level').addEventListener('success', resolve));
}
beforeEach(clean);
afterEach(clean);

async function open(storage: Kept = keptInBrowser()): Promise<{ readonly store: Store; readonly told: Trouble[] }> {
  const told: Trouble[] = [];
  return {
    store: await openStore(storage, { onTrouble: (trouble) => told.push(trouble), onForeign: keepForeign }),
    told,
  };
}
const allIn = ({ store }: { readonly store: Store }) =>
  Object.fromEntries(store.keys().map((key) => [key, store.read(key)]));

/** What lies in the older storage. */
const older = () => Object.fromEntries(Object.entries(localStorage));

/** Ways in which a browser has no database for us. */
const without: readonly (readonly [string, () => IDBFactory])[] = [
  [
    'refused',
    () => {
      throw new DOMException('not here', 'SecurityError');
    },
  ],
  ['hanging at open', () => ({ open: () => new EventTarget() }) as unknown as IDBFactory],
  [
    'broken',
    () => {
      const asked = Object.assign(new EventTarget(), { error: new DOMException('broken', 'UnknownError') });
      setTimeout(() => asked.dispatchEvent(new Event('error')));
      return { open: () => asked } as unknown as IDBFactory;
    },
  ],
];

describe('the database', () => {
  test('has what was written at the next visit, and the older storage only a mark', async () => {
    const { store, told } = await open();
    store.write('a', '1');
    store.write('settings', '{"theme":"dark"}');
    await store.safe();
    expect(older()).toEqual({ [MARK]: '{"theme":"dark"}' });
    const next = await open();
    expect(allIn(next)).toEqual({ a: '1', settings: '{"theme":"dark"}' });
    next.store.clear();
    await next.store.safe();
    expect(older()).toEqual({});
    expect(allIn(await open())).toEqual({});
    expect(told).toEqual([]);
  });

  test('takes over what an earlier build has kept, and what a page left when it went', async () => {
    localStorage.setItem(`skip-level/1/${RUN}`, wrote('s001'));
    localStorage.setItem('skip-level/1/plan/library/friday_deck/5', '{}');
    localStorage.setItem(
      'skip-level/left/1',
      JSON.stringify([{ key: RUN, value: wrote('s0011'), before: wrote('s001') }]),
    );
    localStorage.setItem('skip-level/left/2', '{"damaged');
    const expected = { [RUN]: wrote('s0011'), 'plan/library/friday_deck/5': '{}' };
    expect(allIn(await open())).toEqual(expected);
    expect(older()).toEqual({ [MARK]: '' });
    expect(allIn(await open())).toEqual(expected);
  });

  test('loses nothing where both storages have something by one name', async () => {
    const first = await open();
    for (const [key, value] of [
      [RUN, wrote('s002')],
      ['plan/library/x/5', 'two'],
      ['file/x', '2'],
      ['settings', '2'],
    ] as const)
      first.store.write(key, value);
    await first.store.safe();
    localStorage.setItem(`skip-level/1/${RUN}`, wrote('s001'));
    localStorage.setItem('skip-level/1/plan/library/x/5', 'one');
    localStorage.setItem('skip-level/1/file/x', '1');
    localStorage.setItem('skip-level/1/settings', '1');
    expect(allIn(await open())).toEqual({
      [RUN]: wrote('s002'),
      'kept/library/friday_deck': wrote('s001'),
      'plan/library/x/5': 'two',
      'plan/library/x/5/2': 'one',
      'file/x': '2',
      settings: '2',
    });
    expect(localStorage.getItem('skip-level/1/file/x')).toBe('1');
  });

  test('is gone with all that is of the game once everything is deleted, also while other windows have it open', async () => {
    const [one, other] = [await open(), await open()];
    one.store.write('a', '1');
    await one.store.safe();
    localStorage.setItem('skip-level/left/3', '[]');
    localStorage.setItem('skip-level/1/file/x', 'not brought over');
    localStorage.setItem('somebody else’s', 'stays');
    sessionStorage.setItem('skip-level/live/host', 'key');
    one.store.clear();
    await one.store.safe();
    expect(await eraseEverything()).toBe(true);
    expect(older()).toEqual({ 'somebody else’s': 'stays' });
    expect(sessionStorage.length).toBe(0);
    expect((await indexedDB.databases()).filter(({ name }) => name === 'skip-level')).toEqual([]);
    await expect.poll(() => other.store.keys()).toEqual([]);
    // What is written from now on is kept as ever.
    other.store.write('b', '2');
    await other.store.safe();
    expect(allIn(await open())).toEqual({ b: '2' });
    expect([...one.told, ...other.told]).toEqual([]);
  });

  test('that another page does not let go of is not said to be gone', async () => {
    const { store } = await open();
    store.write('a', '1');
    await store.safe();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('skip-level');
      asked.addEventListener('success', () => resolve(asked.result));
    });
    expect(await eraseEverything()).toBe(false);
    held.close();
  });

  test('goes on where its connection is cut from outside', async () => {
    const { store, told } = await open();
    store.write('a', '1');
    await store.safe();
    await new Promise((resolve) => indexedDB.deleteDatabase('skip-level').addEventListener('success', resolve));
    store.write('b', '2');
    await store.safe();
    expect(allIn(await open())).toEqual({ b: '2' });
    expect(told).toEqual([]);
  });

  test('stores all of a move or nothing, and another window hears of it', async () => {
    const [one, other] = [await open(), await open()];
    let heard = 0;
    other.store.subscribe(() => (heard += 1));
    const saves = openSaves(one.store);
    saves.put(save('s001'));
    saves.setAside('library', 'friday_deck');
    await one.store.safe();
    await expect.poll(() => allIn(other)).toEqual({ 'kept/library/friday_deck': wrote('s001') });
    expect(heard).toBeGreaterThan(0);
  });

  test('that opens and then does not answer is told as out of reach, and loses nothing', async () => {
    const before = await open();
    before.store.write(RUN, wrote('s001'));
    await before.store.safe();
    const failing = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    const here = await open();
    failing.mockRestore();
    expect([here.store.keys(), here.told]).toEqual([[], ['unreached']]);
    here.store.write(RUN, wrote('s002'));
    await here.store.safe();
    expect(allIn(await open())).toEqual({ [RUN]: wrote('s002'), 'kept/library/friday_deck': wrote('s001') });
  });

  test('sets aside what another window wrote unheard', async () => {
    const deaf = keptInBrowser();
    const [one, other] = [await open({ ...deaf, subscribe: () => () => undefined }), await open()];
    other.store.write(RUN, wrote('s001'));
    await other.store.safe();
    one.store.write(RUN, wrote('s002'));
    await one.store.safe();
    expect(allIn(await open())).toEqual({ [RUN]: wrote('s002'), 'kept/library/friday_deck': wrote('s001') });
  });
});

describe.each(without)('without a database (%s)', (_, factory) => {
  const here = () => open(keptInBrowser({ factory, patience: 50 }));

  test('the older storage keeps everything as before, and the database takes it over later', async () => {
    const { store, told } = await here();
    store.write(RUN, wrote('s001'));
    await store.safe();
    expect(allIn(await here())).toEqual({ [RUN]: wrote('s001') });
    expect(told).toEqual([]);
    expect(allIn(await open())).toEqual({ [RUN]: wrote('s001') });
  });

  test('what cannot be reached is told, and is there again', async () => {
    const before = await open();
    before.store.write(RUN, wrote('s001'));
    await before.store.safe();
    const { store, told } = await here();
    expect([store.keys(), told]).toEqual([[], ['unreached']]);
    store.write(RUN, wrote('s002'));
    await store.safe();
    expect(allIn(await open())).toEqual({ [RUN]: wrote('s001'), 'kept/library/friday_deck': wrote('s002') });
  });

  test('and without the older storage, all goes on in memory, told once', async () => {
    const { store, told } = await open(keptInBrowser({ factory, patience: 50, local: null }));
    for (const key of ['a', 'b']) store.write(key, '1');
    await store.safe();
    await store.refresh();
    expect([allIn({ store }), told]).toEqual([{ a: '1', b: '1' }, ['refused']]);
  });
});
