// Which moments come this week: each has a week drawn from its window; one whose condition fails waits until the window closes.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import type { Standing } from './run-state.ts';

/** Most moments in one week. */
const MOST = 3;

/** Ids of the moments to play this week, follow-ups first, then in the order of the file. */
export function momentsOfWeek(run: Standing): string[] {
  const queue: string[] = [];
  const add = (id: string): void => {
    if (queue.length < MOST && !queue.includes(id) && !run.seen.some((s) => s.moment === id) && playable(run, id))
      queue.push(id);
  };
  for (const f of run.followUps) if (f.week === run.week) add(f.moment);
  run.scenario.moments.forEach((m, i) => {
    if (isDue(run, m, i)) add(m.id);
  });
  return queue;
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

const byId = new WeakMap<readonly Moment[], ReadonlyMap<string, Moment>>();

export function findMoment({ scenario }: Standing, id: string): Moment | null {
  const { moments } = scenario;
  let known = byId.get(moments);
  if (known === undefined) byId.set(moments, (known = new Map(moments.toReversed().map((m) => [m.id, m]))));
  return known.get(id) ?? null;
}

/** The options on offer: those whose condition holds. */
export function optionsOf(run: Standing, moment: Moment): readonly Option[] {
  if (moment.options.every((o) => o.if === undefined)) return moment.options;
  return moment.options.filter((o) => o.if === undefined || holds(run, o.if));
}
