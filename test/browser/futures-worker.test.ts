import { expect, test, vi } from 'vitest';
import { inSlices, runFutures } from '../../src/browser/play/futures-client.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { futures, type FuturesJob, type Progress } from '../../src/core/lab/futures.ts';
import { scenario } from '../support/scenario.ts';

const run = playBot(scenario(), 5, 'coach');
const job: FuturesJob = { scenario: run.scenario, seed: run.seed, decisions: run.decisions, futures: 8 };

test('a worker gives the same numbers as the core code, and tells of its progress', async () => {
  const seen: Progress[] = [];
  const found = await runFutures(job, { onProgress: (p) => void seen.push(p) });
  expect(found).toEqual(futures(job));
  expect(seen.some((p) => p.own !== null)).toBe(true);
});

test('a worker can be stopped', async () => {
  const stop = new AbortController();
  const running = runFutures({ ...job, futures: 5000 }, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(running).rejects.toThrow('aborted');
});

test('without workers the main thread does it, in slices', async () => {
  vi.stubGlobal('Worker', undefined);
  try {
    expect(await runFutures(job)).toEqual(futures(job));
  } finally {
    vi.unstubAllGlobals();
  }
});

test('slices hold the main thread no longer than a frame or so', async () => {
  let slices = 0;
  await inSlices({ ...job, futures: 200 }, { onProgress: () => void slices++ });
  expect(slices).toBeGreaterThan(2);
});
