// A file of format 1 becomes one of format 2 and stays the same scenario, letter by letter but for its number.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrated } from '../../src/core/scenario/migrate.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { MINIMAL } from './support.ts';

const read = (source: string) => {
  const { scenario } = parseScenario(source);
  if (scenario === null) throw new Error('the scenario has errors');
  return scenario;
};
const shipped = (id: string): string =>
  readFileSync(new URL(`../../scenarios/${id}/scenario.json`, import.meta.url), 'utf8');

test.each([
  ['the smallest', MINIMAL],
  [
    'the tutorial',
    shipped('tutorial')
      .replace('"format": 2', '"format": 1')
      .replace(/^ *"setting".*\n/m, ''),
  ],
])('%s keeps its runs', (_, source) => {
  const made = migrated(source);
  expect(made).toMatchObject({ from: 1, to: 2 });
  expect(made?.text).toBe(source.replace('"format": 1', '"format": 2'));
  expect(rulesHash(read(made?.text ?? ''))).toBe(rulesHash(read(source)));
  expect({ ...read(made?.text ?? ''), format: 1 }).toEqual(read(source));
});

test('layout, line ends and the mark at the beginning stay as they are', () => {
  const source = `\uFEFF${MINIMAL.replaceAll('\n', '\r\n').replace('"format": 1', '"format"   :\t1')}`;
  expect(migrated(source)?.text).toBe(source.replace(':\t1', ':\t2'));
});

test('a file of the newest format is left alone', () => {
  const source = MINIMAL.replace('"format": 1', '"format": 2');
  expect(migrated(source)).toEqual({ text: source, from: 2, to: 2 });
});

test.each([
  ['a newer one', MINIMAL.replace('"format": 1', '"format": 3')],
  ['none', MINIMAL.replace('"format": 1', '"formt": 1')],
  ['one in quotes', MINIMAL.replace('"format": 1', '"format": "1"')],
  ['half a one', MINIMAL.replace('"format": 1', '"format": 1.5')],
  ['one that is no number', MINIMAL.replace('"format": 1', '"format": [1]')],
  ['what is no JSON', MINIMAL.slice(0, 200)],
  ['nothing', ''],
])('%s is not migrated', (_, source) => {
  expect(migrated(source)).toBeNull();
});
