import { describe, expect, test } from 'vitest';
import { keepIn } from '../../src/browser/app/keeping.ts';
import { keptIn } from '../../src/browser/app/kept.ts';
import { openSaves, type Save, type Saves } from '../../src/browser/app/saves.ts';
import type { Storage } from '../../src/browser/app/services.ts';
import { openStore } from '../../src/browser/app/store.ts';
import { readSettings, writeSettings } from '../../src/browser/app/settings-store.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { FakeStorage, fakeStorage, storeIn } from '../support/fake-storage.ts';

class RefusingStorage extends FakeStorage {
  override setItem(): void {
    throw new Error('QuotaExceededError');
  }
}
const save: Save = {
  id: 'friday_deck',
  title: 'The Friday deck',
  language: 'en',
  week: 3,
  weeks: 8,
  finished: false,
  from: 'library',
  text: '1~friday_deck~x~1~s00~1',
};

describe('storage', () => {
  test('keeps to its own prefix', async () => {
    const storage = fakeStorage();
    storage.setItem('another-game', 'mine');
    const store = await storeIn(storage);
    store.write('a', '1');
    expect(store.keys()).toEqual(['a']);
    store.clear();
    expect(store.keys()).toEqual([]);
    expect(storage.getItem('another-game')).toBe('mine');
  });
  test('finds what another tab has written since', async () => {
    const storage = fakeStorage();
    const events = new EventTarget();
    const [one, other] = [await storeIn(storage, { events }), await storeIn(storage)];
    const heard = (newValue: string | null) =>
      events.dispatchEvent(Object.assign(new Event('storage'), { key: 'skip-level/1/a', newValue }));
    other.write('a', '2');
    heard('2');
    expect(one.read('a')).toBe('2');
    other.remove('a');
    heard(null);
    expect([one.read('a'), one.keys()]).toEqual([null, []]);
    other.write('a', '3');
    await other.safe();
    await one.refresh();
    expect(one.read('a')).toBe('3');
  });
  test('goes on in memory when refused, and says so once', async () => {
    let told = 0;
    const onTrouble = (): void => void (told += 1);
    const store = await storeIn(new RefusingStorage() as unknown as globalThis.Storage, { onTrouble });
    store.write('a', '1');
    store.write('b', '2');
    await store.safe();
    expect([store.read('a'), store.read('b'), told]).toEqual(['1', '2', 1]);
    await store.refresh();
    expect([store.read('a'), store.read('b'), told]).toEqual(['1', '2', 1]);
  });
});

/** A storage whose disk is full while it is told so. */
async function onADisk(onTrouble = (): void => undefined) {
  const disk = { full: false };
  class Full extends FakeStorage {
    override setItem(key: string, value: string): void {
      if (disk.full) throw new Error('QuotaExceededError');
      super.setItem(key, value);
    }
  }
  return { disk, store: await storeIn(new Full() as unknown as globalThis.Storage, { onTrouble }) };
}

test('a disk that is full again after something could be saved is told again, and what is not on it is known', async () => {
  let told = 0;
  const { disk, store } = await onADisk(() => void (told += 1));
  const write = async (full: boolean, value: string): Promise<readonly [number, boolean]> => {
    disk.full = full;
    store.write('a', value);
    await store.safe();
    return [told, store.isAhead('a')];
  };
  expect(await write(false, '1')).toEqual([0, false]);
  expect(await write(true, '2')).toEqual([1, true]);
  expect(await write(true, '3')).toEqual([1, true]);
  expect(await write(false, '4')).toEqual([1, false]);
  expect(await write(true, '5')).toEqual([2, true]);
  expect(store.isAhead('b')).toBe(false);
});

describe('saved runs', () => {
  test('are found again in a new visit', async () => {
    const storage = fakeStorage();
    openSaves(await storeIn(storage)).put(save);
    const saves = openSaves(await storeIn(storage));
    expect(saves.find('library', 'friday_deck')).toEqual(save);
    expect(saves.all()).toEqual([save]);
    expect(saves.find('file', 'friday_deck')).toBeNull();
  });
  test.each(['{"id":', '[]', '{"id":"friday_deck"}', 'null'])(
    'a damaged one (%s) is set aside, not lost',
    async (stored) => {
      const store = await storeIn();
      store.write('run/library/friday_deck', stored);
      const saves = openSaves(store);
      expect(saves.find('library', 'friday_deck')).toBe('damaged');
      expect(saves.all()).toEqual([]);
      saves.setAside('library', 'friday_deck', 'refused');
      expect(saves.find('library', 'friday_deck')).toBeNull();
      expect(store.read('kept/library/friday_deck')).toBe(stored);
    },
  );
});

describe('two windows with one run', () => {
  const later: Save = { ...save, week: 5, text: '1~friday_deck~x~1~s00aa~1' };
  const asideIn = (saves: Saves) => keptIn(saves.store).flatMap((kept) => (kept.kind === 'aside' ? [kept.text] : []));

  test('what one has not seen of the other is set aside, heard of or not', async () => {
    for (const heard of [true, false]) {
      const storage = fakeStorage();
      const events = new EventTarget();
      const [one, other] = [openSaves(await storeIn(storage, { events })), openSaves(await storeIn(storage))];
      const here = keepIn(one, 'library', save.id, null);
      here.onKept(save);
      await one.store.safe();
      await other.store.refresh();
      other.put(later);
      await other.store.safe();
      const newValue = storage.getItem('skip-level/1/run/library/friday_deck');
      const event = Object.assign(new Event('storage'), { key: 'skip-level/1/run/library/friday_deck', newValue });
      if (heard) events.dispatchEvent(event);
      here.onKept({ ...save, week: 4, text: '1~friday_deck~x~1~s00b~1' });
      await one.store.safe();
      const now = openSaves(await storeIn(storage));
      expect(now.find('library', save.id)).toMatchObject({ week: 4 });
      expect(asideIn(now)).toEqual([later.text]);
    }
  });

  test('both set a run aside at once, and neither copy takes the other’s place', async () => {
    const storage = fakeStorage();
    const [one, other] = [openSaves(await storeIn(storage)), openSaves(await storeIn(storage))];
    for (const [saves, kept] of [
      [one, save],
      [other, later],
    ] as const) {
      saves.put(kept);
      saves.setAside('library', save.id);
      await saves.store.safe();
    }
    expect(new Set(asideIn(openSaves(await storeIn(storage))))).toEqual(new Set([save.text, later.text]));
  });

  test('what both write as their plan is kept beside each other', async () => {
    for (const heard of [true, false]) {
      const storage = fakeStorage();
      const [one, other] = [openSaves(await storeIn(storage)), openSaves(await storeIn(storage))];
      one.keepPlan('library', save.id, 5, 'mine', null);
      await one.store.safe();
      if (heard) await other.store.refresh();
      other.keepPlan('library', save.id, 5, 'theirs', null);
      other.keepPlan('library', save.id, 5, 'theirs, longer', 'theirs');
      await other.store.safe();
      const { store } = openSaves(await storeIn(storage));
      expect(new Set(store.keys().map((key) => store.read(key)))).toEqual(new Set(['mine', 'theirs, longer']));
      expect(keptIn(store).map(({ kind, id }) => [kind, id])).toEqual([
        ['plan', save.id],
        ['plan', save.id],
      ]);
    }
  });

  test('writing one’s own again sets nothing aside, and the plan in the making goes with its week', async () => {
    const saves = openSaves(await storeIn());
    const here = keepIn(saves, 'library', save.id, null);
    here.onKept(save);
    here.onDesk({ plan: [{ practice: 'strategy', times: 1 }], unread: false });
    here.onKept({ ...save, text: `${save.text}1` });
    expect(saves.find('library', save.id)).toMatchObject({ desk: { plan: [{ practice: 'strategy' }] } });
    here.onKept({ ...save, week: 4 });
    expect(saves.find('library', save.id)).toMatchObject({ desk: { plan: [], unread: false } });
    expect(asideIn(saves)).toEqual([]);
  });
});

describe('a slow storage', () => {
  test('is written behind, in order, and says when all is safe', async () => {
    const there = new Map<string, string | null>();
    const wake: (() => void)[] = [];
    const slow: Storage = {
      load: () => Promise.resolve(new Map([['a', '0']])),
      write: (changes) =>
        new Promise((resolve) => {
          wake.push(() => {
            for (const { key, value } of changes) there.set(key, value);
            resolve();
          });
        }),
      subscribe: () => () => undefined,
    };
    const store = await openStore(slow, { onTrouble: () => undefined });
    store.write('a', '1');
    store.write('a', '2');
    store.remove('a');
    expect([store.read('a'), there.size]).toEqual([null, 0]);
    let safe = false;
    const done = store.safe().then(() => (safe = true));
    for (const expected of ['1', '2']) {
      await expect.poll(() => wake.length).toBe(1);
      wake.pop()?.();
      expect([there.get('a'), safe]).toEqual([expected, false]);
    }
    await expect.poll(() => wake.length).toBe(1);
    wake.pop()?.();
    await done;
    expect([there.get('a'), safe]).toEqual([null, true]);
  });
  test('read anew, it takes back nothing that was written here meanwhile', async () => {
    let answer: (all: ReadonlyMap<string, string>) => void = () => undefined;
    const before = new Map([['a', '0']]);
    const slow: Storage = {
      load: () => new Promise((resolve) => (answer = resolve)),
      write: () => Promise.resolve(),
      subscribe: () => () => undefined,
    };
    const opening = openStore(slow, { onTrouble: () => undefined });
    answer(before);
    const store = await opening;
    const reading = store.refresh();
    store.write('a', '1');
    await store.safe();
    answer(new Map([...before, ['b', 'theirs']]));
    await reading;
    expect([store.read('a'), store.read('b')]).toEqual(['1', 'theirs']);
  });
});

describe('settings', () => {
  test('come back as they were written', async () => {
    const store = await storeIn();
    const settings = { ...USUAL_SETTINGS, theme: 'dark', effects: 0.4, look: 'list' } as const;
    writeSettings(store, settings);
    expect(readSettings(store)).toEqual(settings);
  });
  test.each(['', '7', '{"theme":"pink","effects":9,"shortcuts":"yes"}'])(
    'are as usual where %j makes no sense',
    async (stored) => {
      const store = await storeIn();
      store.write('settings', stored);
      expect(readSettings(store)).toEqual(USUAL_SETTINGS);
    },
  );
});
