// Futures for the debrief, in a worker of their own that is gone when they are done or stopped.
import { futureSteps } from '../../core/lab/futures.ts';
import type { JobHost, Jobs, RunJob } from '../../core/lab/jobs.ts';
import { openJobHost, runOnPage } from './job-host.ts';

export const FUTURES_JOB: Jobs<'futures'> = { futures: () => Promise.resolve(futureSteps) };

export const openFutures = (): JobHost<'futures'> =>
  openJobHost(
    () => new Worker(new URL('./futures-worker.ts', import.meta.url), { type: 'module' }),
    runOnPage(FUTURES_JOB),
  );

export const runJob: RunJob<'futures'> = async (name, order, options) => {
  const host = openFutures();
  try {
    return await host.run(name, order, options);
  } finally {
    host.close();
  }
};
