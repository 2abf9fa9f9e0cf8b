// `text export|import|pseudo PATH`: texts out to translators and back. `text PATH --language LANG` only brings text.LANG.json up to date.
import { writeFileSync } from 'node:fs';
import { filledOverlay } from '../../core/scenario/filled-overlay.ts';
import { layOut } from '../../core/scenario/lay-out.ts';
import { readCommandLine } from './command-line.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { exportTexts } from './text-export.ts';
import { overlayBeside, readForTexts, toDoWords, wantedLanguage } from './text-files.ts';
import { importTexts } from './text-import.ts';
import { pseudoTexts } from './text-pseudo.ts';
import type { ExitCode, Terminal } from './verb.ts';

export function perform(words: readonly string[], terminal: Terminal): ExitCode | Promise<ExitCode> {
  const [what = '', ...rest] = words;
  if (what === 'export') return exportTexts(rest, terminal);
  if (what === 'import') return importTexts(rest, terminal);
  if (what === 'pseudo') return pseudoTexts(rest, terminal);
  const { paths, flags } = readCommandLine(words, { language: null, accept: [] });
  const language = wantedLanguage(flags.get('language'));
  const exits = scenarioFiles(paths).map((file) => fillUp(file, language, flags.has('accept'), terminal));
  return exits.includes(1) ? 1 : 0;
}

function fillUp(scenarioFile: string, language: string, accept: boolean, terminal: Terminal): ExitCode {
  const scenario = readForTexts(scenarioFile, terminal);
  const beside = scenario && overlayBeside(scenarioFile, scenario, language, terminal);
  if (!scenario || !beside) return 1;
  const overlay = filledOverlay(scenario, language, beside.overlay, accept);
  writeFileSync(beside.file, layOut(JSON.stringify(overlay)) ?? '');
  terminal.say(`${beside.file}: ${toDoWords(scenario, overlay.texts)}`);
  return 0;
}
