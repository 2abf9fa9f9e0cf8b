import { checkScenario, type Reading, type ReadingOptions } from './check-scenario.ts';
import { ourFault, problemOfFile } from './finding.ts';

export type { Reading, ReadingOptions } from './check-scenario.ts';

/** Reads a scenario from text or bytes. Never throws: a page must be able to say what is wrong, whatever it is given. */
export function parseScenario(source: string | Uint8Array, options: ReadingOptions = {}): Reading {
  try {
    return checkScenario(source, options);
  } catch (error) {
    // Our own failure, told as a problem of the file it happened with.
    const problem = problemOfFile(options.file ?? 'scenario.json', ourFault(error));
    return { scenario: null, partial: null, tree: null, problems: [problem] };
  }
}
