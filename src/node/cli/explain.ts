// `explain CODE`: the code's page of the authors' manual.
import { readFile } from 'node:fs/promises';
import { PROBLEM_CODES, type ProblemLevel } from '../../core/scenario/codes.table.ts';
import { manualPage } from '../../core/scenario/manual-page.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const PAGES = new URL('../../../docs/authors/problems/', import.meta.url);

const load = (name: string): Promise<string> => readFile(new URL(name, PAGES), 'utf8');

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const codes = readCommandLine(words, {}).paths.map((word) => word.toUpperCase());
  if (codes.length === 0) terminal.say(listOfCodes());
  for (const code of codes) {
    const page = await manualPage(code, load);
    if (page === null) throw new UsageError(unknownCode(code));
    terminal.say(page);
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
