// `npm run scenarios -- --guess`: how far the best options can be told without reading them.
import { type Truth, truthOf } from '../../../core/lab/guess/truth.ts';
import { verdictOn } from '../../../core/lab/guess/verdict.ts';
import type { RunJob } from '../../../core/lab/jobs.ts';
import { inThreads } from '../job-places.ts';
import { tellProgress } from '../progress.ts';
import type { ExitCode, Terminal } from '../verb.ts';
import { printTruth } from './guess-table.ts';
import { printVerdict } from './guess-verdict.ts';
import type { Asked } from './asked.ts';

export async function tellGuess(asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const truths = await inThreads((run) => truthsOf(asked, run, terminal));
  const verdict = truths.length > 1 ? verdictOn(truths.flatMap(({ known }) => known)) : null;
  terminal.say(
    asked.json
      ? JSON.stringify({ truths, verdict }, null, 2)
      : [...truths.map(printTruth), ...(verdict === null ? [] : [printVerdict(verdict, truths)])].join('\n\n'),
  );
  return verdict === null || verdict.met ? 0 : 1;
}

/** Seeds of a job: few enough that no thread is idle for long. */
const CHUNK = 20;

async function truthsOf({ opened, seeds }: Asked, run: RunJob, terminal: Terminal): Promise<readonly Truth[]> {
  const tell = tellProgress(terminal, 'playing every option where a run that adapts comes to it');
  const jobs = opened.length * Math.ceil(seeds / CHUNK);
  let done = 0;
  return Promise.all(
    opened.map(async ({ scenario }) => {
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
