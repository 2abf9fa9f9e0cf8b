import { checkScenario, type Reading, type ReadingOptions } from './check-scenario.ts';

export type { Reading, ReadingOptions } from './check-scenario.ts';

/** Reads a scenario from text or bytes. Never throws: a page must be able to say what is wrong, whatever it is given. */
export function parseScenario(source: string | Uint8Array, options: ReadingOptions = {}): Reading {
  try {
    return checkScenario(source, options);
  } catch (error) {
    return failedReading(options.file ?? 'scenario.json', String(error));
  }
}

/** Our own failure, told as a problem of the file it happened with. */
function failedReading(file: string, reason: string): Reading {
  const message = 'this file could not be read, and the mistake is the game’s';
  const help = `Please report it, with the file and these words: ${reason}`;
  const place = { file, line: 1, column: 1, length: 1, path: '', crumb: '' };
  return { scenario: null, problems: [{ code: 'P09', level: 'error', message, help, ...place }] };
}
