// Plays futures off the main thread. One job a worker; whoever wants it to stop ends the worker.
import { futures, type FuturesJob } from '../../core/lab/futures.ts';
import type { WorkerReport } from './futures-client.ts';

/** Progress is told this often at most, ms: a message costs the page more than a future costs the worker. */
const PAUSE = 50;

const report = (message: WorkerReport): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<FuturesJob>) => {
  let last = 0;
  let fanTold = false;
  const all = futures(data, ({ share, own }) => {
    const first = own !== null && !fanTold;
    if (!first && performance.now() - last < PAUSE) return;
    last = performance.now();
    report({ kind: 'progress', progress: { share, own: first ? own : null } });
    fanTold ||= first;
  });
  if (all !== null) report({ kind: 'done', futures: all });
});
