// Runs without their history: the rules of play in a cohort that is stepped in place, for mass simulation.
import { clearCohort, type Cohort, createCohort, type Place } from '../engine/cohort.ts';
import type { Deed } from '../engine/inputs.ts';
import { USUAL_PARAMETERS } from '../engine/parameters.ts';
import { copyPlace, enter, meanAt } from '../engine/places.ts';
import { isVacant, vacantPosts } from '../engine/seat-reading.ts';
import type { Organisation } from '../engine/state.ts';
import { advance } from '../engine/step.ts';
import type { PlanItem } from '../run/decision.ts';
import { planRoom } from '../run/attention.ts';
import { findMoment } from '../run/moments.ts';
import { looksOpenable, withLook } from '../run/open-look.ts';
import { affordableOptions, openTurn, planOfWeek, reachableOptions, takeOption } from '../run/progress.ts';
import type { Run, Standing } from '../run/run-state.ts';
import { arrangementFor } from '../run/tasks.ts';
import { turnEnd } from '../scenario/turn.ts';
import { weekInputs } from '../run/week-inputs.ts';
import { tracesOf } from '../run/week-traces.ts';
import type { Look, Moment, Option, Scenario } from '../scenario/schema.ts';

/** Who decides. `options` are those that can be had; a plan is for a turn, and must fit what can be planned. */
export interface Policy {
  option(run: Standing, moment: Moment, options: readonly Option[]): Option;
  plan(run: Standing): readonly PlanItem[];
  /** Whether it opens this before it decides; one that does not say opens nothing. */
  looks?(run: Standing, moment: Moment, look: Look): boolean;
  /** How a task is arranged that is to come to that outcome. Left out: in the most even way that does. */
  places?(run: Standing, moment: Moment, option: Option): readonly number[] | undefined;
  /** Its options may be ones that take from next turn’s attention. */
  readonly borrows?: true;
}

/**
 * For plans that hang on nothing but the turn, the attention there is for it and what has opened: each is made once and used in all runs, so
 * that its deeds, too, are made once. For one scenario.
 */
export function plansOnce(make: Policy['plan']): Policy['plan'] {
  const made = new Map<string, readonly PlanItem[]>();
  return (run) => {
    const key = `${run.week} ${planRoom(run)} ${run.opened.map(({ practice }) => practice).join()} ${vacantIn(run)}`;
    let plan = made.get(key);
    if (plan === undefined) made.set(key, (plan = make(run)));
    return plan;
  };
}

/** Posts that nobody has. */
const vacantIn = ({ organisation, scenario }: Standing): string =>
  vacantPosts(organisation) === 0
    ? ''
    : scenario.managers.flatMap(({ id }) => (isVacant(organisation, id) ? [id] : [])).join();

/** A simulated run under way: how it stands, who decides, and the sums that its outcome is made of. Levels are z. */
export type SimulatedRun = { -readonly [Field in keyof Omit<Standing, 'organisation' | 'weeks'>]: Standing[Field] } & {
  readonly organisation: Place;
  readonly weeks: Standing['weeks'][number][];
  readonly policy: Policy;
  deliveryThere: number;
  deliveryAway: number;
};

/** Runs of one scenario that go through the same turns side by side, each at its place of one cohort. */
export interface Field {
  readonly cohort: Cohort;
  /** By place. */
  readonly courses: SimulatedRun[];
  /** This week's deeds, by place. */
  readonly deeds: (readonly Deed[])[];
}

/** Room for `room` courses with `managers` in each, all played under `parameters`. */
export function createField(managers: number, room: number, parameters = USUAL_PARAMETERS): Field {
  return { cohort: createCohort(managers, room, parameters), courses: [], deeds: [] };
}

/** The field once more, with nobody in it. */
export function clearField(field: Field): Field {
  clearCohort(field.cohort);
  field.courses.length = 0;
  return field;
}

/**
 * A run of `scenario` before its first week joins `field`. `start` is copied and not touched. `seed` draws the calendar of
 * moments; the luck of the weeks comes from `luck`. Throws when the field is full.
 */
export function startCourse(
  field: Field,
  scenario: Scenario,
  seed: number,
  start: Place,
  policy: Policy,
  luck = start.seed,
): SimulatedRun {
  const course: SimulatedRun = {
    scenario,
    seed,
    week: 1,
    organisation: copyPlace(start, field.cohort, luck),
    queue: [],
    seen: [],
    chosen: [],
    looked: [],
    followUps: [],
    waiting: [],
    opened: [],
    borrowed: 0,
    owed: null,
    weeks: [],
    policy,
    deliveryThere: 0,
    deliveryAway: 0,
  };
  field.courses.push(course);
  return course;
}

/** A run under way joins `field` as it stands, to go on under `policy` and its own luck. Throws as `startCourse` does. */
export function joinCourse(field: Field, run: Underway, policy: Policy): SimulatedRun {
  const course: SimulatedRun = {
    ...standingOf(run),
    organisation: enter(field.cohort, run.organisation),
    weeks: run.weeks.slice(),
    policy,
    deliveryThere: run.weeks.reduce((sum, { state }) => sum + meanDelivery(state), 0),
    deliveryAway: 0,
  };
  field.courses.push(course);
  return course;
}
type Underway = Pick<Run, keyof Standing>;

function standingOf(run: Underway): Omit<Standing, 'organisation' | 'weeks'> {
  const { scenario, seed, week, queue, seen, chosen, looked, followUps, waiting, opened, borrowed, owed } = run;
  return { scenario, seed, week, queue, seen, chosen, looked, followUps, waiting, opened, borrowed, owed };
}

const meanDelivery = ({ managers }: Organisation): number =>
  managers.reduce((sum, { team }) => sum + team.delivery, 0) / managers.length;

/**
 * The same course again joins `field`, its own or another in the same week, to go on otherwise from here; with another to decide
 * or under other luck, when they are given. Throws when the field is full.
 */
export function branch(
  field: Field,
  course: SimulatedRun,
  policy = course.policy,
  luck = course.organisation.seed,
): SimulatedRun {
  const organisation = copyPlace(course.organisation, field.cohort, luck);
  const other = { ...course, organisation, policy, weeks: course.weeks.slice() };
  field.courses.push(other);
  return other;
}

/** Makes the moments of the course's turn known. */
export function beginTurn(course: SimulatedRun): void {
  const { queue, waiting, seen, opened, borrowed, owed } = openTurn(course);
  course.queue = queue;
  course.waiting = waiting;
  course.seen = seen;
  course.opened = opened;
  course.borrowed = borrowed;
  course.owed = owed;
}

/** Opens what the policy wants to see, one thing after the other: one may bring up the next. */
function openLooks(course: SimulatedRun, moment: Moment): void {
  const wanted = (): Look | undefined =>
    looksOpenable(course, moment).find((look) => course.policy.looks?.(course, moment, look));
  for (let look = wanted(); look !== undefined; look = wanted()) course.looked = withLook(course, moment, look);
}

/** The moment at hand and the options that can be had; null when this turn has none left. */
export function atHand(course: SimulatedRun): { readonly moment: Moment; readonly options: readonly Option[] } | null {
  const id = course.queue[0];
  const moment = id === undefined ? null : findMoment(course, id);
  if (moment === null) return null;
  if (moment.looks !== undefined) openLooks(course, moment);
  const options = course.policy.borrows ? reachableOptions(course, moment) : affordableOptions(course, moment);
  return { moment, options };
}

export function take(course: SimulatedRun, moment: Moment, option: Option): void {
  const places = moment.task && (course.policy.places?.(course, moment, option) ?? arrangementFor(moment, option));
  const { queue, chosen, followUps, borrowed } = takeOption(course, moment, option, places);
  course.queue = queue;
  course.chosen = chosen;
  course.followUps = followUps;
  course.borrowed = borrowed;
}

/** Decides what is left of the turn's moments. */
export function decideMoments(course: SimulatedRun): void {
  for (let now = atHand(course); now !== null; now = atHand(course))
    take(course, now.moment, course.policy.option(course, now.moment, now.options));
}

/** In all courses, decides what is left of the turn; then plays its weeks. `note` hears of each when it is over. */
export function endTurn(field: Field, note?: (week: number) => void): void {
  const planOf = (course: SimulatedRun): readonly PlanItem[] => {
    decideMoments(course);
    return course.policy.plan(course);
  };
  endTurnBy(field, planOf, note);
}

/** The same where the plan is all that is left to decide. */
export function endTurnBy(
  field: Field,
  planOf: (course: SimulatedRun) => readonly PlanItem[],
  note?: (week: number) => void,
): void {
  const { courses } = field;
  const first = courses[0];
  if (first === undefined) return;
  const plans = courses.map(planOf);
  const end = turnEnd(first);
  for (let week = first.week; week <= end; week++) {
    playWeek(field, plans);
    note?.(week);
  }
}

function playWeek({ cohort, courses, deeds }: Field, plans: readonly (readonly PlanItem[])[]): void {
  deeds.length = courses.length;
  const done: (readonly PlanItem[])[] = [];
  for (let p = 0; p < courses.length; p++) {
    const course = courses[p]!;
    const plan = planOfWeek(course, plans[p]!);
    deeds[p] = weekInputs(course, plan).deeds;
    done[p] = plan;
  }
  advance(cohort, deeds, false);
  for (let p = 0; p < courses.length; p++) {
    const course = courses[p]!;
    const traces = tracesOf(course.scenario, course.organisation, course.weeks.at(-1)?.traces);
    course.weeks.push({ number: course.week, plan: done[p]!, traces });
    course.week += 1;
    course.deliveryThere += meanAt(course.organisation, 'delivery');
  }
}

const NO_DEEDS: readonly (readonly Deed[])[] = [];

/** One week of the leave, in all courses. */
export function leaveWeek({ cohort, courses }: Field): void {
  advance(cohort, NO_DEEDS, true);
  for (const course of courses) course.deliveryAway += meanAt(course.organisation, 'delivery');
}

/** Plays what is left of the present turn in all courses, the turns after it, and the leave. */
export function finish(field: Field): void {
  const first = field.courses[0];
  if (first === undefined) return;
  const { weeks, away_weeks } = first.scenario;
  endTurn(field);
  while (first.week <= weeks) {
    for (const course of field.courses) beginTurn(course);
    endTurn(field);
  }
  for (let i = 0; i < away_weeks; i++) leaveWeek(field);
}
