// Arguable assumptions, and what a scenario comes to under others: two fixed policies over the same luck.
import { compile } from '../engine/compile.ts';
import { organisationAt, placeOf } from '../engine/places.ts';
import type { Manager, Organisation } from '../engine/state.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PureBot } from './bots.ts';
import { ASSUMPTION_IDS, ASSUMPTIONS, type Factors } from './factors.ts';
import { purePolicy } from './pure-policy.ts';
import * as lab from './simulate.ts';
import { mean } from './statistics.ts';
import { parameterValue, withParameters, type ParameterValues } from './validation/parameters.ts';

export const POLICIES = { step_in: 'micromanage', coach: 'coach' } as const satisfies Record<string, PureBot>;
export type Policy = keyof typeof POLICIES;

const READ = {
  delivery: (m: Manager) => m.team.delivery,
  trust: (m: Manager) => m.trust,
  hovering: (m: Manager) => m.ownMonitoring,
};
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

/** Throws for a factor outside of the range. */
export function factorValues(factors: Factors): ParameterValues {
  const values: Record<string, number> = {};
  for (const id of ASSUMPTION_IDS) {
    const { numbers, least, most } = ASSUMPTIONS[id];
    const factor = factors[id];
    if (!(factor >= least && factor <= most)) throw new Error(`${id}: expected ${least} to ${most}, got ${factor}`);
    for (const name of numbers) values[name] = factor * parameterValue(name);
  }
  return values;
}

/** Plays `scenario` both ways in `futures` futures. The usual values are back in force when it returns. */
export function compareUnder(scenario: Scenario, factors: Factors, futures: number): Comparison {
  const seeds = Array.from({ length: futures }, (_, i) => i + 1);
  return withParameters(factorValues(factors), () => {
    const play = (policy: Policy): Levels[] =>
      seeds.map((seed) => levelsOf(playFast(scenario, seed, POLICIES[policy])));
    return summarise(scenario, { step_in: play('step_in'), coach: play('coach') });
  });
}

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

function levelsOf(states: readonly Organisation[]): Levels {
  const points = (read: (m: Manager) => number): number[] =>
    states.map(({ managers }) => 50 + 15 * mean(managers.map(read)));
  return {
    delivery: points(READ.delivery),
    trust: points(READ.trust),
    hovering: points(READ.hovering),
  };
}

/** What `playBot` plays, without history, ledger and events: the states from the start to the end of the leave. */
export function playFast(scenario: Scenario, seed: number, bot: PureBot): readonly Organisation[] {
  const start = compile(scenario, seed);
  const field = lab.createField(start.managers.length, 1);
  const course = lab.startCourse(field, scenario, start.seed, placeOf(start), purePolicy(bot));
  const states = [start];
  for (let week = 1; week <= scenario.weeks; week++) {
    lab.beginWeek(course);
    lab.endWeek(field);
    states.push(organisationAt(course.organisation));
  }
  for (let week = 1; week <= scenario.away_weeks; week++) {
    lab.leaveWeek(field);
    states.push(organisationAt(course.organisation));
  }
  return states;
}
