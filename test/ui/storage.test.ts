import { describe, expect, test } from 'vitest';
import { readRoute } from '../../src/browser/app/route.ts';
import { openSaves, type Save } from '../../src/browser/app/saves.ts';
import { readSettings, writeSettings } from '../../src/browser/app/settings-store.ts';
import { openStore } from '../../src/browser/app/storage.ts';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { FakeStorage, fakeStorage } from '../support/fake-storage.ts';

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
  test('keeps to its own prefix', () => {
    const storage = fakeStorage();
    storage.setItem('another-game', 'mine');
    const store = openStore(() => undefined, storage);
    store.write('a', '1');
    expect(store.keys()).toEqual(['a']);
    store.clear();
    expect(store.keys()).toEqual([]);
    expect(storage.getItem('another-game')).toBe('mine');
  });
  test('finds what another tab has written since', () => {
    const storage = fakeStorage();
    const [one, other] = [openStore(() => undefined, storage), openStore(() => undefined, storage)];
    one.write('a', '1');
    other.write('a', '2');
    expect(one.read('a')).toBe('2');
    other.remove('a');
    expect([one.read('a'), one.keys()]).toEqual([null, []]);
  });
  test('goes on in memory when refused, and says so once', () => {
    let told = 0;
    const store = openStore(() => (told += 1), new RefusingStorage() as unknown as Storage);
    store.write('a', '1');
    store.write('b', '2');
    expect([store.read('a'), store.read('b'), told]).toEqual(['1', '2', 1]);
  });
});

describe('saved runs', () => {
  test('are found again in a new visit', () => {
    const storage = fakeStorage();
    openSaves(openStore(() => undefined, storage)).put(save);
    const saves = openSaves(openStore(() => undefined, storage));
    expect(saves.find('library', 'friday_deck')).toEqual(save);
    expect(saves.all()).toEqual([save]);
    expect(saves.find('file', 'friday_deck')).toBeNull();
  });
  test.each(['{"id":', '[]', '{"id":"friday_deck"}', 'null'])('a damaged one (%s) is set aside, not lost', (stored) => {
    const store = openStore(() => undefined, fakeStorage());
    store.write('run/library/friday_deck', stored);
    const saves = openSaves(store);
    expect(saves.find('library', 'friday_deck')).toBe('damaged');
    expect(saves.all()).toEqual([]);
    expect(saves.setAside('library', 'friday_deck')).toBe(stored);
    expect(saves.find('library', 'friday_deck')).toBeNull();
    expect(store.read('kept/library/friday_deck')).toBe(stored);
  });
});

describe('settings', () => {
  test('come back as they were written', () => {
    const store = openStore(() => undefined, fakeStorage());
    const settings = { ...USUAL_SETTINGS, theme: 'dark', effects: 0.4, look: 'list' } as const;
    writeSettings(store, settings);
    expect(readSettings(store)).toEqual(settings);
  });
  test.each(['', '7', '{"theme":"pink","effects":9,"shortcuts":"yes"}'])(
    'are as usual where %j makes no sense',
    (stored) => {
      const store = openStore(() => undefined, fakeStorage());
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
