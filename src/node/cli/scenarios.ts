// `npm run scenarios`: what is looked at over all scenarios that ship together.
import { basename, dirname } from 'node:path';
import { type Truth, truthOf } from '../../core/lab/guess/truth.ts';
import { verdictOn } from '../../core/lab/guess/verdict.ts';
import type { RunJob } from '../../core/lab/jobs.ts';
import type { Scenario } from '../../core/scenario/schema.ts';
import { readCommandLine } from './command-line.ts';
import { printTruth } from './guess-table.ts';
import { printVerdict } from './guess-verdict.ts';
import { inThreads } from './job-places.ts';
import { tellProgress } from './progress.ts';
import { openScenario, wholeNumber } from './run.ts';
import { scenarioFiles } from './scenario-paths.ts';
import { UsageError, type ExitCode, type Terminal } from './verb.ts';

export const USAGE = `Usage: npm run scenarios -- --guess [PATH…]

  --guess       how far the best options can be told by length, price, place and words alone
  --seeds N     runs of each scenario; 200 unless given
  --json        as data, for other programs

PATH is a scenario or a folder of them; scenarios unless given, without those whose folder begins with “_”.`;

const SEEDS = '200';

export async function perform(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { paths, flags } = readCommandLine(words, { guess: [], help: [], json: [], seeds: null });
  if (flags.has('help')) {
    terminal.say(USAGE);
    return 0;
  }
  const seeds = wholeNumber('seeds', flags.get('seeds') ?? SEEDS);
  if (seeds < 2) throw new UsageError('--seeds: a spread needs at least 2');
  if (!flags.has('guess')) throw new UsageError('so far there is --guess');
  const scenarios: Scenario[] = [];
  for (const file of filesOf(paths)) {
    const scenario = await openScenario(file, terminal);
    if (scenario === null) return 1;
    scenarios.push(scenario);
  }
  const truths = await inThreads((run) => truthsOf(scenarios, seeds, run, terminal));
  const verdict = truths.length > 1 ? verdictOn(truths.flatMap(({ known }) => known)) : null;
  terminal.say(
    flags.has('json')
      ? JSON.stringify({ truths, verdict }, null, 2)
      : [...truths.map(printTruth), ...(verdict === null ? [] : [printVerdict(verdict, truths)])].join('\n\n'),
  );
  return verdict === null || verdict.met ? 0 : 1;
}

/** Those of a folder whose own begins with “_” show something and are not for players; named one by one they count. */
function filesOf(paths: readonly string[]): string[] {
  return (paths.length === 0 ? ['scenarios'] : paths).flatMap((path) => {
    const files = scenarioFiles([path]);
    return files.length === 1 ? files : files.filter((file) => !basename(dirname(file)).startsWith('_'));
  });
}

/** Seeds of a job: few enough that no thread is idle for long. */
const CHUNK = 20;

async function truthsOf(
  scenarios: readonly Scenario[],
  seeds: number,
  run: RunJob,
  terminal: Terminal,
): Promise<readonly Truth[]> {
  const tell = tellProgress(terminal, 'playing every option where a run that adapts comes to it');
  const jobs = scenarios.length * Math.ceil(seeds / CHUNK);
  let done = 0;
  return Promise.all(
    scenarios.map(async (scenario) => {
      const parts = Array.from({ length: Math.ceil(seeds / CHUNK) }, async (_, n) => {
        const order = { scenario, seeds: Math.min(CHUNK, seeds - n * CHUNK), from: 1 + n * CHUNK };
        const worths = await run('forced', order);
        tell({ share: (done += 1) / jobs });
        return worths;
      });
      return truthOf(scenario, (await Promise.all(parts)).flat());
    }),
  );
}
