// A week's plan while it is being made: how often each practice, and what that costs.
import type { PlanItem } from '../../../core/run/decision.ts';
import type { ManagerView, PracticeView, RunView } from '../../../core/run/view.ts';

/** Practice and manager → times a week, never 0. */
export type WeekPlan = ReadonlyMap<string, number>;

/** What a plan may cost, blocks: one for several weeks has all of an ordinary one, whatever the first of them has left. */
export const roomOf = ({ scenario, attention }: RunView): number =>
  scenario.turnWeeks === 1 ? attention.left : attention.total;

const keyOf = (practice: string, manager?: string): string => `${practice} ${manager ?? ''}`;

export const timesOf = (plan: WeekPlan, practice: PracticeView, manager?: string): number =>
  plan.get(keyOf(practice.id, manager)) ?? 0;

export function withTimes(
  plan: WeekPlan,
  practice: PracticeView,
  manager: string | undefined,
  times: number,
): WeekPlan {
  const next = new Map(plan);
  if (times > 0) next.set(keyOf(practice.id, manager), times);
  else next.delete(keyOf(practice.id, manager));
  return next;
}

/** What giving a practice once more would come to. */
export interface Weighed {
  readonly kind: 'fits' | 'over' | 'most';
  readonly cost: number;
  /** Blocks left after it. */
  readonly left: number;
}

export function weighed({ cost, most }: PracticeView, times: number, left: number): Weighed {
  const kind = times >= most ? 'most' : cost > left ? 'over' : 'fits';
  return { kind, cost, left: left - cost };
}

/** Blocks; with a manager only what goes to them. */
export function costOf(plan: WeekPlan, practices: readonly PracticeView[], manager?: string): number {
  let cost = 0;
  for (const [key, times] of plan) {
    const [id, whom] = key.split(' ');
    if (manager !== undefined && whom !== manager) continue;
    cost += times * (practices.find((practice) => practice.id === id)?.cost ?? 0);
  }
  return cost;
}

/** In the order in which they were added: what came last is the first to be crowded out. */
export function itemsOf(plan: WeekPlan, practices: readonly PracticeView[]): PlanItem[] {
  return [...plan].flatMap(([key, times]) => {
    const [id, manager] = key.split(' ');
    const practice = practices.find((known) => known.id === id)?.id;
    if (practice === undefined) return [];
    return [manager ? { practice, manager, times } : { practice, times }];
  });
}

/** What of a plan a week with `room` blocks has no room for: the rule of `planOfWeek`. */
export function crowdedOut(items: readonly PlanItem[], practices: readonly PracticeView[], room: number): PlanItem[] {
  let left = room;
  return items.flatMap((item) => {
    const cost = practices.find(({ id }) => id === item.practice)?.cost ?? 0;
    const fits = Math.min(item.times, cost === 0 ? item.times : Math.floor(left / cost));
    left -= fits * cost;
    return fits === item.times ? [] : [{ ...item, times: item.times - fits }];
  });
}

/** Of an empty post there is nobody to do it with. */
export const withSomebody = ({ managers }: RunView): readonly ManagerView[] => managers.filter(({ vacant }) => !vacant);

/** Once with each of them who has none of it yet. */
export function withEveryone(plan: WeekPlan, practice: PracticeView, view: RunView): WeekPlan {
  let next = plan;
  for (const { id } of withSomebody(view)) {
    if (timesOf(next, practice, id) === 0) next = withTimes(next, practice, id, 1);
  }
  return next;
}

export const isSame = (one: WeekPlan, other: WeekPlan): boolean =>
  one.size === other.size && [...one].every(([key, times]) => other.get(key) === times);

/** Last week's plan, or one begun before, as much of it as there is attention and people for. */
export function planFrom(items: readonly PlanItem[], view: RunView): WeekPlan {
  let plan: WeekPlan = new Map();
  for (const { practice: id, manager, times } of items) {
    const practice = view.practices.find((known) => known.id === id);
    const known = manager === undefined || withSomebody(view).some((person) => person.id === manager);
    if (!practice || !known) continue;
    const room = Math.floor((roomOf(view) - costOf(plan, view.practices)) / Math.max(1, practice.cost));
    plan = withTimes(plan, practice, manager, Math.min(times, practice.most, room));
  }
  return plan;
}
