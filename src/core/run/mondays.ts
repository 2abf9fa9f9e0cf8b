// All Mondays of a run so far, for what hangs on what was said on them; worked out once for each.
import type { Organisation } from '../engine/state.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import { mondayOf } from './past.ts';
import type { Run } from './run-state.ts';

/** The run as it stood on each, this one last. */
export const mondaysOf = (run: Run): Run[] =>
  Array.from({ length: turnOf(run) + 1 }, (_, turn) => mondayOf(run, weeksOfTurn(run.scenario, turn).from));

/** What is decided since a Monday changes nothing that was said on it: a view of the same turn asks for the same again. */
export function onceAMonday<Said>(work: (run: Run) => Said): (run: Run) => Said {
  const known = new WeakMap<
    Organisation,
    { readonly weeks: Run['weeks']; readonly week: number; readonly said: Said }
  >();
  return (run) => {
    const last = known.get(run.start);
    if (last?.weeks === run.weeks && last.week === run.week) return last.said;
    const said = work(run);
    known.set(run.start, { weeks: run.weeks, week: run.week, said });
    return said;
  };
}
