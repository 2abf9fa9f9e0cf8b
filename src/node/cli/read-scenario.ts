// A scenario file with what is wrong with it; a file that cannot be opened is a problem like any other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodingOf, markOf } from '../../core/scenario/decode-text.ts';
import { kindOfFile } from '../../core/scenario/file-kind.ts';
import { parseScenario, type Reading, type ReadingOptions } from '../../core/scenario/parse.ts';
import { problemOfFile } from '../../core/scenario/finding.ts';
import type { Problem } from '../../core/scenario/problem.ts';
import { readOverlay } from '../../core/scenario/read-overlay.ts';

export interface ReadFile {
  readonly file: string;
  /** As well as it can be shown; empty if it could not be opened. */
  readonly source: string;
  readonly problems: readonly Problem[];
}
export type ScenarioFile = ReadFile & Reading;

const REASONS: Readonly<Record<string, 'absent' | 'folder' | 'forbidden'>> = {
  ENOENT: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
};

/** In a folder that is there, but has no scenario: what might be meant for one, or "none". A file that somebody named is another matter. */
function otherIn(file: string): string | null {
  const folder = dirname(file);
  if (basename(file) !== 'scenario.json' || !existsSync(folder)) return null;
  return readdirSync(folder).find((name) => /^scenario.*json|\.json(?:\.txt)?$/i.test(name)) ?? 'none';
}

function cannotOpen(file: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  const says = REASONS[reason];
  const other = says === 'absent' ? otherIn(file) : null;
  if (other !== null) return problemOfFile(file, { code: 'V07', says: 'no_scenario', args: { other } });
  return problemOfFile(
    file,
    says === undefined
      ? { code: 'V07', says: 'other', args: { reason: reason || String(error) } }
      : { code: 'V07', says },
  );
}

/** Nothing of what is no text. */
const shown = (bytes: Uint8Array): string =>
  markOf(bytes) === null && kindOfFile(bytes) !== null
    ? ''
    : new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);

export function readScenario(file: string, known: Omit<ReadingOptions, 'file'> = {}): ScenarioFile {
  try {
    const bytes = readFileSync(file);
    return { file, source: shown(bytes), ...parseScenario(bytes, { file, ...known }) };
  } catch (error) {
    return { file, source: '', scenario: null, partial: null, tree: null, problems: [cannotOpen(file, error)] };
  }
}

/** A translation with what is wrong with it; what is wrong with the scenario beside it is told there. */
export function readTranslation(file: string): ReadFile {
  try {
    const bytes = readFileSync(file);
    const { scenario } = readScenario(join(dirname(file), 'scenario.json'));
    return { file, source: shown(bytes), problems: scenario ? readOverlay(bytes, scenario, file).problems : [] };
  } catch (error) {
    return { file, source: '', problems: [cannotOpen(file, error)] };
  }
}

/** Names of the portraits in the box; undefined where there is no box, so that faces aren't checked. */
export async function portraitNames(): Promise<readonly string[] | undefined> {
  try {
    return (await import('../../../assets/people/people.ts')).PEOPLE;
  } catch {
    return undefined;
  }
}
