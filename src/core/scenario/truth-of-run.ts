// The ways in which what is asked of the run's past can be true: promises, plans, people who left, what is shown, and streaks.
import { box, type Box, closed, overlap } from './boxes.ts';
import type { LevelCondition } from './schema.ts';
import type { PromiseCondition, RunCondition, WantsCondition } from './schema/condition-kinds.ts';
import { BANDS, LIMITS, WISH_WORDS } from './vocabulary.ts';

/** When it is asked: on a Monday, or once the last week is over, when no week is told apart. */
export type When = 'monday' | 'afterwards';

export interface Asked {
  readonly when: When;
  /** What a choice answers, by a name: of choices that answer the same, one alone can have been made. */
  readonly questions: (choice: string) => string;
}

export const choseName = (choice: string, { questions }: Asked): string => `chose ${choice} ${questions(choice)}`;

/** How the promise of a choice may stand, in one number: not made; open, kept, broken; lapsed. */
const STANDS = { open: 1, kept: 2, broken: 3 } as const;
const LAPSED = 4;
const FIGURES_FROM = 3;

export function waysOfRun(condition: RunCondition, negated: boolean, asked: Asked): Box[] {
  const { when } = asked;
  if ('left' in condition) return countWays(`left ${condition.left}`, condition.at_least ?? 1, Infinity, negated);
  if ('planned' in condition) {
    const { planned, with: whom, at_least, at_most, last_weeks } = condition;
    const least = at_least ?? (at_most === undefined ? 1 : 0);
    const ways = countWays(`planned ${planned} ${whom ?? ''} ${last_weeks ?? ''}`, least, at_most ?? Infinity, negated);
    return negated || least === 0 || when === 'afterwards' ? ways : fromWeek(2, ways);
  }
  if ('wants' in condition) return wishWays(condition, negated);
  return 'shown' in condition ? shownWays(condition, negated) : promiseWays(condition, negated, asked);
}

/** A promise that stands somehow has been made, by this choice and no other of its moment. */
function promiseWays(condition: PromiseCondition, negated: boolean, asked: Asked): Box[] {
  const [stands, choice] = standing(condition);
  const name = `promise ${choice}`;
  if (negated) return [...box(name, closed(0, stands - 1)), ...box(name, closed(stands + 1, LAPSED))];
  return joined(box(name, closed(stands, stands)), box(choseName(choice, asked), closed(1, 1)));
}

function standing(condition: PromiseCondition): readonly [number, string] {
  if ('open' in condition) return [STANDS.open, condition.open];
  return 'kept' in condition ? [STANDS.kept, condition.kept] : [STANDS.broken, condition.broken];
}

function countWays(name: string, least: number, most: number, negated: boolean): Box[] {
  if (!negated) return box(name, closed(least, most));
  const fewer = box(name, closed(0, least - 1));
  return most === Infinity ? fewer : [...fewer, ...box(name, closed(most + 1, Infinity))];
}

/** One thing is wanted most, or nothing in particular. */
function wishWays({ wants, most }: WantsCondition, negated: boolean): Box[] {
  const [name, place] = [`wants ${wants}`, WISH_WORDS.indexOf(most)];
  if (!negated) return box(name, closed(place, place));
  return [...box(name, closed(-1, place - 1)), ...box(name, closed(place + 1, WISH_WORDS.length - 1))];
}

/** No figures are out in the first weeks: that is a way not to be shown anything. */
function shownWays({ shown, is }: { readonly shown: string; readonly is: readonly string[] }, negated: boolean): Box[] {
  const late = shown.endsWith('.delivery');
  const isMeant = (place: number): boolean => place in BANDS && is.includes(BANDS[place] ?? '') !== negated;
  // Bands side by side are one way.
  const firsts = [...BANDS.keys()].filter((place) => isMeant(place) && !isMeant(place - 1));
  const ways = firsts.flatMap((first) => {
    let last = first;
    while (isMeant(last + 1)) last += 1;
    return box(`shown ${shown}`, closed(first, last));
  });
  if (!late) return ways;
  return negated ? [...ways, ...box(`shown ${shown}`, closed(-1, -1))] : fromWeek(FIGURES_FROM, ways);
}

/** How long a level has been within its bounds; so many weeks have to be over. */
export function waysOfStreak(
  { level, above, below }: LevelCondition,
  weeks: number,
  negated: boolean,
  when: When,
): Box[] {
  const ways = countWays(`weeks of ${level} ${above ?? ''} ${below ?? ''}`, weeks, Infinity, negated);
  return negated || when === 'afterwards' ? ways : fromWeek(weeks + 1, ways);
}

const fromWeek = (week: number, ways: readonly Box[]): Box[] => joined(ways, box('week', closed(week, LIMITS.weeks)));

const joined = (ways: readonly Box[], others: readonly Box[]): Box[] =>
  ways.flatMap((one) => others.flatMap((other) => overlap(one, other) ?? []));
