// Texts out to a translator and back, as the verbs are called.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { FORMS } from '../../src/node/cli/sheets/limits.ts';
import { call } from '../support/command-line.ts';

const root = mkdtempSync(join(tmpdir(), 'skip-level-text-'));
afterAll(() => rmSync(root, { recursive: true }));
const folder = join(root, 'small_team');
const overlay = join(folder, 'text.de.json');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('test/scenario/minimal.json', join(folder, 'scenario.json'));
  cpSync('test/problems/T11/text.de.json', overlay);
});

describe.each(FORMS)('as %s', (form) => {
  test('a sheet that nobody touched changes nothing, and one with a text more brings it in', async () => {
    await call('text', folder, '--language', 'de');
    const before = readFileSync(overlay, 'utf8');
    const { code, out } = await call('text', 'export', folder, '--language', 'de', '--as', form);
    const file = join(folder, `small_team.de.${form}`);
    expect([code, out]).toEqual([0, `${file}: 23 texts (3 new, 1 stale, 19 done)\n`]);
    expect(await call('text', 'import', folder, file)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(overlay, 'utf8')).toBe(before);
    writeFileSync(overlay, before.replace('"Leitung Betrieb"', '""'));
    expect((await call('text', 'import', folder, file)).out).toMatch(/text\.de\.json: 1 taken, \d+ unchanged; /);
    expect(readFileSync(overlay, 'utf8')).toBe(before);
  });
});

test('what was translated from a source that has changed is counted as well', async () => {
  const { out } = await call('text', folder, '--language', 'de');
  expect(out).toMatch(/: 0 of 20 texts to translate, and 1 to look at again: the source has changed since\n$/);
  const file = join(folder, 'small_team.de.csv');
  await call('text', 'export', folder, '--language', 'de', '--as', 'csv');
  expect((await call('text', 'import', folder, file)).out).toContain(', and 1 to look at again');
});

test('what is wrong is told at the row, by what one sees there, and as data', async () => {
  const file = join(root, 'sheet.csv');
  cpSync('test/problems/T32/sheet.csv', file);
  const { code, out } = await call('text', 'import', folder, file, '--json');
  const data = JSON.parse(out);
  expect([code, data.taken]).toEqual([0, 0]);
  expect(data.problems[0]).toMatchObject({ code: 'T32', line: 3, key: 'managers.priya.role' });
  rmSync(overlay);
  const text = (await call('text', 'import', folder, file)).out;
  expect(text).toMatch(
    /^warning\[T32\]: .*\n {2}--> .*sheet\.csv:3:1 {3}\(managers\.priya\.role\)\n.*\n3 \| Rechnungen|^warning\[T32\]/,
  );
  expect(existsSync(overlay)).toBe(true);
});

test('a translation with errors is not written anew, since it would lose their texts', async () => {
  const before = readFileSync(overlay, 'utf8').replace('"Leitung Betrieb"', '"<b>Leitung</b>"');
  const file = join(root, 'sheet.csv');
  cpSync('test/problems/T32/sheet.csv', file);
  writeFileSync(overlay, before);
  for (const words of [
    ['--language', 'de'],
    ['export', '--language', 'de', '--as', 'csv'],
    ['import', file],
  ]) {
    const [verb, ...flags] = words[0] === '--language' ? ['', ...words] : words;
    const { code, err } = await call('text', ...(verb === '' ? [] : [verb!]), folder, ...flags);
    expect([code, err.slice(0, 10)]).toEqual([1, 'error[T02]']);
  }
  expect(readFileSync(overlay, 'utf8')).toBe(before);
});

test('a sheet of something else leaves the translation as it is', async () => {
  const before = readFileSync(overlay, 'utf8');
  const file = join(root, 'other.csv');
  writeFileSync(file, 'name;price\nTea;3\n');
  for (const sheet of [file, join(root, 'nothing.csv'), 'README.md']) {
    const { code, err } = await call('text', 'import', folder, sheet);
    expect([code, err.slice(0, 6)]).toEqual([1, 'error[']);
  }
  expect(readFileSync(overlay, 'utf8')).toBe(before);
});

test('what cannot be understood is said', async () => {
  for (const words of [
    ['export', folder],
    ['export', folder, '--language', 'de'],
    ['export', folder, '--language', 'en', '--as', 'po'],
    ['export', 'scenarios', '--language', 'de', '--as', 'po'],
    ['import', folder],
    ['import', 'a', 'b', 'c'],
  ])
    expect((await call('text', ...words)).code).toBe(2);
});

test('pseudo writes a translation that shows everywhere', async () => {
  for (const locale of ['en-XA', 'ar-XB']) {
    const { code } = await call('text', 'pseudo', folder, '--locale', locale);
    const { texts } = JSON.parse(readFileSync(join(folder, `text.${locale}.json`), 'utf8'));
    expect(code).toBe(0);
    expect(texts['board_deck.text'].text).not.toBe(texts['board_deck.text'].source);
  }
  expect((await call('check', folder)).code).toBe(0);
});
