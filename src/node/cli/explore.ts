// `explore PATH --runs N --seed N`: plays what was played least, and says what came in how many runs.
import { exploreSteps, type Coverage } from '../../core/lab/explore.ts';
import { finish } from '../../core/lab/steps.ts';
import { readCommandLine } from './command-line.ts';
import { printCoverage } from './coverage-table.ts';
import { tellProgress } from './progress.ts';
import { openScenario, wholeNumber } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

const RUNS = '2000';
const MOST_RUNS = 1_000_000;

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], commands: [], runs: null, seed: null });
  const { runs, seed } = runsAndSeed(flags);
  if (paths.length !== 1) throw new UsageError('explore takes one scenario');
  const [path = ''] = paths;
  const scenario = await openScenario(path, terminal);
  if (scenario === null) return 1;
  const coverage = finish(exploreSteps({ scenario, runs, seed }), tellProgress(terminal, 'playing'));
  terminal.say(
    flags.has('json') ? JSON.stringify(coverage, null, 2) : printCoverage(coverage, path, flags.has('commands')),
  );
  return exitCodeOf(coverage);
}

export function runsAndSeed(
  flags: ReadonlyMap<string, string>,
  usual = RUNS,
): { readonly runs: number; readonly seed: number } {
  const runs = wholeNumber('runs', flags.get('runs') ?? usual);
  if (runs < 1 || runs > MOST_RUNS) throw new UsageError(`--runs is from 1 to ${MOST_RUNS}`);
  return { runs, seed: wholeNumber('seed', flags.get('seed') ?? '1') };
}

/** A run that stands still is the scenario's fault, one that cannot be played ours. */
export const exitCodeOf = ({ deadEnds, crashes }: Coverage): ExitCode =>
  crashes.length > 0 ? 2 : deadEnds.length > 0 ? 1 : 0;
