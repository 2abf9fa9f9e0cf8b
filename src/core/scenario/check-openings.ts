// F08: practices that open in the course of a run, where they could not, or would leave nothing to begin with.
import { choiceWeeks } from './choice-weeks.ts';
import type { Finding } from './finding.ts';
import { turnsOfMoments } from './turns-of-moments.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { turnOf, turnsOf, weeksOfTurn } from './turn.ts';
import { PRACTICE_IDS, type PracticeId } from './vocabulary.ts';
import { answersOf, partsOf, placed, type Placed } from './walk.ts';

type Opening = NonNullable<Scenario['opens']>[number];

export function checkOpenings(scenario: Scenario): Finding[] {
  const { opens, practices: some } = scenario;
  const practices: readonly PracticeId[] = some ?? PRACTICE_IDS;
  const late = (opens ?? []).map(({ practice }) => practice);
  const each = placed(opens, ['opens']).flatMap((opening, at): Finding[] => {
    const { practice } = opening.thing;
    const path = [...opening.path, 'practice'];
    if (late.indexOf(practice) !== at) return [{ code: 'F08', says: 'twice', args: { practice }, path }];
    if (!practices.includes(practice))
      return [{ code: 'F08', says: 'unoffered', args: { practice, offered: practices }, path }];
    return timeFinding(opening, scenario);
  });
  const promised = latePromises(scenario);
  if (practices.some((practice) => !late.includes(practice))) return [...each, ...promised];
  return [...each, ...promised, { code: 'F08', says: 'none_first', path: ['opens'] }];
}

function timeFinding({ thing, path }: Placed<Opening>, scenario: Scenario): Finding[] {
  const { practice, from, if: asked } = thing;
  const { weeks } = scenario;
  if (asked === undefined && from === undefined) return [{ code: 'F08', says: 'nothing', args: { practice }, path }];
  const level = 'warning';
  if (from !== undefined && from <= weeksOfTurn(scenario, 0).to)
    return [{ code: 'F08', says: 'at_once', args: { practice }, path: [...path, 'from'], level }];
  if (asked === undefined)
    return from === undefined || from <= weeks
      ? []
      : [{ code: 'F08', says: 'after_end', args: { practice, week: from, last: weeks }, path: [...path, 'from'] }];
  if (!isTooLate({ thing: asked, path: [...path, 'if'] }, scenario)) return [];
  return [{ code: 'F08', says: 'too_late', args: { practice }, path: [...path, 'if'], level }];
}

/** Whether the condition could hold, but on no Monday: it asks for what comes in the last turn at the earliest. */
function isTooLate(asked: Placed<Condition>, scenario: Scenario): boolean {
  const turns = turnsOfMoments(scenario);
  const last = turnsOf(scenario) - 1;
  const comesLate = (id: string): boolean => [...(turns.get(id) ?? [])].every((turn) => turn >= last);
  const lateParts = partsOf(asked).filter(({ thing }) => {
    const name = 'seen' in thing ? thing.seen : 'chose' in thing ? thing.chose : promiseIn(thing);
    return name !== undefined && comesLate(name.split('.')[0] ?? '');
  });
  const notYet = lateParts.map(({ thing }): Condition => ({ not: thing }));
  const isNever = (...all: Condition[]): boolean => truthOf({ all }, scenario) === 'never';
  return !isNever(asked.thing) && isNever(asked.thing, ...notYet);
}

const promiseIn = (condition: Condition): string | undefined =>
  'kept' in condition ? condition.kept : 'broken' in condition ? condition.broken : undefined;

/** Promises that are due before what keeps them is there, whenever they are made. */
function latePromises(scenario: Scenario): Finding[] {
  if (scenario.opens === undefined) return [];
  const turns = turnsOfMoments(scenario);
  return answersOf(scenario).flatMap(({ moment, answers }) =>
    answers.flatMap(({ thing: option, path: at }): Finding[] => {
      const [practice, monday] = keptFrom(option, scenario);
      const due = latestDue(moment, option, turns, scenario);
      if (practice === undefined || due === undefined || monday <= due) return [];
      const args = { practice, due, week: monday };
      return [{ code: 'F08', says: 'promise', args, path: [...at, 'promise', 'kept_by', 'practice'] }];
    }),
  );
}

/** What keeps the option's promise, and the Monday from which on that is there. What a condition opens may come any time. */
function keptFrom({ promise }: Option, scenario: Scenario): readonly [PracticeId | undefined, number] {
  if (promise === undefined || !('practice' in promise.kept_by)) return [undefined, 0];
  const { practice } = promise.kept_by;
  const opening = scenario.opens?.find((one) => one.practice === practice);
  if (opening?.from === undefined || opening.if !== undefined) return [undefined, 0];
  return [practice, weeksOfTurn(scenario, turnOf({ scenario, week: opening.from })).from];
}

function latestDue(
  moment: Moment,
  option: Option,
  turns: ReturnType<typeof turnsOfMoments>,
  scenario: Scenario,
): number | undefined {
  const week = choiceWeeks(moment, option, turns, scenario).at(-1);
  return week === undefined || option.promise === undefined ? undefined : week + option.promise.due_in_weeks;
}
