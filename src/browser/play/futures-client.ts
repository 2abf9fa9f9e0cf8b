// Futures for a page: in a worker; where there is none, on the main thread in slices that nobody notices.
import { futureSteps, type Futures, type FuturesJob, type Progress } from '../../core/lab/futures.ts';

export type WorkerReport =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly futures: Futures };

export interface FuturesOptions {
  /** `own` comes once, as soon as it is known; from then on it is kept in later reports. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Longest the main thread is held at a time without a worker, ms. */
const SLICE = 8;

export async function runFutures(job: FuturesJob, options: FuturesOptions = {}): Promise<Futures> {
  options.signal?.throwIfAborted();
  const worker = openWorker();
  if (worker === null) return inSlices(job, options);
  try {
    return await inWorker(worker, job, options);
  } catch (reason) {
    if (reason !== NO_WORKER) throw reason;
    return await inSlices(job, options);
  } finally {
    worker.terminate();
  }
}

const NO_WORKER = Symbol('the worker did not start');

/** Null where workers are unknown or forbidden. */
function openWorker(): Worker | null {
  try {
    return new Worker(new URL('./futures-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function inWorker(worker: Worker, job: FuturesJob, { onProgress, signal }: FuturesOptions): Promise<Futures> {
  return new Promise((resolve, reject) => {
    let own: Progress['own'] = null;
    let started = false;
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReport>) => {
      if (signal?.aborted === true) return;
      started = true;
      if (data.kind === 'done') return resolve(data.futures);
      own = data.progress.own ?? own;
      onProgress?.({ share: data.progress.share, own });
    });
    worker.addEventListener('error', (event) => reject(started ? new Error(event.message) : NO_WORKER));
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage(job);
  });
}

/** The same on this thread, giving way every few milliseconds. */
export async function inSlices(job: FuturesJob, { onProgress, signal }: FuturesOptions = {}): Promise<Futures> {
  const steps = futureSteps(job);
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - since < SLICE) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  }
}
