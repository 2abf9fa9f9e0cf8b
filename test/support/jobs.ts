// The same jobs for whatever does them.
import { playBot } from '../../src/core/lab/bots.ts';
import type { FuturesJob } from '../../src/core/lab/futures.ts';
import type { JobHost, JobName, RunJob } from '../../src/core/lab/jobs.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

export function futuresOf(scenario: Scenario, futures: number): FuturesJob {
  const { seed, decisions } = playBot(scenario, 5, 'coach');
  return { scenario, seed, decisions, futures };
}

export async function inHost<Known extends JobName, Found>(
  host: JobHost<Known>,
  act: (run: RunJob<Known>) => Promise<Found>,
): Promise<Found> {
  try {
    return await act(host.run);
  } finally {
    host.close();
  }
}

/** Every share that is told of, and where the first one stood that had something early. */
export interface Told {
  readonly shares: number[];
  readonly early: number[];
}

export function listen(): {
  readonly told: Told;
  readonly onProgress: (p: { readonly share: number; readonly early: unknown }) => void;
} {
  const told: Told = { shares: [], early: [] };
  return {
    told,
    onProgress({ share, early }) {
      told.shares.push(share);
      if (early !== null) told.early.push(share);
    },
  };
}
