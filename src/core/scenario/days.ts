// F09: weekdays of moments that may come in one week. All of a turn are played in its first week, follow-ups first, then as the file has them.
import { dayWordsOf, daysIn, type Day, type DayWords } from './day-words.ts';
import { daysWithin } from './days-within.ts';
import type { Finding } from './finding.ts';
import { optionsIn } from './options-in.ts';
import { leadsTo, turnsOfMoments } from './turns-of-moments.ts';
import type { Condition, Moment, Option, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { momentsOf, type Placed } from './walk.ts';

interface DayOfMoment extends Day {
  readonly field: 'text' | 'title';
}

/** The day a moment is on: its text says it, or else its title. */
function dayOf(moment: Moment, words: DayWords): DayOfMoment | undefined {
  for (const field of ['text', 'title'] as const) {
    const [day] = daysIn(moment[field], [words.now], words);
    if (day !== undefined) return { ...day, field };
  }
  return undefined;
}

/** The day a reply comes to; one before that of its moment is next week's. */
function reachedBy({ reply }: Option, from: Day | undefined, words: DayWords): Day | undefined {
  const days = daysIn(reply, [words.now, words.then], words).map((day) =>
    from !== undefined && day.at < from.at ? { ...day, at: day.at + 7 } : day,
  );
  return days.toSorted((a, b) => b.at - a.at)[0];
}

/** A moment with the day it is on, and the day that each of its replies comes to. */
interface Dated extends Placed<Moment> {
  readonly now: DayOfMoment | undefined;
  readonly reached: readonly (Day | undefined)[];
}

export function checkDays(scenario: Scenario): Finding[] {
  const words = dayWordsOf(scenario);
  if (words === undefined) return [];
  const turns = turnsOfMoments(scenario);
  const share = (a: Moment, b: Moment): boolean =>
    [...(turns.get(a.id) ?? [])].some((turn) => turns.get(b.id)?.has(turn) === true);
  const moments = inPlay(scenario).map((moment): Dated => {
    const now = dayOf(moment.thing, words);
    return { ...moment, now, reached: optionsIn(moment.thing).map((option) => reachedBy(option, now, words)) };
  });
  const between = moments.flatMap((moment, at) => {
    for (const before of moments.slice(0, at).toReversed()) {
      const found = share(before.thing, moment.thing) ? backward(before, moment, scenario) : null;
      if (found !== null) return [found];
    }
    return [];
  });
  return [...between, ...daysWithin(scenario, words)];
}

const choicesTo = ({ id }: Moment, { moments }: Scenario): Condition[] =>
  moments.flatMap((moment) =>
    optionsIn(moment)
      .filter(({ then }) => then === id)
      .map((option) => ({ chose: `${moment.id}.${option.id}` })),
  );

/** In the order in which moments of one turn are played. */
function inPlay(scenario: Scenario): Placed<Moment>[] {
  const led = new Set(scenario.moments.flatMap(leadsTo));
  const moments = momentsOf(scenario);
  return [true, false].flatMap((first) => moments.filter(({ thing }) => led.has(thing.id) === first));
}

/** Whether `late` can come in a run in which that was chosen, or, without a choice, in which `early` comes. */
function canFollow(early: Moment, late: Moment, scenario: Scenario, chose: readonly Condition[]): boolean {
  // Where the first leads to the second, that comes a turn later.
  if (late.when === undefined && leadsTo(early).includes(late.id)) return false;
  const comes = [early, late].flatMap((moment): Condition[] => [
    ...(moment.if ? [moment.if] : []),
    ...(moment.when ? [] : [{ any: choicesTo(moment, scenario) }]),
  ]);
  return truthOf({ all: [...comes, ...chose] }, scenario) !== 'never';
}

function backward(before: Dated, { thing, path, now }: Dated, scenario: Scenario): Finding | null {
  if (now === undefined) return null;
  const { id } = before.thing;
  const at = { path: [...path, now.field], within: { start: now.start, end: now.start + now.word.length } };
  const { now: from } = before;
  if (from !== undefined && from.at > now.at && canFollow(before.thing, thing, scenario, []))
    return { code: 'F09', says: 'moment', args: { day: now.word, moment: id, other: from.word }, ...at };
  for (const [index, option] of optionsIn(before.thing).entries()) {
    const [reached, choice] = [before.reached[index], `${id}.${option.id}`];
    if (reached !== undefined && reached.at > now.at && canFollow(before.thing, thing, scenario, [{ chose: choice }]))
      return { code: 'F09', says: 'reply', args: { day: now.word, choice, other: reached.word }, ...at };
  }
  return null;
}
