// What else could have come of a run: its own decisions under other luck, each decision made otherwise, and single-minded bots.
import type { Promise_ } from '../engine/state.ts';
import type { Place } from '../engine/cohort.ts';
import { compile } from '../engine/compile.ts';
import { toPoints } from '../engine/fixed.ts';
import { meanAt, placeOf } from '../engine/places.ts';
import { draw, PURPOSE } from '../engine/random.ts';
import { comingAt } from '../run/comings.ts';
import type { Decision } from '../run/decision.ts';
import type { Moment, Option, Scenario } from '../scenario/schema.ts';
import { PURE_BOTS, type PureBot } from './bots.ts';
import { copyOutcome, emptyOutcomes, type Outcomes, recordOutcome } from './outcomes.ts';
import { playerPolicy } from './player-policy.ts';
import { purePolicy } from './pure-policy.ts';
import { quantilesOf } from './quantiles.ts';
import * as lab from './simulate.ts';
import type { SimulatedRun, Field, Policy } from './simulate.ts';
import { finish, type Progress, type Steps } from './steps.ts';

/** A run, as its run text has it, and how many futures to play. Plain data: it can be sent to a worker. */
export interface FuturesJob {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly decisions: readonly Decision[];
  readonly futures: number;
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
  /** The moment, and for which time it came. */
  readonly coming: string;
  readonly week: number;
  readonly option: string;
  /** What the player chose. */
  readonly instead: string;
  /** Where the moment doesn't come up or the option cannot be had, the outcome is that of the own decisions. */
  readonly outcomes: Outcomes;
  /** Future by future, 1 where keeping the later decisions broke a promise that the own run did not break. */
  readonly broken: Uint8Array;
  /** 1 where it opened something to plan with that the own run never had: the later plans, kept, leave it unused. */
  readonly unused: Uint8Array;
}

export interface Futures {
  /** Seeds of luck. The cast's traits and the calendar of moments are those of the player's own seed in all futures. */
  readonly seeds: Int32Array;
  readonly own: Fan;
  readonly alternatives: readonly Alternative[];
  readonly bots: Readonly<Record<PureBot, Outcomes>>;
}

/** All futures at once. Same job, same numbers. */
export function futures(job: FuturesJob, onProgress?: (progress: Progress<Fan>) => void): Futures {
  return finish(futureSteps(job), onProgress);
}

/** The same in steps of a few milliseconds; the fan is known early. */
export function* futureSteps(job: FuturesJob): Steps<Futures, Fan> {
  const start = placeOf(compile(job.scenario, job.seed));
  const policy = playerPolicy(job.scenario, job.decisions);
  const alternatives = alternativesOf(job, start, policy);
  const perOwn = 1 + alternatives.length;
  const all: Work = {
    job,
    start,
    policy,
    alternatives,
    seeds: Int32Array.from({ length: job.futures }, (_, n) => (n === 0 ? start.seed : futureSeed(start.seed, n))),
    field: lab.createField(job.scenario.managers.length, Math.max(PLACES, perOwn)),
    fan: emptyFan(job),
  };
  const { fan } = all;
  const units = job.futures * (2 + 0.5 * alternatives.length + PURE_BOTS.length);
  let done = 0;
  const weekly = {
    delivery: new Float64Array(job.futures * weeksOf(job)),
    trust: new Float64Array(job.futures * weeksOf(job)),
  };
  for (const [from, to] of chunks(job, 1)) {
    playOwn(all, from, to, weekly);
    done = to;
    if (to < job.futures) yield { share: done / units, early: null };
  }
  fillBands(fan.delivery, weekly.delivery, job.futures);
  fillBands(fan.trust, weekly.trust, job.futures);
  yield { share: done / units, early: fan };

  for (const [from, to] of chunks(job, perOwn)) {
    playOtherwise(all, from, to);
    yield { share: (done += (to - from) * (1 + 0.5 * alternatives.length)) / units, early: fan };
  }

  const bots = {
    micromanage: emptyOutcomes(job.futures),
    avoid: emptyOutcomes(job.futures),
    coach: emptyOutcomes(job.futures),
  };
  const policies = PURE_BOTS.map((bot) => [bot, purePolicy(bot)] as const);
  for (const [from, to] of chunks(job, PURE_BOTS.length)) {
    playBots(all, from, to, policies, bots);
    yield { share: Math.min(1, (done += (to - from) * PURE_BOTS.length) / units), early: fan };
  }
  return { seeds: all.seeds, own: fan, alternatives, bots };
}

/** What all steps of one job share. */
interface Work {
  readonly job: FuturesJob;
  readonly start: Place;
  readonly policy: Policy;
  readonly alternatives: readonly Alternative[];
  readonly seeds: Int32Array;
  readonly field: Field;
  readonly fan: Fan;
}

/** Courses played side by side: enough to make the most of a cohort, few enough for a step of a few milliseconds. */
const PLACES = 80;

/** The futures, as many at a time as find room when each takes `places`. */
function* chunks({ futures: count }: FuturesJob, places: number): Generator<readonly [from: number, to: number]> {
  const most = Math.max(1, Math.floor(PLACES / places));
  for (let from = 0; from < count; from += most) yield [from, Math.min(count, from + most)];
}

function begin({ job, field, start, seeds }: Work, n: number, policy: Policy): SimulatedRun {
  return lab.startCourse(field, job.scenario, start.seed, start, policy, seeds[n]);
}

function futureSeed(seed: number, n: number): number {
  return draw(seed, 0, n, PURPOSE.future) | 0;
}

/** Week 0, the weeks there and the leave. */
function weeksOf({ scenario }: FuturesJob): number {
  return 1 + scenario.weeks + scenario.away_weeks;
}

/** Every option the player could have had instead, at each moment of the run as it was played. */
function alternativesOf(job: FuturesJob, start: Place, policy: Policy): Alternative[] {
  const found: Alternative[] = [];
  const decided = new Set(
    job.decisions.flatMap((d) => (d.kind === 'option' || d.kind === 'arrange' ? [d.moment] : [])),
  );
  const field = lab.createField(job.scenario.managers.length, 1);
  const course = lab.startCourse(field, job.scenario, start.seed, start, policy);
  while (course.week <= job.scenario.weeks) {
    lab.beginTurn(course);
    eachMoment(course, (moment, options, chosen) => {
      if (!decided.has(moment.id)) return;
      for (const { id } of options)
        if (id !== chosen.id)
          found.push({
            moment: moment.id,
            coming: comingAt(course, moment.id),
            week: course.week,
            option: id,
            instead: chosen.id,
            outcomes: emptyOutcomes(job.futures),
            broken: new Uint8Array(job.futures),
            unused: new Uint8Array(job.futures),
          });
    });
    lab.endTurn(field);
  }
  return found;
}

/** Decides the moments of the turn, and tells of each before it is decided. */
function eachMoment(
  course: SimulatedRun,
  tell: (moment: Moment, options: readonly Option[], chosen: Option) => void,
): void {
  for (let now = lab.atHand(course); now !== null; now = lab.atHand(course)) {
    const chosen = course.policy.option(course, now.moment, now.options);
    tell(now.moment, now.options, chosen);
    lab.take(course, now.moment, chosen);
  }
}

function playOwn(
  all: Work,
  from: number,
  to: number,
  weekly: { readonly delivery: Float64Array; readonly trust: Float64Array },
): void {
  const { job, fan, policy } = all;
  const { weeks, away_weeks } = job.scenario;
  const field = lab.clearField(all.field);
  for (let n = from; n < to; n++) begin(all, n, policy);
  const note = (week: number): void =>
    field.courses.forEach(({ organisation }, at) => {
      weekly.delivery[week * job.futures + from + at] = toPoints(meanAt(organisation, 'delivery'));
      weekly.trust[week * job.futures + from + at] = toPoints(meanAt(organisation, 'trust'));
    });
  note(0);
  while (field.courses[0] !== undefined && field.courses[0].week <= weeks) {
    for (const course of field.courses) lab.beginTurn(course);
    lab.endTurn(field, note);
  }
  for (let week = weeks + 1; week <= weeks + away_weeks; week++) {
    lab.leaveWeek(field);
    note(week);
  }
  field.courses.forEach((course, at) => recordOutcome(course, from + at, fan.outcomes));
}

/** The own decisions once more; at each moment with alternatives, one branch goes off for each, and all go on side by side. */
function playOtherwise(all: Work, from: number, to: number): void {
  const { job, alternatives, fan, policy } = all;
  const field = lab.clearField(all.field);
  const own: SimulatedRun[] = [];
  for (let n = from; n < to; n++) {
    for (const a of alternatives) copyOutcome(fan.outcomes, a.outcomes, n);
    own.push(begin(all, n, policy));
  }
  /** Of each branch by its place, what it is an alternative to. */
  const others: { readonly course: SimulatedRun; readonly n: number; readonly alternative: Alternative }[] = [];
  while (own[0] !== undefined && own[0].week <= job.scenario.weeks) {
    for (const course of field.courses) lab.beginTurn(course);
    own.forEach((course, at) =>
      eachMoment(course, (moment, options) => {
        const coming = comingAt(course, moment.id);
        for (const alternative of alternatives) {
          const option = alternative.coming === coming && options.find((o) => o.id === alternative.option);
          if (option === undefined || option === false) continue;
          const other = lab.branch(field, course);
          lab.take(other, moment, option);
          others.push({ course: other, n: from + at, alternative });
        }
      }),
    );
    lab.endTurn(field);
  }
  for (let week = 0; week < job.scenario.away_weeks; week++) lab.leaveWeek(field);
  for (const { course, n, alternative } of others) {
    const mine = own[n - from]!;
    recordOutcome(course, n, alternative.outcomes);
    alternative.broken[n] = Number(breaksMore(course.organisation.promises, mine.organisation.promises));
    alternative.unused[n] = Number(course.opened.some((one) => mine.opened.every((o) => o.practice !== one.practice)));
  }
}

/** Whether one of two runs broke a promise that the other kept, or never made. */
export const breaksMore = (there: readonly Promise_[], here: readonly Promise_[]): boolean =>
  there.some(
    ({ id, status }) =>
      status === 'broken' && here.every((promise) => promise.id !== id || promise.status !== 'broken'),
  );

function playBots(
  all: Work,
  from: number,
  to: number,
  policies: readonly (readonly [PureBot, Policy])[],
  outcomes: Readonly<Record<PureBot, Outcomes>>,
): void {
  const field = lab.clearField(all.field);
  for (const [, policy] of policies) for (let n = from; n < to; n++) begin(all, n, policy);
  for (const course of field.courses) lab.beginTurn(course);
  lab.finish(field);
  policies.forEach(([bot], b) => {
    for (let n = from; n < to; n++) recordOutcome(field.courses[b * (to - from) + n - from]!, n, outcomes[bot]);
  });
}

function emptyFan(job: FuturesJob): Fan {
  const size = BAND_SHARES.length * weeksOf(job);
  return { outcomes: emptyOutcomes(job.futures), delivery: new Float64Array(size), trust: new Float64Array(size) };
}

function fillBands(bands: Bands, weekly: Float64Array, width: number): void {
  for (let week = 0; week * width < weekly.length; week++)
    bands.set(quantilesOf(weekly.subarray(week * width, (week + 1) * width), BAND_SHARES), week * BAND_SHARES.length);
}
