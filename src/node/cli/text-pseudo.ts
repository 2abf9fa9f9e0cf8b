// `text pseudo PATH`: a translation that is none, to see whether longer words fit and the other direction works.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { layOut } from '../../core/scenario/lay-out.ts';
import { PSEUDO_LANGUAGES, pseudoOverlay } from '../../core/scenario/pseudo-overlay.ts';
import { readCommandLine } from './command-line.ts';
import { oneScenarioFile, readForTexts } from './text-files.ts';
import type { ExitCode, Terminal } from './verb.ts';

export function pseudoTexts(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { locale: PSEUDO_LANGUAGES, out: null });
  const language = PSEUDO_LANGUAGES.find((one) => one === flags.get('locale')) ?? 'en-XA';
  const scenarioFile = oneScenarioFile(paths);
  const scenario = readForTexts(scenarioFile, terminal);
  if (!scenario) return 1;
  const overlay = pseudoOverlay(scenario, language);
  const file = flags.get('out') ?? join(dirname(scenarioFile), `text.${language}.json`);
  writeFileSync(file, layOut(JSON.stringify(overlay)) ?? '');
  terminal.say(
    `${file}: ${Object.keys(overlay.texts).length} texts. Take it away again before you hand the scenario on.`,
  );
  return 0;
}
