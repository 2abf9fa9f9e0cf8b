// A scenario’s moments and their options: found by id, offered, and to be had.
import type { Choice } from '../engine/cause-id.ts';
import { isWorried } from '../engine/standing.ts';
import { hasGone } from '../engine/reading.ts';
import { optionsIn } from '../scenario/options-in.ts';
import type { Moment, Option } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import { stepAt } from './step-at.ts';
import { outcomeOf } from '../scenario/task-ways.ts';
import type { Decision } from './decision.ts';
import type { Standing } from './run-state.ts';
import { canAppoint, isThere } from './vacancies.ts';

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

/** What was chosen by a decision; null where that is no answer, or the scenario has no such one. */
export function madeOf(run: Pick<Standing, 'scenario'>, decision: Decision): ReturnType<typeof optionOf> {
  if (decision.kind === 'option') return optionOf(run, decision);
  const moment = decision.kind === 'arrange' ? findMoment(run, decision.moment) : null;
  if (moment === null || decision.kind !== 'arrange') return null;
  const option = outcomeOf(moment, decision.places);
  return option && { moment, option };
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
  if (step?.from !== undefined && !isThere(run, step.from)) return [];
  const options: readonly Option[] = step?.options ?? moment.options;
  if (options.every(isForAll)) return options;
  return options.filter((o) => (o.if === undefined || holds(run, o.if)) && isForSomebody(run, o));
}

const isForAll = (o: Option): boolean => !(o.if ?? o.to ?? o.promise ?? o.reply_from ?? o.effects);

function isForSomebody(run: Standing, option: Option): boolean {
  const { to, promise, reply_from: replier } = option;
  if (to !== undefined && hasGone(run.organisation, to)) return false;
  if (replier !== undefined && !isThere(run, replier)) return false;
  if (promise !== undefined && !isThere(run, promise.to)) return false;
  return canAppoint(run, option);
}
