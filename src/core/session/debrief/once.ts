// What is read off all runs of a room is asked for again and again, and changes only with a run.
import type { SessionState } from '../session-state.ts';
import type { Setup } from '../setup.ts';
import { countedRuns, type Counted } from './counted.ts';

interface Known<Read> {
  readonly runs: readonly Counted[];
  /** A seat is changed in place. */
  readonly now: readonly unknown[];
  readonly read: Read;
}

/** `work`, done anew only once some run is another, or somebody more or fewer stands behind it. Nothing else may go into it. */
export function onceForRuns<Read>(
  work: (state: SessionState, runs: readonly Counted[]) => Read,
): (state: SessionState) => Read {
  const known = new WeakMap<Setup, Known<Read>>();
  return (state) => {
    const runs = countedRuns(state);
    const now = runs.map(({ seat }) => seat.run);
    const last = known.get(state.setup);
    if (last !== undefined && isSame(last, runs, now)) return last.read;
    const read = work(state, runs);
    known.set(state.setup, { runs, now, read });
    return read;
  };
}

function isSame<Read>(last: Known<Read>, runs: readonly Counted[], now: readonly unknown[]): boolean {
  return (
    last.runs.length === runs.length &&
    last.runs.every(({ seat, run, people }, at) => {
      const one = runs[at];
      return one?.seat === seat && one.run === run && one.people === people && last.now[at] === now[at];
    })
  );
}
