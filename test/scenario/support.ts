// A valid scenario to change one thing in.
import { readFileSync } from 'node:fs';
import type { Overlay } from '../../src/core/scenario/overlay.ts';
import { parseScenario, type ReadingOptions } from '../../src/core/scenario/parse.ts';
import { problemWords, type WordedProblem } from '../../src/core/scenario/problem-words.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { EN } from '../../src/core/scenario/words/en.ts';
import { textHash } from '../../src/core/scenario/text-hash.ts';
import { textKeys } from '../../src/core/scenario/text-keys.ts';

export const MINIMAL = readFileSync(new URL('./minimal.json', import.meta.url), 'utf8');

/** Loose on purpose: tests put wrong things in. */
export type Draft = Record<string, never> & {
  moments: (Record<string, unknown> & { options: Record<string, unknown>[] })[];
  managers: Record<string, unknown>[];
} & Record<string, unknown>;

export function draft(change: (scenario: Draft) => void): string {
  const scenario: Draft = JSON.parse(MINIMAL);
  change(scenario);
  return JSON.stringify(scenario, null, 2);
}

export const problemsOf = (source: string | Uint8Array, options?: ReadingOptions): readonly Problem[] =>
  parseScenario(source, options).problems;

/** In English. */
export const toldOf = (source: string | Uint8Array, options?: ReadingOptions): WordedProblem[] =>
  problemsOf(source, options).map((problem) => problemWords(problem, EN));

export const codesOf = (source: string | Uint8Array, options?: ReadingOptions): string[] =>
  problemsOf(source, options).map(({ code }) => code);

export function validScenario(change: (scenario: Draft) => void = () => {}): Scenario {
  const { scenario, problems } = parseScenario(draft(change));
  if (!scenario) throw new Error(JSON.stringify(problems));
  return scenario;
}

/** Every text of `scenario` in a German that is English with a mark, changed where a test says so. */
export function overlayFor(scenario: Scenario, texts: Readonly<Record<string, string | null>> = {}): Overlay {
  const entries = textKeys(scenario).flatMap(({ key, text }) => {
    const written = key in texts ? texts[key] : `${text}~`;
    return written === null || written === undefined ? [] : [[key, { text: written, from: textHash(text) }] as const];
  });
  return { format: 1, scenario: scenario.id, language: 'de', texts: Object.fromEntries(entries) };
}
