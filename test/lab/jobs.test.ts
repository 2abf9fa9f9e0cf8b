import { describe, expect, test } from 'vitest';
import { compareUnder } from '../../src/core/lab/assumptions.ts';
import { balance, balanceSteps } from '../../src/core/lab/balance/balance.ts';
import { comparisonSteps } from '../../src/core/lab/assumptions.ts';
import { USUAL_FACTORS } from '../../src/core/lab/factors.ts';
import { futures, futureSteps } from '../../src/core/lab/futures.ts';
import { type Answer, type Ask, askJobs, JOBS, type JobHost, runJobsHere, serveJobs } from '../../src/core/lab/jobs.ts';
import { type Pace, type Progress, type Steps } from '../../src/core/lab/steps.ts';
import { observeOrganisation, populationSteps } from '../../src/core/lab/validation/validate.ts';
import { openJobThread } from '../../src/node/cli/job-threads.ts';
import { futuresOf, inHost, listen } from '../support/jobs.ts';
import { shippedScenario } from '../support/shipped.ts';

const tutorial = shippedScenario('tutorial');
const job = futuresOf(tutorial, 12);
const orders = {
  comparison: { scenario: tutorial, factors: { ...USUAL_FACTORS, repair: 2 }, futures: 5 },
  balance: { scenario: tutorial, seeds: 2 },
  population: { seed: 3, control: 'fast', orgs: 3, from: 1, stride: 2 },
} as const;

/** Gives way as often as it can, on a clock that never stands still. */
const eager = (): Pace => {
  let time = 0;
  return { slice: 1, now: () => (time += 1), giveWay: () => new Promise((resolve) => setImmediate(resolve)) };
};
const here = (): JobHost => ({ run: runJobsHere(JOBS, eager()), close: () => undefined });
const PLACES = [
  ['a thread', openJobThread],
  ['slices of the same thread', here],
] as const;

describe.each(PLACES)('in %s', (_, open) => {
  test('every job comes to what it comes to at once', { timeout: 60_000 }, async () => {
    await inHost(open(), async (run) => {
      expect(await run('futures', job)).toEqual(futures(job));
      expect(await run('balance', orders.balance)).toEqual(balance(tutorial, 2));
      const { scenario, factors } = orders.comparison;
      expect(await run('comparison', orders.comparison)).toEqual(compareUnder(scenario, factors, 5));
      expect(await run('population', orders.population)).toEqual([observeOrganisation(3, 1, 'fast')]);
    });
  });

  test('several jobs may be under way, and each is told of its own', { timeout: 60_000 }, async () => {
    const [one, other] = [listen(), listen()];
    await inHost(open(), async (run) => {
      const found = await Promise.all([
        run('futures', job, { onProgress: one.onProgress }),
        run('balance', orders.balance, { onProgress: other.onProgress }),
      ]);
      expect(found).toEqual([futures(job), balance(tutorial, 2)]);
    });
    expect(one.told.early.length).toBeGreaterThan(0);
    expect(other.told.early).toEqual([]);
    for (const { told } of [one, other]) expect(told.shares).toEqual(told.shares.toSorted((a, b) => a - b));
  });

  test('the fan is told of early, and from then on always', async () => {
    const { told, onProgress } = listen();
    await inHost(open(), (run) => run('futures', { ...job, futures: 80 }, { onProgress }));
    expect(told.early[0]).toBeLessThan(0.2);
    expect(told.shares.filter((share) => share >= told.early[0]!)).toEqual(told.early);
  });

  test('a job stops when its signal says so, with the signal’s reason; others go on', async () => {
    const stop = new AbortController();
    await inHost(open(), async (run) => {
      const onProgress = (): void => stop.abort(new Error('seen enough'));
      const long = run('futures', { ...job, futures: 100_000 }, { signal: stop.signal, onProgress });
      await expect(long).rejects.toThrow('seen enough');
      expect(await run('futures', job)).toEqual(futures(job));
      await expect(run('futures', job, { signal: stop.signal })).rejects.toThrow('seen enough');
    });
  });

  test('what goes wrong in a job rejects with its message', async () => {
    const wrong = { ...orders.comparison, factors: { ...USUAL_FACTORS, repair: 3 } };
    await inHost(open(), async (run) => {
      await expect(run('comparison', wrong)).rejects.toThrow('repair: expected 0.5 to 2, got 3');
      expect(await run('futures', job)).toEqual(futures(job));
    });
  });
});

test('a job that is stopped does at most the step it is in', async () => {
  let steps = 0;
  function* endless(): Steps<never> {
    for (;;) yield { share: (steps += 1) && 0.5, early: null };
  }
  const answers: Answer[] = [];
  const serve = serveJobs({ ...JOBS, balance: () => Promise.resolve(endless) }, eager(), (answer) => {
    answers.push(answer);
    if (answers.length === 3) serve({ kind: 'stop', id: 1 });
  });
  serve({ kind: 'run', id: 1, name: 'balance', order: orders.balance });
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(answers.map(({ kind }) => kind)).toEqual(['progress', 'progress', 'progress']);
  expect(steps).toBe(4 - 1);
});

test('what is known early goes over the wire once', async () => {
  const answers: Answer[] = [];
  const desk = askJobs((ask: Ask) => serve(ask));
  const serve = serveJobs(JOBS, eager(), (answer) => {
    answers.push(answer);
    desk.hear(answer);
  });
  await desk.run('futures', job);
  expect(answers.filter((answer) => 'early' in answer)).toHaveLength(1);
  expect(answers.length).toBeGreaterThan(4);
});

test('a place that breaks down rejects all that was under way', async () => {
  const desk = askJobs(() => undefined);
  const asked = [desk.run('balance', orders.balance), desk.run('futures', job)];
  desk.fail(new Error('the thread is gone'));
  for (const one of asked) await expect(one).rejects.toThrow('the thread is gone');
});

const STEPS: ReadonlyArray<readonly [string, () => Steps<unknown, unknown>]> = [
  ['futures', () => futureSteps(job)],
  ['comparison', () => comparisonSteps(orders.comparison)],
  ['balance', () => balanceSteps(orders.balance)],
  ['population', () => populationSteps({ ...orders.population, stride: 1 })],
];
test.each(STEPS)('the share of %s that is done only rises, from little to all', (_, steps) => {
  const shares = [...steps()].map(({ share }: Progress<unknown>) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares[0]).toBeLessThan(0.6);
  expect(shares.at(-1)).toBe(1);
});
