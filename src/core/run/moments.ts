// Which moments come this week: each has a week drawn from its window; one whose condition fails waits until the window closes.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import type { Standing } from './run-state.ts';

/** Most moments in one week. */
const MOST = 3;

/** Ids of the moments to play this week, follow-ups first, then in the order of the file. */
export function momentsOfWeek(run: Standing): string[] {
  const due = run.followUps.filter((f) => f.week === run.week).map((f) => f.moment);
  const scheduled = run.scenario.moments.filter((m, i) => isDue(run, m, i)).map((m) => m.id);
  const all = [...due, ...scheduled.filter((id) => !due.includes(id))];
  return all.filter((id) => !run.seen.some((s) => s.moment === id) && playable(run, id)).slice(0, MOST);
}

function isDue(run: Standing, moment: Moment, index: number): boolean {
  if (moment.when === undefined) return false;
  const [from, to] = moment.when.weeks;
  const planned = from + (draw(run.seed, 0, index, PURPOSE.schedule) % (to - from + 1));
  return run.week >= planned && run.week <= to;
}

function playable(run: Standing, id: string): boolean {
  const moment = findMoment(run, id);
  if (moment === null || (moment.if !== undefined && !holds(run, moment.if))) return false;
  return optionsOf(run, moment).length > 0;
}

export function findMoment(run: Standing, id: string): Moment | null {
  return run.scenario.moments.find((m) => m.id === id) ?? null;
}

/** The options on offer: those whose condition holds. */
export function optionsOf(run: Standing, moment: Moment): readonly Option[] {
  return moment.options.filter((o) => o.if === undefined || holds(run, o.if));
}
