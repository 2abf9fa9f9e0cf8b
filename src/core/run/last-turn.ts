import type { Standing } from './run-state.ts';

/** What happened since the Monday before this one. */
export function lastTurn<Week extends { readonly number: number }>(
  run: Pick<Standing, 'scenario' | 'week'> & { readonly weeks: readonly Week[] },
): readonly Week[] {
  const since = run.week - run.scenario.turn_weeks;
  return run.weeks.filter(({ number }) => number >= since && number < run.week);
}
