// Jobs for a page: in a worker; where none starts, on the main thread in slices that nobody notices.
import {
  type Answer,
  askJobs,
  type JobHost,
  type JobName,
  type Jobs,
  runJobsHere,
  type RunJob,
} from '../../core/lab/jobs.ts';

/** On the main thread, holding it for some 8 ms at a time. */
export function runOnPage<Known extends JobName>(jobs: Jobs<Known>): RunJob<Known> {
  return runJobsHere(jobs, {
    slice: 8,
    now: () => performance.now(),
    giveWay: () => new Promise((resolve) => setTimeout(resolve)),
  });
}

const NO_WORKER = Symbol('the worker did not start');

/** Null where workers are unknown or forbidden. */
function tryOpen(open: () => Worker): Worker | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** The worker that `open` makes, for any number of jobs; without it they are left to `here`, or fail where that is null. */
export function openJobHost<Known extends JobName>(open: () => Worker, here: RunJob<Known> | null): JobHost<Known> {
  let worker = tryOpen(open);
  let started = false;
  const desk = askJobs<Known>((ask) => worker?.postMessage(ask));
  worker?.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    started = true;
    desk.hear(data);
  });
  worker?.addEventListener('error', ({ message }) => {
    if (!started) worker = null;
    desk.fail(started ? new Error(message) : NO_WORKER);
  });
  return {
    async run(name, order, options) {
      try {
        if (worker !== null) return await desk.run(name, order, options);
      } catch (reason) {
        if (reason !== NO_WORKER) throw reason;
      }
      if (here === null) throw new Error('expected a worker, got none');
      return here(name, order, options);
    },
    close: () => worker?.terminate(),
  };
}
