// Codes, fixtures and pages of the manual in step: each broken file gives its code at its place, each mended one doesn't.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEASURED_CODES, PROBLEM_CODES, type ProblemCode } from '../../src/core/scenario/codes.table.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { readScenario } from '../../src/node/cli/read-scenario.ts';
import { brokenBytes, expectedOf, problemFile, readProblemFile } from '../support/problem-files.ts';

const CODES = Object.keys(PROBLEM_CODES) as ProblemCode[];
const WITH_FILE = CODES.filter((code) => code !== 'V07');

const page = (code: string): string =>
  readFileSync(new URL(`../../docs/authors/problems/${code}.md`, import.meta.url), 'utf8');

/** The two examples of a page. */
function examples(code: string): { readonly failing: string; readonly mended: string } {
  const [failing, mended] = [...page(code).matchAll(/```(?:json|sh|csv)\n([^]*?)\n```/g)].map(
    (match) => match[1] ?? '',
  );
  return { failing: failing ?? '', mended: mended ?? '' };
}

const indented = (text: string, depth: number): string => text.replace(/^(?=.)/gm, ' '.repeat(depth));

/** The broken file with the page's failing lines replaced by the mended ones. */
function mendedSource(code: string): string {
  const broken = new TextDecoder().decode(brokenBytes(code)).trimEnd();
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
  expect(folders('../../docs/authors/problems')).toEqual([...CODES, ...MEASURED_CODES].sort());
});

describe.each(CODES)('%s', (code) => {
  test('has a page that begins with its title and level', () => {
    const [{ title }, level] = [EN.problems[code], PROBLEM_CODES[code]];
    expect(page(code).startsWith(`# ${code}: ${title}\n\n*${level[0]?.toUpperCase()}${level.slice(1)}.* `)).toBe(true);
    expect(page(code)).toMatch(/\n## Fails\n\n```(json|sh|csv)\n[^]*\n## Mended\n\n```(json|sh|csv)\n/);
  });
});

test.each(MEASURED_CODES)('%s, which only playing shows, has a page like the others', (code) => {
  expect(page(code).startsWith(`# ${code}: ${EN.measured[code].title}\n\n*Advice.* `)).toBe(true);
  const { failing, mended } = examples(code);
  expect([failing, mended]).not.toContain('');
  expect(mended).not.toBe(failing);
});

describe.each(WITH_FILE)('%s', (code) => {
  test('is the one problem of its fixture, where it is expected', () => {
    const { problems, usable } = readProblemFile(code);
    const { line, column } = expectedOf(code);
    expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toEqual([[code, line, column]]);
    expect(problems[0]?.level).toBe(PROBLEM_CODES[code]);
    expect(usable).toBe(PROBLEM_CODES[code] !== 'error');
  });

  test('is gone from the mended example', () => {
    const { problems } = readProblemFile(code, mendedSource(code));
    const left = problems.filter(({ level }) => level === 'error').map((problem) => problem.code);
    expect(problems.map((problem) => problem.code)).not.toContain(code);
    if (!['P08', 'V06', 'V11'].includes(code)) expect(left).toEqual([]);
  });
});

test('V07 is a file that cannot be opened', () => {
  expect(existsSync(problemFile('V07/broken.json'))).toBe(false);
  const { problems } = readScenario('test/problems/V07/broken.json');
  expect(problems.map(({ code, line, column }) => ({ code, line, column }))).toEqual([expectedOf('V07')]);
});
