// `check --fix` changes what is wrong and nothing else: an author's layout is theirs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { applyFixes } from '../../src/core/scenario/apply-fixes.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import { call } from '../support/command-line.ts';

const MINIMAL = readFileSync('test/scenario/minimal.json', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'skip-level-fix-'));
const file = join(folder, 'it.json');
afterAll(() => rmSync(folder, { recursive: true }));

const LAYOUTS: readonly (readonly [string, (text: string) => string])[] = [
  ['two spaces', (text) => text],
  ['tabs', (text) => text.replaceAll(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2))],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['old Mac line ends', (text) => text.replaceAll('\n', '\r')],
  ['no line end at the end', (text) => text.trimEnd()],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['one line', (text) => text.replaceAll(/\n */g, ' ')],
  ['blanks and empty lines of one’s own', (text) => text.replaceAll('": ', '"   :\t').replaceAll('{\n', '{ \n\n')],
];
/** Each a mistake with a certain mend, and what it comes to. */
const MISTAKES: readonly (readonly [from: string, to: string, mended: string])[] = [
  ['["P1"]', '["P1",]', '["P1"]'],
  ['"minutes": 5,', '"minutes": 5', '"minutes": 5,'],
  ['She nods.', 'She \\u202enods\\u0007.', 'She nods.'],
];
const changed = (pick: 1 | 2): string =>
  MISTAKES.reduce((text, mistake) => text.replace(mistake[0], () => mistake[pick]), MINIMAL);

test.each(LAYOUTS)('keeps %s', async (_, layOut) => {
  writeFileSync(file, layOut(changed(1)));
  expect((await call('check', '--fix', file)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(layOut(changed(2)));
});

test.each([
  ['le', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['be', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('keeps UTF-16 (%s)', async (_, encoded) => {
  writeFileSync(file, encoded(changed(1)));
  expect((await call('check', '--fix', file)).code).toBe(0);
  expect(readFileSync(file)).toEqual(encoded(changed(2)));
});

test('a second time changes nothing, and says so', async () => {
  writeFileSync(file, changed(1));
  expect((await call('check', '--fix', file)).err).toBe(`${file}: 3 mends made\n`);
  const mended = readFileSync(file);
  expect(await call('check', '--fix', file)).toEqual({ code: 0, out: '1 file checked: no problems\n', err: '' });
  expect(readFileSync(file)).toEqual(mended);
});

test('goes on where one mend stands in the way of another', async () => {
  writeFileSync(file, MINIMAL.replace('She nods.', 'She\u0007 \\u202enods.'));
  expect(await call('check', '--fix', file)).toMatchObject({ code: 0, err: `${file}: 2 mends made\n` });
  expect(readFileSync(file, 'utf8')).toBe(MINIMAL);
});

test('of several mends of one place makes one', () => {
  const problem = (offset: number, length: number, text: string): Problem =>
    ({ fix: { offset, length, text } }) as unknown as Problem;
  const mend = (...problems: Problem[]) => applyFixes('abcdef', problems);
  expect(mend(problem(1, 2, 'X'), problem(1, 2, 'X'))).toEqual({ text: 'aXdef', count: 1 });
  expect(mend(problem(2, 2, 'Y'), problem(1, 2, 'X'))).toEqual({ text: 'aXdef', count: 1 });
  expect(mend(problem(3, 0, ','), problem(3, 0, ','))).toEqual({ text: 'abc,def', count: 1 });
  expect(mend(problem(3, 1, 'Z'), problem(1, 2, 'X'))).toEqual({ text: 'aXZef', count: 2 });
});
