// Whatever a page is given, it must be able to say what is wrong with it. The unguarded reading is tested, not its net.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkScenario } from '../../src/core/scenario/check-scenario.ts';
import { valueOf } from '../../src/core/scenario/json-tree.ts';
import { layOut } from '../../src/core/scenario/lay-out.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import { visibleText } from '../../src/core/scenario/visible-text.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { MINIMAL } from './support.ts';

const PEOPLE = ['priya'];

/** A scenario, or at least one error; and every problem can be shown. */
function holds(source: string | Uint8Array): void {
  const { scenario, partial, tree, problems } = checkScenario(source, { people: PEOPLE });
  expect(scenario === null).toBe(problems.some(({ level }) => level === 'error'));
  expect(problems.every(({ line, column, length }) => line > 0 && column > 0 && length > 0)).toBe(true);
  expect(partial).toEqual(tree && valueOf(tree));
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const rendered = renderProblems(problems, text, EN);
  expect(rendered).not.toContain('undefined');
  expect(rendered.replaceAll('\n', '')).toBe(visibleText(rendered.replaceAll('\n', '')));
}

test('any bytes give a scenario or an error', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holds), { numRuns: 1000 });
});

test('any text and any JSON give a scenario or an error', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), { numRuns: 500 });
  fc.assert(fc.property(fc.json(), holds), { numRuns: 500 });
});

test('a scenario with letters taken out, put in or doubled gives a scenario or an error', () => {
  const marks = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '\\',
    '“',
    '\u0000',
    '//',
    '/*',
    '0',
    'x',
    '\n',
    '\uFEFF',
    '\ud800',
    '{priya}',
  );
  const edit = fc.tuple(fc.nat(MINIMAL.length), fc.nat(40), fc.oneof(fc.constant(''), marks));
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(edits, (changes) => {
      holds(changes.reduce((text, [at, length, mark]) => text.slice(0, at) + mark + text.slice(at + length), MINIMAL));
    }),
    { numRuns: 2000 },
  );
});

/** Every place of a JSON value, as setters. */
function places(value: unknown): ((replacement: unknown) => void)[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    (replacement) =>
      void Object.defineProperty(value, key, {
        value: replacement,
        enumerable: true,
        configurable: true,
        writable: true,
      }),
    ...places(inner),
  ]);
}

test('a scenario with any value in any place gives a scenario or an error', () => {
  const condition = fc.constantFrom<unknown>(
    { all: [] },
    { any: [{ not: {} }] },
    { level: 'boss.credit' },
    { week: { from: 9, to: 2 } },
    { constructor: 1 },
  );
  const value = fc.oneof(
    fc.jsonValue(),
    condition,
    fc.constantFrom<unknown>('constructor', 'priya', 'board_deck', -1, 1e308, [], {}),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }), (changes) => {
      const scenario: unknown = JSON.parse(MINIMAL);
      for (const [at, replacement] of changes) {
        const setters = places(scenario);
        setters[at % setters.length]?.(structuredClone(replacement));
      }
      holds(JSON.stringify(scenario));
    }),
    { numRuns: 2000 },
  );
});

test('a new layout changes nothing but white space', () => {
  fc.assert(
    fc.property(fc.json(), (source) => {
      const laidOut = layOut(source);
      if (laidOut === null) return;
      expect(JSON.parse(laidOut)).toEqual(JSON.parse(source));
      expect(layOut(laidOut)).toBe(laidOut);
    }),
  );
});

// Reading that grows faster than the file would run into the test's time limit.
test('the worst files are refused', () => {
  for (const source of [
    '['.repeat(4_000_000),
    '{"a":'.repeat(900_000),
    `{${'"a":1,'.repeat(800_000)}"b":1}`,
    '"'.repeat(4_999_999),
    '// x\n'.repeat(900_000),
    `[${'0,'.repeat(2_000_000)}0]`,
    `[${':'.repeat(4_900_000)}`,
    `[${'"\n'.repeat(1_200_000)}`,
    `{${'"a" 1,\n'.repeat(600_000)}`,
  ])
    expect(checkScenario(source, {}).scenario).toBe(null);
});
