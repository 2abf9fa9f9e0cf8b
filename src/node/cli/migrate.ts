// `migrate PATH…`: brings scenario files to the newest format. Nothing is written where a file cannot be read.
import { writeFileSync } from 'node:fs';
import { migrated } from '../../core/scenario/migrate.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioFiles } from './scenario-paths.ts';
import type { ExitCode, Terminal } from './verb.ts';

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths } = readCommandLine(words, {});
  const exits = scenarioFiles(paths).map((file) => migrateFile(file, terminal));
  return exits.includes(1) ? 1 : 0;
}

function migrateFile(file: string, terminal: Terminal): ExitCode {
  const { source, problems } = readScenario(file);
  const isRead = !problems.some(({ code, level }) => level === 'error' && code !== 'V10');
  const made = isRead ? migrated(source) : null;
  if (made === null) {
    terminal.complain(renderProblems(problems, source, EN));
    return 1;
  }
  if (made.from === made.to) terminal.say(`${file}: is of format ${made.to}, the newest`);
  else {
    writeFileSync(file, made.text);
    terminal.say(`${file}: from format ${made.from} to ${made.to}`);
  }
  return 0;
}
