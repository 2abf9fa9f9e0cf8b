import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callInTerminal } from '../../src/node/cli/call-verb.ts';
import { perform } from '../../src/node/cli/pack.ts';
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

test('a scenario is packed, by folder, by file or by the id of one that the game has, and it is said what comes next', async () => {
  const file = at('out', 'tutorial-scorm12.zip');
  const made = await call([TUTORIAL, '--as', 'scorm12', '--out', at('out')]);
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(made.out).toMatch(
    /tutorial-scorm12\.zip: 0\.\d\d MB\. Upload it to your learning system as a SCORM 1\.2 package/,
  );
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
  expect(await call([...words, '--title', 'Leading leaders', '--out', out])).toMatchObject({ code: 0 });
  const files = filesIn(out);
  expect(JSON.parse(strFromU8(files['course.json']!))).toMatchObject({
    title: 'Leading leaders',
    scenarios: ['tutorial', 'friday_deck'],
    languages: ['en', 'de'],
    mastery: 60,
  });
  expect(strFromU8(files['imsmanifest.xml']!)).toMatch(/2004 4th Edition[^]*Leading leaders[^]*>0\.6</);
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
    ['no number', [TUTORIAL, '--as', 'html', '--mastery', '60%'], /0 to 100, not "60%"/],
    ['too much', [TUTORIAL, '--as', 'html', '--mastery', '101'], /0 to 100, not "101"/],
    ['no brand', [TUTORIAL, '--as', 'html', '--brand', 'nothing.json'], /--brand nothing\.json can’t be read/],
    ['schemas of what has none', [TUTORIAL, '--as', 'cmi5', '--schemas', '.'], /--schemas is for SCORM; cmi5 has none/],
    [
      'a place that is none',
      [TUTORIAL, '--as', 'html', '--out', 'no/where/at.zip'],
      /no\/where\/at\.zip can’t be written/,
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

  test('a brand’s faults, each with its place', async () => {
    writeFileSync(at('bad.json'), '{ "name": "",\n  "light": "#ffff00" }');
    const { code, err } = await call(['tutorial', '--as', 'html', '--brand', at('bad.json')]);
    expect(code).toBe(1);
    expect(err).toMatch(/^brand\.json:1:\d+: The brand has no “name”[^]*\nbrand\.json:2:\d+: #ffff00 /);
  });
});
