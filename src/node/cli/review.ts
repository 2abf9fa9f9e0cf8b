// `review PATH`: a script to print, with room for remarks.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCommandLine } from './command-line.ts';
import { reviewPage } from './report/review-page.ts';
import { openScenario } from './run.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { html: null });
  if (paths.length !== 1) throw new UsageError('review takes one scenario');
  const [path = ''] = paths;
  const scenario = await openScenario(path, terminal);
  if (scenario === null) return 1;
  const file = flags.get('html') ?? join(dirname(scenarioFiles([path])[0] ?? path), 'review.html');
  try {
    writeFileSync(file, reviewPage(scenario));
  } catch (error) {
    throw new UsageError(`${file} can’t be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  terminal.say(
    `${file}: open it in a browser and print it, or save it as PDF. ${scenario.moments.length} moments, numbered.`,
  );
  return 0;
}
