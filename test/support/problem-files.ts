// The files in test/problems: each a broken scenario, or a broken translation, or a translator's sheet, of its own scenario or the minimal one.
import { existsSync, readFileSync } from 'node:fs';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { problemOfFile } from '../../src/core/scenario/finding.ts';
import type { Problem } from '../../src/core/scenario/problem.ts';
import { readOverlay } from '../../src/core/scenario/read-overlay.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { importSheet } from '../../src/core/scenario/sheet-import.ts';
import { readCsv } from '../../src/node/cli/sheets/csv.ts';

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

const fileOf = (code: string): string =>
  ['text.de.json', 'sheet.csv'].find((name) => existsSync(problemFile(`${code}/${name}`))) ?? 'broken.json';

export function brokenBytes(code: string): Uint8Array {
  const bytes = readFileSync(problemFile(`${code}/${fileOf(code)}`));
  const padded = new Uint8Array(Math.max(bytes.length, expectedOf(code).padded_to_bytes ?? 0)).fill(0x20);
  padded.set(bytes);
  return padded;
}

/** What is found in a code's file, read from `source`, and whether it can be used all the same. */
export function readProblemFile(
  code: string,
  source: string | Uint8Array = brokenBytes(code),
): { readonly problems: readonly Problem[]; readonly usable: boolean } {
  if (fileOf(code) === 'broken.json') {
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
  if (fileOf(code) === 'sheet.csv') return readSheet(scenario, source);
  const { problems, overlay } = readOverlay(source, scenario, 'text.de.json');
  return { problems, usable: overlay !== null };
}

function readSheet(scenario: Scenario, source: string | Uint8Array): ReturnType<typeof readProblemFile> {
  const reading = readCsv(typeof source === 'string' ? new TextEncoder().encode(source) : source);
  if ('fault' in reading) return { problems: [problemOfFile('sheet.csv', reading.fault)], usable: false };
  const order = { file: 'sheet.csv', language: null, before: null, erase: false };
  const { problems, overlay } = importSheet(scenario, reading.sheet, order);
  return { problems, usable: overlay !== null };
}
