// What makes a worker of a page out of some jobs.
import { type Ask, type JobName, type Jobs, serveJobs } from '../../core/lab/jobs.ts';

export function serveWorker<Known extends JobName>(jobs: Jobs<Known>): void {
  const { port1, port2 } = new MessageChannel();
  port1.start();
  const serve = serveJobs(
    jobs,
    {
      // Each message costs the page more than a future costs the worker.
      slice: 50,
      now: () => performance.now(),
      // A message to oneself, since a timer within timers waits 4 ms.
      giveWay: () =>
        new Promise((resolve) => {
          port1.addEventListener('message', () => resolve(), { once: true });
          port2.postMessage(null);
        }),
    },
    (answer) => self.postMessage(answer),
  );
  self.addEventListener('message', ({ data }: MessageEvent<Ask<Known>>) => serve(data));
}
