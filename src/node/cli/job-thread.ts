// What runs in a thread: hears jobs and does them.
import { parentPort } from 'node:worker_threads';
import { type Ask, JOBS, serveJobs } from '../../core/lab/jobs.ts';

const serve = serveJobs(
  JOBS,
  { slice: 50, now: () => performance.now(), giveWay: () => new Promise((resolve) => setImmediate(resolve)) },
  (answer) => parentPort?.postMessage(answer),
);

parentPort?.on('message', (ask: Ask) => serve(ask));
