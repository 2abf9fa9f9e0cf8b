// Futures and the turning point for the debrief, each in a worker of its own that is gone when it is done or stopped.
import { futureSteps } from '../../core/lab/futures.ts';
import type { JobHost, Jobs, RunJob } from '../../core/lab/jobs.ts';
import { turningSteps } from '../../core/lab/turning.ts';
import { openJobHost, runOnPage } from './job-host.ts';

export const FUTURES_JOB: Jobs<'futures'> = { futures: () => Promise.resolve(futureSteps) };
const TURNING_JOB: Jobs<'turning'> = { turning: () => Promise.resolve(turningSteps) };

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

export const findTurning: RunJob<'turning'> = async (name, order, options) => {
  const host = openJobHost<'turning'>(
    () => new Worker(new URL('./futures-worker.ts', import.meta.url), { type: 'module' }),
    runOnPage(TURNING_JOB),
  );
  try {
    return await host.run(name, order, options);
  } finally {
    host.close();
  }
};
