// A task as it is arranged: whether that can be, what it comes to, and a way to arrange it for those who only know what it should come to.
import type { Effect, Moment, Option, Task } from '../scenario/schema.ts';
import { boundsOf, eachWay, isWay, outcomeOf, placesOf } from '../scenario/task-ways.ts';
import type { Decision, Refusal } from './decision.ts';
import { refuse } from './refusal.ts';
import type { Standing } from './run-state.ts';
import { stepAt } from './step-at.ts';

type Places = readonly number[];

/** What is to be arranged now: the own question of a moment at hand, none of its steps. */
export const taskNow = (run: Pick<Standing, 'chosen' | 'week'>, moment: Moment): Task | undefined =>
  moment.task && stepAt(run, moment) === null ? moment.task : undefined;

/** Why it is not arranged yet, or null. */
export function arrangeProblem(task: Task, places: Places): Refusal | null {
  if (isWay(task, places)) return null;
  const count = placesOf(task).length;
  if (task.kind !== 'share') return refuse('unfinished', { kind: task.kind, count });
  const sum = places.reduce((all, units) => all + units, 0);
  return refuse('unfinished', { kind: task.kind, count, amount: task.amount, sum, ...boundsOf(task) });
}

/** How unevenly it falls: what nobody asked about is arranged as evenly as it can be. */
function spread(task: Task, places: Places): number {
  if (task.kind === 'order') return 0;
  const amounts = task.kind === 'share' ? places : task.to.map((_, who) => places.filter((at) => at === who).length);
  return amounts.reduce((sum, amount) => sum + amount * amount, 0);
}

const known = new WeakMap<Moment, ReadonlyMap<Option, Places>>();

/** For every outcome the most even way that comes to it, or the first one of these. Searched once. */
function waysTo(moment: Moment, task: Task): ReadonlyMap<Option, Places> {
  const ready = known.get(moment);
  if (ready !== undefined) return ready;
  const best = new Map<Option, { readonly places: Places; readonly spread: number }>();
  eachWay(task, (places) => {
    const outcome = outcomeOf(moment, places);
    const uneven = spread(task, places);
    if (outcome && uneven < (best.get(outcome)?.spread ?? Infinity))
      best.set(outcome, { places: [...places], spread: uneven });
    return true;
  });
  const found = new Map([...best].map(([option, { places }]) => [option, places] as const));
  known.set(moment, found);
  return found;
}

/** A way to arrange it that comes to `option`; undefined where there is nothing to arrange, or no way. */
export const arrangementFor = (moment: Moment, option: Option): Places | undefined =>
  moment.task && waysTo(moment, moment.task).get(option);

/** How that option is chosen. */
export function decisionFor(moment: Moment, option: Option): Decision {
  const places = arrangementFor(moment, option);
  return places === undefined
    ? { kind: 'option', moment: moment.id, option: option.id }
    : { kind: 'arrange', moment: moment.id, places };
}

type LevelEffect = Extract<Effect, { kind: 'level' }>;

/** What each manager's share does to them, as effects that come after those of the option. */
export function shareEffects({ task }: Moment, places: Places | undefined): readonly LevelEffect[] {
  if (task?.kind !== 'share' || task.each === undefined || places === undefined) return NONE;
  const { level, add, because } = task.each;
  return (task.among ?? []).map((id, at) => ({
    kind: 'level',
    of: `${id}.${level}`,
    add: add * (places[at] ?? 0),
    lasts: false,
    after_weeks: 0,
    because,
  }));
}
const NONE: readonly LevelEffect[] = [];
