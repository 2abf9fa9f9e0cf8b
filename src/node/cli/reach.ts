// `reach PATH [ID]`: what comes in every run, in some, or in none, and why; for what may come, a run in which it does.
import { reachSteps, type Reached } from '../../core/lab/reach/verdicts.ts';
import { finish } from '../../core/lab/steps.ts';
import { nearestName } from '../../core/scenario/nearest.ts';
import { readCommandLine } from './command-line.ts';
import { exitCodeOf, runsAndSeed } from './explore.ts';
import { tellProgress } from './progress.ts';
import { printOne, printReach } from './reach-table.ts';
import { openScenario } from './run.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { json: [], commands: [], runs: null, seed: null });
  const { runs, seed } = runsAndSeed(flags, '1000');
  const [path, id] = paths;
  if (path === undefined || paths.length > 2)
    throw new UsageError('reach takes one scenario, and the id of one thing in it if you like');
  const scenario = await openScenario(path, terminal);
  if (scenario === null) return 1;
  const reached = finish(
    reachSteps({ scenario, runs, seed }),
    tellProgress(terminal, 'playing and following the story'),
  );
  const told = id === undefined ? reached : { ...reached, verdicts: named(reached, id) };
  if (flags.has('json')) terminal.say(JSON.stringify(told, null, 2));
  else terminal.say(id === undefined ? printReach(told, path, flags.has('commands')) : printOne(told.verdicts, path));
  return exitCodeOf(reached.coverage);
}

/** Different kinds may have the same id. */
function named({ verdicts }: Reached, id: string): Reached['verdicts'] {
  const found = verdicts.filter((one) => one.id === id);
  if (found.length > 0) return found;
  const near = nearestName(
    id,
    verdicts.map((one) => one.id),
  );
  throw new UsageError(`nothing here has the id "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
}
