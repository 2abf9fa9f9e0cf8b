// Conditions are data; nothing is evaluated as code.
import { choiceId } from '../engine/cause-id.ts';
import type { Place } from '../engine/cohort.ts';
import { toPoints } from '../engine/fixed.ts';
import type { Manager, Organisation } from '../engine/state.ts';
import type { Condition } from '../scenario/schema.ts';
import type { ManagerLevel } from '../scenario/vocabulary.ts';
import type { Standing } from './run-state.ts';

/** True when `condition` holds in the run as it stands. A level nobody has counts as 50, usual. */
export function holds(run: Standing, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((c) => holds(run, c));
  if ('any' in condition) return condition.any.some((c) => holds(run, c));
  if ('not' in condition) return !holds(run, condition.not);
  if ('seen' in condition) return run.seen.some((s) => s.moment === condition.seen);
  if ('chose' in condition) return run.chosen.some((c) => choiceId(c) === condition.chose);
  if ('week' in condition) return run.week >= (condition.week.from ?? 1) && run.week <= (condition.week.to ?? Infinity);
  const points = levelPoints(run.organisation, condition.level);
  return points < (condition.below ?? Infinity) && points > (condition.above ?? -Infinity);
}

/** Points 0–100 of `priya.trust` or `boss.credit`. */
export function levelPoints(state: Organisation | Place, path: string): number {
  const [who = '', level] = path.split('.');
  if (level === 'credit') return toPoints('cohort' in state ? state.cohort.you.credit[state.index]! : state.credit);
  if ('cohort' in state) return pointsAt(state, who, level as ManagerLevel);
  for (const m of state.managers) if (m.character.id === who) return toPoints(levelOf(m, level as ManagerLevel));
  return 50;
}

function pointsAt(
  { cohort: { managers, characters, levels }, index }: Place,
  who: string,
  level: ManagerLevel,
): number {
  for (let i = index * managers; i < (index + 1) * managers; i++)
    if (characters[i]!.id === who) return toPoints(levels[level][i]!);
  return 50;
}

/** A manager's level by an author's name, z. */
export function levelOf(m: Manager, level: ManagerLevel): number {
  switch (level) {
    case 'delivery':
    case 'capability':
    case 'safety':
    case 'workload':
      return m.team[level];
    default:
      return m[level];
  }
}
