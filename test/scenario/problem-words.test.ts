// Problems are data; their words are one table a language, and every word that is shown comes out of it.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PSEUDO_LOCALES } from '../../src/browser/ui/text/pseudo.ts';
import { pseudoProblemWords } from '../../src/browser/ui/text/pseudo-words.ts';
import { isProblemCode, PROBLEM_CODES, type ProblemCode } from '../../src/core/scenario/codes.table.ts';
import type { Finding } from '../../src/core/scenario/finding.ts';
import type { Message, Part } from '../../src/core/scenario/message.ts';
import { readMessage } from '../../src/core/scenario/message-syntax.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import { problemWords } from '../../src/core/scenario/problem-words.ts';
import { renderProblems } from '../../src/core/scenario/render-problem.ts';
import type { Argument, ProblemWords } from '../../src/core/scenario/says.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { readProblemFile } from '../support/problem-files.ts';
import { draft, MINIMAL, problemsOf, toldOf } from './support.ts';

type Sentences = { readonly message: string; readonly help?: string };
const ALL = Object.entries(EN.problems).flatMap(([code, { says }]) =>
  Object.entries<Sentences>(says).map(([variant, sentences]) => [code, variant, sentences] as const),
);

const SAYING = globSync('src/{core/scenario,node/cli}/*.ts')
  .filter((path) => !path.endsWith('codes.table.ts'))
  .map((path) => readFileSync(path, 'utf8'));

test('a finding can only say what the words have, with what they ask for', () => {
  const path = ['weeks'];
  const findings: Finding[] = [
    { code: 'P01', says: 'comma', path },
    { code: 'S02', says: 'absent', args: { name: 'weeks' }, path },
    // @ts-expect-error there is no such message
    { code: 'P01', says: 'colon', path },
    // @ts-expect-error an argument is missing
    { code: 'P02', says: 'twice', args: { name: 'weeks' }, path },
    // @ts-expect-error all of them are missing
    { code: 'P02', says: 'twice', path },
    // @ts-expect-error nothing asks for this argument
    { code: 'S02', says: 'absent', args: { name: 'weeks', line: '3' }, path },
    // @ts-expect-error prose
    { code: 'P01', says: 'comma', message: 'a comma', path },
  ];
  expect(findings).not.toEqual([]);
});

test('another language has the same messages', () => {
  const without: ProblemWords = {
    ...EN,
    // @ts-expect-error a message is missing
    problems: { ...EN.problems, P02: { title: 'Zweimal dasselbe Feld', says: {} } },
  };
  const P01 = { title: 'Ein Komma vor einer Klammer', says: { comma: { message: 'ein Komma', help: 'Weg damit.' } } };
  const words: ProblemWords = { ...EN, locale: 'de', problems: { ...EN.problems, P01 } };
  const [problem] = problemsOf(MINIMAL.replace('["P1"]', '["P1", ]'));
  expect(problem && problemWords(problem, words)).toMatchObject({ message: 'ein Komma', help: 'Weg damit.' });
  expect(without.problems.P01).toBe(EN.problems.P01);
});

describe.each(ALL)('%s.%s', (code, variant, sentences) => {
  test('is said by a check', () => {
    expect(SAYING.some((text) => text.includes(`'${code}'`) && text.includes(`'${variant}'`))).toBe(true);
  });

  test('can be read as messages, without a shout', () => {
    for (const message of Object.values(sentences)) {
      expect(JSON.stringify(readMessage(message))).not.toMatch(/undefined/);
      expect(message).not.toMatch(/!|^\s|\s$/);
    }
  });
});

test('numbers, lists and quoted signs come out as one would write them', () => {
  const help = (source: string): (string | undefined)[] => toldOf(source).map((told) => told.help);
  expect(help(draft((s) => (s.moments[1]!.options[0]!.reply = 'x'.repeat(2001))))).toEqual([
    'Possible: at most 2,000.',
  ]);
  expect(help(draft((s) => (s.weeks = 1.5 as never)))).toEqual(['Possible: whole numbers, 1 to 104.']);
  expect(help(draft((s) => (s.moments[1]!.text = '**loud**')))[0]).toContain('put *one asterisk* on each side');
  expect(help(draft((s) => (s.moments[1]!.text = '{week, date}')))).toEqual([
    'Possible are {name}, {name, number}, {count, plural, one {…} other {…}} and {name, select, …}.',
  ]);
  expect(help(draft((s) => (s.moments[1]!.text = 'a } b')))[0]).toContain('{priya}. For a brace itself write \\\\}.');
  expect(help(draft((s) => (s.boss = { id: 'you', name: 'Inés', patience: 'short' } as never)))).toEqual([
    "Taken are you, boss, all, week, team, manager. Use the person's first name.",
  ]);
});

test('a problem nobody has words for shows its title', () => {
  const [problem] = problemsOf('');
  const told = problemWords({ ...(problem as Problem), says: 'of_a_later_version' }, EN);
  expect(told).toMatchObject({ message: 'An empty file', help: '' });
});

// Pseudo-words have an accent wherever a letter has one: a run of plain letters is a word that did not come from the table.

/** Arguments that choose between words instead of being shown. */
const choosing = (parts: Message): string[] =>
  [parts].flat().flatMap((part: Part) => {
    if (typeof part === 'string' || !('cases' in part)) return [];
    return [...(part.kind === 'select' ? [part.arg] : []), ...part.cases.flatMap(([, inner]) => choosing(inner))];
  });

/** What the author wrote, taken out: what is left is ours. */
function withoutTheirs(problem: Problem): Problem {
  const { code, says, args } = problem;
  const table: Readonly<Record<string, Sentences>> = EN.problems[code].says;
  const choices = Object.values(table[says] ?? {}).flatMap((message: string) => choosing(readMessage(message)));
  const blank = (value: Argument): Argument =>
    typeof value === 'string' ? '0' : typeof value === 'number' ? value : value.map(() => '0');
  return {
    ...problem,
    args: Object.fromEntries(
      Object.entries(args).map(([name, value]) => [name, choices.includes(name) ? value : blank(value)]),
    ),
    crumb: problem.crumb.map(({ field, name }) => (name === undefined ? { field: '0' } : { field, name: '0' })),
    ...(problem.near && { near: { ...problem.near, text: '0' } }),
  };
}

/** Signs of the format in braces, and what has no letter with an accent, stay. */
const plainWords = (text: string): string[] =>
  text.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '').match(/(?<!\p{L})[a-z]*[aeiouyncsz][a-z]*(?![\p{L}~])/giu) ?? [];

const FIXTURES = Object.keys(PROBLEM_CODES).filter((code) => code !== 'V07' && isProblemCode(code)) as ProblemCode[];

function leftIn(problem: Problem, words: ProblemWords): string[] {
  const { message, help, crumb, near } = problemWords(withoutTheirs(problem), words);
  const heading = renderProblems([problem], '', words).split('[')[0] ?? '';
  return [message, help, crumb, near, heading, words.problems[problem.code].title].flatMap(plainWords);
}

describe.each(PSEUDO_LOCALES)('in %s', (locale) => {
  const words = pseudoProblemWords(EN, locale);

  test.each(FIXTURES)('no word of %s is left in English', (code) => {
    const { problems } = readProblemFile(code);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems.flatMap((problem) => leftIn(problem, words))).toEqual([]);
  });

  test.each(ALL)('no word of %s.%s is left in English', (code, says) => {
    const { message, help } = words.problems[code as 'P01'].says[says as 'comma'];
    const shown = [message, help ?? ''].flatMap((text) => [readMessage(text)].flat()).flatMap(wordsIn);
    expect(shown.flatMap(plainWords)).toEqual([]);
  });

  test('how many more there are is said in it, too', () => {
    const many = Array.from({ length: 21 }, () => problemsOf('')[0] as Problem);
    expect(plainWords(renderProblems(many, '', words).split('\n').at(-1) ?? '')).toEqual([]);
  });
});

const wordsIn = (part: Part): string[] => {
  if (typeof part === 'string') return [part];
  return 'cases' in part ? part.cases.flatMap(([, parts]) => parts.flatMap(wordsIn)) : [];
};

test('a word that is not from the table is found', () => {
  const [problem] = problemsOf(draft((s) => delete (s as { weeks?: unknown }).weeks));
  const spoken = { ...(problem as Problem), crumb: [{ field: 'in the middle of nowhere' }] };
  const words = pseudoProblemWords(EN, 'en-XA');
  expect(plainWords(problemWords(spoken, words).crumb)).toEqual(['in', 'the', 'middle', 'of', 'nowhere']);
  expect(plainWords(problemWords(spoken, EN).message)).toContain('field');
});
