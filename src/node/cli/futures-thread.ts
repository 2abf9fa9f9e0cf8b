// Futures in a thread of their own: the same core code as in the browser's worker. This file is both ends.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { futures, type Futures, type FuturesJob, type Progress } from '../../core/lab/futures.ts';

type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly futures: Futures };

export interface ThreadOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export async function runFuturesInThread(
  job: FuturesJob,
  { onProgress, signal }: ThreadOptions = {},
): Promise<Futures> {
  signal?.throwIfAborted();
  const thread = new Worker(new URL(import.meta.url), { workerData: { futures: job } });
  try {
    return await new Promise((resolve, reject) => {
      thread.on('message', (report: Report) => {
        if (report.kind === 'done') resolve(report.futures);
        else onProgress?.(report.progress);
      });
      thread.on('error', reject);
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  } finally {
    await thread.terminate();
  }
}

/** Hundredths of the whole between two reports. */
const STEP = 0.02;

function serve(port: NonNullable<typeof parentPort>, job: FuturesJob): void {
  let told = 0;
  const all = futures(job, (progress) => {
    if (progress.share - told < STEP) return;
    told = progress.share;
    port.postMessage({ kind: 'progress', progress } satisfies Report);
  });
  if (all !== null) port.postMessage({ kind: 'done', futures: all } satisfies Report);
}

if (!isMainThread && parentPort !== null && typeof workerData === 'object' && 'futures' in (workerData ?? {}))
  serve(parentPort, (workerData as { readonly futures: FuturesJob }).futures);
