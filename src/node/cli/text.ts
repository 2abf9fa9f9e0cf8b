// `text PATH --language LANG`: a translation to fill in, or one that has kept step with its scenario.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../core/scenario/decode-text.ts';
import { layOut } from '../../core/scenario/lay-out.ts';
import { readOverlay } from '../../core/scenario/read-overlay.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Overlay } from '../../core/scenario/overlay.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { textHash } from '../../core/scenario/text-hash.ts';
import { entryIn, openKeys, textKeys } from '../../core/scenario/text-keys.ts';
import { LANGUAGE_PATTERN } from '../../core/scenario/vocabulary.ts';
import { readCommandLine } from './command-line.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export function perform(words: readonly string[], terminal: Terminal): ExitCode {
  const { paths, flags } = readCommandLine(words, { language: null, accept: [] });
  const language = flags.get('language') ?? '';
  if (language !== '' && !LANGUAGE_PATTERN.test(language))
    throw new UsageError(`--language: "${language}" is no language code; write de, fr or pt-BR`);
  if (!LANGUAGE_PATTERN.test(language)) throw new UsageError('which language? Give --language de');
  const exits = scenarioFiles(paths).map((file) => writeTexts(file, language, flags.has('accept'), terminal));
  return exits.includes(1) ? 1 : 0;
}

function writeTexts(scenarioFile: string, language: string, accept: boolean, terminal: Terminal): ExitCode {
  const { scenario, problems, source } = readScenario(scenarioFile);
  if (scenario === null) {
    terminal.complain(renderProblems(problems, source, EN));
    return 1;
  }
  const file = join(dirname(scenarioFile), `text.${language}.json`);
  const before = existsSync(file) ? readFileSync(file) : null;
  const reading = before === null ? null : readOverlay(before, scenario, file);
  if (before !== null && !reading?.overlay) {
    terminal.complain(renderProblems(reading?.problems ?? [], decodeText(before).text, EN));
    return 1;
  }
  const overlay = filledUp(scenario, language, reading?.overlay ?? null, accept);
  writeFileSync(file, layOut(JSON.stringify(overlay)) ?? '');
  const { open, all } = openKeys(textKeys(scenario), overlay.texts);
  terminal.say(`${file}: ${open.length} of ${all} texts to translate`);
  return 0;
}

/** Every text in the scenario's order, each beside its source as it is now, then those it no longer has. `accept`: the translations have been looked at and hold. */
function filledUp(scenario: Scenario, language: string, before: Overlay | null, accept: boolean): Overlay {
  const known = before?.texts ?? {};
  const keys = textKeys(scenario);
  const texts = keys.map((key) => {
    const fresh = { source: key.text, text: '', from: textHash(key.text) };
    const entry = entryIn(known, key);
    const holds = accept || entry?.text === '';
    return [
      key.key,
      entry ? { ...fresh, ...entry, source: key.text, from: holds ? fresh.from : entry.from } : fresh,
    ] as const;
  });
  const found = new Set(keys.flatMap(({ key, former }) => [key, ...former]));
  const gone = Object.entries(known).filter(([key]) => !found.has(key));
  return { ...before, format: 1, scenario: scenario.id, language, texts: Object.fromEntries([...texts, ...gone]) };
}
