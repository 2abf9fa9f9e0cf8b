// Everything that is kept, as a file, and back: nothing is lost, nothing that is here changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingBack, dataFile, readDataFile } from '../../src/browser/app/data-file.ts';
import { openSaves, type Save } from '../../src/browser/app/saves.ts';
import type { Store } from '../../src/browser/app/store.ts';
import { storeIn } from '../support/fake-storage.ts';

const NOW = new Date(2026, 10, 29, 8, 5);
const NO_TAB = new Map<string, string>();
const save = (text: string, more: Partial<Save> = {}): Save => ({
  id: 'friday_deck',
  title: 'The Friday deck',
  language: 'en',
  from: 'library',
  week: 3,
  weeks: 16,
  finished: false,
  text,
  ...more,
});
const run = (name: string): Save => save(`3~friday_deck~hash~1~seed~s0Oo1${name}`);
const OWN = '{ "title": "Mine",\n  "format": 2 }';

async function storeWith(entries: Iterable<readonly [string, string]> = []): Promise<Store> {
  const store = await storeIn();
  store.change(new Map(entries));
  return store;
}
const all = (store: Store): ReadonlyMap<string, string> =>
  new Map(store.keys().map((key) => [key, store.read(key) ?? '']));
const textOf = (store: Store): string => dataFile(store, NO_TAB, NOW).text;
function keptIn(text: string): ReadonlyMap<string, string> {
  const read = readDataFile(text);
  if (read?.kind !== 'data') throw new Error(`expected data, not ${read?.kind}`);
  return read.kept;
}
function putBack(text: string, store: Store) {
  const { wanted, ...counts } = comingBack(keptIn(text), store);
  store.change(wanted);
  return counts;
}

async function full(): Promise<Store> {
  const store = await storeWith();
  const saves = openSaves(store);
  saves.put(run('a'));
  saves.setAside('library', 'friday_deck');
  saves.put(run('b'));
  saves.keepFile('mine', OWN);
  saves.keepPlan('library', 'friday_deck', 5, '{"when":"Monday","then":"I ask","ask":""}', null);
  store.write('settings', '{"theme":"dark"}');
  store.write('live/s1/seat', '{"code":"ABCD"}');
  store.write('live/s1/plan', 'typed by hand');
  store.write('of a later version', '[1,{}]');
  return store;
}

describe('the file', () => {
  test('has every key, to be read by people, with its version and date and nothing else', async () => {
    const store = await full();
    const { name, text } = dataFile(store, new Map([['live/host', 'key']]), NOW);
    expect(name).toBe('skip-level-data-2026-11-29.json');
    const content = JSON.parse(text);
    expect(Object.keys(content)).toEqual(['skip_level_data', 'saved', 'kept', 'this_tab']);
    expect([content.skip_level_data, content.saved]).toEqual([1, NOW.toISOString()]);
    expect(Object.keys(content.kept)).toEqual(store.keys().toSorted());
    expect(content.kept['run/library/friday_deck']).toMatchObject({ title: 'The Friday deck', text: run('b').text });
    expect(content.kept['file/mine']).toBe(OWN);
    expect(content.this_tab).toEqual({ 'live/host': 'key' });
    expect(text).toContain('\n    "run/library/friday_deck": {\n      "id": "friday_deck",');
  });

  test('brings everything back to a browser that has nothing, to the letter', async () => {
    const [store, empty] = [await full(), await storeWith()];
    expect(putBack(textOf(store), empty)).toEqual({ back: store.keys().length, beside: 0, left: 0 });
    expect(all(empty)).toEqual(all(store));
    expect(putBack(textOf(store), empty)).toEqual({ back: 0, beside: 0, left: 0 });
  });
});

describe('what is here already', () => {
  test('stays, and what differs is kept beside it, once', async () => {
    const [store, here] = [await full(), await storeWith()];
    const saves = openSaves(here);
    saves.put(run('other'));
    saves.keepPlan('library', 'friday_deck', 5, '{"when":"Tuesday","then":"I wait","ask":""}', null);
    const before = all(here);
    expect(putBack(textOf(store), here)).toEqual({ back: store.keys().length, beside: 2, left: 0 });
    for (const [key, value] of before) expect(here.read(key)).toBe(value);
    const kept = [...all(here).values()];
    for (const value of all(store).values()) expect(kept).toContain(value);
    expect(here.read('plan/library/friday_deck/5/2')).toContain('Monday');
    expect(putBack(textOf(store), here)).toEqual({ back: 0, beside: 0, left: 0 });
  });

  test('and has no room beside it is said to stay in the file; of settings nothing is said', async () => {
    const [store, here] = [
      await full(),
      await storeWith([
        ['file/mine', '{}'],
        ['settings', '{}'],
      ]),
    ];
    expect(putBack(textOf(store), here)).toMatchObject({ beside: 0, left: 1 });
    expect([here.read('file/mine'), here.read('settings')]).toEqual(['{}', '{}']);
  });

  test('a run that was set aside here by another number is not set aside twice', async () => {
    const store = await storeWith([['kept/library/x/2', 'one']]);
    const here = await storeWith([['kept/library/x', 'one']]);
    expect(putBack(textOf(store), here)).toEqual({ back: 0, beside: 0, left: 0 });
  });
});

const part = fc.constantFrom('run', 'kept', 'plan', 'file', 'live', 'constructor', '__proto__', 'settings');
const name = fc.constantFrom('library', 'file', 'x', '5', '2', '', 'toString');
const key = fc.oneof(
  fc.tuple(part, fc.array(name, { maxLength: 4 })).map(([first, rest]) => [first, ...rest].join('/')),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const value = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('', '{}', '"{}"', '{"__proto__":{"a":1}}', '{ "a": 1 }', '{"2":0,"1":0}'),
);
const kept = fc.array(fc.tuple(key, value), { maxLength: 8 });
const isPlaced = (at: string): boolean => /^(run|kept|plan)\//.test(at);

test('whatever is kept goes into the file and comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(kept, async (entries) => {
      const [store, empty] = [await storeWith(entries), await storeWith()];
      putBack(textOf(store), empty);
      expect(all(empty)).toEqual(all(store));
    }),
  );
});

test('whatever is here and in the file, nothing of either is lost, and a second time changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(kept, kept, async (theirs, ours) => {
      const [store, here] = [await storeWith(theirs), await storeWith(ours)];
      const [before, text] = [all(here), textOf(store)];
      const { left } = putBack(text, here);
      for (const [at, stored] of before) expect(here.read(at)).toBe(stored);
      const values = new Set(all(here).values());
      const missing = [...all(store)].filter(([, stored]) => !values.has(stored));
      expect(missing.filter(([at]) => isPlaced(at))).toEqual([]);
      expect(missing.filter(([at]) => at !== 'settings').length).toBeLessThanOrEqual(left);
      expect(putBack(text, here)).toMatchObject({ back: 0, beside: 0 });
    }),
  );
});

describe('a file that is none, or is harmed', () => {
  test.each([
    ['', null],
    ['{}', null],
    ['{"note":"\\"skip_level_data\\""}', null],
    ['{"inside":{"skip_level_data":1}}', null],
    ['{"skip_level_data":2,"kept":{}}', 'newer'],
    ['{"skip_level_data":"1","kept":{}}', 'broken'],
    ['{"skip_level_data":1}', 'broken'],
    ['{"skip_level_data":1,"kept":[]}', 'broken'],
    ['{"skip_level_data":1,"kept":{"a":1}}', 'broken'],
    ['{"skip_level_data":1,"kept":{"":"a"}}', 'broken'],
    [`{"skip_level_data":1,"kept":{"${'a'.repeat(301)}":"a"}}`, 'broken'],
    ['{"skip_level_data":1,"kept":{"a":"b"', 'broken'],
  ] as const)('%s', (text, kind) => {
    expect(readDataFile(text)?.kind ?? null).toBe(kind);
  });

  test('cut off or changed anywhere it is told as such, or comes back in part, and nothing throws', async () => {
    const text = textOf(await full());
    const here = await storeWith([['run/library/friday_deck', 'mine']]);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(text.length - 1), fc.string({ maxLength: 5 }), (at, to, other) => {
        const changed = text.slice(0, at) + other + text.slice(Math.max(at, at + (to % 20)));
        for (const one of [text.slice(0, at), changed]) {
          const read = readDataFile(one);
          if (read?.kind !== 'data') continue;
          const { wanted } = comingBack(read.kept, here);
          expect(wanted.has('run/library/friday_deck')).toBe(false);
        }
        if (at < text.length - 2) expect(readDataFile(text.slice(0, at))?.kind).not.toBe('data');
      }),
    );
  });
});
