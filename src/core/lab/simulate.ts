// A run without its history: the rules of play on a plain copy that is stepped in place, for mass simulation.
import { copyFlat, type FlatOrganisation } from '../engine/flat.ts';
import { LEVEL, type LevelName } from '../engine/levels.ts';
import { advance } from '../engine/step.ts';
import { createWeek, type Week } from '../engine/week.ts';
import type { PlanItem } from '../run/decision.ts';
import { attentionLeft } from '../run/attention.ts';
import { findMoment } from '../run/moments.ts';
import { affordableOptions, openWeek, takeOption } from '../run/progress.ts';
import type { Standing } from '../run/run-state.ts';
import { weekInputs } from '../run/week-inputs.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';

/** Who decides. `options` are those that can be had; the plan must fit the week's attention. */
export interface Policy {
  option(run: Standing, moment: Moment, options: readonly Option[]): Option;
  plan(run: Standing): readonly PlanItem[];
}

/**
 * For plans that hang on nothing but the week and the attention it has left: each is made once and used in all runs, so
 * that its deeds, too, are made once. For one scenario.
 */
export function plansOnce(make: Policy['plan']): Policy['plan'] {
  const made = new Map<number, readonly PlanItem[]>();
  return (run) => {
    const key = 100 * run.week + attentionLeft(run);
    let plan = made.get(key);
    if (plan === undefined) made.set(key, (plan = make(run)));
    return plan;
  };
}

/** A simulated run under way: how it stands, and the sums that its outcome is made of. Levels are z. */
export type Course = { -readonly [Field in keyof Omit<Standing, 'organisation' | 'weeks'>]: Standing[Field] } & {
  readonly organisation: FlatOrganisation;
  readonly weeks: Standing['weeks'][number][];
  deliveryThere: number;
  deliveryAway: number;
};

const NO_DEEDS = { deeds: [], away: true } as const;

/**
 * A run of `scenario` before its first week. `start` is copied and not touched. `seed` draws the calendar of moments;
 * the luck of the weeks comes from `luck`.
 */
export function startCourse(scenario: Scenario, seed: number, start: FlatOrganisation, luck = start.seed): Course {
  return {
    scenario,
    seed,
    week: 1,
    organisation: copyFlat(start, luck),
    queue: [],
    seen: [],
    chosen: [],
    followUps: [],
    weeks: [],
    deliveryThere: 0,
    deliveryAway: 0,
  };
}

/** The same course again, to go on otherwise from here; under other luck when a `seed` is given. */
export function branch(course: Course, seed = course.organisation.seed): Course {
  return { ...course, organisation: copyFlat(course.organisation, seed), weeks: course.weeks.slice() };
}

/** Room to step courses of this scenario in; one is enough for all of them. */
export function courseRoom(start: FlatOrganisation): Week {
  return createWeek(start, NO_DEEDS);
}

/** Makes the moments of the course's week known. */
export function beginWeek(course: Course): void {
  const { queue, seen } = openWeek(course);
  course.queue = queue;
  course.seen = seen;
}

/** The moment at hand and the options that can be had; null when this week has none left. */
export function atHand(course: Course): { readonly moment: Moment; readonly options: readonly Option[] } | null {
  const id = course.queue[0];
  const moment = id === undefined ? null : findMoment(course, id);
  return moment === null ? null : { moment, options: affordableOptions(course, moment) };
}

export function take(course: Course, moment: Moment, option: Option): void {
  const { queue, chosen, followUps } = takeOption(course, moment, option);
  course.queue = queue;
  course.chosen = chosen;
  course.followUps = followUps;
}

/** Decides what is left of the week and plays it. */
export function endWeek(course: Course, policy: Policy, room: Week): void {
  for (let now = atHand(course); now !== null; now = atHand(course))
    take(course, now.moment, policy.option(course, now.moment, now.options));
  const plan = policy.plan(course);
  advance(course.organisation, weekInputs(course, plan), null, null, room);
  course.weeks.push({ number: course.organisation.week, plan });
  course.week += 1;
  course.deliveryThere += meanOf(course.organisation, 'delivery');
}

/** One week of the leave. */
export function leaveWeek(course: Course, room: Week): void {
  advance(course.organisation, NO_DEEDS, null, null, room);
  course.deliveryAway += meanOf(course.organisation, 'delivery');
}

/** Plays what is left of the present week, the weeks after it, and the leave. */
export function finish(course: Course, policy: Policy, room: Week): void {
  const { weeks, away_weeks } = course.scenario;
  endWeek(course, policy, room);
  while (course.week <= weeks) {
    beginWeek(course);
    endWeek(course, policy, room);
  }
  for (let i = 0; i < away_weeks; i++) leaveWeek(course, room);
}

/** Mean over managers, z; `delivery` is their teams'. */
export function meanOf({ managers }: FlatOrganisation, level: LevelName): number {
  const at = LEVEL[level];
  let sum = 0;
  for (const m of managers) sum += m.levels[at];
  return sum / managers.length;
}

/** People who have left their teams since the run began. */
export function quitsOf({ managers }: FlatOrganisation): number {
  let sum = 0;
  for (const m of managers) sum += m.quits;
  return sum;
}
