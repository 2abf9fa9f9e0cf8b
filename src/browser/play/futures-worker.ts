// The turning point is told in words. What the build has read of them stays with the page, so the reader of braces comes along.
import '../../core/scenario/message-syntax.ts';
import { futureSteps } from '../../core/lab/futures.ts';
import { turningSteps } from '../../core/lab/turning.ts';
import { serveWorker } from './serve-worker.ts';

serveWorker({ futures: () => Promise.resolve(futureSteps), turning: () => Promise.resolve(turningSteps) });
