// Conditions are data; nothing is evaluated as code.
import { choiceId } from '../engine/cause-id.ts';
import { toPoints } from '../engine/fixed.ts';
import { hasGone, levelOf, type Readable } from '../engine/reading.ts';
import { creditOf } from '../engine/standing.ts';
import type { Condition } from '../scenario/schema.ts';
import type { ManagerLevel } from '../scenario/vocabulary.ts';
import type { Standing } from './run-state.ts';
import { turnEnd } from '../scenario/turn.ts';

/** True when `condition` holds in the run as it stands; one of weeks, in any week of the turn. A level nobody has counts as 50, usual. */
export function holds(run: Standing, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(run, c));
  if ('any' in condition) return condition.any.some((c) => holds(run, c));
  if ('not' in condition) return !holds(run, condition.not);
  if ('seen' in condition) return run.seen.some((s) => s.moment === condition.seen);
  if ('chose' in condition) return run.chosen.some((c) => choiceId(c) === condition.chose);
  if ('looked' in condition) return run.looked.some((l) => `${l.moment}.${l.look}` === condition.looked);
  if ('gone' in condition) return hasGone(run.organisation, condition.gone);
  if ('kept' in condition) return isPromise(run, condition.kept, 'kept');
  if ('broken' in condition) return isPromise(run, condition.broken, 'broken');
  if ('week' in condition)
    return turnEnd(run) >= (condition.week.from ?? 1) && run.week <= (condition.week.to ?? Infinity);
  const points = levelPoints(run.organisation, condition.level);
  return points < (condition.below ?? Infinity) && points > (condition.above ?? -Infinity);
}

const isPromise = ({ organisation }: Standing, id: string, status: 'kept' | 'broken'): boolean =>
  organisation.promises.some((promise) => promise.id === id && promise.status === status);

/** Points 0–100 of `priya.trust` or `boss.credit`. */
export function levelPoints(state: Readable, path: string): number {
  const [who = '', level] = path.split('.');
  return toPoints(level === 'credit' ? creditOf(state) : (levelOf(state, who, level as ManagerLevel) ?? 0));
}
