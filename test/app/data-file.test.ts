// Everything that is kept, as a file, and back: nothing is lost, nothing that is here changes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataFile } from '../../src/browser/app/data-file.ts';
import { comingBack, readDataFile } from '../../src/browser/app/read-data-file.ts';
import { openTaken } from '../../src/browser/app/read-run-file.ts';
import { openSaves, type Save } from '../../src/browser/app/saves.ts';
import type { Store } from '../../src/browser/app/store.ts';
import { storeIn } from '../support/fake-storage.ts';

const NOW = new Date(2026, 10, 29, 8, 5);
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
const PLANNED = '{"who":"","what":"the deck","day":"Monday","then":"I ask","ask":""}';
const OWN = '{ "title": "Mine",\n  "format": 2 }';

async function storeWith(entries: Iterable<readonly [string, string]> = []): Promise<Store> {
  const store = await storeIn();
  store.change(new Map(entries));
  return store;
}
const all = (store: Store): ReadonlyMap<string, string> =>
  new Map(store.keys().map((key) => [key, store.read(key) ?? '']));
const textOf = (store: Store): string => dataFile(store, [], NOW).text;
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
  saves.keepPlan('library', 'friday_deck', 5, PLANNED, null);
  store.write('settings', '{"theme":"dark"}');
  store.write('live/s1/plan', PLANNED);
  store.write('live/setups', '[1,{}]');
  store.write('live/single-keys', 'off');
  store.write('live.wall', 'dark 2');
  return store;
}

describe('the file', () => {
  test('has every key, to be read by people, with its version and date and nothing else', async () => {
    const store = await full();
    const { name, text } = dataFile(store, [], NOW);
    expect(name).toBe('skip-level-data-2026-11-29.json');
    const content = JSON.parse(text);
    expect(Object.keys(content)).toEqual(['skip_level_data', 'saved', 'kept']);
    expect([content.skip_level_data, content.saved]).toEqual([1, NOW.toISOString()]);
    expect(Object.keys(content.kept)).toEqual(store.keys().toSorted());
    expect(content.kept['run/library/friday_deck']).toMatchObject({ title: 'The Friday deck', text: run('b').text });
    expect(content.kept['file/mine']).toBe(OWN);
    expect(text).toContain('\n    "run/library/friday_deck": {\n      "id": "friday_deck",');
  });

  test('has none of the keys that open something, and says which they were and why', async () => {
    const store = await full();
    store.write('live/sessions', '[{"control":"SECRET"}]');
    store.write('live/s1/seat', '{"joined":{"token":"SECRET"}}');
    const { text } = dataFile(store, ['live/host', 'cmi5/https://lms.example.org/fetch?SECRET', 'later'], NOW);
    expect(text).not.toContain('SECRET');
    const { kept, left_out_because: leftOut } = JSON.parse(text);
    expect(Object.keys(kept)).not.toContain('live/sessions');
    expect(leftOut).toEqual({
      'cmi5/…': 'with it a learning system can be told things in your name',
      later: 'it lasts as long as its tab',
      'live/host': 'with it a session can be opened or led',
      'live/s1/seat': 'with it somebody’s place in a session can be taken',
      'live/sessions': 'with it a session can be opened or led',
    });
    expect(keptIn(text).size).toBe((await full()).keys().length);
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
    saves.keepPlan('library', 'friday_deck', 5, PLANNED.replace('Monday', 'Tuesday'), null);
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
    const store = await storeWith([['kept/library/friday_deck/2', run('a').text]]);
    const here = await storeWith([['kept/library/friday_deck', run('a').text]]);
    expect(putBack(textOf(store), here)).toEqual({ back: 0, beside: 0, left: 0 });
  });
});

const from = fc.constantFrom('library', 'file');
const id = fc.constantFrom('friday_deck', 'tutorial');
const place = fc.constantFrom('', '/2', '/3');
/** What the game keeps, as it keeps it, and under any of its names. */
const thing = fc.oneof(
  fc
    .tuple(fc.constantFrom('run', 'kept'), from, id, place, fc.string(), fc.boolean())
    .map(([part, where, which, again, title, isBare]) => {
      const key = `${part}/${where}/${which}${part === 'kept' ? again : ''}`;
      return [
        key,
        isBare ? run(String(title.length)).text : JSON.stringify(save('a', { id: which, from: where, title })),
      ] as const;
    }),
  fc
    .tuple(from, id, fc.nat(9), place, fc.string())
    .map(
      ([where, which, seed, again, then]) =>
        [`plan/${where}/${which}/${seed}${again}`, JSON.stringify({ ...JSON.parse(PLANNED), then })] as const,
    ),
  fc
    .tuple(id, fc.string())
    .map(([which, title]) => [`file/${which}`, ` ${JSON.stringify({ title: `T${title}` })}`] as const),
  fc
    .constantFrom('{}', '{"2":0,"1":0}', '{ "a": 1 }', '{"__proto__":{"a":1}}')
    .map((stored) => ['settings', stored] as const),
);
const kept = fc.array(thing, { maxLength: 8 });
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
    ['{"skip_level_data":1,"kept":{"a":"b"', 'broken'],
  ] as const)('%s', (text, kind) => {
    expect(readDataFile(text)?.kind ?? null).toBe(kind);
  });

  const withThings = (kept: object): string => JSON.stringify({ skip_level_data: 1, kept });
  const stored = JSON.stringify(run('a'));

  test.each([
    ['a key of nobody’s', { 'of a later version': '[1]' }],
    ['an empty key', { '': stored }],
    ['a long key', { [`run/library/${'a'.repeat(300)}`]: stored }],
    ['a way out of its place', { 'run/library/../friday_deck': stored }],
    ['a key of the language', { ['__proto__']: stored, constructor: stored }],
    ['a number', { settings: 1 }],
    ['words for settings', { settings: 'dark' }],
    ['words for a run', { 'run/library/friday_deck': 'mine' }],
    ['a run that is not whole', { 'run/library/friday_deck': { ...run('a'), text: 5 } }],
    ['a run in the place of another', { 'run/library/tutorial': stored }],
    ['a run of a file in the place of the library’s', { 'run/file/friday_deck': stored }],
    ['a plan that is none', { 'plan/library/friday_deck/5': '{}' }],
    ['a scenario that is none', { 'file/mine': '[]' }],
    ['a run that is too large', { 'run/library/friday_deck': save('a'.repeat(1_000_001)) }],
    ['a scenario that is too large', { 'file/mine': `{"title":"${'a'.repeat(5_000_001)}"}` }],
    ['what a course has reached', { 'done/friday_deck': '100', 'tries/friday_deck': '1' }],
    ['a place in a session', { 'live/s1/seat': '{}', 'live/sessions': '[]' }],
  ])('%s stays in it, and is counted', (_, kept) => {
    const read = readDataFile(withThings({ ...kept, 'kept/library/friday_deck': stored }));
    expect(read).toEqual({
      kind: 'data',
      kept: new Map([['kept/library/friday_deck', stored]]),
      refused: Object.keys(kept).length,
    });
  });

  test('so many things that nobody has them come back in part', () => {
    const plans = Object.fromEntries(
      Array.from({ length: 4000 }, (_, at) => [`plan/library/friday_deck/${at}`, PLANNED]),
    );
    expect(readDataFile(withThings(plans))).toMatchObject({ kind: 'data', refused: 1000 });
  });

  test('brackets in brackets break nothing, read or written', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const text = `{"skip_level_data":1,"kept":{"settings":${deep},"kept/library/friday_deck":${stored}}}`;
    const read = readDataFile(text);
    expect(read?.kind === 'broken' || (read?.kind === 'data' && read.kept.has('kept/library/friday_deck'))).toBe(true);
    const store = await storeWith([['file/mine', `{"title":"Mine","a":${deep}}`]]);
    expect(textOf(store).length).toBeLessThan(500_000);
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

describe('a file that is opened', () => {
  const withSize = (begin: string, size: number): File =>
    Object.defineProperty(new File([begin], 'data.json'), 'size', { value: size });
  async function said(file: File): Promise<string | null> {
    const shell = { saves: openSaves(await storeWith()), locale: 'en', onSettings: () => undefined };
    return openTaken(file, shell as unknown as Parameters<typeof openTaken>[1]);
  }

  test('is told to be too large as what it is', async () => {
    const begin = '{"skip_level_data":1,"kept":{';
    expect(await said(withSize(begin, 60_000_001))).toContain('larger than the 60 MB');
    expect(await said(withSize('{"inside":{"skip_level_data":1}}', 6_000_000))).toContain('cut off or changed');
    expect(await said(withSize('{"title":"A film"', 60_000_001))).toBeNull();
  });

  test('says what stayed in it', async () => {
    const file = new File(['{"skip_level_data":1,"kept":{"a":"b","settings":{}}}'], 'data.json');
    expect(await said(file)).toBe(
      'One thing from that file is back. One thing in it isn’t anything the game can use here, so it was left out.',
    );
    expect(await said(new File(['{"skip_level_data":1,"kept":{"a":"b","c":"d"}}'], 'data.json'))).toBe(
      'Nothing came back. 2 things in it aren’t anything the game can use here, so they were left out.',
    );
  });
});
