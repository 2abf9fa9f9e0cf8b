import { afterEach, expect, test, vi } from 'vitest';
import { FUTURES_JOB, openFutures, runJob } from '../../src/browser/play/futures-host.ts';
import { openJobHost, runOnPage } from '../../src/browser/play/job-host.ts';
import { balance } from '../../src/core/lab/balance/balance.ts';
import { assess } from '../../src/core/lab/balance/assess.ts';
import type { JobName, RunJob } from '../../src/core/lab/jobs.ts';
import { futures } from '../../src/core/lab/futures.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { futuresOf, inHost, listen } from '../support/jobs.ts';
import { CAST, moment, scenario } from '../support/scenario.ts';

const { scenario: shipped } = parseScenario(await (await fetch('/scenarios/tutorial/scenario.json')).text());
if (shipped === null) throw new Error('expected the tutorial, got problems');
const tutorial = shipped;
const job = futuresOf(tutorial, 8);

afterEach(() => void vi.unstubAllGlobals());

test('a worker gives the same numbers as the core code, and tells of its progress', async () => {
  const { told, onProgress } = listen();
  expect(await runJob('futures', job, { onProgress })).toEqual(futures(job));
  expect(told.early.length).toBeGreaterThan(0);
});

test('a worker made of other jobs does those, one after the other', async () => {
  const open = (): Worker => new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  const host = openJobHost<'balance' | 'futures'>(open, null);
  await inHost(host, async (run) => {
    expect(await run('balance', { scenario: tutorial, seeds: 2 })).toEqual(balance(tutorial, 2));
    expect(await run('futures', job)).toEqual(futures(job));
  });
});

const tiny = scenario({
  weeks: 2,
  away_weeks: 1,
  attention: 5,
  managers: CAST.slice(0, 2),
  moments: [moment('draft', 'mira', 1)],
  bets: [],
});

test('a worker judges a whole scenario, and tells how far it is', { timeout: 60_000 }, async () => {
  const shares: number[] = [];
  const judge = (place: RunJob) =>
    assess(tiny, { seeds: 2, from: 1, places: [place], onProgress: (share) => shares.push(share) });
  const open = (): Worker => new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
  await inHost(openJobHost<JobName>(open, null), async (run) => {
    const { judged, remedies, advice } = await judge(run);
    expect(judged).toBe(false);
    expect(remedies.some(({ tried }) => tried > 0)).toBe(true);
    expect(advice.map(({ code }) => code)).toContain('B17');
  });
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});

test('a worker can be stopped, and goes on with the next job', async () => {
  const stop = new AbortController();
  await inHost(openFutures(), async (run) => {
    const long = { ...job, futures: 100_000 };
    await expect(run('futures', long, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow(
      'aborted',
    );
    expect(await run('futures', job)).toEqual(futures(job));
  });
});

test('without workers the main thread does it, in slices', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await runJob('futures', job)).toEqual(futures(job));
});

test('where a worker does not start, the main thread does it', async () => {
  const Real = Worker;
  class Missing extends Real {
    constructor() {
      super('/no-such-worker.js', { type: 'module' });
    }
  }
  vi.stubGlobal('Worker', Missing);
  expect(await runJob('futures', job)).toEqual(futures(job));
});

test('slices hold the main thread no longer than a frame or so', async () => {
  const { told, onProgress } = listen();
  await runOnPage(FUTURES_JOB)('futures', { ...job, futures: 200 }, { onProgress });
  expect(told.shares.length).toBeGreaterThan(2);
});
