// Which moments come this turn: each has a week drawn from its window; one whose condition fails waits until the window closes.
import { draw, PURPOSE } from '../engine/random.ts';
import type { Choice } from '../engine/cause-id.ts';
import { isWorried } from '../engine/standing.ts';
import { hasGone } from '../engine/reading.ts';
import { optionsIn } from '../scenario/options-in.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { LIMITS } from '../scenario/vocabulary.ts';
import { holds } from './condition.ts';
import type { Standing } from './run-state.ts';
import { stepAt } from './step-at.ts';
import { turnEnd } from '../scenario/turn.ts';

/** Ids of the moments to play this turn, follow-ups first, then in the order of the file. */
export function momentsOfTurn(run: Standing): string[] {
  const queue: string[] = [];
  for (const f of run.followUps) if (f.week === run.week) addTo(queue, run, findMoment(run, f.moment));
  const end = turnEnd(run);
  for (const { moment, from, to } of windowsOf(run)) if (end >= from && run.week <= to) addTo(queue, run, moment);
  return queue;
}

function addTo(queue: string[], run: Standing, moment: Moment | null): void {
  if (moment === null || queue.length >= LIMITS.momentsATurn || queue.includes(moment.id) || isSeen(run, moment.id))
    return;
  if (moment.if !== undefined && !holds(run, moment.if)) return;
  if (hasGone(run.organisation, moment.about)) return;
  if (moment.from !== undefined && hasGone(run.organisation, moment.from)) return;
  if (optionsOffered(run, moment).length > 0) queue.push(moment.id);
}

function isSeen(run: Standing, id: string): boolean {
  for (const s of run.seen) if (s.moment === id) return true;
  return false;
}

/** The weeks in which a moment may come under one seed. */
interface Window {
  readonly moment: Moment;
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
  const all = moments.flatMap((moment, index): Window[] => {
    if (moment.when === undefined) return [];
    const [first, to] = moment.when.weeks;
    return [{ moment, from: first + (draw(seed, 0, index, PURPOSE.schedule) % (to - first + 1)), to }];
  });
  if (bySeed.size === KEPT) bySeed.clear();
  bySeed.set(seed, all);
  return all;
}

const byId = new WeakMap<readonly Moment[], ReadonlyMap<string, Moment>>();

export function findMoment({ scenario }: Pick<Standing, 'scenario'>, id: string): Moment | null {
  const { moments } = scenario;
  let known = byId.get(moments);
  if (known === undefined) byId.set(moments, (known = new Map(moments.toReversed().map((m) => [m.id, m]))));
  return known.get(id) ?? null;
}

/** An option and its moment by their ids; null where the scenario has no such one. */
export function optionOf(
  run: Pick<Standing, 'scenario'>,
  choice: Choice,
): { readonly moment: Moment; readonly option: Option } | null {
  const moment = findMoment(run, choice.moment);
  const option = moment === null ? undefined : optionsIn(moment).find((o) => o.id === choice.option);
  return moment === null || option === undefined ? null : { moment, option };
}

/** The options that can be had: of those on offer, the ones that need no yes from a boss who gives none; all, where no other is left. */
export function optionsOf(run: Standing, moment: Moment): readonly Option[] {
  const offered = optionsOffered(run, moment);
  if (!offered.some((o) => isRefused(run, o))) return offered;
  const free = offered.filter((o) => !o.needs_boss);
  return free.length > 0 ? free : offered;
}

/** Whether the boss would have to agree, and as things stand does not. */
const isRefused = ({ organisation }: Standing, option: Option): boolean => option.needs_boss && isWorried(organisation);

/** The options on offer to what is asked now: those whose condition holds, and whom they are for is there. */
export function optionsOffered(run: Standing, moment: Moment): readonly Option[] {
  const step = stepAt(run, moment);
  if (step?.from !== undefined && hasGone(run.organisation, step.from)) return [];
  const options: readonly Option[] = step?.options ?? moment.options;
  if (options.every(isForAll)) return options;
  return options.filter((o) => (o.if === undefined || holds(run, o.if)) && isForSomebody(run, o));
}

const isForAll = (o: Option): boolean =>
  o.if === undefined && o.to === undefined && o.promise === undefined && o.reply_from === undefined;

function isForSomebody({ organisation }: Standing, { to, promise, reply_from: replier }: Option): boolean {
  if (to !== undefined && hasGone(organisation, to)) return false;
  if (replier !== undefined && hasGone(organisation, replier)) return false;
  return promise === undefined || !hasGone(organisation, promise.to);
}
