// docs/model quotes numbers and sources: they must be the engine's own, and must exist.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UNDONE } from '../../../src/core/engine/systems/conduct.ts';
import { allParameters, USUAL_PARAMETERS } from '../../../src/core/engine/parameters.ts';
import { parameterSource, parameterRows } from '../../../tools/parameter-rows.ts';
import { MODEL_PAGE, renewed } from '../../../tools/write-model-page.ts';

const source = parameterSource();
const page = readFileSync(MODEL_PAGE, 'utf8');
const rows = parameterRows(source);
const targets = new Set(
  readFileSync('docs/model/targets.csv', 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0]),
);

test('what the source says is what the engine uses, one row a number', () => {
  expect(Object.fromEntries(rows.map(({ name, value }) => [name, value]))).toEqual(allParameters(USUAL_PARAMETERS));
});

test('every row has a unit, a source or the words “design choice”, and a tag', () => {
  for (const row of rows) {
    expect(row.unit, row.name).not.toBe('');
    expect(['A', 'B', 'C'], row.name).toContain(row.tag);
    expect(row.sources.length === 0, row.name).toBe(row.tag === 'C');
    for (const id of row.sources) expect(targets, `${row.name}: ${id}`).toContain(id);
  }
});

test('the page quotes the engine’s own numbers', () => {
  expect(renewed(page, source) === page, 'run node tools/write-model-page.ts').toBe(true);
  expect(page).not.toContain('= ?');
});

test('a number that changed in the engine is noticed in an equation, in the text and in the table', () => {
  const changed = renewed(
    page,
    source.replace(/trustUp: [\d.]+/, 'trustUp: 0.099').replace(/fairness: [\d.]+/, 'fairness: 0.999'),
  );
  expect(changed).toContain('trust* = .999 fairness');
  expect(changed).toContain('`RATE.trustUp = .099`');
  expect(changed).toContain('| RATE.trustUp | .099 |');
});

test('every equation of the engine is on the page', () => {
  const wanted = new Set(rows.flatMap(({ name }) => /^TARGET\.(\w+)\./.exec(name)?.[1] ?? []));
  for (const name of wanted) expect(page).toContain(`\n${name}* = `);
});

test('no number is in the table alone: a rule on the page says what it does', () => {
  const rules = page.slice(0, page.indexOf('## All numbers'));
  const ruled = rows.filter(({ name }) => !/^(TARGET|RATE|NOISE)\./.test(name));
  expect(ruled.filter(({ name }) => !rules.includes(name)).map(({ name }) => name)).toEqual([]);
});

test('the page says what a week counts as in which nothing is done', () => {
  const figure = (value: number): string => String(value).replace('0.', '.').replace('-', '−');
  const said = page.replaceAll('\n', ' ');
  for (const [behaviour, value] of Object.entries(UNDONE)) expect(said).toContain(`${behaviour} ${figure(value)}`);
});

describe('sources named in the text exist', () => {
  const named = new Set(page.match(/\b[A-Z]\d\d\b/g) ?? []);
  test.each([...named])('%s', (id) => expect(targets).toContain(id));
});
