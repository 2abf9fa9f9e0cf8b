import { comparisonSteps } from '../../core/lab/assumptions.ts';
import { serveWorker } from '../play/serve-worker.ts';

serveWorker({ comparison: () => Promise.resolve(comparisonSteps) });
