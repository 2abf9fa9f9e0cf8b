// Runs in a worker: one question in, one comparison out.
import { compareUnder } from '../../../core/lab/assumptions.ts';
import type { Question } from './comparer.ts';

addEventListener('message', ({ data: { scenario, factors, futures } }: MessageEvent<Question>) => {
  postMessage(compareUnder(scenario, factors, futures));
});
