// `explain CODE`: the code's page of the authors' manual.
import { readFileSync } from 'node:fs';
import { isProblemCode, PROBLEM_CODES, type ProblemLevel } from '../../core/scenario/codes.table.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const PAGES = new URL('../../../docs/authors/problems/', import.meta.url);

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const codes = readCommandLine(words, {}).paths.map((word) => word.toUpperCase());
  if (codes.length === 0) terminal.say(listOfCodes());
  for (const code of codes) {
    if (!isProblemCode(code)) throw new UsageError(unknownCode(code));
    terminal.say(readFileSync(new URL(`${code}.md`, PAGES), 'utf8').trimEnd());
  }
  return 0;
}

function listOfCodes(): string {
  const levels: Readonly<Record<string, ProblemLevel>> = PROBLEM_CODES;
  const rows = Object.entries(EN.problems).map(([code, { title }]) => `${code}  ${levels[code]?.padEnd(7)}  ${title}`);
  return rows.join('\n');
}

function unknownCode(code: string): string {
  const near = nearestName(code, Object.keys(PROBLEM_CODES));
  return `there is no problem code "${code}"${near === undefined ? '' : `; did you mean ${near}?`}`;
}
