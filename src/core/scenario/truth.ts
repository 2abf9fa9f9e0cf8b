// Can a condition be true at all? Turned into boxes: each is one way to be true, an interval for every level it names.
import { box, type Box, closed, fact, overlap } from './boxes.ts';
import type { Condition, LevelCondition } from './schema.ts';
import { isOfRun } from './schema/condition-kinds.ts';
import { waysOfRun, waysOfStreak, type When } from './truth-of-run.ts';
import { LIMITS } from './vocabulary.ts';

type Truth = 'never' | 'always' | 'sometimes';

/** Beyond so many ways a condition counts as "sometimes": nobody writes those, and checking must stay quick. */
const MOST_BOXES = 256;

/** Levels run from 0 to 100; "below" and "above" leave the number itself out. */
function levelBoxes(name: string, above: number | undefined, below: number | undefined, negated: boolean): Box[] {
  if (!negated)
    return box(name, {
      low: above ?? 0,
      high: below ?? 100,
      aboveLow: above !== undefined,
      belowHigh: below !== undefined,
    });
  return [
    ...(above === undefined ? [] : box(name, closed(0, above))),
    ...(below === undefined ? [] : box(name, closed(below, 100))),
  ];
}

function weekBoxes(from: number, to: number, negated: boolean): Box[] {
  if (!negated) return box('week', closed(from, to));
  return [...box('week', closed(1, from - 1)), ...box('week', closed(to + 1, LIMITS.weeks))];
}

function every(parts: readonly (Box[] | null)[]): Box[] | null {
  let boxes: Box[] = [new Map()];
  for (const part of parts) {
    if (part === null || boxes.length * part.length > MOST_BOXES) return null;
    boxes = boxes.flatMap((one) => part.flatMap((other) => overlap(one, other) ?? []));
  }
  return boxes;
}

function some(parts: readonly (Box[] | null)[]): Box[] | null {
  const boxes = parts.flatMap((part) => part ?? []);
  return parts.includes(null) || boxes.length > MOST_BOXES ? null : boxes;
}

/** All ways to be true (or, negated, to be false); null if there are too many to count. */
function waysOf(condition: Condition, negated: boolean, when: When): Box[] | null {
  if ('not' in condition) return waysOf(condition.not, !negated, when);
  if ('all' in condition) return (negated ? some : every)(condition.all.map((part) => waysOf(part, negated, when)));
  if ('any' in condition) return (negated ? every : some)(condition.any.map((part) => waysOf(part, negated, when)));
  if (isOfRun(condition)) return waysOfRun(condition, negated, when);
  if ('level' in condition) return levelWays(condition, negated, when);
  if ('week' in condition) return weekBoxes(condition.week.from ?? 1, condition.week.to ?? LIMITS.weeks, negated);
  if ('seen' in condition) return fact(`seen ${condition.seen}`, negated);
  if ('gone' in condition) return fact(`gone ${condition.gone}`, negated);
  return fact(`chose ${condition.chose}`, negated);
}

function levelWays(condition: LevelCondition, negated: boolean, when: When): Box[] | null {
  const { level, above, below, for_weeks } = condition;
  if (for_weeks === undefined) return levelBoxes(level, above, below, negated);
  const streak = waysOfStreak(condition, for_weeks, negated, when);
  // What has been so for weeks is so now.
  return negated ? streak : every([levelBoxes(level, above, below, false), streak]);
}

/**
 * `weeks` is how long the scenario runs; `when`, whether it is asked on a Monday or after the last week. Facts and levels are taken
 * as independent of each other, but for options of one moment and the ways a promise may stand.
 */
export function truthOf(condition: Condition, weeks: number, when: When = 'monday'): Truth {
  const within: Condition = { week: { from: 1, to: weeks } };
  const ways = waysOf({ all: [within, condition] }, false, when);
  if (ways?.length === 0) return 'never';
  return waysOf({ all: [within, { not: condition }] }, false, when)?.length === 0 ? 'always' : 'sometimes';
}
