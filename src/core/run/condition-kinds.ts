// Whether what a condition asks of the run's past holds: promises, plans, who has left, and what the player is shown.
import { toPoints } from '../engine/fixed.ts';
import { wishOfHolder } from '../engine/seat-reading.ts';
import { levelOf, quitsOf } from '../engine/reading.ts';
import type { PlannedCondition, RunCondition, ShownCondition } from '../scenario/schema/condition-kinds.ts';
import { isPromise } from './promise-status.ts';
import type { Standing } from './run-state.ts';
import { band, FIGURES_LATE, trustLooks } from './told.ts';

export function holdsOfRun(run: Standing, condition: RunCondition): boolean {
  if ('kept' in condition) return isPromise(run, condition.kept, 'kept');
  if ('broken' in condition) return isPromise(run, condition.broken, 'broken');
  if ('open' in condition) return isPromise(run, condition.open, 'open');
  if ('left' in condition) return quitsOf(run.organisation, condition.left) >= (condition.at_least ?? 1);
  if ('planned' in condition) return isPlanned(run, condition);
  if ('wants' in condition) return wishOfHolder(run.organisation, condition.wants) === condition.most;
  const shown = bandShown(run, condition);
  return shown !== null && condition.is.includes(shown);
}

/** What was done of the plans, week by week; with neither bound, whether it was done at all. */
function isPlanned(run: Standing, { planned, with: whom, at_least, at_most, last_weeks }: PlannedCondition): boolean {
  const played = run.weeks.filter(({ number }) => number <= run.scenario.weeks);
  let times = 0;
  for (const { plan } of last_weeks === undefined ? played : played.slice(-last_weeks))
    for (const item of plan)
      if (item.practice === planned && (whom === undefined || item.manager === whom)) times += item.times;
  return times >= (at_least ?? (at_most === undefined ? 1 : 0)) && times <= (at_most ?? Infinity);
}

/** As the player sees it: delivery in the late figures, trust as it looks across the table. Null where nothing is seen yet. */
function bandShown(run: Standing, { shown }: ShownCondition): ReturnType<typeof band> | null {
  const [who = '', level] = shown.split('.');
  if (level === 'delivery') {
    const index = run.scenario.managers.findIndex(({ id }) => id === who);
    const late = run.weeks[run.week - FIGURES_LATE - 1]?.traces.delivery[index];
    return late === undefined ? null : band(toPoints(late));
  }
  const [trust, honesty] = [levelOf(run.organisation, who, 'trust'), levelOf(run.organisation, who, 'honesty')];
  return level !== 'trust' || trust === null || honesty === null ? null : band(trustLooks(trust, honesty));
}
