// A scenario file with what is wrong with it; a file that cannot be opened is a problem like any other.
import { readFileSync } from 'node:fs';
import { parseScenario, type Reading } from '../../core/scenario/parse.ts';
import { problemOfFile } from '../../core/scenario/finding.ts';
import type { Problem } from '../../core/scenario/problem.ts';

export interface ScenarioFile extends Reading {
  readonly file: string;
  /** As well as it can be shown; empty if it could not be opened. */
  readonly source: string;
}

const REASONS: Readonly<Record<string, 'absent' | 'folder' | 'forbidden'>> = {
  ENOENT: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
};

function cannotOpen(file: string, error: unknown): Problem {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  const says = REASONS[reason];
  return problemOfFile(
    file,
    says === undefined
      ? { code: 'V07', says: 'other', args: { reason: reason || String(error) } }
      : { code: 'V07', says },
  );
}

export function readScenario(file: string, people?: readonly string[]): ScenarioFile {
  try {
    const bytes = readFileSync(file);
    const reading = parseScenario(bytes, { file, ...(people && { people }) });
    return { file, source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), ...reading };
  } catch (error) {
    return { file, source: '', scenario: null, partial: null, tree: null, problems: [cannotOpen(file, error)] };
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
