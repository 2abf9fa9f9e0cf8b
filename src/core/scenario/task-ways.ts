// What can be arranged in a task, and which outcome that comes to. `places` is, of a share, what each place gets; of an order, the
// things by their place in the file, the first one first; of an assignment, for each thing who takes it, by place in `to`.
import type { Fits, Moment, Option, Task, Where } from './schema.ts';
import { TASK_LIMITS } from './vocabulary.ts';

/** The words in `to` that are no ids. */
export const YOU = 'you';
export const NOBODY = 'nobody';

const places = new WeakMap<Task, readonly string[]>();

/** Who and what gets something, or what is put in order or given out, by id. */
export function placesOf(task: Task): readonly string[] {
  let known = places.get(task);
  if (known === undefined) places.set(task, (known = idsIn(task)));
  return known;
}

function idsIn(task: Task): readonly string[] {
  const things = (task.items ?? []).map(({ id }) => id);
  return task.kind === 'share' ? [...(task.among ?? []), ...things] : things;
}

type Share = Extract<Task, { kind: 'share' }>;

/** The least and the most that a place gets. */
export const boundsOf = ({ least = 0, most, amount }: Share): { readonly least: number; readonly most: number } => ({
  least,
  most: Math.min(most ?? amount, amount),
});

/** How many ways there are to arrange it; beyond the limit, some number beyond it. */
export function waysOf(task: Task): number {
  const count = placesOf(task).length;
  if (task.kind === 'order') return Array.from({ length: count }, (_, n) => n + 1).reduce((all, n) => all * n, 1);
  if (task.kind === 'share') return sharesOf(task, count);
  return task.items.reduce((all) => all * task.to.length, 1);
}

/** By place: in how many ways so much is handed out up to there. */
function sharesOf(task: Share, count: number): number {
  const { least, most } = boundsOf(task);
  let ways = [1, ...Array<number>(task.amount).fill(0)];
  for (let place = 0; place < count; place++)
    ways = ways.map((_, sum) => {
      let all = 0;
      for (let units = least; units <= most && units <= sum; units++) all += ways[sum - units]!;
      return Math.min(all, TASK_LIMITS.ways + 1);
    });
  return ways[task.amount]!;
}

/** Goes through all ways, in the same list each time; `visit` ends it with false. */
export function eachWay(task: Task, visit: (places: readonly number[]) => boolean): void {
  const places: number[] = [];
  const count = placesOf(task).length;
  const go = (left: number): boolean => {
    if (places.length === count) return left !== 0 || visit(places);
    const [from, to] = rangeAt(task, count - places.length - 1, left);
    for (let next = from; next <= to; next++) {
      if (task.kind === 'order' && places.includes(next)) continue;
      places.push(next);
      const goesOn = go(task.kind === 'share' ? left - next : 0);
      places.pop();
      if (!goesOn) return false;
    }
    return true;
  };
  go(task.kind === 'share' ? task.amount : 0);
}

/** What may come next, with so many places after it and so much left for all of them. */
function rangeAt(task: Task, after: number, left: number): readonly [from: number, to: number] {
  if (task.kind === 'order') return [0, task.items.length - 1];
  if (task.kind === 'assign') return [0, task.to.length - 1];
  const { least, most } = boundsOf(task);
  return [Math.max(least, left - after * most), Math.min(most, left - after * least)];
}

/** Whether this is one of the ways. */
export function isWay(task: Task, places: readonly number[]): boolean {
  if (places.length !== placesOf(task).length) return false;
  if (task.kind === 'order') return places.every((at, n) => at in task.items && places.indexOf(at) === n);
  if (task.kind === 'assign') return places.every((at) => at in task.to);
  const { least, most } = boundsOf(task);
  return (
    places.every((units) => Number.isInteger(units) && units >= least && units <= most) &&
    places.reduce((sum, units) => sum + units, 0) === task.amount
  );
}

export const fits = (task: Task, { any, ...all }: Where, places: readonly number[]): boolean =>
  fitsAll(task, all, places) && (any === undefined || any.some((one) => fitsAll(task, one, places)));

function fitsAll(
  task: Task,
  { least, most, first, last, before, takes, nobody }: Fits,
  places: readonly number[],
): boolean {
  const ids = placesOf(task);
  if (task.kind === 'order') {
    const order = places.map((at) => ids[at]);
    const rises = (before ?? []).every((id, n, all) => n === 0 || order.indexOf(all[n - 1]) < order.indexOf(id));
    return rises && (first ?? order[0]) === order[0] && (last ?? order.at(-1)) === order.at(-1);
  }
  const takerOf = (id: string): string | undefined =>
    task.kind === 'assign' ? task.to[places[ids.indexOf(id)] ?? -1] : undefined;
  const got = (id: string): number =>
    task.kind === 'share' ? (places[ids.indexOf(id)] ?? 0) : places.filter((at) => task.to[at] === id).length;
  return (
    entries(least).every(([id, units]) => got(id) >= units) &&
    entries(most).every(([id, units]) => got(id) <= units) &&
    entries(takes).every(([id, who]) => takerOf(id) === who) &&
    (nobody ?? []).every((id) => takerOf(id) === NOBODY)
  );
}

const entries = <Value>(record: Readonly<Record<string, Value>> = {}): [string, Value][] => Object.entries(record);

/** What was chosen by arranging it so: the first outcome that fits. Null where there is nothing to arrange. */
export function outcomeOf({ task, options }: Moment, places: readonly number[]): Option | null {
  if (task === undefined) return null;
  return options.find(({ where }) => where === undefined || fits(task, where, places)) ?? options.at(-1) ?? null;
}
