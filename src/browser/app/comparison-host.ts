// Comparisons for the page on the model, in one worker for all of them. Without workers they fail, and the page says so: to have
// them on the page itself would take the engine out of the script that play waits for, some 1.4 kB more for everybody.
import type { JobHost } from '../../core/lab/jobs.ts';
import { openJobHost } from '../play/job-host.ts';

export const openComparisons = (): JobHost<'comparison'> =>
  openJobHost(() => new Worker(new URL('./comparison-worker.ts', import.meta.url), { type: 'module' }), null);
