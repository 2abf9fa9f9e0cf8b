// How a run goes on: the steps that play and mass simulation share, so that there is one rule set.
import type { Moment, Option } from '../scenario/schema.ts';
import { PRACTICES } from '../engine/practices.table.ts';
import { attentionLeft, BORROW, borrowedFor, canBorrow, openPractices, planCost, planRoom } from './attention.ts';
import { holds } from './condition.ts';
import type { PlanItem } from './decision.ts';
import { stepIn } from '../scenario/options-in.ts';
import { momentsOfTurn } from './coming.ts';
import { findMoment, optionsOf, optionsOffered } from './moments.ts';
import type { Standing } from './run-state.ts';
import { turnEnd } from '../scenario/turn.ts';
import { planForSomebody } from './vacancies.ts';
import { landsOn } from './week-inputs.ts';

/** What changes when the turn of `run` begins: its moments, what has been seen with them, what opens, and what is to be given back. */
export function openTurn(run: Standing): Pick<Standing, 'queue' | 'waiting' | 'seen' | 'opened' | 'borrowed' | 'owed'> {
  const { queue, waiting } = momentsOfTurn(run);
  const seen = queue.length === 0 ? run.seen : [...run.seen, ...queue.map((moment) => ({ moment, week: run.week }))];
  const owed = run.borrowed === 0 ? null : { week: run.week, blocks: run.borrowed + BORROW.price };
  return { queue, waiting, seen, opened: openedBy(run), borrowed: 0, owed };
}

/** What is open on this Monday of what was not at first: from a week on or once a condition holds, whichever is sooner; and for good. */
function openedBy(run: Standing): Standing['opened'] {
  const now = (run.scenario.opens ?? []).filter(
    ({ practice, from, if: condition }) =>
      !run.opened.some((o) => o.practice === practice) &&
      ((from !== undefined && turnEnd(run) >= from) || (condition !== undefined && holds(run, condition))),
  );
  if (now.length === 0) return run.opened;
  return [...run.opened, ...now.map(({ practice }) => ({ practice, week: run.week }))];
}

/** What changes when `option` is chosen at the moment at hand. Whether it may be is for the caller to know. */
export function takeOption(
  run: Standing,
  moment: Moment,
  option: Option,
  places?: readonly number[],
): Pick<Standing, 'queue' | 'chosen' | 'followUps' | 'borrowed'> {
  const manager = run.scenario.managers[landsOn(run, moment, option)]?.id ?? null;
  const { attention } = option;
  const made = { week: run.week, moment: moment.id, option: option.id, attention, manager };
  const chosen = [...run.chosen, places === undefined ? made : { ...made, places }];
  return {
    queue: goesOn({ ...run, chosen }, moment, option) ? run.queue : run.queue.slice(1),
    chosen,
    borrowed: run.borrowed + borrowedFor(run, option.attention),
    followUps:
      option.then === undefined ? run.followUps : [...run.followUps, { moment: option.then, week: turnEnd(run) + 1 }],
  };
}

/** Whether a next step follows at once: one in which nothing can be said is passed over. `run`: with the answer in it. */
const goesOn = (run: Standing, moment: Moment, { next }: Option): boolean =>
  stepIn(moment, next) !== null && optionsOffered(run, moment).length > 0;

/** What may be spent on a moment: the week's rest, or its cheapest option's price so that nobody is ever stuck. */
export function affordable(run: Standing, momentId: string): number {
  const moment = findMoment(run, momentId);
  return moment === null ? attentionLeft(run) : mostToSpend(run, optionsOf(run, moment));
}

/** The options on offer that can be paid for. */
export function affordableOptions(run: Standing, moment: Moment): readonly Option[] {
  const options = optionsOf(run, moment);
  const most = mostToSpend(run, options);
  return options.every((o) => o.attention <= most) ? options : options.filter((o) => o.attention <= most);
}

/** The options on offer that can be had at all: those beyond what is left take from the next turn. */
export function reachableOptions(run: Standing, moment: Moment): readonly Option[] {
  const options = optionsOf(run, moment);
  const most = mostToReach(run, options);
  return options.filter((o) => o.attention <= most);
}

/** As `affordable`, from the options on offer. */
function mostToSpend(run: Standing, options: readonly Option[]): number {
  let cheapest = Infinity;
  for (const o of options) if (o.attention < cheapest) cheapest = o.attention;
  return Math.max(attentionLeft(run), cheapest);
}

/** The same with what may be borrowed. */
export const mostToReach = (run: Standing, options: readonly Option[]): number =>
  Math.max(attentionLeft(run) + canBorrow(run), mostToSpend(run, options));

/** As much of what is wanted as can be planned now. */
export function fittingPlan(run: Standing, wanted: readonly PlanItem[]): readonly PlanItem[] {
  const items = planForSomebody(run.organisation, wanted);
  if (run.scenario.opens === undefined) return cutTo(planRoom(run), items);
  const open = openPractices(run);
  const there = items.every(({ practice }) => open.includes(practice));
  return cutTo(planRoom(run), there ? items : items.filter(({ practice }) => open.includes(practice)));
}

/** As much of the turn's plan as this week's attention pays for: what came up goes first. */
export function planOfWeek(run: Standing, items: readonly PlanItem[]): readonly PlanItem[] {
  return cutTo(attentionLeft(run), planForSomebody(run.organisation, items));
}

/** Cut once for all runs in which the same is planned and as much is left: mass simulation has many. */
const cuts = new WeakMap<readonly PlanItem[], Map<number, readonly PlanItem[]>>();

/** What was planned first is done first; what no longer fits falls out, and smaller things after it still go ahead. */
function cutTo(left: number, items: readonly PlanItem[]): readonly PlanItem[] {
  if (planCost(items) <= left) return items;
  const made = cuts.get(items) ?? new Map<number, readonly PlanItem[]>();
  cuts.set(items, made);
  let kept = made.get(left);
  if (kept === undefined) made.set(left, (kept = inRoom(left, items)));
  return kept;
}

function inRoom(left: number, items: readonly PlanItem[]): PlanItem[] {
  let room = left;
  return items.flatMap((item) => {
    const { cost } = PRACTICES[item.practice];
    const times = Math.min(item.times, Math.floor(room / cost));
    room -= times * cost;
    return times === 0 ? [] : [times === item.times ? item : { ...item, times }];
  });
}
