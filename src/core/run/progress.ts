// How a run goes on: the steps that play and mass simulation share, so that there is one rule set.
import type { Moment, Option } from '../scenario/schema.ts';
import { attentionLeft, planCost, planRoom } from './attention.ts';
import type { PlanItem } from './decision.ts';
import { findMoment, momentsOfTurn, optionsOf } from './moments.ts';
import type { Standing } from './run-state.ts';
import { turnEnd } from '../scenario/turn.ts';
import { landsOn } from './week-inputs.ts';

/** What changes when the turn of `run` begins: its moments, and what has been seen with them. */
export function openTurn(run: Standing): Pick<Standing, 'queue' | 'seen'> {
  const queue = momentsOfTurn(run);
  if (queue.length === 0) return { queue, seen: run.seen };
  return { queue, seen: [...run.seen, ...queue.map((moment) => ({ moment, week: run.week }))] };
}

/** What changes when `option` is chosen at the moment at hand. Whether it may be is for the caller to know. */
export function takeOption(
  run: Standing,
  moment: Moment,
  option: Option,
): Pick<Standing, 'queue' | 'chosen' | 'followUps'> {
  const manager = run.scenario.managers[landsOn(run, moment, option)]?.id ?? null;
  const chosen = { week: run.week, moment: moment.id, option: option.id, attention: option.attention, manager };
  return {
    queue: run.queue.slice(1),
    chosen: [...run.chosen, chosen],
    followUps:
      option.then === undefined ? run.followUps : [...run.followUps, { moment: option.then, week: turnEnd(run) + 1 }],
  };
}

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

/** As `affordable`, from the options on offer. */
export function mostToSpend(run: Standing, options: readonly Option[]): number {
  let cheapest = Infinity;
  for (const o of options) if (o.attention < cheapest) cheapest = o.attention;
  return Math.max(attentionLeft(run), cheapest);
}

/** As much of what is wanted as can be planned now: cut from its end. */
export function fittingPlan(run: Standing, items: readonly PlanItem[]): readonly PlanItem[] {
  return cutTo(planRoom(run), items);
}

/** As much of the turn's plan as this week's attention pays for: what came up goes first, and the plan's end waits. */
export function planOfWeek(run: Standing, items: readonly PlanItem[]): readonly PlanItem[] {
  return cutTo(attentionLeft(run), items);
}

/** Cut once for all runs in which the same is planned and as much is left: mass simulation has many. */
const cuts = new WeakMap<readonly PlanItem[], Map<number, readonly PlanItem[]>>();

function cutTo(left: number, items: readonly PlanItem[]): readonly PlanItem[] {
  if (planCost(items) <= left) return items;
  const made = cuts.get(items) ?? new Map<number, readonly PlanItem[]>();
  cuts.set(items, made);
  let kept = made.get(left);
  if (kept === undefined) {
    kept = items;
    while (planCost(kept) > left) kept = kept.slice(0, -1);
    made.set(left, kept);
  }
  return kept;
}
