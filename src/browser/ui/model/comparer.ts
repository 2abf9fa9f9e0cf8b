// Plays comparisons in a worker: it has an engine of its own, so that no game in progress ever sees another parameter.
import type { Comparison } from '../../../core/lab/assumptions.ts';
import { USUAL_FACTORS, type Factors } from '../../../core/lab/factors.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';

/** To the worker, and back. */
export interface Question {
  readonly scenario: Scenario;
  readonly factors: Factors;
  readonly futures: number;
}

export interface Comparer {
  /** The newest question counts: what was asked before it, and is not yet being played, never is. */
  ask(factors: Factors): void;
  close(): void;
}

export interface ComparerEvents {
  readonly onAnswer: (comparison: Comparison, factors: Factors) => void;
  readonly onFailure: () => void;
}

export function createComparer(scenario: Scenario, futures: number, { onAnswer, onFailure }: ComparerEvents): Comparer {
  const worker = new Worker(new URL('./comparison-worker.ts', import.meta.url), { type: 'module' });
  let playing: Factors | null = null;
  let next: Factors | null = null;
  const play = (factors: Factors): void => {
    playing = factors;
    worker.postMessage({ scenario, factors, futures } satisfies Question);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Comparison>) => {
    onAnswer(data, playing ?? USUAL_FACTORS);
    playing = null;
    if (next !== null) play(next);
    next = null;
  });
  worker.addEventListener('error', onFailure);
  return {
    ask(factors) {
      if (playing === null) play(factors);
      else next = factors;
    },
    close: () => worker.terminate(),
  };
}
