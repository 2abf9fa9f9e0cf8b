// Which moments come this turn. Each has its week: drawn from its window, or the first Monday on which its condition holds. At most three
// come in; who finds no room waits for a turn that has some.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Moment } from '../scenario/schema.ts';
import { turnEnd } from '../scenario/turn.ts';
import { LIMITS } from '../scenario/vocabulary.ts';
import { happens } from './chance.ts';
import { holds } from './condition.ts';
import { findMoment, optionsOffered } from './moments.ts';
import { drawnFromPools } from './pools.ts';
import type { Standing } from './run-state.ts';
import { hasCast } from './vacancies.ts';

/**
 * Ids of the moments to play this turn, by priority; of one priority follow-ups first, then in the order of the file, then those that
 * have waited. With them who waits from now on: those whose turn this was, and who found no room.
 */
export function momentsOfTurn(run: Standing): Pick<Standing, 'queue' | 'waiting'> {
  const queue: string[] = [];
  const waiting: string[] = [];
  const ask = (moment: Moment | null, isLast: boolean): void => {
    if (moment === null || queue.includes(moment.id) || waiting.includes(moment.id)) return;
    const isFull = queue.length >= LIMITS.momentsATurn;
    if ((!isFull || isLast) && canCome(run, moment)) (isFull ? waiting : queue).push(moment.id);
  };
  const end = turnEnd(run);
  const due = windowsOf(run).filter(({ from, to, moment, index }) => {
    if (end < from || run.week > to) return false;
    return moment.again_after_weeks === undefined || happens(run, moment.when?.chance, index);
  });
  const drawn = drawnFromPools(run, due, (moment) => canCome(run, moment));
  for (const priority of prioritiesOf(run)) {
    const asked = (moment: Moment | null, isLast: boolean): void => {
      if (moment?.priority === priority) ask(moment, isLast);
    };
    for (const f of run.followUps) if (f.week === run.week) asked(findMoment(run, f.moment), true);
    for (const { moment, to } of due) if (drawn === null || drawn(moment)) asked(moment, to <= end);
    for (const id of run.waiting) asked(findMoment(run, id), true);
  }
  return { queue, waiting: stillWaiting(run.waiting, queue, waiting) };
}

function stillWaiting(before: readonly string[], queue: readonly string[], now: readonly string[]): readonly string[] {
  if (before.length === 0) return now;
  return [...before.filter((id) => !queue.includes(id)), ...now.filter((id) => !before.includes(id))];
}

function canCome(run: Standing, moment: Moment): boolean {
  if (!isDueAgain(run, moment)) return false;
  if (moment.if !== undefined && !holds(run, moment.if)) return false;
  if (!hasCast(run, moment)) return false;
  return optionsOffered(run, moment).length > 0;
}

/** Whether it has not come yet, or long enough ago. */
function isDueAgain(run: Standing, { id, again_after_weeks: after }: Moment): boolean {
  for (let i = run.seen.length - 1; i >= 0; i--)
    if (run.seen[i]!.moment === id) return after !== undefined && run.week >= run.seen[i]!.week + after;
  return true;
}

/** The weeks in which a moment may come under one seed. */
interface Window {
  readonly moment: Moment;
  /** Its place in the file. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The windows of a scenario's moments by seed, of the seeds asked for last: runs side by side have some dozens. */
const windows = new WeakMap<readonly Moment[], Map<number, readonly Window[]>>();
/** Seeds kept at most. */
const KEPT = 64;

function windowsOf({ scenario: { moments }, seed }: Standing): readonly Window[] {
  let bySeed = windows.get(moments);
  if (bySeed === undefined) windows.set(moments, (bySeed = new Map<number, readonly Window[]>()));
  const known = bySeed.get(seed);
  if (known !== undefined) return known;
  const all = moments.flatMap((moment, index) => windowOf(moment, index, seed));
  if (bySeed.size === KEPT) bySeed.clear();
  bySeed.set(seed, all);
  return all;
}

/** None for what only follows from a choice, and for what under this seed does not come at all. */
function windowOf(moment: Moment, index: number, seed: number): Window[] {
  const { when, pool, again_after_weeks: again } = moment;
  if (when === undefined || (again === undefined && !happens({ seed, week: 0 }, when.chance, index))) return [];
  const [first, to] = when.weeks;
  const isDrawn = !when.as_soon && pool === undefined;
  const from = isDrawn ? first + (draw(seed, 0, index, PURPOSE.schedule) % (to - first + 1)) : first;
  return [{ moment, index, from, to }];
}

type Priority = Moment['priority'];
const PRIORITIES: readonly Priority[] = ['first', 'usual', 'last'];
const prioritised = new WeakMap<readonly Moment[], readonly Priority[]>();

/** Those that a scenario uses. */
function prioritiesOf({ scenario: { moments } }: Standing): readonly Priority[] {
  let known = prioritised.get(moments);
  if (known === undefined) {
    known = PRIORITIES.filter((one) => moments.some(({ priority }) => priority === one));
    prioritised.set(moments, known);
  }
  return known;
}
