// Jobs in threads of their own: the same core code as in the browser's worker.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, askJobs, type JobHost } from '../../core/lab/jobs.ts';

/** A thread for any number of jobs. It keeps the process alive until it is closed. */
export function openJobThread(): JobHost {
  const thread = new Worker(new URL(`./job-thread${extname(import.meta.url)}`, import.meta.url));
  const desk = askJobs((ask) => thread.postMessage(ask));
  thread.on('message', (answer: Answer) => desk.hear(answer));
  thread.on('error', desk.fail);
  return { run: desk.run, close: () => void thread.terminate() };
}
