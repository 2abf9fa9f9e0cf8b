// F16: promises that can't be kept, whatever the player does after making them.
import { firstMonday, timesAWeek } from './check-asked.ts';
import { choiceWeeks } from './choice-weeks.ts';
import type { Finding } from './finding.ts';
import { turnsOfMoments, type TurnsOfMoments } from './turns-of-moments.ts';
import type { Path } from './json-tree.ts';
import { optionsIn, stepOf } from './options-in.ts';
import { PRACTICE_PRICES } from './practice-prices.table.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { teamOf } from './team-of.ts';
import { truthOf } from './truth.ts';
import { answersOf } from './walk.ts';

type Promised = NonNullable<Option['promise']>;
/** A choice, with the Mondays on which it can be made. */
interface Choice {
  readonly moment: Moment;
  readonly option: Option;
  readonly weeks: readonly number[];
}
interface Giving extends Choice {
  readonly promise: Promised;
  readonly path: Path;
}

export function checkPromises(scenario: Scenario): Finding[] {
  const turns = turnsOfMoments(scenario);
  return answersOf(scenario).flatMap(({ moment, answers }) =>
    answers.flatMap(({ thing: option, path: at }): Finding[] => {
      if (option.promise === undefined) return [];
      const weeks = choiceWeeks(moment, option, turns, scenario);
      const giving = { moment, option, weeks, promise: option.promise, path: [...at, 'promise'] };
      // What can never be chosen is told of elsewhere.
      return weeks.length === 0 ? [] : promiseFindings(giving, scenario, turns);
    }),
  );
}

function promiseFindings(giving: Giving, scenario: Scenario, turns: TurnsOfMoments): Finding[] {
  const late = afterEnd(giving, scenario) ?? droppedAtOnce(giving, scenario);
  if (late !== null) return [late];
  const { kept_by: by } = giving.promise;
  const finding = 'chose' in by ? byChoice(giving, by.chose, scenario, turns) : byPractice(giving, by, scenario);
  return [...(finding === null ? [] : [finding]), ...neverDropped(giving, scenario)];
}

/** Due when the leave is over: nobody ever learns whether it was kept. */
function afterEnd({ weeks, promise, path }: Giving, scenario: Scenario): Finding | null {
  const due = Math.min(...weeks) + promise.due_in_weeks;
  const last = scenario.weeks + scenario.away_weeks;
  if (due <= last) return null;
  return { code: 'F16', says: 'after_end', args: { due, last }, path: [...path, 'due_in_weeks'] };
}

/** What holds from the moment it is made. */
const madeBy = ({ moment, option }: Choice): Condition[] => [
  { seen: moment.id },
  { chose: `${moment.id}.${option.id}` },
  { open: `${moment.id}.${option.id}` },
];

/** Nothing that passes: a level may be another by then. */
function lasting(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(lasting);
  return 'seen' in condition || 'chose' in condition || 'kept' in condition || 'broken' in condition ? [condition] : [];
}

const isNever = (all: readonly Condition[], scenario: Scenario): boolean =>
  truthOf({ all: [...all] }, scenario) === 'never';

function droppedAtOnce(giving: Giving, scenario: Scenario): Finding | null {
  const { promise, path, weeks } = giving;
  if (promise.drop_if === undefined) return null;
  const then: Condition = { any: weeks.map((week) => ({ week: { from: week, to: week } })) };
  const before = [giving.moment.if, giving.option.if].flatMap((one) => one ?? []);
  if (!isNever([then, ...before, ...madeBy(giving), { not: promise.drop_if }], scenario)) return null;
  return { code: 'F16', says: 'dropped', path: [...path, 'drop_if'] };
}

/** That it can never hold at all is told of the condition. */
function neverDropped(giving: Giving, scenario: Scenario): Finding[] {
  const { promise, path } = giving;
  if (promise.drop_if === undefined || isNever([promise.drop_if], scenario)) return [];
  if (!isNever([...madeBy(giving), promise.drop_if], scenario)) return [];
  return [{ code: 'F16', says: 'undropped', level: 'warning', path: [...path, 'drop_if'] }];
}

function byPractice(
  { weeks, promise: { to, due_in_weeks }, path }: Giving,
  { practice, times }: { readonly practice: keyof typeof PRACTICE_PRICES; readonly times: number },
  scenario: Scenario,
): Finding | null {
  // Never offered, or opened too late: told of elsewhere.
  if (scenario.practices?.includes(practice) === false) return null;
  const at = [...path, 'kept_by'];
  if (PRACTICE_PRICES[practice].perManager && teamOf(scenario.managers, to) === undefined)
    return { code: 'F16', says: 'nobody', args: { practice, to }, path: [...at, 'practice'] };
  const opens = firstMonday(scenario, practice);
  const spans = weeks.map((week) => Math.min(week + due_in_weeks, scenario.weeks) - Math.max(week, opens) + 1);
  const span = Math.max(...spans);
  const most = timesAWeek(scenario, practice, to) * span;
  if (span <= 0 || times <= most) return null;
  return { code: 'F16', says: 'times', args: { practice, times, most }, path: [...at, 'times'] };
}

function byChoice(giving: Giving, choice: string, scenario: Scenario, turns: TurnsOfMoments): Finding | null {
  const path = [...giving.path, 'kept_by', 'chose'];
  const [of = '', name = ''] = choice.split('.');
  const moment = scenario.moments.find(({ id }) => id === of);
  const option = moment && optionsIn(moment).find(({ id }) => id === name);
  // Unknown names are the reference check's business.
  if (moment === undefined || option === undefined) return null;
  if (moment === giving.moment && stepOf(moment, option.id) === stepOf(moment, giving.option.id))
    return option === giving.option
      ? { code: 'F16', says: 'decided', path, level: 'warning' }
      : { code: 'F16', says: 'never', args: { choice }, path };
  const keeping = { moment, option, weeks: choiceWeeks(moment, option, turns, scenario) };
  return untimely(giving, keeping, choice, path) ?? excluded(giving, keeping, choice, path, scenario);
}

function untimely(giving: Giving, { weeks }: Choice, choice: string, path: Path): Finding | null {
  if (weeks.length === 0) return { code: 'F16', says: 'never', args: { choice }, path };
  const due = Math.max(...giving.weeks) + giving.promise.due_in_weeks;
  const [first, last] = [Math.min(...weeks), Math.max(...weeks)];
  if (last < Math.min(...giving.weeks)) return { code: 'F16', says: 'before', args: { choice }, path };
  if (first > due) return { code: 'F16', says: 'too_late', args: { choice, week: first, due }, path };
  return null;
}

/** Once the promise is made, is there any way to that choice? */
function excluded(
  giving: Giving,
  { moment, option }: Choice,
  choice: string,
  path: Path,
  scenario: Scenario,
): Finding | null {
  const asked = [moment.if, option.if].flatMap((one) => one ?? []);
  const before = [giving.moment.if, giving.option.if].flatMap((one) => (one === undefined ? [] : lasting(one)));
  const made = madeBy(giving).filter((one) => !('open' in one));
  if (!isNever([...made, ...before, ...asked, { chose: choice }], scenario)) return null;
  return { code: 'F16', says: 'never', args: { choice }, path };
}
