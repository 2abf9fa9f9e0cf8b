// As many threads for jobs as make sense here, as one place.
import { availableParallelism } from 'node:os';
import { JobQueue } from '../../core/lab/job-queue.ts';
import type { RunJob } from '../../core/lab/jobs.ts';
import { openJobThread } from './job-threads.ts';

const MOST_THREADS = 4;

/** The threads end with what `act` does. */
export async function inThreads<Found>(
  act: (run: RunJob, places: readonly RunJob[]) => Promise<Found>,
): Promise<Found> {
  const threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, openJobThread);
  const places = threads.map(({ run }) => run);
  try {
    return await act(new JobQueue(places).run, places);
  } finally {
    for (const thread of threads) thread.close();
  }
}
