// How a run goes on: the steps that play and mass simulation share, so that there is one rule set.
import type { Moment, Option } from '../scenario/schema.ts';
import { attentionLeft, planCost } from './attention.ts';
import type { PlanItem } from './decision.ts';
import { findMoment, momentsOfWeek, optionsOf } from './moments.ts';
import type { Standing } from './run-state.ts';
import { landsOn } from './week-inputs.ts';

/** What changes when the week of `run` begins: its moments, and what has been seen with them. */
export function openWeek(run: Standing): Pick<Standing, 'queue' | 'seen'> {
  const queue = momentsOfWeek(run);
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
      option.then === undefined ? run.followUps : [...run.followUps, { moment: option.then, week: run.week + 1 }],
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

/** As much of a plan as the week's attention pays for: cut from its end. */
export function fittingPlan(run: Standing, items: readonly PlanItem[]): readonly PlanItem[] {
  const left = attentionLeft(run);
  let kept = items;
  while (kept.length > 0 && planCost(kept) > left) kept = kept.slice(0, -1);
  return kept;
}
