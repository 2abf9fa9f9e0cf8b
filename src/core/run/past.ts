// Earlier stages of a run: what conditions and texts saw then, and nothing of what came later.
import { stateAfter, type Chosen, type Run } from './run-state.ts';

/** With the weeks up to `played`, and what `week` and those before it brought up; `decided` says which choices had been made, `asked` which moment was asking. */
const cut = (run: Run, played: number, week: number, decided: readonly Chosen[], asked?: string): Run => ({
  ...run,
  week,
  organisation: stateAfter(run, played),
  weeks: run.weeks.slice(0, played),
  seen: run.seen.filter((s) => s.week <= week),
  chosen: decided,
  looked: run.looked.filter((l) => l.week < week || (l.week === week && isAnswered(l, decided, asked))),
});

/** What was opened for a moment was opened before it was answered. */
const isAnswered = ({ moment, week }: Run['looked'][number], decided: readonly Chosen[], asked?: string): boolean =>
  moment === asked || decided.some((c) => c.moment === moment && c.week === week);

/** Before anything was decided this turn; all else is as it stands. */
export const undecided = (run: Run): Run => ({
  ...run,
  chosen: run.chosen.filter((c) => c.week < run.week),
  looked: run.looked.filter((l) => l.week < run.week),
});

type Made = Pick<Chosen, 'moment' | 'option' | 'week'>;

/** On the Monday of a week. */
export const mondayOf = (run: Run, week: number): Run =>
  cut(
    run,
    week - 1,
    week,
    run.chosen.filter((c) => c.week < week),
  );

/** While `choice` was still to be made: what its moment said, and what its options were called. */
export const beforeChoice = (run: Run, choice: Made): Run =>
  cut(run, choice.week - 1, choice.week, run.chosen.slice(0, placeOf(run, choice)), choice.moment);

/** Once it was made: what was answered. */
export const afterChoice = (run: Run, choice: Made): Run =>
  cut(run, choice.week - 1, choice.week, run.chosen.slice(0, placeOf(run, choice) + 1));

function placeOf({ chosen }: Run, { moment, option, week }: Made): number {
  const at = chosen.findIndex((c) => c.moment === moment && c.option === option && c.week === week);
  return at < 0 ? chosen.length : at;
}

/** When that week was over, be it of the leave. */
export function weekOver(run: Run, number: number): Run {
  const week = Math.min(number, run.scenario.weeks);
  return cut(
    run,
    number,
    week,
    run.chosen.filter((c) => c.week <= week),
  );
}
