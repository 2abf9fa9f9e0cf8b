// Can a condition be true at all? Turned into boxes: each is one way to be true, an interval for every level it names.
import { box, type Box, closed, fact, overlap } from './boxes.ts';
import { optionsIn, stepOf } from './options-in.ts';
import type { Condition, LevelCondition, Moment, Scenario } from './schema.ts';
import { isOfRun } from './schema/condition-kinds.ts';
import { WORD_LIMITS } from './schema/word-limits.ts';
import { type Asked, choseName, waysOfRun, waysOfStreak, type When } from './truth-of-run.ts';
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
function waysOf(condition: Condition, negated: boolean, asked: Asked): Box[] | null {
  const inside = (part: Condition): Box[] | null => waysOf(part, negated, asked);
  if ('not' in condition) return waysOf(condition.not, !negated, asked);
  if ('all' in condition) return (negated ? some : every)(condition.all.map(inside));
  if ('any' in condition) return (negated ? every : some)(condition.any.map(inside));
  if (isOfRun(condition)) return waysOfRun(condition, negated, asked);
  if ('level' in condition) return levelWays(condition, negated, asked);
  if ('week' in condition) return weekBoxes(condition.week.from ?? 1, condition.week.to ?? LIMITS.weeks, negated);
  if ('seen' in condition) return fact(`seen ${condition.seen}`, negated);
  if ('fact' in condition) return factBoxes(condition, negated);
  if ('gone' in condition) return fact(`gone ${condition.gone}`, negated);
  if ('looked' in condition) return fact(`looked ${condition.looked}`, negated);
  if ('holds' in condition) return fact(`holds ${condition.holds} ${condition.who}`, negated);
  if ('vacant' in condition) return fact(`vacant ${condition.vacant}`, negated);
  return fact(choseName(condition.chose, asked), negated);
}

const MOST = WORD_LIMITS.factNumber;

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

function levelWays(condition: LevelCondition, negated: boolean, { when }: Asked): Box[] | null {
  const { level, above, below, for_weeks } = condition;
  if (for_weeks === undefined) return levelBoxes(level, above, below, negated);
  const streak = waysOfStreak(condition, for_weeks, negated, when);
  // What has been so for weeks is so now.
  return negated ? streak : every([levelBoxes(level, above, below, false), streak]);
}

/** What is in no step is asked by the moment itself. */
const questionsIn = ({ moments }: Pick<Scenario, 'moments'>): Asked['questions'] => {
  const known = questions.get(moments) ?? new Map(moments.flatMap(namedQuestions));
  questions.set(moments, known);
  return (choice) => known.get(choice) ?? `${choice.split('.')[0]}.`;
};
const questions = new WeakMap<Scenario['moments'], ReadonlyMap<string, string>>();

/** What may come again may have been answered in every way. */
const namedQuestions = (moment: Moment): (readonly [string, string])[] =>
  optionsIn(moment).map(({ id }) => {
    const choice = `${moment.id}.${id}`;
    return [choice, moment.again_after_weeks === undefined ? `${moment.id}.${stepOf(moment, id)?.id ?? ''}` : choice];
  });

type Story = Pick<Scenario, 'weeks' | 'moments'>;

/**
 * Whether in no week all of them hold; `when`, whether they are asked on a Monday or after the last week. Facts and levels are taken
 * as independent of each other, but for answers to one question and the ways a promise may stand.
 */
export function isNever(conditions: readonly Condition[], story: Story, when: When = 'monday'): boolean {
  const within: Condition = { week: { from: 1, to: story.weeks } };
  return waysOf({ all: [within, ...conditions] }, false, { when, questions: questionsIn(story) })?.length === 0;
}

/** `known`: what holds in any run. */
export function truthOf(
  condition: Condition,
  story: Story,
  when: When = 'monday',
  known: readonly Condition[] = [],
): Truth {
  if (isNever([...known, condition], story, when)) return 'never';
  return isNever([...known, { not: condition }], story, when) ? 'always' : 'sometimes';
}
