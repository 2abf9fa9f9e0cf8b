// Plays comparisons one after the other, the newest question first.
import type { Comparison } from '../../../core/lab/assumptions.ts';
import type { Factors } from '../../../core/lab/factors.ts';
import type { JobHost } from '../../../core/lab/jobs.ts';
import type { Scenario } from '../../../core/scenario/schema.ts';

export interface Comparer {
  /** The newest question counts: what was asked before it, and is not yet being played, never is. */
  ask(factors: Factors): void;
  close(): void;
}

interface ComparerEvents {
  readonly onAnswer: (comparison: Comparison, factors: Factors) => void;
  readonly onFailure: () => void;
}

/** Closes `jobs` when it is closed. */
export function createComparer(
  jobs: JobHost<'comparison'>,
  scenario: Scenario,
  futures: number,
  { onAnswer, onFailure }: ComparerEvents,
): Comparer {
  const closed = new AbortController();
  let playing = false;
  let next: Factors | null = null;
  const play = async (factors: Factors): Promise<void> => {
    playing = true;
    onAnswer(await jobs.run('comparison', { scenario, factors, futures }, { signal: closed.signal }), factors);
    playing = false;
    const newest = next;
    next = null;
    if (newest !== null) await play(newest);
  };
  return {
    ask(factors) {
      if (playing) next = factors;
      else
        play(factors).catch(() => {
          if (!closed.signal.aborted) onFailure();
        });
    },
    close() {
      closed.abort();
      jobs.close();
    },
  };
}
