// Codes, fixtures and pages of the manual in step: each broken file gives its code at its place, each mended one doesn't.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type ProblemCode } from '../../src/core/scenario/codes.table.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { readScenario } from '../../src/node/cli/read-scenario.ts';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];
const WITH_FILE = CODES.filter((code) => code !== 'V07');
const PEOPLE = ['lucia', 'priya', 'tomasz'];

const fixture = (name: string): URL => new URL(`./${name}`, import.meta.url);
const page = (code: string): string =>
  readFileSync(new URL(`../../docs/authors/problems/${code}.md`, import.meta.url), 'utf8');

interface Expected {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  /** The file is too big to keep: it is filled up with blanks. */
  readonly padded_to_bytes?: number;
}
const expectedOf = (code: string): Expected => JSON.parse(readFileSync(fixture(`${code}/expected.json`), 'utf8'));

/** A fixture is a broken scenario, or a broken translation of its own scenario or the minimal one. */
const isTranslation = (code: string): boolean => existsSync(fixture(`${code}/text.de.json`));
const brokenFile = (code: string): URL => fixture(`${code}/${isTranslation(code) ? 'text.de' : 'broken'}.json`);

/** What is found in a fixture's file, and whether it can be used all the same. */
function reading(
  code: string,
  source: string | Uint8Array,
): { readonly problems: readonly Problem[]; readonly usable: boolean } {
  if (!isTranslation(code)) {
    const { problems, scenario } = parseScenario(source, { people: PEOPLE });
    return { problems, usable: scenario !== null };
  }
  const own = fixture(`${code}/scenario.json`);
  const { scenario } = parseScenario(readFileSync(existsSync(own) ? own : fixture('../scenario/minimal.json')));
  if (scenario === null) throw new Error(`the scenario that ${code} translates has errors`);
  const { problems, overlay } = readOverlay(source, scenario, 'text.de.json');
  return { problems, usable: overlay !== null };
}

function brokenBytes(code: string): Uint8Array {
  const bytes = readFileSync(brokenFile(code));
  const padded = new Uint8Array(Math.max(bytes.length, expectedOf(code).padded_to_bytes ?? 0)).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** The two examples of a page. */
function examples(code: string): { readonly failing: string; readonly mended: string } {
  const [failing, mended] = [...page(code).matchAll(/```(?:json|sh)\n([^]*?)\n```/g)].map((match) => match[1] ?? '');
  return { failing: failing ?? '', mended: mended ?? '' };
}

const indented = (text: string, depth: number): string => text.replace(/^(?=.)/gm, ' '.repeat(depth));

/** The broken file with the page's failing lines replaced by the mended ones. */
function mendedSource(code: string): string {
  const broken = new TextDecoder().decode(readFileSync(brokenFile(code)));
  const { failing, mended } = examples(code);
  if (failing === '') return mended;
  const depth = [0, 2, 4, 6, 8, 10, 12].find((columns) => broken.includes(indented(failing, columns)));
  if (depth === undefined) throw new Error(`the failing example of ${code} is not in its fixture`);
  return broken.replace(indented(failing, depth), () => indented(mended, depth));
}

const folders = (root: string): string[] =>
  readdirSync(new URL(root, import.meta.url), { withFileTypes: true })
    .map(({ name }) => name.replace('.md', ''))
    .filter((name) => name !== 'problems.test.ts')
    .sort();

test('every code has a fixture and a page, and nothing else has', () => {
  expect(folders('.')).toEqual([...CODES].sort());
  expect(folders('../../docs/authors/problems')).toEqual([...CODES].sort());
});

describe.each(CODES)('%s', (code) => {
  test('has a page that begins with its title and level', () => {
    const [{ title }, level] = [EN.problems[code], PROBLEM_CODES[code]];
    expect(page(code).startsWith(`# ${code}: ${title}\n\n*${level[0]?.toUpperCase()}${level.slice(1)}.* `)).toBe(true);
    expect(page(code)).toMatch(/\n## Fails\n\n```(json|sh)\n[^]*\n## Mended\n\n```(json|sh)\n/);
  });
});

describe.each(WITH_FILE)('%s', (code) => {
  test('is the one problem of its fixture, where it is expected', () => {
    const { problems, usable } = reading(code, brokenBytes(code));
    const { line, column } = expectedOf(code);
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([[code, line, column]]);
    expect(problems[0]?.level).toBe(PROBLEM_CODES[code]);
    expect(usable).toBe(PROBLEM_CODES[code] !== 'error');
  });

  test('is gone from the mended example', () => {
    const { problems } = reading(code, mendedSource(code));
    const left = problems.filter(({ level }) => level === 'error').map((problem) => problem.code);
    expect(problems.map((problem) => problem.code)).not.toContain(code);
    if (code !== 'P08' && code !== 'V06') expect(left).toEqual([]);
  });
});

test('V07 is a file that cannot be opened', () => {
  expect(existsSync(fixture('V07/broken.json'))).toBe(false);
  const { problems } = readScenario('test/problems/V07/broken.json');
  expect(problems.map(({ code, line, column }) => ({ code, line, column }))).toEqual([expectedOf('V07')]);
});
