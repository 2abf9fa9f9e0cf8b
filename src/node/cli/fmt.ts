// `fmt PATH…`: one layout for all scenario files.
import { writeFileSync } from 'node:fs';
import { layOut } from '../../core/scenario/lay-out.ts';
import { languageOfFile } from '../../core/scenario/read-overlay.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readCommandLine } from './command-line.ts';
import { readScenario, readTranslation } from './read-scenario.ts';
import { scenarioFiles, translationFiles } from './scenario-paths.ts';
import type { ExitCode, Terminal } from './verb.ts';

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { check: [] });
  const exits = scenarioFiles(paths)
    .flatMap((file) => [file, ...translationFiles(file)])
    .map((file) => formatFile(file, flags.has('check'), terminal));
  return exits.includes(1) ? 1 : 0;
}

function formatFile(file: string, onlyCheck: boolean, terminal: Terminal): ExitCode {
  const { source, problems } = languageOfFile(file) === null ? readScenario(file) : readTranslation(file);
  const unreadable = problems.some(({ code }) => code.startsWith('V') && code !== 'V08');
  const laidOut = unreadable ? null : layOut(source);
  if (laidOut === null) {
    terminal.complain(renderProblems(problems, source, EN));
    return 1;
  }
  if (laidOut === source) return 0;
  terminal.say(`${file}: ${onlyCheck ? 'needs a new layout' : 'laid out'}`);
  if (!onlyCheck) writeFileSync(file, laidOut);
  return onlyCheck ? 1 : 0;
}
