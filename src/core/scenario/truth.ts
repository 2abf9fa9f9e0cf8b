// Can a condition be true at all? Turned into boxes: each is one way to be true, an interval for every level it names.
import type { Condition, Scenario } from './schema.ts';
import { LIMITS } from './vocabulary.ts';

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are left out. */
  readonly aboveLow: boolean;
  readonly belowHigh: boolean;
}
type Box = ReadonlyMap<string, Interval>;
type Truth = 'never' | 'always' | 'sometimes';

/** Beyond so many ways a condition counts as "sometimes": nobody writes those, and checking must stay quick. */
const MOST_BOXES = 256;
const closed = (low: number, high: number): Interval => ({ low, high, aboveLow: false, belowHigh: false });
const isEmpty = ({ low, high, aboveLow, belowHigh }: Interval): boolean =>
  low > high || (low === high && (aboveLow || belowHigh));
const box = (name: string, interval: Interval): Box[] => (isEmpty(interval) ? [] : [new Map([[name, interval]])]);

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

const fact = (name: string, negated: boolean): Box[] => box(name, negated ? closed(0, 0) : closed(1, 1));

function meet(a: Interval, b: Interval): Interval {
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  const leavesOut = (one: Interval): Pick<Interval, 'aboveLow' | 'belowHigh'> => ({
    aboveLow: one.low === low && one.aboveLow,
    belowHigh: one.high === high && one.belowHigh,
  });
  const [first, second] = [leavesOut(a), leavesOut(b)];
  return { low, high, aboveLow: first.aboveLow || second.aboveLow, belowHigh: first.belowHigh || second.belowHigh };
}

/** Both at once, or null when they exclude each other. */
function overlap(a: Box, b: Box, often: ReadonlySet<string>): Box | null {
  const both = new Map(a);
  for (const [name, interval] of b) {
    const there = both.get(name);
    const met = there ? meet(there, interval) : interval;
    if (isEmpty(met)) return null;
    both.set(name, met);
  }
  return choosesTwice(both, often) ? null : both;
}

/** A moment that comes once is answered once: no two of its options can both have been chosen. */
function choosesTwice(ways: Box, often: ReadonlySet<string>): boolean {
  const answered = new Set<string>();
  for (const [name, { low }] of ways) {
    if (low === 0 || !name.startsWith('chose ')) continue;
    const moment = name.slice('chose '.length).split('.')[0] ?? '';
    if (!often.has(moment) && answered.size === answered.add(moment).size) return true;
  }
  return false;
}

function every(parts: readonly (Box[] | null)[], often: ReadonlySet<string>): Box[] | null {
  let boxes: Box[] = [new Map()];
  for (const part of parts) {
    if (part === null || boxes.length * part.length > MOST_BOXES) return null;
    boxes = boxes.flatMap((one) => part.flatMap((other) => overlap(one, other, often) ?? []));
  }
  return boxes;
}

function some(parts: readonly (Box[] | null)[]): Box[] | null {
  const boxes = parts.flatMap((part) => part ?? []);
  return parts.includes(null) || boxes.length > MOST_BOXES ? null : boxes;
}

/** All ways to be true (or, negated, to be false); null if there are too many to count. */
function waysOf(condition: Condition, negated: boolean, often: ReadonlySet<string>): Box[] | null {
  const ways = (part: Condition): Box[] | null => waysOf(part, negated, often);
  const all = (parts: readonly Condition[]): Box[] | null => every(parts.map(ways), often);
  const any = (parts: readonly Condition[]): Box[] | null => some(parts.map(ways));
  if ('not' in condition) return waysOf(condition.not, !negated, often);
  if ('all' in condition) return (negated ? any : all)(condition.all);
  if ('any' in condition) return (negated ? all : any)(condition.any);
  if ('level' in condition) return levelBoxes(condition.level, condition.above, condition.below, negated);
  if ('week' in condition) return weekBoxes(condition.week.from ?? 1, condition.week.to ?? LIMITS.weeks, negated);
  if ('seen' in condition) return fact(`seen ${condition.seen}`, negated);
  if ('gone' in condition) return fact(`gone ${condition.gone}`, negated);
  if ('kept' in condition) return fact(`kept ${condition.kept}`, negated);
  return 'broken' in condition
    ? fact(`broken ${condition.broken}`, negated)
    : fact(`chose ${condition.chose}`, negated);
}

/** How long the scenario runs, or the scenario itself, which knows besides which of its moments are answered more often than once. */
type Within = number | Pick<Scenario, 'weeks' | 'moments'>;

const comingOften = new WeakMap<Scenario['moments'], ReadonlySet<string>>();
const NONE: ReadonlySet<string> = new Set();

function oftenIn(within: Within): ReadonlySet<string> {
  if (typeof within === 'number') return NONE;
  const known = comingOften.get(within.moments);
  if (known !== undefined) return known;
  const again = within.moments.filter(({ again_after_weeks: after }) => after !== undefined);
  const often = new Set(again.map(({ id }) => id));
  comingOften.set(within.moments, often);
  return often;
}

/** Whether in no week all of them hold. Facts and levels are taken as independent of each other, but for options of one moment. */
export function isNever(conditions: readonly Condition[], within: Within): boolean {
  const weeks: Condition = { week: { from: 1, to: typeof within === 'number' ? within : within.weeks } };
  return waysOf({ all: [weeks, ...conditions] }, false, oftenIn(within))?.length === 0;
}

export function truthOf(condition: Condition, within: Within): Truth {
  if (isNever([condition], within)) return 'never';
  return isNever([{ not: condition }], within) ? 'always' : 'sometimes';
}
