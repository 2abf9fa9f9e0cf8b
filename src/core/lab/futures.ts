// What else could have come of a run: its own decisions under other luck, each decision made otherwise, and single-minded bots.
import { compile } from '../engine/compile.ts';
import { toPoints } from '../engine/fixed.ts';
import { flatten, type FlatOrganisation } from '../engine/flat.ts';
import { MOVES } from '../engine/moves.table.ts';
import { draw, PURPOSE } from '../engine/random.ts';
import type { Week } from '../engine/week.ts';
import type { Decision, PlanItem } from '../run/decision.ts';
import { fittingPlan } from '../run/progress.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import type { Stance } from '../scenario/vocabulary.ts';
import { byTaste, PURE_BOTS, type PureBot } from './bots.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import { purePolicy } from './pure-policy.ts';
import { quantilesOf } from './quantiles.ts';
import * as lab from './simulate.ts';
import type { Course, Policy } from './simulate.ts';

/** A run, as its run text has it, and how many futures to play. Plain data: it can be sent to a worker. */
export interface FuturesJob {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly decisions: readonly Decision[];
  readonly futures: number;
}

/** One number a future, the player's own luck first. Delivery, trust and autonomy are means over managers, points. */
export interface Outcomes {
  readonly deliveryThere: Float64Array;
  readonly deliveryAway: Float64Array;
  readonly trustEnd: Float64Array;
  readonly autonomyEnd: Float64Array;
  readonly peopleLeft: Uint16Array;
}

export const BAND_SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;
/** BAND_SHARES.length numbers a week, week 0 first; points. The leave follows the weeks there. */
export type Bands = Float64Array;

/** What came of the player's own decisions. */
export interface Fan {
  readonly outcomes: Outcomes;
  readonly delivery: Bands;
  readonly trust: Bands;
}

/** One moment decided otherwise, the later decisions kept where they still apply. */
export interface Alternative {
  readonly moment: string;
  readonly week: number;
  readonly option: string;
  /** What the player chose. */
  readonly instead: string;
  /** Where the moment doesn't come up or the option cannot be had, the outcome is that of the own decisions. */
  readonly outcomes: Outcomes;
}

export interface Futures {
  /** Seeds of luck. The cast's traits and the calendar of moments are those of the player's own seed in all futures. */
  readonly seeds: Int32Array;
  readonly own: Fan;
  readonly alternatives: readonly Alternative[];
  readonly bots: Readonly<Record<PureBot, Outcomes>>;
}

export interface Progress {
  /** 0–1 */
  readonly share: number;
  /** There from the moment it is known, long before the rest. */
  readonly own: Fan | null;
}

/** All futures at once; null when `shouldStop` said so. Same job, same numbers. */
export function futures(
  job: FuturesJob,
  onProgress?: (progress: Progress) => void,
  shouldStop?: () => boolean,
): Futures | null {
  const steps = futureSteps(job);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    onProgress?.(step.value);
    if (shouldStop?.() === true) return null;
  }
}

/** The same in steps of a few milliseconds, for where nothing else may be held up. */
export function* futureSteps(job: FuturesJob): Generator<Progress, Futures, void> {
  const { scenario, seed } = job;
  const start = flatten(compile(scenario, seed));
  const seeds = Int32Array.from({ length: job.futures }, (_, n) => (n === 0 ? start.seed : futureSeed(start.seed, n)));
  const room = lab.courseRoom(start);
  const policy = playerPolicy(job);
  const alternatives = alternativesOf(job, start, policy, room);
  const begin = (n: number): Course => lab.startCourse(scenario, start.seed, start, seeds[n]);

  const units = job.futures * (2 + 0.5 * alternatives.length + PURE_BOTS.length);
  let done = 0;
  const fan = emptyFan(job);
  const weekly = {
    delivery: new Float64Array(job.futures * weeksOf(job)),
    trust: new Float64Array(job.futures * weeksOf(job)),
  };
  for (let n = 0; n < job.futures; n++) {
    playOwn(begin(n), n, policy, room, fan.outcomes, weekly);
    if (n % 4 === 3) yield { share: (done = n + 1) / units, own: null };
  }
  fillBands(fan.delivery, weekly.delivery, job.futures);
  fillBands(fan.trust, weekly.trust, job.futures);
  done = job.futures;
  yield { share: done / units, own: fan };

  for (let n = 0; n < job.futures; n++) {
    for (const a of alternatives) copyOutcome(fan.outcomes, a.outcomes, n);
    playOtherwise(begin(n), n, policy, room, alternatives);
    yield { share: (done += 1 + 0.5 * alternatives.length) / units, own: fan };
  }

  const policies = PURE_BOTS.map((bot) => [bot, purePolicy(bot)] as const);
  const bots = { micromanage: empty(job), avoid: empty(job), coach: empty(job) };
  for (let n = 0; n < job.futures; n++) {
    for (const [bot, botPolicy] of policies) {
      const course = begin(n);
      lab.beginWeek(course);
      lab.finish(course, botPolicy, room);
      record(course, n, bots[bot]);
    }
    yield { share: Math.min(1, (done += PURE_BOTS.length) / units), own: fan };
  }
  return { seeds, own: fan, alternatives, bots };
}

function futureSeed(seed: number, n: number): number {
  return draw(seed, 0, n, PURPOSE.future) | 0;
}

/** Week 0, the weeks there and the leave. */
function weeksOf({ scenario }: FuturesJob): number {
  return 1 + scenario.weeks + scenario.away_weeks;
}

/** What the player did, week by week and moment by moment; at new moments, what is nearest to what they usually did. */
function playerPolicy({ scenario, decisions }: FuturesJob): Policy {
  const answers = new Map<string, string>();
  const plans: (readonly PlanItem[])[] = [];
  for (const d of decisions)
    if (d.kind === 'option') answers.set(d.moment, d.option);
    else if (d.kind === 'plan') plans.push(d.items);
  const taste = NEAREST_STANCES[usualStance(scenario, answers)];
  return {
    option: (_, moment, options) => options.find((o) => o.id === answers.get(moment.id)) ?? byTaste(options, taste),
    plan: lab.plansOnce((run) => fittingPlan(run, plans[run.week - 1] ?? [])),
  };
}

/** The stance chosen most often, the earliest of equals; to coach, where nothing was decided. */
function usualStance(scenario: Scenario, answers: ReadonlyMap<string, string>): Stance {
  const counts = new Map<Stance, number>();
  for (const [id, chosen] of answers) {
    const option = scenario.moments.find((m) => m.id === id)?.options.find((o) => o.id === chosen);
    if (option === undefined) continue;
    const { stance } = MOVES[option.move];
    counts.set(stance, (counts.get(stance) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted((a, b) => b[1] - a[1]);
  return sorted[0]?.[0] ?? 'coach';
}

/** Every option the player could have had instead, at each moment of the run as it was played. */
function alternativesOf(job: FuturesJob, start: FlatOrganisation, policy: Policy, room: Week): Alternative[] {
  const found: Alternative[] = [];
  const decided = new Set(job.decisions.flatMap((d) => (d.kind === 'option' ? [d.moment] : [])));
  const course = lab.startCourse(job.scenario, start.seed, start);
  eachMoment(course, policy, room, (moment, options, chosen) => {
    if (!decided.has(moment.id)) return;
    for (const { id } of options)
      if (id !== chosen.id)
        found.push({ moment: moment.id, week: course.week, option: id, instead: chosen.id, outcomes: empty(job) });
  });
  return found;
}

/** Plays the weeks there, and tells of each moment before it is decided. */
function eachMoment(
  course: Course,
  policy: Policy,
  room: Week,
  tell: (moment: Moment, options: readonly Option[], chosen: Option) => void,
): void {
  while (course.week <= course.scenario.weeks) {
    lab.beginWeek(course);
    for (let now = lab.atHand(course); now !== null; now = lab.atHand(course)) {
      const chosen = policy.option(course, now.moment, now.options);
      tell(now.moment, now.options, chosen);
      lab.take(course, now.moment, chosen);
    }
    lab.endWeek(course, policy, room);
  }
}

function playOwn(
  course: Course,
  n: number,
  policy: Policy,
  room: Week,
  outcomes: Outcomes,
  weekly: { readonly delivery: Float64Array; readonly trust: Float64Array },
): void {
  const { weeks, away_weeks } = course.scenario;
  const width = outcomes.trustEnd.length;
  const note = (week: number): void => {
    weekly.delivery[week * width + n] = toPoints(lab.meanOf(course.organisation, 'delivery'));
    weekly.trust[week * width + n] = toPoints(lab.meanOf(course.organisation, 'trust'));
  };
  note(0);
  for (let week = 1; week <= weeks + away_weeks; week++) {
    if (week <= weeks) {
      lab.beginWeek(course);
      lab.endWeek(course, policy, room);
    } else lab.leaveWeek(course, room);
    note(week);
  }
  record(course, n, outcomes);
}

/** The own decisions once more; at each moment with alternatives, one branch goes off for each. */
function playOtherwise(course: Course, n: number, policy: Policy, room: Week, all: readonly Alternative[]): void {
  eachMoment(course, policy, room, (moment, options) => {
    for (const alternative of all) {
      if (alternative.moment !== moment.id) continue;
      const option = options.find((o) => o.id === alternative.option);
      if (option === undefined) continue;
      const other = lab.branch(course);
      lab.take(other, moment, option);
      lab.finish(other, policy, room);
      record(other, n, alternative.outcomes);
    }
  });
}

function empty({ futures: n }: FuturesJob): Outcomes {
  return {
    deliveryThere: new Float64Array(n),
    deliveryAway: new Float64Array(n),
    trustEnd: new Float64Array(n),
    autonomyEnd: new Float64Array(n),
    peopleLeft: new Uint16Array(n),
  };
}

function emptyFan(job: FuturesJob): Fan {
  const size = BAND_SHARES.length * weeksOf(job);
  return { outcomes: empty(job), delivery: new Float64Array(size), trust: new Float64Array(size) };
}

function fillBands(bands: Bands, weekly: Float64Array, width: number): void {
  for (let week = 0; week * width < weekly.length; week++)
    bands.set(quantilesOf(weekly.subarray(week * width, (week + 1) * width), BAND_SHARES), week * BAND_SHARES.length);
}

function record(course: Course, n: number, to: Outcomes): void {
  const { organisation, scenario } = course;
  to.deliveryThere[n] = toPoints(course.deliveryThere / scenario.weeks);
  to.deliveryAway[n] = toPoints(course.deliveryAway / scenario.away_weeks);
  to.trustEnd[n] = toPoints(lab.meanOf(organisation, 'trust'));
  to.autonomyEnd[n] = toPoints(lab.meanOf(organisation, 'autonomy'));
  to.peopleLeft[n] = lab.quitsOf(organisation);
}

function copyOutcome(from: Outcomes, to: Outcomes, n: number): void {
  to.deliveryThere[n] = from.deliveryThere[n] ?? 0;
  to.deliveryAway[n] = from.deliveryAway[n] ?? 0;
  to.trustEnd[n] = from.trustEnd[n] ?? 0;
  to.autonomyEnd[n] = from.autonomyEnd[n] ?? 0;
  to.peopleLeft[n] = from.peopleLeft[n] ?? 0;
}
