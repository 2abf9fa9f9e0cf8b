// Which moments and choices may still come in a run. Where it can't be told, they may: what a level will be nobody knows.
import { readChoiceId } from '../engine/cause-id.ts';
import { hasGone } from '../engine/reading.ts';
import { optionsIn } from '../scenario/options-in.ts';
import type { Condition, Moment, Option } from '../scenario/schema.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import { findMoment, optionOf } from './moments.ts';
import { promiseStatus } from './promise-status.ts';
import type { Standing } from './run-state.ts';

/** Round after round what can't come takes others with it; after so many, what is left counts as possible. */
const ROUNDS = 8;

/** Whether the choice `<moment>.<option>` may still be made, this turn or later. */
export function mayBeChosen(run: Standing, choice: string): boolean {
  const found = optionOf(run, readChoiceId(choice));
  if (found === null) return false;
  const coming = momentsToCome(run);
  const { moment, option } = found;
  return coming.has(moment.id) && (option.if === undefined || may(run, option.if, true, coming));
}

/** This turn's that are still to decide, and all that later turns may bring. */
function momentsToCome(run: Standing): ReadonlySet<string> {
  let coming = reached(run, null);
  for (let round = 0; round < ROUNDS; round++) {
    const fewer = reached(run, coming);
    if (fewer.size === coming.size) break;
    coming = fewer;
  }
  return coming;
}

/** `before`: what was thought possible in the round before; null in the first, when conditions are not asked. */
function reached(run: Standing, before: ReadonlySet<string> | null): ReadonlySet<string> {
  const next = nextMonday(run);
  const coming = new Set(run.queue);
  const later = (moment: Moment | null): moment is Moment =>
    moment !== null && next <= run.scenario.weeks && isOpen(run, moment, before);
  const toFollow = [...run.queue];
  const add = (moment: Moment | null): void => {
    if (!later(moment) || coming.has(moment.id)) return;
    coming.add(moment.id);
    toFollow.push(moment.id);
  };
  for (const moment of run.scenario.moments) if ((moment.when?.weeks[1] ?? 0) >= next) add(moment);
  for (const id of run.waiting) add(findMoment(run, id));
  for (const { moment, week } of run.followUps) if (week >= next) add(findMoment(run, moment));
  for (let id = toFollow.pop(); id !== undefined; id = toFollow.pop())
    for (const { then } of leadsOn(run, id)) if (then !== undefined) add(findMoment(run, then));
  return coming;
}

function leadsOn(run: Standing, id: string): readonly Option[] {
  const moment = findMoment(run, id);
  return moment === null ? [] : optionsIn(moment);
}

const nextMonday = ({ scenario, week }: Standing): number => weeksOfTurn(scenario, turnOf({ scenario, week })).to + 1;

function isOpen(run: Standing, moment: Moment, before: ReadonlySet<string> | null): boolean {
  if (moment.again_after_weeks === undefined && run.seen.some((seen) => seen.moment === moment.id)) return false;
  if ([moment.about, moment.from].some((who) => who !== undefined && hasGone(run.organisation, who))) return false;
  return before === null || moment.if === undefined || may(run, moment.if, true, before);
}

/** Whether a condition may be `wanted` at some time from now on. What has come, was chosen or settled stays so. */
function may(run: Standing, condition: Condition, wanted: boolean, coming: ReadonlySet<string>): boolean {
  const inner = (part: Condition): boolean => may(run, part, wanted, coming);
  if ('not' in condition) return may(run, condition.not, !wanted, coming);
  if ('all' in condition) return wanted ? condition.all.every(inner) : condition.all.some(inner);
  if ('any' in condition) return wanted ? condition.any.some(inner) : condition.any.every(inner);
  if ('seen' in condition) {
    const has = run.seen.some(({ moment }) => moment === condition.seen);
    return wanted ? has || coming.has(condition.seen) : !has;
  }
  if ('chose' in condition) {
    const { moment, option } = readChoiceId(condition.chose);
    const has = run.chosen.some((made) => made.moment === moment && made.option === option);
    return wanted ? has || coming.has(moment) : !has;
  }
  if ('kept' in condition) return mayStand(run, condition.kept, 'kept', wanted, coming);
  if ('broken' in condition) return mayStand(run, condition.broken, 'broken', wanted, coming);
  if ('week' in condition && wanted) return (condition.week.to ?? Infinity) >= run.week;
  return true;
}

function mayStand(
  run: Standing,
  choice: string,
  status: 'kept' | 'broken',
  wanted: boolean,
  coming: ReadonlySet<string>,
): boolean {
  const stands = promiseStatus(run, choice);
  if (!wanted) return stands !== status;
  return stands === status || stands === 'open' || (stands === null && coming.has(readChoiceId(choice).moment));
}
