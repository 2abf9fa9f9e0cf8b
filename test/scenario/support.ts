// A valid scenario to change one thing in.
import { readFileSync } from 'node:fs';
import { parseScenario, type ReadingOptions } from '../../src/core/scenario/parse.ts';
import { problemWords, type WordedProblem } from '../../src/core/scenario/problem-words.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { EN } from '../../src/core/scenario/words/en.ts';

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
