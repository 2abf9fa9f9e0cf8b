// How many small signs one Monday takes, and which of them wait for another.
import { PRACTICES } from '../engine/practices.table.ts';
import type { Condition, Sign } from '../scenario/schema.ts';
import type { PlannedCondition } from '../scenario/schema/condition-kinds.ts';
import { turnEnd } from '../scenario/turn.ts';
import { lastTurn } from './last-turn.ts';
import type { Standing } from './run-state.ts';

/** More than these on one Monday are skimmed. What cannot wait comes all the same. */
export const MOST_SIGNS = 4;

/** The time that a condition asks to have been spent, and not that it asks to be left out. */
export function timeIn(condition: Condition | undefined): readonly PlannedCondition[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(timeIn);
  if ('any' in condition) return condition.any.flatMap(timeIn);
  return 'planned' in condition && condition.at_most !== 0 ? [condition] : [];
}

/** Who is seen with it: whom it is about, or whom the time went to. */
export const whoseSign = ({ about, if: when }: Sign): string | undefined =>
  about ?? timeIn(when).find((time) => time.with !== undefined)?.with;

/** The talk or visit that it tells of; null where it tells of none. */
function occasion(sign: Sign): string | null {
  const [time] = timeIn(sign.if);
  return time === undefined ? null : `${whoseSign(sign) ?? ''} ${time.planned}`;
}

/** Its window closes with this turn, or it is drawn anew each Monday. */
const isLast = (run: Standing, { weeks, chance, again_after_weeks: again, pool }: Sign): boolean =>
  turnEnd(run) >= Math.min(weeks?.[1] ?? run.scenario.weeks, run.scenario.weeks) ||
  pool !== undefined ||
  (chance !== undefined && again !== undefined);

/** Blocks that went to somebody since the Monday before. */
const spentOn = (run: Standing, who: string | undefined): number => {
  let blocks = 0;
  for (const { plan } of lastTurn(run))
    for (const { manager, practice, times } of plan)
      if (manager === who && who !== undefined) blocks += PRACTICES[practice].cost * times;
  return blocks;
};

/**
 * Those of `due` that come this Monday. Of one talk or visit one thing is told, and the next thing the next time. What comes from
 * planned time goes first, then whatever is about people you spent time with; what can come later waits for a Monday with room.
 */
export function signsOfTurn(run: Standing, due: readonly Sign[]): readonly Sign[] {
  const told = due.filter((sign, at) => {
    const of = occasion(sign);
    return of === null || isLast(run, sign) || due.findIndex((other) => occasion(other) === of) === at;
  });
  const rank = (sign: Sign): number =>
    (isLast(run, sign) ? 1000 : 0) + (occasion(sign) === null ? 0 : 100) + Math.min(99, spentOn(run, whoseSign(sign)));
  const first = told.toSorted((a, b) => rank(b) - rank(a));
  const must = first.filter((sign) => isLast(run, sign)).length;
  return first.slice(0, Math.max(MOST_SIGNS, must));
}
