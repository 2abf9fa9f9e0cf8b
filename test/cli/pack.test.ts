import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callInTerminal } from '../../src/node/cli/call-verb.ts';
import { guideFrom, perform } from '../../src/node/cli/pack.ts';
import { siteTexts } from '../support/fake-site.ts';
import { schemaFolder } from '../support/xmllint.ts';

let folder: string;
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'skip-level-pack-'));
  for (const [path, text] of siteTexts()) {
    mkdirSync(dirname(at('dist', path)), { recursive: true });
    writeFileSync(at('dist', path), text);
  }
  mkdirSync(at('out'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function call(words: readonly string[], dist = at('dist')) {
  let [out, err] = ['', ''];
  const code = await callInTerminal(
    (terminal) => perform(words, terminal, dist),
    (text) => (out += text),
    (text) => (err += text),
    'USAGE',
  );
  return { code, out, err };
}
const filesIn = (file: string) => unzipSync(readFileSync(file));
const TUTORIAL = 'scenarios/tutorial';

test('the guide is named where it lies, wherever one stands', () => {
  expect(guideFrom('.')).toBe(join('docs', 'authors', 'lms.md'));
  const folder = mkdtempSync(join(tmpdir(), 'skip-level-elsewhere-'));
  expect(existsSync(join(folder, guideFrom(folder)))).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a scenario is packed, by folder, by file or by the id of one that the game has, and it is said what comes next', async () => {
  const file = at('out', 'tutorial-scorm12.zip');
  const made = await call([TUTORIAL, '--as', 'scorm12', '--out', at('out')]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(
    /tutorial-scorm12\.zip: 0\.\d\d MB\. Upload it to your learning system as a SCORM 1\.2 package/,
  );
  expect(made.out).toContain('In it: 1 scenario, 5 minutes, en and de (de: 71 of 78 texts in tutorial).\n');
  expect(made.out).toContain('docs/authors/lms.md');
  const bytes = readFileSync(file);
  for (const path of [`${TUTORIAL}/scenario.json`, 'tutorial']) {
    expect((await call([path, '--as', 'scorm12', '--out', at('out')])).code).toBe(0);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  }
});

test('what is asked for is in it', async () => {
  const out = at('out', 'both.zip');
  const words = ['tutorial', 'friday_deck', '--as', 'scorm2004', '--edition', '4th', '--lang', 'de', '--mastery', '60'];
  const made = await call([...words, '--title', 'Leading leaders', '--out', out]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(
    /2 scenarios, \d+ minutes, en and de \(de: 71 of 78 texts in tutorial; friday_deck has none\), passes from 60\./,
  );
  const files = filesIn(out);
  expect(JSON.parse(strFromU8(files['course.json']!))).toMatchObject({
    title: 'Leading leaders',
    scenarios: ['tutorial', 'friday_deck'],
    languages: ['en', 'de'],
    mastery: 60,
  });
  expect(strFromU8(files['imsmanifest.xml']!)).toMatch(/2004 4th Edition[^]*Leading leaders[^]*>0\.6</);
});

test('a key to the reports comes with it where somebody wants one, of ours and one’s own alike', async () => {
  const [out, key] = [at('out', 'keyed.zip'), at('out', 'key.csv')];
  const words = [TUTORIAL, 'friday_deck', '--as', 'scorm12', '--key', key, '--out', out];
  const made = await call(words);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toContain(`${key}: what the ids and letters in a report stand for.`);
  const lines = readFileSync(key, 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFF"id","when","question","letter","choice","words"');
  expect(lines).toContain(
    '"tutorial.style","week 1","How much of your managers’ work is your work?","a","style_0","None of it. They were hired to run it."',
  );
  expect(lines.filter((line) => line.startsWith('"friday_deck.bet_1","week 3",')).length).toBeGreaterThan(1);
});

test('one page can be wrapped up for the mail, and no setting of a learning system is spoken of', async () => {
  const out = at('out', 'mail.zip');
  const made = await call(['tutorial', '--as', 'file', '--out', out]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(/Send it to whoever is to play it/);
  expect(made.out).not.toContain('docs/authors/lms.md');
  expect(Object.keys(filesIn(out))).toEqual(['tutorial.html']);
});

/** The tutorial under another folder, its translation with it. */
function draft(folderName: string, change: (source: string) => string): string {
  cpSync(TUTORIAL, at(folderName), { recursive: true });
  const file = at(folderName, 'scenario.json');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return at(folderName);
}

test('warnings of check are told, of languages that go in, and whatever takes the place of one of ours', async () => {
  const path = draft('tutorial', (source) => source.replace('"Five minutes first"', '"Six minutes first"'));
  const out = ['--as', 'html', '--out', at('out', 'draft.zip')];
  const made = await call([path, ...out]);
  expect(made.code).toBe(0);
  expect(made.err).toMatch(
    /^warning\[T11\]: [^]*text\.de\.json:\d+:\d+[^]*The game has a scenario called “tutorial”, too/,
  );
  const english = await call([path, ...out, '--lang', 'en']);
  expect(english.err).toMatch(/^The game has a scenario called “tutorial”, too\. .* give yours another id\.\n$/);
});

test('a folder of folders is one course of all that is not set aside', async () => {
  for (const id of ['one', '_two', 'three']) {
    const text = readFileSync(`${TUTORIAL}/scenario.json`, 'utf8').replace(
      '"id": "tutorial"',
      `"id": "${id.replace('_', 'x')}"`,
    );
    mkdirSync(at('mine', id), { recursive: true });
    writeFileSync(at('mine', id, 'scenario.json'), text);
  }
  expect(await call([at('mine'), '--as', 'html', '--out', at('out', 'mine.zip')])).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(strFromU8(filesIn(at('out', 'mine.zip'))['course.json']!))).toMatchObject({
    scenarios: ['one', 'three'],
  });
});

test('a brand comes with it: its colours, after all of the page’s own', async () => {
  writeFileSync(at('brand.json'), '{ "name": "Harbour & Sons", "light": "#1d4f91" }');
  const out = at('out', 'brand.zip');
  expect(await call(['tutorial', '--as', 'html', '--brand', at('brand.json'), '--out', out])).toMatchObject({
    code: 0,
  });
  const files = filesIn(out);
  expect(strFromU8(files['brand.css']!)).toContain('#1d4f91');
  expect(strFromU8(files['index.html']!)).toMatch(/<link rel="stylesheet" href="\.\/brand\.css" \/>\s*<\/head>/);
  expect(JSON.parse(strFromU8(files['course.json']!))).toMatchObject({ brand: { name: 'Harbour & Sons' } });
});

test('schemas that somebody brings lie at the root, and the manifest names them', async () => {
  const out = at('out', 'schemas.zip');
  const words = ['tutorial', '--as', 'scorm2004', '--schemas', schemaFolder('3rd'), '--out', out];
  expect(await call(words)).toMatchObject({ code: 0, err: '' });
  const files = filesIn(out);
  expect(Object.keys(files).filter((path) => /^[^/]*\.(?:xsd|dtd)$/.test(path))).toHaveLength(17);
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('imscp_v1p1.xsd');
});

describe('it is said what is wrong', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no scenario', ['--as', 'html'], /which scenario\?/],
    ['no standard', [TUTORIAL], /as what\? Give --as scorm12, --as scorm2004/],
    ['no such standard', [TUTORIAL, '--as', 'scorm'], /--as can be scorm12/],
    ['an edition of something else', [TUTORIAL, '--as', 'scorm12', '--edition', '4th'], /--edition is for SCORM 2004/],
    ['no language', [TUTORIAL, '--as', 'html', '--lang', 'de,German'], /"German" is no language code/],
    ['no number', [TUTORIAL, '--as', 'cmi5', '--mastery', '60%'], /0 to 100, not "60%"/],
    ['too much', [TUTORIAL, '--as', 'cmi5', '--mastery', '101'], /0 to 100, not "101"/],
    ['a key that is no table', [TUTORIAL, '--as', 'cmi5', '--key', 'key.xlsx'], /--key is a file that ends in \.csv/],
    ['a key without reports', [TUTORIAL, '--as', 'html', '--key', 'key.csv'], /--key is for learning systems/],
    ['a mark that nobody hears of', [TUTORIAL, '--as', 'file', '--mastery', '60'], /--mastery is for learning systems/],
    [
      'no brand',
      [TUTORIAL, '--as', 'html', '--brand', 'nothing.json'],
      /--brand nothing\.json can’t be read: there’s no such file/,
    ],
    [
      'a folder for a brand',
      [TUTORIAL, '--as', 'html', '--brand', 'test'],
      /--brand test can’t be read: it’s a folder/,
    ],
    ['schemas of what has none', [TUTORIAL, '--as', 'cmi5', '--schemas', '.'], /--schemas is for SCORM; cmi5 has none/],
    [
      'a place that is none',
      [TUTORIAL, '--as', 'html', '--out', 'no/where/at.zip'],
      /no\/where\/at\.zip can’t be written: there’s no folder no\/where\. Make it/,
    ],
    [
      'a file that may have work in it',
      [TUTORIAL, '--as', 'html', '--out', 'scenario.json'],
      /--out is a folder, or a file that ends in \.zip/,
    ],
    ['nothing there', ['no/where', '--as', 'html'], /no scenario at no\/where/],
  ])('%s', async (_, words, said) => {
    const { code, out, err } = await call(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(said);
    expect(err).toContain('USAGE');
  });

  test('a game that isn’t built', async () => {
    const { code, err } = await call([TUTORIAL, '--as', 'html'], at('nowhere'));
    expect([code, err]).toEqual([2, 'The game isn’t built yet. Run this once, then try again:\n  npm run -s build\n']);
  });

  test('what can’t be had, and nothing is written', async () => {
    const out = at('out', 'never.zip');
    const words = (await call(['tutorial', 'nobody', '--as', 'html', '--out', out])).err;
    expect(words).toBe('The game has no scenario called “nobody”.\n');
    expect((await call(['tutorial', '--as', 'html', '--lang', 'fr', '--out', out])).err).toMatch(
      /^Nothing here can be played in “fr”/,
    );
    const schemas = await call(['tutorial', '--as', 'scorm12', '--schemas', at('out'), '--out', out]);
    expect(schemas.err).toMatch(/aren’t there: adlcp_rootv1p2\.xsd, ims_xml\.xsd/);
    expect(existsSync(out)).toBe(false);
  });

  test('a scenario’s errors, as check tells them', async () => {
    const broken = 'test/problems/S02/broken.json';
    const { code, err } = await call([broken, '--as', 'html']);
    expect(code).toBe(1);
    expect(err).toMatch(/^error\[S02\]: [^]*--> test\/problems\/S02\/broken\.json:\d+:\d+/);
  });

  test('any error that check finds keeps it from being made', async () => {
    const out = at('out', 'misplaced.zip');
    const { code, err } = await call([draft('elsewhere', (source) => source), '--as', 'html', '--out', out]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error\[V09\]: /);
    expect(existsSync(out)).toBe(false);
  });

  test('a brand’s faults, each with its place', async () => {
    writeFileSync(at('bad.json'), '{ "name": "",\n  "light": "#ffff00" }');
    const { code, err } = await call(['tutorial', '--as', 'html', '--brand', at('bad.json')]);
    expect(code).toBe(1);
    expect(err.replaceAll(at('bad.json'), 'bad.json')).toMatch(
      /^bad\.json:1:\d+: The brand has no “name”[^]*\nbad\.json:2:\d+: Words in #ffff00 /,
    );
  });
});
