// What the `text` verbs read: a scenario, and the translation that lies beside it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../core/scenario/decode-text.ts';
import type { Overlay } from '../../core/scenario/overlay.ts';
import { readOverlay } from '../../core/scenario/read-overlay.ts';
import { renderProblems } from '../../core/scenario/render-problem.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { textHash } from '../../core/scenario/text-hash.ts';
import { entryIn, openKeys, textKeys } from '../../core/scenario/text-keys.ts';
import { LANGUAGE_PATTERN } from '../../core/scenario/vocabulary.ts';
import { EN } from '../../core/scenario/words/en.ts';
import { readScenario } from './read-scenario.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type Terminal } from './verb.ts';

export function wantedLanguage(given: string | undefined): string {
  if (given !== undefined && given !== '' && !LANGUAGE_PATTERN.test(given))
    throw new UsageError(`--language: "${given}" is no language code; write de, fr or pt-BR`);
  if (!given) throw new UsageError('which language? Give --language de');
  return given;
}

/** One scenario, since one sheet is of one. */
export function oneScenarioFile(paths: readonly string[]): string {
  const [file, ...more] = scenarioFiles(paths);
  if (file === undefined || more.length > 0)
    throw new UsageError(`one scenario at a time, please: ${[file, ...more].join(', ')}`);
  return file;
}

/** Null where it has errors, which are told. */
export function readForTexts(file: string, terminal: Terminal): Scenario | null {
  const { scenario, problems, source } = readScenario(file);
  if (scenario === null) terminal.complain(renderProblems(problems, source, EN));
  return scenario;
}

/** Its overlay is null where there is no such file yet; null where it has errors, which are told. */
export function overlayBeside(
  scenarioFile: string,
  scenario: Scenario,
  language: string,
  terminal: Terminal,
): { readonly file: string; readonly overlay: Overlay | null } | null {
  const file = join(dirname(scenarioFile), `text.${language}.json`);
  if (!existsSync(file)) return { file, overlay: null };
  const bytes = readFileSync(file);
  const { overlay, problems } = readOverlay(bytes, scenario, file);
  // It would be written anew without the texts that have an error.
  if (!problems.some(({ level }) => level === 'error')) return { file, overlay };
  terminal.complain(renderProblems(problems, decodeText(bytes).text, EN));
  return null;
}

/** How much there is to do: what has no translation, and what has one of a source that has changed since. */
export function toDoWords(scenario: Scenario, texts: Overlay['texts']): string {
  const keys = textKeys(scenario);
  const { open, all } = openKeys(keys, texts);
  const stale = keys.filter((key) => {
    const entry = entryIn(texts, key);
    return entry !== undefined && entry.text !== '' && entry.from !== textHash(key.text);
  }).length;
  const changed = stale === 0 ? '' : `, and ${stale} to look at again: the source has changed since`;
  return `${open.length} of ${all} texts to translate${changed}`;
}
