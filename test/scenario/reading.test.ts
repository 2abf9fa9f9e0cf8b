// What is left of a broken file: an editor goes on showing what it can.
import { describe, expect, test } from 'vitest';
import { nodeAt, valueOf } from '../../src/core/scenario/json-tree.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { draft, MINIMAL } from './support.ts';

const WHOLE = JSON.parse(MINIMAL);

describe('nothing is lost', () => {
  test.each([
    ['without problems', MINIMAL],
    ['with a missing comma', MINIMAL.replace('"weeks": 3,', '"weeks": 3')],
    ['with a comma too many', MINIMAL.replace('["P1"]', '["P1", ]')],
    ['with a comment', MINIMAL.replace('"weeks"', '/* eight? */ "weeks"')],
    ['with something after its end', `${MINIMAL}}`],
    ['that stops before its last bracket', MINIMAL.trimEnd().slice(0, -1)],
  ])('of a file %s', (_, source) => {
    expect(parseScenario(source).partial).toEqual(WHOLE);
  });
});

describe('only the entry is lost that cannot be read', () => {
  const { weeks: _weeks, ...rest } = WHOLE;
  test.each([
    ['a name without quotes', MINIMAL.replace('"weeks":', 'weeks:')],
    ['a name in curly quotes', MINIMAL.replace('"weeks":', '“weeks”:')],
    ['a missing colon', MINIMAL.replace('"weeks":', '"weeks"')],
    ['a missing value', MINIMAL.replace('"weeks": 3,', '"weeks": ,')],
    ['a word for a value', MINIMAL.replace('"weeks": 3,', '"weeks": three,')],
    ['a list of words for a value', MINIMAL.replace('"weeks": 3,', '"weeks": three [3, { "a": 4 }],')],
  ])('%s', (_, source) => {
    const { scenario, partial, problems } = parseScenario(source);
    expect([scenario, problems.length]).toEqual([null, 1]);
    expect(partial).toEqual(rest);
  });

  test('a text without its closing quote takes its line, and no more', () => {
    const { partial } = parseScenario(MINIMAL.replace('"about": "priya",', '"about": "priya,'));
    expect(partial).toMatchObject({ moments: [{ about: 'priya,', when: { weeks: [1, 2] } }, WHOLE.moments[1]] });
  });

  test('two in one file are told once, and both are passed', () => {
    const source = MINIMAL.replace('"weeks": 3,', '"weeks": three,').replace('"attention": 10,', 'attention: 10,');
    const { attention: _attention, ...left } = rest;
    const { partial, problems } = parseScenario(source);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['P09', 9]]);
    expect(partial).toEqual(left);
  });
});

test('a file that stops in the middle is there up to where it stops', () => {
  const { partial } = parseScenario(MINIMAL.slice(0, MINIMAL.indexOf('"id": "board_review"')));
  expect(partial).toEqual({ ...WHOLE, moments: [WHOLE.moments[0], {}] });
});

test('a file of the wrong shape is there as it was written', () => {
  const { scenario, partial, tree } = parseScenario(draft((s) => Object.assign(s, { weeks: 'ten', extra: 1 })));
  expect(scenario).toBe(null);
  expect(partial).toEqual({ ...WHOLE, weeks: 'ten', extra: 1 });
  expect(tree && valueOf(tree)).toEqual(partial);
});

test('the tree says where everything stands', () => {
  const source = MINIMAL.replace('"weeks": 3,', '"weeks": 3');
  const { tree } = parseScenario(source);
  const { offset = 0, length = 0 } = nodeAt(tree ?? undefined, ['moments', 1, 'id']) ?? {};
  expect(source.slice(offset, offset + length)).toBe('"board_review"');
});

test('a problem of a file that could not be read to its end says in whose midst it is', () => {
  const { problems } = parseScenario(MINIMAL.replace('"when": { "weeks": [3', 'when: { "weeks": [3'));
  expect(problems).toMatchObject([
    { code: 'P09', path: '/moments/1', crumb: [{ field: 'moments', name: 'board_review' }] },
  ]);
});

test.each([
  ['an empty file', ''],
  ['what is no JSON at all', 'hello'],
  ['bytes of another kind', new Uint8Array([0x89, 0x50, 0xff])],
])('of %s there is neither tree nor partial scenario', (_, source) => {
  expect(parseScenario(source)).toMatchObject({ scenario: null, partial: null, tree: null });
});
