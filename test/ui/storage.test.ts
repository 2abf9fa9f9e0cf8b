import { describe, expect, test } from 'vitest';
import { readRoute } from '../../src/browser/app/route.ts';
import { openSaves, type Save } from '../../src/browser/app/saves.ts';
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
    await one.refresh();
    expect(one.read('a')).toBe('3');
  });
  test('goes on in memory when refused, and says so once', async () => {
    let told = 0;
    const onRefused = (): void => void (told += 1);
    const store = await storeIn(new RefusingStorage() as unknown as Storage, { onRefused });
    store.write('a', '1');
    store.write('b', '2');
    await store.safe();
    expect([store.read('a'), store.read('b'), told]).toEqual(['1', '2', 1]);
  });
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
      expect(saves.setAside('library', 'friday_deck')).toBe(stored);
      expect(saves.find('library', 'friday_deck')).toBeNull();
      expect(store.read('kept/library/friday_deck')).toBe(stored);
    },
  );
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

describe('addresses', () => {
  test.each([
    ['#/play/friday_deck', { kind: 'play', from: 'library', id: 'friday_deck', seed: null }],
    ['#/play/friday_deck?seed=-12', { kind: 'play', from: 'library', id: 'friday_deck', seed: -12 }],
    ['#/play/friday_deck?seed=x', { kind: 'play', from: 'library', id: 'friday_deck', seed: null }],
    ['#/file/my_own', { kind: 'play', from: 'file', id: 'my_own', seed: null }],
    ['#/play/../secret', { kind: 'home' }],
    ['', { kind: 'home' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });
});
