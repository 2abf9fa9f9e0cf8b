// `explain CODE|GATE|MOVE|PRACTICE|LEVEL`: what the authors' manual says of it, or what is to be said of a gate; `explain gates` lists these.
import { readFile } from 'node:fs/promises';
import { GATE_NAMES, gateList, gatePage } from '../../core/lab/balance/gate-pages.ts';
import { MEASURED_CODES, PROBLEM_CODES, type ProblemLevel } from '../../core/scenario/codes.table.ts';
import { manualPage } from '../../core/scenario/manual-page.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { manualSection, SECTION_NAMES } from './manual-sections.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const PAGES = new URL('../../../docs/authors/problems/', import.meta.url);

const load = (name: string): Promise<string> => readFile(new URL(name, PAGES), 'utf8');

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const named = readCommandLine(words, {}).paths;
  if (named.length === 0) terminal.say(await listOfCodes());
  for (const word of named) {
    const page =
      word === 'gates'
        ? gateList()
        : (gatePage(word) ?? (await manualSection(word)) ?? (await manualPage(word.toUpperCase(), load)));
    if (page === null) throw new UsageError(unknownCode(word));
    terminal.say(page);
  }
  return 0;
}

/** In the order of the groups, which are those of the pages. */
const GROUPS = 'PVSRFXETAB';

async function listOfCodes(): Promise<string> {
  const levels: Readonly<Record<string, ProblemLevel>> = PROBLEM_CODES;
  const told = Object.entries(EN.problems).map(([code, { title }]) => [code, levels[code] ?? '', title] as const);
  const measured = MEASURED_CODES.map(async (code) => [code, 'advice', titleOf(await load(`${code}.md`))] as const);
  const place = (code: string): string => `${GROUPS.indexOf(code[0] ?? '')}${code}`;
  return [...told, ...(await Promise.all(measured))]
    .toSorted(([one], [other]) => (place(one) < place(other) ? -1 : 1))
    .map(([code, level, title]) => `${code}  ${level.padEnd(7)}  ${title}`)
    .join('\n');
}

/** “# B12: An option …” */
const titleOf = (page: string): string => page.split('\n', 1)[0]?.replace(/^# \w+: /, '') ?? '';

function unknownCode(word: string): string {
  const near =
    nearestName(word.toUpperCase(), Object.keys(PROBLEM_CODES)) ?? nearestName(word, [...GATE_NAMES, ...SECTION_NAMES]);
  return `there is no problem code, gate, move, practice or level "${word}"${near === undefined ? '' : `; did you mean ${near}?`}`;
}
