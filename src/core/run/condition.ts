// Conditions are data; nothing is evaluated as code.
import { choiceId } from '../engine/cause-id.ts';
import { isUnfilled } from '../engine/seat-reading.ts';
import type { Condition } from '../scenario/schema.ts';
import { isOfRun } from '../scenario/schema/condition-kinds.ts';
import { turnEnd } from '../scenario/turn.ts';
import { holdsOfRun } from './condition-kinds.ts';
import { factValue } from './facts.ts';
import { holdsSeat, isGone } from './gone.ts';
import type { Standing } from './run-state.ts';
import { isWithin, weeksWithin } from './week-traces.ts';

/** True when `condition` holds in the run as it stands; one of weeks, in any week of the turn. A level nobody has counts as 50, usual. */
export function holds(run: Standing, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(run, c));
  if ('any' in condition) return condition.any.some((c) => holds(run, c));
  if ('not' in condition) return !holds(run, condition.not);
  if ('seen' in condition) return run.seen.some((s) => s.moment === condition.seen);
  if ('chose' in condition) return run.chosen.some((c) => choiceId(c) === condition.chose);
  if ('fact' in condition) return factHolds(run, condition);
  if ('looked' in condition) return run.looked.some((l) => `${l.moment}.${l.look}` === condition.looked);
  if ('gone' in condition) return isGone(run, condition.gone);
  if ('holds' in condition) return holdsSeat(run, condition.holds, condition.who);
  if ('vacant' in condition) return isUnfilled(run.organisation, condition.vacant);
  if (isOfRun(condition)) return holdsOfRun(run, condition);
  if ('week' in condition)
    return turnEnd(run) >= (condition.week.from ?? 1) && run.week <= (condition.week.to ?? Infinity);
  if (condition.for_weeks !== undefined) return weeksWithin(run, condition) >= condition.for_weeks;
  return isWithin(run.organisation, condition);
}

function factHolds(run: Standing, { fact, is, below, above }: Extract<Condition, { fact: string }>): boolean {
  const value = factValue(run, fact);
  if (typeof value !== 'number' || is !== undefined) return value === (is ?? true);
  return value < (below ?? Infinity) && value > (above ?? -Infinity);
}
