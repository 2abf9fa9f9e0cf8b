// B02, B03 and B04: what gives the answer away over a whole scenario and not in any one moment: whose option is the longest, the
// dearest, the only one that says something in quotes, the first or the last.
import { chanceOfAtLeast } from './beyond-chance.ts';
import type { Finding } from './finding.ts';
import { judgedQuestions, sideOf, type JudgedQuestion } from './judged-questions.ts';
import type { Option, Scenario } from './schema.ts';
import { SIDES, type Side } from './sides.table.ts';
import { isOnlySpeech } from './speech.ts';

/** Fewer are no habit yet. */
const LEAST_QUESTIONS = 6;
/** A player who has seen it so often bets on it. Design choice. */
const LEAST_SHARE = 0.75;
/** One scenario in a hundred, were the options shuffled. */
const MOST_CHANCE = 0.01;
/** The longest has to look longer: by a tenth of the next one. */
const LONGER = 1.1;

interface Picked {
  readonly question: JudgedQuestion;
  readonly side: Side;
  readonly option: Option;
}
interface Habit {
  readonly side: Side;
  readonly picked: readonly Picked[];
  readonly of: number;
}
/** The one option of a question that something is true of. */
type Pick = (options: readonly Option[]) => Option | undefined;

const most = (options: readonly Option[], of: (option: Option) => number): Option | undefined => {
  const sorted = options.toSorted((a, b) => of(b) - of(a));
  const [first, second] = sorted;
  return first !== undefined && second !== undefined && of(first) > of(second) ? first : undefined;
};

const longest: Pick = (options) => {
  const [, second] = options.map(({ text }) => text.length).toSorted((a, b) => b - a);
  const found = most(options, ({ text }) => text.length);
  return found !== undefined && found.text.length >= LONGER * (second ?? 0) ? found : undefined;
};
const dearest: Pick = (options) => most(options, ({ attention }) => attention);
const onlyQuoted: Pick = (options) => most(options, ({ text }) => Number(isOnlySpeech(text)));
const first: Pick = (options) => options[0];
const last: Pick = (options) => options.at(-1);

export function checkTells(scenario: Scenario): Finding[] {
  const questions = judgedQuestions(scenario).filter(isWeighed);
  if (questions.length < LEAST_QUESTIONS) return [];
  const at = { path: ['moments'], atKey: true } as const;
  const says = (habit: Habit) => {
    const { side, picked, of } = habit;
    return { side, count: picked.length, of, moments: picked.map(({ question: { name } }) => name) };
  };
  const found = (pick: Pick): Habit[] => habitsOf(questions, pick);
  const order = oneOrder(questions);
  // Whose option is the dearest follows from the order.
  const dear = order.length > 0 ? [] : found(dearest);
  return [
    ...found(longest).map((habit): Finding => ({ code: 'B02', says: 'longest', args: says(habit), ...at })),
    ...found(onlyQuoted).map((habit): Finding => ({ code: 'B02', says: 'quoted', args: says(habit), ...at })),
    ...dear.map((habit): Finding => ({ code: 'B03', says: 'dearest', args: says(habit), ...at })),
    ...order.map((args): Finding => ({ code: 'B03', says: 'order', args, ...at })),
    ...found(first).map((habit): Finding => ({ code: 'B04', says: 'first', args: says(habit), ...at })),
    ...found(last).map((habit): Finding => ({ code: 'B04', says: 'last', args: says(habit), ...at })),
  ];
}

/** Sides that stand against each other. */
const sidesIn = ({ options }: JudgedQuestion): ReadonlySet<Side> =>
  new Set(options.flatMap(({ thing }) => sideOf(thing) ?? []));
const isWeighed = (question: JudgedQuestion): boolean => sidesIn(question).size > 1;

function habitsOf(questions: readonly JudgedQuestion[], pick: Pick): Habit[] {
  return SIDES.flatMap((side): Habit[] => {
    const offered = questions.filter((question) => sidesIn(question).has(side));
    const asked = offered.flatMap((question): Picked[] => {
      const option = pick(question.options.map(({ thing }) => thing));
      const own = option === undefined ? null : sideOf(option);
      return option === undefined || own === null ? [] : [{ question, side: own, option }];
    });
    const picked = asked.filter((one) => one.side === side);
    if (picked.length < LEAST_QUESTIONS || picked.length < LEAST_SHARE * asked.length) return [];
    const chances = asked.map(({ question: { options } }) => {
      const own = options.filter(({ thing }) => sideOf(thing) === side).length;
      return own / options.length;
    });
    return chanceOfAtLeast(picked.length, chances) > MOST_CHANCE ? [] : [{ side, picked, of: asked.length }];
  });
}

/** The price that a side asks at least, where all three are there. */
function orderOf({ options }: JudgedQuestion): readonly Side[] | null {
  const prices = SIDES.map((side) =>
    Math.min(...options.flatMap(({ thing }) => (sideOf(thing) === side ? [thing.attention] : []))),
  );
  if (prices.some((price) => !Number.isFinite(price)) || new Set(prices).size < SIDES.length) return null;
  const price = (side: Side): number => prices[SIDES.indexOf(side)] ?? 0;
  return SIDES.toSorted((a, b) => price(b) - price(a));
}

/** One order of prices from beginning to end: whoever has seen it need not read. */
function oneOrder(questions: readonly JudgedQuestion[]) {
  const whole = questions.filter((question) => sidesIn(question).size === SIDES.length && question.step === null);
  const orders = whole.map((question) => orderOf(question)?.join(' ') ?? '');
  const [order] = orders;
  if (order === undefined || order === '' || whole.length < LEAST_QUESTIONS) return [];
  if (orders.some((one) => one !== order)) return [];
  const [dear = '', middle = '', cheap = ''] = order.split(' ');
  return [{ dear, middle, cheap, count: whole.length }];
}
