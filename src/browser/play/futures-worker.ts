import { futureSteps } from '../../core/lab/futures.ts';
import { serveWorker } from './serve-worker.ts';

serveWorker({ futures: () => Promise.resolve(futureSteps) });
