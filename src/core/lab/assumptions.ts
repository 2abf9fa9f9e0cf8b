// Arguable assumptions, and what a scenario comes to under others: two fixed policies over the same luck.
import { clearCohort, createCohort, type Place } from '../engine/cohort.ts';
import { compile } from '../engine/compile.ts';
import type { LevelName } from '../engine/levels.ts';
import { type Parameters, parameterValue, USUAL_PARAMETERS, withChanged } from '../engine/parameters.ts';
import { enter, meanAt } from '../engine/places.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PureBot } from './bots.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS, type Factors } from './factors.ts';
import { purePolicy } from './pure-policy.ts';
import * as lab from './simulate.ts';
import { mean } from './statistics.ts';
import { finish, type Steps } from './steps.ts';

export const POLICIES = { step_in: 'micromanage', coach: 'coach' } as const satisfies Record<string, PureBot>;
export type Policy = keyof typeof POLICIES;

const READ = { delivery: 'delivery', trust: 'trust', hovering: 'ownMonitoring' } as const satisfies Record<
  string,
  LevelName
>;
export type MeasureName = keyof typeof READ;
export const MEASURE_NAMES = Object.keys(READ) as MeasureName[];

/** Points, a week a number; index 0 is the start. */
export type Levels = Readonly<Record<MeasureName, readonly number[]>>;
/** Middle of all futures, and the band that four in five of them stay in. */
export interface Spread {
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}
export interface Comparison {
  readonly weeks: number;
  readonly awayWeeks: number;
  readonly futures: number;
  readonly of: Readonly<Record<Policy, Readonly<Record<MeasureName, Spread>>>>;
  /** In how many futures coaching delivers more over the leave. */
  readonly coachAhead: number;
}

/** The usual parameters times their factors. Throws for a factor outside of the range. */
export function parametersUnder(factors: Factors): Parameters {
  const values: Record<string, number> = {};
  for (const id of ASSUMPTION_IDS) {
    const { numbers, least, most } = ASSUMPTIONS[id];
    const factor = factors[id];
    if (!(factor >= least && factor <= most)) throw new Error(`${id}: expected ${least} to ${most}, got ${factor}`);
    for (const name of numbers) values[name] = factor * parameterValue(USUAL_PARAMETERS, name);
  }
  return withChanged(USUAL_PARAMETERS, values);
}

/** Plain data: it can be sent to a worker. */
export interface ComparisonJob {
  readonly scenario: Scenario;
  readonly factors: Factors;
  readonly futures: number;
}

/** Plays a scenario both ways under the same luck. Throws for a factor outside of its range. */
export function compareUnder(scenario: Scenario, factors: Factors, futures: number): Comparison {
  return finish(comparisonSteps({ scenario, factors, futures }));
}

/** The same in steps of a few milliseconds. */
export function* comparisonSteps({ scenario, factors, futures }: ComparisonJob): Steps<Comparison> {
  const parameters = parametersUnder(factors);
  const seeds = Array.from({ length: futures }, (_, i) => i + 1);
  const levels = { step_in: noLevels(futures), coach: noLevels(futures) };
  let done = 0;
  for (const policy of ['step_in', 'coach'] as const) {
    const note = (run: number, place: Place): void => {
      for (const name of MEASURE_NAMES) levels[policy][run]![name].push(50 + 15 * meanAt(place, READ[name]));
    };
    for (const share of playFast(scenario, seeds, POLICIES[policy], note, parameters))
      yield { share: (done + share) / 2, early: null };
    done += 1;
  }
  return summarise(scenario, levels);
}

const noLevels = (futures: number): Record<MeasureName, number[]>[] =>
  Array.from({ length: futures }, () => ({ delivery: [], trust: [], hovering: [] }));

function summarise({ weeks, away_weeks }: Scenario, all: Readonly<Record<Policy, readonly Levels[]>>): Comparison {
  const spreads = (levels: readonly Levels[]): Record<MeasureName, Spread> => ({
    delivery: spreadOf(levels.map((l) => l.delivery)),
    trust: spreadOf(levels.map((l) => l.trust)),
    hovering: spreadOf(levels.map((l) => l.hovering)),
  });
  const away = (levels: Levels | undefined): number => mean(levels?.delivery.slice(weeks + 1) ?? []);
  return {
    weeks,
    awayWeeks: away_weeks,
    futures: all.coach.length,
    of: { step_in: spreads(all.step_in), coach: spreads(all.coach) },
    coachAhead: all.coach.filter((levels, i) => away(levels) > away(all.step_in[i])).length,
  };
}

function spreadOf(series: readonly (readonly number[])[]): Spread {
  const sorted = (series[0] ?? []).map((_, week) => series.map((one) => one[week] ?? 0).toSorted((a, b) => a - b));
  const at = (share: number): number[] => sorted.map((values) => values[Math.round(share * (values.length - 1))] ?? 0);
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

/** Runs that go side by side. */
const SIDE_BY_SIDE = 40;

/**
 * What `playBot` plays under each of `seeds`, without history, ledger and events; yields the share done, 0–1, after every week.
 * `note` hears where each run stands, by its place among the seeds, at the start and after every week, the leave included.
 */
export function playFast(
  scenario: Scenario,
  seeds: readonly number[],
  bot: PureBot,
  note: (run: number, place: Place) => void,
  parameters = USUAL_PARAMETERS,
): Generator<number, void, void> {
  return playSideBySide(
    scenario,
    seeds,
    purePolicy(bot),
    (run, { organisation }) => note(run, organisation),
    parameters,
  );
}

/** The same under any policy; `note` hears of the whole course. */
export function* playSideBySide(
  scenario: Scenario,
  seeds: readonly number[],
  policy: lab.Policy,
  note: (run: number, course: lab.SimulatedRun) => void,
  parameters = USUAL_PARAMETERS,
): Generator<number, void, void> {
  const field = lab.createField(scenario.managers.length, SIDE_BY_SIDE, parameters);
  const start = createCohort(scenario.managers.length);
  const weeks = scenario.weeks + scenario.away_weeks;
  for (let from = 0; from < seeds.length; from += SIDE_BY_SIDE) {
    lab.clearField(field);
    const some = seeds.slice(from, from + SIDE_BY_SIDE);
    for (const seed of some) {
      clearCohort(start);
      const place = enter(start, compile(scenario, seed, parameters));
      lab.startCourse(field, scenario, place.seed, place, policy);
    }
    const noteAll = (): void => field.courses.forEach((course, n) => note(from + n, course));
    noteAll();
    for (let week = 1; week <= weeks; week++) {
      if (week > scenario.weeks) {
        lab.leaveWeek(field);
        noteAll();
      } else if (field.courses[0]?.week === week) {
        for (const course of field.courses) lab.beginTurn(course);
        lab.endTurn(field, noteAll);
      }
      yield (from + (some.length * week) / weeks) / seeds.length;
    }
  }
}
