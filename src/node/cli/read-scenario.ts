// A scenario file with what is wrong with it; a file that cannot be opened is a problem like any other.
import { readFileSync } from 'node:fs';
import { parseScenario, type Reading } from '../../core/scenario/parse.ts';
import type { Problem } from '../../core/scenario/problem.ts';

export interface ScenarioFile extends Reading {
  readonly file: string;
  /** As well as it can be shown; empty if it could not be opened. */
  readonly source: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file. Mind small and capital letters.',
  EISDIR: 'This is a folder; name the file in it.',
  EACCES: 'You may not read it: its permissions forbid that.',
};

function cannotOpen(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const help = REASONS[code] ?? `The system says ${code || String(error)}.`;
  const place = { file, line: 1, column: 1, length: 1, path: '', crumb: '' };
  return { code: 'V07', level: 'error', message: 'this file cannot be opened', help, ...place };
}

export function readScenario(file: string, people?: readonly string[]): ScenarioFile {
  try {
    const bytes = readFileSync(file);
    const reading = parseScenario(bytes, { file, ...(people && { people }) });
    return { file, source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), ...reading };
  } catch (error) {
    return { file, source: '', scenario: null, problems: [cannotOpen(file, error)] };
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
