import { checkScenario, type Reading, type ReadingOptions } from './check-scenario.ts';
import { problemOfFile } from './finding.ts';

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
const failedReading = (file: string, reason: string): Reading => ({
  scenario: null,
  partial: null,
  tree: null,
  problems: [problemOfFile(file, { code: 'P09', says: 'our_fault', args: { reason } })],
});
