// Promises that are over before their time: those that have lost their point, and those that were passed over when they could have been kept.
import { choiceId, readChoiceId } from '../engine/cause-id.ts';
import { stepOf } from '../scenario/options-in.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import type { Option } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import { isGone } from './gone.ts';
import { hasGone } from '../engine/reading.ts';
import { mayBeChosen } from './may-come.ts';
import { optionOf } from './moments.ts';
import type { Chosen, Standing } from './run-state.ts';

export type Terms = NonNullable<Option['promise']>;

/** The first week of the turn that this week is of. */
const mondayOf = ({ scenario, week }: Standing): number => weeksOfTurn(scenario, turnOf({ scenario, week })).from;

/** Whether a promise that is still open has lost its point by now: what it was for is over, or what keeps it can't come any more. */
export function hasLapsed(run: Standing, made: Chosen, terms: Terms): boolean {
  const monday = mondayOf(run);
  return isPointless(run.week === monday ? run : { ...run, week: monday }, made, terms);
}

/** The same as it was on this turn's Monday, before anything was decided: that is when the player hears of it. */
export function hadLapsed(run: Standing, made: Chosen, terms: Terms): boolean {
  const week = mondayOf(run);
  if (run.week !== week || made.week >= week) return false;
  const queue = run.seen.filter((seen) => seen.week === week).map(({ moment }) => moment);
  return isPointless({ ...run, queue, chosen: run.chosen.filter((c) => c.week < week) }, made, terms);
}

/** A promise to a manager is one to whoever had the post then: the engine drops it with them, and a new holder may be promised something. */
const hasLeft = (run: Standing, to: string): boolean =>
  run.scenario.managers.some(({ id }) => id === to) ? hasGone(run.organisation, to) : isGone(run, to);

function isPointless(run: Standing, made: Chosen, { to, kept_by: by, drop_if: over }: Terms): boolean {
  if (hasLeft(run, to)) return true;
  if (over !== undefined && holds(run, over)) return true;
  if (!('chose' in by)) return false;
  const isKept = run.chosen.some((c) => c.week >= made.week && choiceId(c) === by.chose);
  return !isKept && !couldKeep(run, made, by.chose) && !mayBeChosen(run, by.chose);
}

/**
 * Whether the player, asked for the very thing that would have kept it, chose something else: a broken promise, and not one that has
 * lost its point.
 */
export function wasPassedOver(run: Standing, made: Chosen, { to, kept_by: by, drop_if: over }: Terms): boolean {
  if (!('chose' in by) || hasLeft(run, to) || (over !== undefined && holds(run, over))) return false;
  return couldKeep(run, made, by.chose) && !mayBeChosen(run, by.chose);
}

/** Something else was chosen where this stood there to choose. */
function couldKeep(run: Standing, made: Chosen, choice: string): boolean {
  const found = optionOf(run, readChoiceId(choice));
  if (found === null || (found.option.if !== undefined && !holds(run, found.option.if))) return false;
  const { moment, option } = found;
  const { options } = stepOf(moment, option.id) ?? moment;
  const others = options.filter((o) => o !== option).map(({ id }) => id);
  return run.chosen.some((c) => c.week >= made.week && c.moment === moment.id && others.includes(c.option));
}
