// F: does the story flow? Moments that cannot come, cannot be answered or cannot be paid, and weeks in which nothing happens.
import type { Finding } from './finding.ts';
import type { Path } from './json-tree.ts';
import type { Condition, Moment, Scenario } from './schema.ts';
import { truthOf } from './truth.ts';
import { LIMITS } from './vocabulary.ts';
import { momentsOf, type Placed } from './walk.ts';

export function checkFlow(scenario: Scenario): Finding[] {
  const weeks = weeksOfMoments(scenario);
  const crowdedOut = crowdedOutMoments(scenario);
  return [
    ...momentsOf(scenario).flatMap(({ thing, path }) => [
      ...dryMoment(thing, path, scenario.weeks),
      ...tooDear(thing, path, scenario.attention),
      ...reversedWeeks(thing, path),
      ...(crowdedOut.has(thing) ? [crowdedFinding(thing, path)] : neverComes({ thing, path }, scenario, weeks)),
    ]),
    ...quietWeeks(scenario, weeks),
  ];
}

function dryMoment({ options, id }: Moment, path: Path, weeks: number): Finding[] {
  const conditions = options.flatMap((option) => option.if ?? []);
  if (conditions.length < options.length || truthOf({ any: conditions }, weeks) === 'always') return [];
  return [{ code: 'F01', says: 'hidden', args: { moment: id }, path: [...path, 'options'] }];
}

function tooDear({ options, id }: Moment, path: Path, attention: number): Finding[] {
  if (options.some((option) => option.attention <= attention)) return [];
  return [{ code: 'F05', says: 'dear', args: { moment: id, attention }, path: [...path, 'options'] }];
}

function reversedWeeks({ when }: Moment, path: Path): Finding[] {
  if (!when || when.weeks[0] <= when.weeks[1]) return [];
  const [first, last] = when.weeks;
  return [{ code: 'F03', says: 'reversed', args: { first, last }, path: [...path, 'when', 'weeks'] }];
}

/** Weeks in which each moment may come: its own window, and the weeks after a moment that leads to it. */
type WeeksOfMoments = ReadonlyMap<string, ReadonlySet<number>>;

function weeksOfMoments(scenario: Scenario): WeeksOfMoments {
  const weeks = new Map<string, Set<number>>(
    scenario.moments.map(({ id, when }) => [id, ownWeeks(when?.weeks, scenario.weeks)]),
  );
  const next = new Map(scenario.moments.map(({ id, options }) => [id, options.flatMap(({ then }) => then ?? [])]));
  const toFollow = [...weeks.keys()];
  for (let id = toFollow.pop(); id !== undefined; id = toFollow.pop()) {
    const from = weeks.get(id);
    toFollow.push(...(next.get(id) ?? []).filter((then) => follow(from, weeks.get(then), scenario.weeks)));
  }
  return weeks;
}

function ownWeeks(window: readonly number[] | undefined, last: number): Set<number> {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  return new Set(window ? all.filter((week) => week >= (window[0] ?? 1) && week <= (window[1] ?? last)) : []);
}

/** A follow-up comes the week after. True when that opened a week that was not known before. */
function follow(from: Set<number> | undefined, to: Set<number> | undefined, last: number): boolean {
  const before = to?.size ?? 0;
  for (const week of from ?? []) if (week < last) to?.add(week + 1);
  return (to?.size ?? 0) > before;
}

function neverComes({ thing, path }: Placed<Moment>, scenario: Scenario, weeks: WeeksOfMoments): Finding[] {
  const possible = [...(weeks.get(thing.id) ?? [])];
  if (thing.when && thing.when.weeks[0] > thing.when.weeks[1]) return [];
  if (possible.length === 0) return [neverFinding(thing, path, scenario)];
  if (!thing.if || truthOf(thing.if, scenario.weeks) === 'never') return [];
  const inTime: Condition = { any: possible.map((week) => ({ week: { from: week, to: week } })) };
  const isNever = (...conditions: Condition[]): boolean => truthOf({ all: conditions }, scenario.weeks) === 'never';
  if (!isNever(inTime, ...notYet(thing), thing.if)) return [];
  const says = isNever(inTime, thing.if) ? 'untimely' : 'after_itself';
  return [{ code: 'F02', says, args: { moment: thing.id }, path: [...path, 'if'] }];
}

/** What holds before a moment comes: it has not been seen, and nothing was chosen in it. */
function notYet({ id, options }: Moment): Condition[] {
  const chosen = options.map((option): Condition => ({ not: { chose: `${id}.${option.id}` } }));
  return [{ not: { seen: id } }, ...chosen];
}

/** Those bound to one single week with as many before them in the file, bound to it as well and to nothing else. */
function crowdedOutMoments({ moments, weeks }: Scenario): ReadonlySet<Moment> {
  const followUps = new Set(moments.flatMap(({ options }) => options.flatMap(({ then }) => then ?? [])));
  const sure = new Map<number, number>();
  const crowdedOut = new Set<Moment>();
  for (const moment of moments) {
    const [week, last] = moment.when?.weeks ?? [];
    if (week === undefined || week !== last || week > weeks || followUps.has(moment.id)) continue;
    const before = sure.get(week) ?? 0;
    if (before >= LIMITS.momentsAWeek) crowdedOut.add(moment);
    if (moment.if === undefined) sure.set(week, before + 1);
  }
  return crowdedOut;
}

function crowdedFinding({ id, when }: Moment, path: Path): Finding {
  const args = { moment: id, most: LIMITS.momentsAWeek, week: when?.weeks[0] ?? 0 };
  return { code: 'F02', says: 'crowded', args, path: [...path, 'when', 'weeks'] };
}

function neverFinding({ id, when }: Moment, path: Path, scenario: Scenario): Finding {
  const code = 'F02';
  if (when)
    return { code, says: 'after_end', args: { moment: id, last: scenario.weeks }, path: [...path, 'when', 'weeks'] };
  const leading = scenario.moments.some(({ options }) => options.some(({ then }) => then === id));
  return { code, says: leading ? 'led_from_nowhere' : 'alone', args: { moment: id }, path: [...path, 'id'] };
}

/** Two weeks in a row in which nothing can come; the first week is for learning the screen. */
function quietWeeks(scenario: Scenario, weeks: WeeksOfMoments): Finding[] {
  const busy = new Set([...weeks.values()].flatMap((set) => [...set]));
  const findings: Finding[] = [];
  for (let week = 2; week <= scenario.weeks; week += 1) {
    const first = week;
    while (week <= scenario.weeks && !busy.has(week)) week += 1;
    if (week - first >= 2) findings.push(quietFinding(first, week - 1));
  }
  return findings;
}

const quietFinding = (first: number, last: number): Finding => ({
  code: 'F04',
  says: 'quiet',
  args: { first, last },
  path: ['moments'],
});
