// The files in test/problems: each a broken scenario, or a broken translation of its own scenario or the minimal one.
import { existsSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';

const PEOPLE = ['lucia', 'priya', 'tomasz'];
const PICTURES = [
  { name: 'whiteboard.png', bytes: 40_000, kind: 'png' },
  { name: 'floor_plan.png', bytes: 4_000_000, kind: 'png' },
] as const;

interface Expected {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  /** The file is too big to keep: it is filled up with blanks. */
  readonly padded_to_bytes?: number;
  /** The folder in which it would be wrong. */
  readonly folder?: string;
}

export const problemFile = (name: string): URL => new URL(`../problems/${name}`, import.meta.url);

export const expectedOf = (code: string): Expected =>
  JSON.parse(readFileSync(problemFile(`${code}/expected.json`), 'utf8'));

const isTranslation = (code: string): boolean => existsSync(problemFile(`${code}/text.de.json`));

export function brokenBytes(code: string): Uint8Array {
  const bytes = readFileSync(problemFile(`${code}/${isTranslation(code) ? 'text.de' : 'broken'}.json`));
  const padded = new Uint8Array(Math.max(bytes.length, expectedOf(code).padded_to_bytes ?? 0)).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** What is found in a code's file, read from `source`, and whether it can be used all the same. */
export function readProblemFile(
  code: string,
  source: string | Uint8Array = brokenBytes(code),
): { readonly problems: readonly Problem[]; readonly usable: boolean } {
  if (!isTranslation(code)) {
    const { problems, scenario } = parseScenario(source, {
      people: PEOPLE,
      pictures: PICTURES,
      folder: expectedOf(code).folder,
    });
    return { problems, usable: scenario !== null };
  }
  const own = problemFile(`${code}/scenario.json`);
  const { scenario } = parseScenario(readFileSync(existsSync(own) ? own : problemFile('../scenario/minimal.json')));
  if (scenario === null) throw new Error(`the scenario that ${code} translates has errors`);
  const { problems, overlay } = readOverlay(source, scenario, 'text.de.json');
  return { problems, usable: overlay !== null };
}
