// Can a condition be true at all? Turned into boxes: each is one way to be true, an interval for every level it names.
import { optionsIn, stepOf } from './options-in.ts';
import type { Condition, Moment, Scenario } from './schema.ts';
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

const MOST = LIMITS.factNumber;

/** Numbers of facts are whole. Who somebody is, is a yes or no for each who may be. */
function factBoxes({ fact: id, is, above, below }: Extract<Condition, { fact: string }>, negated: boolean): Box[] {
  if (typeof is === 'string') return fact(`who ${id}.${is}`, negated);
  const isNumber = typeof is === 'number' || above !== undefined || below !== undefined;
  if (!isNumber) return fact(`fact ${id}`, (is ?? true) === negated);
  const [low, high] =
    typeof is === 'number'
      ? [is, is]
      : [above === undefined ? -MOST : above + 1, below === undefined ? MOST : below - 1];
  if (!negated) return box(`fact ${id}`, closed(low, high));
  return [...box(`fact ${id}`, closed(-MOST, low - 1)), ...box(`fact ${id}`, closed(high + 1, MOST))];
}

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
function overlap(a: Box, b: Box): Box | null {
  const both = new Map(a);
  for (const [name, interval] of b) {
    const there = both.get(name);
    const met = there ? meet(there, interval) : interval;
    if (isEmpty(met)) return null;
    both.set(name, met);
  }
  return choosesTwice(both) ? null : both;
}

/** What is asked once, a moment or a step of it, is answered once: no two of its options can both have been chosen. Nor is somebody two people. */
function choosesTwice(ways: Box): boolean {
  const answered = new Set<string>();
  for (const [name, { low }] of ways) {
    if (low === 0 || !/^(?:chose|who) /.test(name)) continue;
    const question = name.startsWith('who ') ? name.split('.')[0] : name.split(' ').at(-1);
    if (answered.size === answered.add(question ?? '').size) return true;
  }
  return false;
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
function waysOf(condition: Condition, negated: boolean, questions: Questions): Box[] | null {
  if ('not' in condition) return waysOf(condition.not, !negated, questions);
  if ('all' in condition)
    return (negated ? some : every)(condition.all.map((part) => waysOf(part, negated, questions)));
  if ('any' in condition)
    return (negated ? every : some)(condition.any.map((part) => waysOf(part, negated, questions)));
  if ('level' in condition) return levelBoxes(condition.level, condition.above, condition.below, negated);
  if ('week' in condition) return weekBoxes(condition.week.from ?? 1, condition.week.to ?? LIMITS.weeks, negated);
  if ('seen' in condition) return fact(`seen ${condition.seen}`, negated);
  if ('fact' in condition) return factBoxes(condition, negated);
  if ('gone' in condition) return fact(`gone ${condition.gone}`, negated);
  if ('holds' in condition) return fact(`holds ${condition.holds} ${condition.who}`, negated);
  if ('vacant' in condition) return fact(`vacant ${condition.vacant}`, negated);
  if ('kept' in condition) return fact(`kept ${condition.kept}`, negated);
  return 'broken' in condition
    ? fact(`broken ${condition.broken}`, negated)
    : fact(`chose ${condition.chose} ${questions(condition.chose)}`, negated);
}

/** What a choice answers, by a name: of choices that answer the same, one alone can have been made. */
type Questions = (choice: string) => string;

/** What is in no step is asked by the moment itself. */
const questionsIn = ({ moments }: Pick<Scenario, 'moments'>): Questions => {
  const known = questions.get(moments) ?? new Map(moments.flatMap(namedQuestions));
  questions.set(moments, known);
  return (choice) => known.get(choice) ?? `${choice.split('.')[0]}.`;
};
const questions = new WeakMap<Scenario['moments'], ReadonlyMap<string, string>>();

const namedQuestions = (moment: Moment): (readonly [string, string])[] =>
  optionsIn(moment).map(({ id }) => [`${moment.id}.${id}`, `${moment.id}.${stepOf(moment, id)?.id ?? ''}`] as const);

/** How long the scenario runs, and what it asks. Facts and levels are taken as independent of each other, but for answers to one question. */
export function truthOf(condition: Condition, scenario: Pick<Scenario, 'weeks' | 'moments'>): Truth {
  const within: Condition = { week: { from: 1, to: scenario.weeks } };
  const asked = questionsIn(scenario);
  const ways = waysOf({ all: [within, condition] }, false, asked);
  if (ways?.length === 0) return 'never';
  return waysOf({ all: [within, { not: condition }] }, false, asked)?.length === 0 ? 'always' : 'sometimes';
}
