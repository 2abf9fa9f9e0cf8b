import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FIELD_KINDS } from '../../src/core/scenario/field-kinds.table.ts';
import { contentHash } from '../../src/core/scenario/content-hash.ts';
import { textsOf } from '../../src/core/scenario/walk.ts';
import { withoutRemarks } from '../../src/core/scenario/without-remarks.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { knowing } from '../support/knowing.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { readTranslation, translated } from '../../src/core/scenario/translated.ts';
import { scenarioFiles, scenarioLibrary, shippedText, translationTexts } from '../../tools/scenario-files.ts';

const root = mkdtempSync(join(tmpdir(), 'skip-level-shipped-'));
const plant = (folder: string, text: string | Uint8Array): void => {
  mkdirSync(join(root, folder));
  writeFileSync(join(root, folder, 'scenario.json'), text);
};
afterAll(() => rmSync(root, { recursive: true }));

const TUTORIAL = readFileSync('scenarios/tutorial/scenario.json', 'utf8');
const called = (id: string): string => TUTORIAL.replace('"id": "tutorial"', `"id": "${id}"`);

describe.each(['tutorial', 'friday_deck'])('%s as it ships', (id) => {
  const read = parseScenario(readFileSync(`scenarios/${id}/scenario.json`, 'utf8')).scenario;
  const { text, checked } = shippedText('scenarios', id);

  test('is what the reader makes of the author’s file, without remarks', () => {
    expect(checked?.contentHash).toBe(read && contentHash(read));
    expect(checked?.rulesHash).toBe(read && rulesHash(read));
    expect(JSON.parse(text)).toEqual(read && withoutRemarks(read));
    expect(text).not.toMatch(/"(?:note\w*|expect|allow|\$schema)":/);
    expect(read && rulesHash(JSON.parse(text) as typeof read)).toBe(read && rulesHash(read));
  });

  test('reads the same once more', () => {
    expect(parseScenario(text).scenario).toEqual(read && withoutRemarks(read));
  });
});

/** Every place that `path` names in `thing`, with the field's name. */
function placesOf(thing: unknown, path: string): [object: Record<string, unknown>, field: string][] {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) return [[thing as Record<string, unknown>, step]];
  if (step === '*') return (thing as unknown[]).flatMap((item) => placesOf(item, rest.join('.')));
  const inner = (thing as Record<string, unknown>)[step];
  return inner === undefined ? [] : placesOf(inner, rest.join('.'));
}

/** What that scenario has none of, with all that an option may have. */
function withStep(file: Record<string, unknown>): void {
  const [first] = placesOf(file, 'moments.*.options').map(([moment]) => moment);
  const own = placesOf(file, 'moments.*.options.*.later').flatMap(([option]) => ('later' in option ? [option] : []));
  const { attention: _, ...full } = structuredClone(own[0]!);
  const options = [0, 1].map((n) => ({ ...full, id: `said_${n}` }));
  Object.assign(first!, { steps: [{ id: 'and_then', text: 'And then?', options }] });
  Object.assign((first!['options'] as object[])[0]!, { next: 'and_then' });
  Object.assign(file, { format: 2 });
}

function withPeopleAndLooks(file: Record<string, unknown>): void {
  const [[team] = [{}]] = placesOf(file, 'managers.*.team.name');
  const who = { skill: 'new', craft: 'fair', independence: 'low', candour: 'fair' };
  const look = { id: 'her_file', text: 'Open her file', attention: 0, shows: { frame: 'note', text: 'It is thin.' } };
  Object.assign((file['moments'] as object[])[0]!, { looks: [look] });
  Object.assign(team, { members: [{ id: 'nkechi', name: 'Nkechi Obi' }] });
  Object.assign(file, { candidates: [{ id: 'asha', name: 'Asha Kaur', ...who }] });
}

/** The shipped scenario with every field of what texts know. */
function knowingDeck(): Record<string, unknown> {
  const file = JSON.parse(readFileSync('scenarios/friday_deck/scenario.json', 'utf8')) as Record<string, unknown>;
  withStep(file);
  const { facts, passages, endings, remember, inMoment, inScene, debrief } = knowing('priya');
  const [moment] = file['moments'] as Record<string, unknown>[];
  const [scene] = file['away'] as Record<string, unknown>[];
  const [option] = moment!['options'] as Record<string, unknown>[];
  const looks = [{ id: 'into_it', text: 'Look', attention: 0, shows: { frame: 'note', text: 'It is there.' } }];
  const own = (moment!['passages'] ?? []) as readonly unknown[];
  Object.assign(moment!, { passages: [...own, ...inMoment], looks });
  Object.assign(scene!, { passages: inScene, text: '{rota_there}' });
  Object.assign(option!, { remember, reply: '{rota_here}' });
  return Object.assign(file, { format: 2, facts, passages, endings, debrief });
}

test('every remark that the format knows is left out, and both hashes stay', () => {
  const file = knowingDeck();
  // What none of the shipped ones has.
  Object.assign(file, { format: 2, pools: [{ id: 'small_things' }], signs: [{ id: 'rain', text: 'Rain.' }] });
  withPeopleAndLooks(file);
  const remarks = Object.entries(FIELD_KINDS).flatMap(([path, kind]) => (kind === 'remark' ? [path] : []));
  for (const path of remarks) {
    const places = placesOf(file, path);
    expect([path, places.length]).not.toEqual([path, 0]);
    for (const [object, field] of places)
      if (field === 'expect')
        object[field] = [{ it: 'planted', policy: 'coach', of: 'trust', at: 'end', at_least: 40 }];
      else if (field === 'allow') object[field] = [{ code: 'T05', at: 'planted', why: 'planted' }];
      else if (field === 'facilitation') object[field] = { ask: ['planted'], contrast: 'planted' };
      else if (field !== 'was' && field !== 'format') object[field] = `planted in ${path}`;
  }
  const { scenario, problems } = parseScenario(JSON.stringify(file));
  if (scenario === null) throw new Error(JSON.stringify(problems));
  const rest = withoutRemarks(scenario);
  expect(JSON.stringify(scenario).match(/planted/g)?.length).toBeGreaterThan(50);
  expect(JSON.stringify(rest)).not.toContain('planted');
  expect([contentHash(rest), rulesHash(rest)]).toEqual([contentHash(scenario), rulesHash(scenario)]);
  expect(textsOf(rest)).toEqual(textsOf(scenario));
});

test('the build notes which scenarios have something to fill in', () => {
  const file = JSON.parse(called('named')) as { moments: { text: string }[] };
  const named = file.moments.map((one, m) => (m === 0 ? { ...one, text: `{manager}: ${one.text}` } : one));
  plant('plain', called('plain'));
  plant('named', JSON.stringify({ ...file, moments: named }));
  expect(shippedText(root, 'plain').checked?.messages).toEqual({});
  const [[text, parts] = []] = Object.entries(shippedText(root, 'named').checked?.messages ?? {});
  expect(text).toMatch(/^\{manager\}: /);
  expect(parts).toEqual([{ kind: 'argument', arg: 'manager' }, text?.slice('{manager}'.length)]);
  for (const folder of ['plain', 'named']) rmSync(join(root, folder), { recursive: true });
});

test('a scenario with a problem ships as its author wrote it, and not as checked', () => {
  const broken = '{\n  "format": 1,\n}';
  plant('broken', broken);
  plant('sound', called('sound'));
  expect(shippedText(root, 'broken')).toEqual({ text: broken, checked: null });
  const { text, checked } = shippedText(root, 'sound');
  expect(checked?.textHash).toBe(textHash(text));
});

/** UTF-16 as PowerShell's `>` writes it. */
const utf16 = (text: string, highFirst = false): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return highFirst ? bytes.swap16() : bytes;
};

test.each([
  ['a byte order mark', Buffer.from(`\uFEFF${called('saved_otherwise')}`)],
  [
    'a byte order mark and Windows line ends',
    Buffer.from(`\uFEFF${called('saved_otherwise').replaceAll('\n', '\r\n')}`),
  ],
  ['UTF-16', utf16(called('saved_otherwise'))],
  ['UTF-16, the other way round', utf16(called('saved_otherwise'), true)],
])('what the check takes is in the list and ships, with %s', (_, bytes) => {
  plant('saved_otherwise', bytes);
  const warnings: string[] = [];
  const listed = scenarioLibrary(root, (message) => warnings.push(message)).find(({ id }) => id === 'saved_otherwise');
  expect([listed?.title, listed?.weeks, warnings.filter((one) => one.includes('saved_otherwise'))]).toEqual([
    'Five minutes first',
    2,
    [],
  ]);
  const { text, checked } = shippedText(root, 'saved_otherwise');
  expect(checked?.textHash).toBe(textHash(text));
  expect(JSON.parse(text)).toEqual({ ...JSON.parse(shippedText('scenarios', 'tutorial').text), id: 'saved_otherwise' });
  rmSync(join(root, 'saved_otherwise'), { recursive: true });
});

describe('a folder that is called otherwise than its scenario', () => {
  const config = (folder: string) => {
    const { config: hook } = scenarioFiles(folder);
    if (typeof hook !== 'function') throw new Error('expected the plugin to look at the scenarios before a build');
    return (command: 'build' | 'serve') => Reflect.apply(hook, {}, [{}, { command, mode: '' }]);
  };

  test('stops the build, and is left out of the list with a warning while developing', () => {
    plant('tutorial - Copy', TUTORIAL);
    expect(() => config(root)('build')).toThrow(
      'scenarios/tutorial - Copy/scenario.json:4: the folder is called "tutorial - Copy", the scenario "tutorial"',
    );
    expect(config(root)('serve')).toBeUndefined();
    const warnings: string[] = [];
    const ids = scenarioLibrary(root, (message) => warnings.push(message)).map(({ id }) => id);
    expect(ids).not.toContain('tutorial - Copy');
    expect(warnings.join()).toContain('its id is "tutorial", and has to be that of its folder');
    rmSync(join(root, 'tutorial - Copy'), { recursive: true });
  });

  test('may be one that is set aside', () => {
    plant('_draft', TUTORIAL);
    expect(config(root)('build')).toBeUndefined();
    expect(scenarioLibrary(root, () => undefined).map(({ id }) => id)).not.toContain('_draft');
    rmSync(join(root, '_draft'), { recursive: true });
  });
});

describe('a translation as it ships', () => {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const texts = translationTexts('scenarios', 'tutorial', warn);

  test('is made for this very scenario, and made ready', () => {
    expect([Object.keys(texts), warnings]).toEqual([['de'], []]);
    const translation = readTranslation(JSON.parse(texts['de'] ?? ''));
    const { scenario } = parseScenario(readFileSync('scenarios/tutorial/scenario.json'));
    expect(translation?.of).toBe(scenario && contentHash(scenario));
    const spoken = scenario && translation && translated(scenario, translation);
    expect(spoken?.title).toBe('Fünf Minuten vorweg');
    expect(spoken?.managers[1]?.brief).toBe(scenario?.managers[1]?.brief);
  });

  test('is in the list with its title', () => {
    const [tutorial] = scenarioLibrary('scenarios', warn).filter(({ id }) => id === 'tutorial');
    expect(tutorial?.languages).toEqual(['en', 'de']);
    expect(tutorial?.words['de']?.title).toBe('Fünf Minuten vorweg');
  });

  const german = readFileSync('scenarios/tutorial/text.de.json', 'utf8').replace('"tutorial"', '"half"');
  const besides = (overlay: string): readonly string[] => {
    plant('half', called('half'));
    writeFileSync(join(root, 'half', 'text.de.json'), overlay);
    const told: string[] = [];
    const { de = 'null' } = translationTexts(root, 'half', (message) => told.push(message));
    const { languages, words } = scenarioLibrary(root, warn).find(({ id }) => id === 'half')!;
    const { checked } = shippedText(root, 'half');
    rmSync(join(root, 'half'), { recursive: true });
    const untranslated = readTranslation(JSON.parse(de))?.untranslated ?? [];
    return [
      ...told,
      `${languages.join()} ${checked?.translations.join()}`,
      `${words['de']?.title}`,
      untranslated.join(),
    ];
  };
  const OPEN = readTranslation(JSON.parse(texts['de'] ?? ''))?.untranslated.join();

  test('stays behind as a whole, with every reason, when its head is wrong', () => {
    const left = 'The translation is left out.';
    expect(besides('{ "format": 1,\n"language": "de" }')).toEqual([
      `scenarios/half/text.de.json:1: the field "scenario" is missing (S02). ${left}`,
      `scenarios/half/text.de.json:1: the field "texts" is missing (S02). ${left}`,
      'en ',
      'undefined',
      '',
    ]);
  });

  test('comes without its texts that have errors, each told with its line', () => {
    const own = 'Texts with an error stay in the scenario’s own language.';
    const wrong = german
      .replace('"text": "Fünf Minuten vorweg"', '"text": "<b>"')
      .replace('Eine gute Orchideenwoche, und niemanden im Teich.', '{week, plural, one {x}}');
    expect(besides(german)).toEqual(['en,de de', 'Fünf Minuten vorweg', OPEN]);
    expect(besides(wrong)).toEqual([
      expect.stringMatching(/^scenarios\/half\/text\.de\.json:\d+: "<b>" is markup \(T02\)\. /),
      expect.stringMatching(new RegExp(`^scenarios/half/text\\.de\\.json:\\d+: .* \\(T\\d\\d\\)\\. ${own}$`)),
      'en,de de',
      'undefined',
      `title,boss.wants,${OPEN}`,
    ]);
  });

  test('may have a text nobody asks for, whatever it says', () => {
    const stray = german.replace('"texts": {', '"texts": { "titel": { "text": "{week, plural", "from": "x" },');
    expect(besides(stray)).toEqual(['en,de de', 'Fünf Minuten vorweg', OPEN]);
  });

  test('is taken for none when anything else comes in its place', () => {
    const whole = JSON.parse(texts['de'] ?? '') as object;
    const wrong = { language: 1, of: null, onlyWords: 'yes', texts: { title: 3 }, untranslated: [1] };
    for (const value of [
      null,
      3,
      'x',
      [],
      {},
      ...Object.entries(wrong).map(([name, to]) => ({ ...whole, [name]: to })),
    ])
      expect(readTranslation(value)).toBeNull();
  });
});
