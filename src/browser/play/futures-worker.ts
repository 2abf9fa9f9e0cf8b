import { futureSteps } from '../../core/lab/futures.ts';
import { turningSteps } from '../../core/lab/turning.ts';
import { serveWorker } from './serve-worker.ts';

serveWorker({ futures: () => Promise.resolve(futureSteps), turning: () => Promise.resolve(turningSteps) });
