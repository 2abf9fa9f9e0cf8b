// Where nothing more can be stored, what is stored stays: a run that makes room goes only once its copy is safe.
import { describe, expect, test } from 'vitest';
import { openSaves, readSave, type Save, type Saves } from '../../src/browser/app/saves.ts';
import { FakeStorage, storeIn } from '../support/fake-storage.ts';

/** Holds so many characters, keys included, as a full disk does. */
class SmallStorage extends FakeStorage {
  room = Infinity;
  override setItem(key: string, value: string): void {
    const others = Object.keys(this).filter((one) => one.startsWith('skip-level') && one !== key);
    const used = others.reduce((sum, one) => sum + one.length + String(this.getItem(one)).length, 0);
    if (used + key.length + value.length > this.room) throw new Error('QuotaExceededError');
    super.setItem(key, value);
  }
}

describe('a full storage', () => {
  const save: Save = {
    id: 'friday_deck',
    title: 'The Friday deck',
    language: 'en',
    week: 3,
    weeks: 8,
    finished: false,
    from: 'library',
    text: '1~friday_deck~x~1~s001',
  };
  const longer = { ...save, text: `${save.text}22222` };
  const other = { ...save, text: `${save.text}3` };
  /** Every way in which one run makes room for another. */
  const ways: readonly (readonly [string, (saves: Saves) => void])[] = [
    ['again', (saves) => (saves.makeRoom('library', save.id), saves.put(other))],
    ['set aside', (saves) => (saves.setAside('library', save.id), saves.put(other))],
    ['one from elsewhere', (saves) => saves.putInstead(other)],
    ['taken back', (saves) => void saves.takeBack('kept/library/friday_deck')],
    ['not seen', (saves) => saves.putOver(null, other)],
  ];
  test.each(ways)('keeps the run that is there: %s', async (_, replace) => {
    const storage = new SmallStorage();
    const open = async () => openSaves(await storeIn(storage as unknown as globalThis.Storage));
    const before = await open();
    before.put(other);
    before.setAside('library', save.id);
    before.put(longer);
    await before.store.safe();
    const textsIn = ({ store }: Saves) => new Set(store.keys().map((key) => readSave(store.read(key))?.text));
    storage.room = Object.keys(storage)
      .filter((key) => key !== 'room')
      .reduce((sum, key) => sum + key.length + String(storage.getItem(key)).length, 0);
    const here = await open();
    replace(here);
    await here.store.safe();
    // Nobody who plays on here sees any of it, and a reload has what was there before.
    expect(here.find('library', save.id)).toMatchObject({ text: other.text });
    expect(textsIn(await open())).toEqual(new Set([longer.text, other.text]));
    // Once there is room, all of it is stored.
    storage.room = Infinity;
    here.put({ ...other, week: 4 });
    await here.store.safe();
    const then = await open();
    expect(textsIn(then)).toEqual(new Set([longer.text, other.text]));
    expect(then.find('library', save.id)).toMatchObject({ week: 4 });
  });
});
