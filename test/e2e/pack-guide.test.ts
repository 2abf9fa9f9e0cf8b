// “Into your learning system”, followed to the letter.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '../../src/core/pack/course.ts';
import { call } from '../support/command-line.ts';
import { schemaFolder } from '../support/xmllint.ts';

const page = readFileSync('docs/authors/lms.md', 'utf8');
const blocks = (kind: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${kind}\\n([^]*?)\\n\`\`\``, 'g'))].flatMap(([, text = '']) =>
    text.split('\n\n'),
  );
const commands = blocks('sh').flatMap((block) => block.split('\n'));
/** As a shell takes it apart. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/^(?:npx skip-level|npm run -s scenario --) /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

const schemas = schemaFolder('3rd');
const home = process.cwd();
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'skip-level-lms-'));
  process.chdir(folder);
  expect((await call('new', 'my_first')).code).toBe(0);
  writeFileSync('brand.json', blocks('json')[0] ?? '');
  cpSync(schemas, 'my-schemas', { recursive: true });
});
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

test('there are commands to follow', () => expect(commands.length).toBeGreaterThan(8));

test.each(commands)('%s', async (line) => {
  const { code, out, err } = await call(...wordsOf(line));
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^\S+\.(?:zip|html): \d\.\d\d MB\. /);
});

const inside = (file: string) => unzipSync(readFileSync(file));
const courseIn = (file: string): Course => JSON.parse(strFromU8(inside(file)['course.json']!)) as Course;

test('what came of them is what the page says', () => {
  expect(existsSync('my_first-scorm12.zip')).toBe(true);
  expect(courseIn('friday.zip')).toMatchObject({ as: 'scorm2004', scenarios: ['friday_deck'], mastery: null });
  expect(courseIn('graded.zip')).toMatchObject({ mastery: 60, id: courseIn('my_first-scorm12.zip').id });
  expect(Object.keys(inside('with-schemas.zip')).filter((name) => /\.(?:xsd|dtd)$/.test(name))).toHaveLength(17);
  expect(courseIn('german.zip').languages).toEqual(['en', 'de']);
  expect(courseIn('ours.zip').brand).toMatchObject({ name: 'Harbour & Sons', light: '#1d4f91' });
  expect(Object.keys(inside('for-the-mail.zip'))).toEqual(['my_first.html']);
  expect(readFileSync('my_first-key.csv', 'utf8')).toContain('"my_first.style"');
  expect(courseIn('leading.zip')).toMatchObject({
    title: 'Leading leaders',
    scenarios: ['tutorial', 'friday_deck', 'my_first'],
  });
});

test('the ids it names are what is reported', async () => {
  const ids = [...page.matchAll(/^\| `(\w+\.[\w.]+)` \|/gm)].map(([, id = '']) => id);
  expect(ids.length).toBeGreaterThan(5);
  const { code } = await call(
    'pack',
    'friday_deck',
    'cold_chain',
    'best_engineer',
    '--as',
    'cmi5',
    '--key',
    'keyed.csv',
  );
  expect(code).toBe(0);
  const key = readFileSync('keyed.csv', 'utf8');
  expect(ids.filter((id) => !key.includes(`"${id}"`))).toEqual([]);
});
