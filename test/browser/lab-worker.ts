// A worker that does all jobs.
import { serveWorker } from '../../src/browser/play/serve-worker.ts';
import { JOBS } from '../../src/core/lab/jobs.ts';

serveWorker(JOBS);
