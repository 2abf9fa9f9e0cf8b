// Promises that have lost their point: nobody waits for them any more, and nobody is reminded of them.
import { choiceId } from '../engine/cause-id.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import type { Option } from '../scenario/schema.ts';
import { holds } from './condition.ts';
import { isGone } from './gone.ts';
import { hasGone } from '../engine/reading.ts';
import { mayBeChosen } from './may-come.ts';
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
  return !isKept && !mayBeChosen(run, by.chose);
}
