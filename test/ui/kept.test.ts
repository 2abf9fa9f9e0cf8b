import { expect, test } from 'vitest';
import { titleIn } from '../../src/browser/app/file-title.ts';
import { keptIn, type Kept } from '../../src/browser/app/kept.ts';
import { openSaves, type Save, type Saves } from '../../src/browser/app/saves.ts';
import { LANGUAGES, loadCatalogue } from '../../src/browser/ui/text/languages.ts';
import { WORDS } from '../../src/browser/ui/text/en/kept.ts';
import { storeIn } from '../support/fake-storage.ts';

const run = (moves: string, given: Partial<Save> = {}): Save => ({
  id: 'friday_deck',
  title: 'The Friday deck',
  language: 'en',
  week: 3,
  weeks: 8,
  finished: false,
  from: 'library',
  text: `1~friday_deck~hash~1~${moves}`,
  ...given,
});
const fresh = async (): Promise<Saves> => openSaves(await storeIn());
const kinds = ({ store }: Saves): string[] => keptIn(store).map(({ kind }) => kind);
const textsOf = ({ store }: Saves, kind: Kept['kind']): (string | null)[] =>
  keptIn(store).flatMap((kept) => (kept.kind === kind && 'text' in kept ? [kept.text] : []));

test('a run set aside keeps its branches, and a second one does not take its place', async () => {
  const saves = await fresh();
  const branches = {
    active: 1,
    list: [
      { parent: null, text: 'a' },
      { parent: 0, text: 'b' },
    ],
  };
  saves.put(run('s001', { branches }));
  saves.setAside('library', 'friday_deck');
  saves.put(run('s002'));
  saves.setAside('library', 'friday_deck');
  const kept = keptIn(saves.store);
  expect(kept.map((entry) => 'save' in entry && entry.save)).toEqual([run('s001', { branches }), run('s002')]);
  expect(saves.all()).toEqual([]);
});

test('a run is found by its text, set aside or not, and one refused says so', async () => {
  const saves = await fresh();
  saves.put(run('s001'));
  expect(saves.withText(run('s001').text)).toEqual(run('s001'));
  saves.setAside('library', 'friday_deck', 'refused');
  expect(saves.withText(run('s001').text)).toEqual({ ...run('s001'), refused: true });
  expect(saves.withText(run('s002').text)).toBeNull();
});

test('the same run set aside twice is kept once', async () => {
  const saves = await fresh();
  for (let i = 0; i < 2; i += 1) {
    saves.put(run('s001'));
    saves.setAside('library', 'friday_deck');
  }
  expect(kinds(saves)).toEqual(['aside']);
});

test('making room keeps a run in which something was decided, and only that', async () => {
  const saves = await fresh();
  saves.makeRoom('library', 'friday_deck');
  saves.put(run('0'));
  saves.makeRoom('library', 'friday_deck');
  expect(kinds(saves)).toEqual([]);
  saves.put(run('s001'));
  saves.makeRoom('library', 'friday_deck');
  expect(textsOf(saves, 'aside')).toEqual([run('s001').text]);
});

test('a run taken back changes places with the one that is there', async () => {
  const saves = await fresh();
  saves.put(run('s001'));
  saves.setAside('library', 'friday_deck');
  saves.put(run('s002'));
  expect(saves.takeBack('kept/library/friday_deck')).toEqual(run('s001'));
  expect(textsOf(saves, 'run')).toEqual([run('s001').text]);
  expect(textsOf(saves, 'aside')).toEqual([run('s002').text]);
  expect(saves.takeBack('kept/library/not_there')).toBeNull();
  expect(textsOf(saves, 'run')).toEqual([run('s001').text]);
});

test('everything that is stored is listed, also what cannot be read', async () => {
  const saves = await fresh();
  const { store } = saves;
  saves.put(run('s001'));
  saves.keepFile('my_own', '{}');
  saves.keepPlan('library', 'friday_deck', 5, JSON.stringify({ when: 'a', then: 'b', ask: 'c' }), null);
  saves.keepPlan('library', 'friday_deck', 6, '[', null);
  store.write('settings', '{}');
  store.write('kept/library/old', run('s009').text);
  store.write('kept/library/broken', '{');
  store.write('something/new', 'x');
  expect(keptIn(store).map(({ key }) => key)).toEqual(store.keys().toSorted());
  expect(kinds(saves).toSorted()).toEqual(
    ['aside', 'aside', 'plan', 'plan', 'run', 'scenario', 'settings', 'unknown'].toSorted(),
  );
  expect(textsOf(saves, 'aside')).toEqual([null, run('s009').text]);
  expect(keptIn(store).find(({ kind }) => kind === 'plan')).toMatchObject({
    plan: { what: 'a', then: 'b', ask: 'c' },
    id: 'friday_deck',
  });
});

test('a file is called what it calls itself, and nothing where it does not say', () => {
  expect(titleIn('\uFEFF{ "title": "Mine", "language": "de" }')).toEqual({ title: 'Mine', language: 'de' });
  expect(titleIn('{ "title": "Mine" }')).toEqual({ title: 'Mine', language: '' });
  for (const source of ['', '{', '[]', 'null', '{ "title": 7 }', '{ "title": " " }'])
    expect(titleIn(source)).toBe(null);
});

test('whoever is sent to this list finds it by the name it has', async () => {
  const parts = Object.keys(LANGUAGES.en) as (keyof typeof LANGUAGES.en)[];
  const words = await Promise.all(parts.map((part) => loadCatalogue('en', part)));
  const named = [...JSON.stringify(words).matchAll(/on the first page, under “([^”]+)”/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(1);
  expect(new Set(named)).toEqual(new Set([WORDS['kept.title']]));
});

test('whoever begins anew is told whether a run was set aside for it', async () => {
  const saves = await fresh();
  expect(saves.makeRoom('library', 'friday_deck')).toBe(false);
  saves.put(run('s'));
  expect(saves.makeRoom('library', 'friday_deck')).toBe(false);
  saves.put(run('s001'));
  expect(saves.makeRoom('library', 'friday_deck')).toBe(true);
});
