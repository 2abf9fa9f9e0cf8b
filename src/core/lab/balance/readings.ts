// What is read of runs that are played only to be compared: for each seed, week by week, means over some managers.
import type { Cohort } from '../../engine/cohort.ts';
import type { LevelName } from '../../engine/levels.ts';
import { peopleLeftAt, systemsOf } from '../../engine/reading.ts';
import { rosier } from '../../run/told.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { playSideBySide } from '../assumptions.ts';
import type { SimulatedRun, Policy } from '../simulate.ts';

const OF_MANAGERS = [
  'delivery',
  'trust',
  'autonomy',
  'clarity',
  'honesty',
  'skill',
  'quality',
  'fairness',
  'teamTrust',
  'safety',
] as const satisfies readonly LevelName[];
type OfManagers = (typeof OF_MANAGERS)[number];
/**
 * Points but for these: `waits`, decisions of a hundred that wait for the player; `hovering`, of a hundred managers those who visibly
 * do to their teams what is done to them; `left`, people who have left; `spent`, blocks that went into moments.
 */
export type Measure = OfManagers | 'rosier' | 'waits' | 'hovering' | 'systems' | 'credit' | 'left' | 'spent';

/** By measure and seed, a number a week; index 0 is the start. */
type Readings = Readonly<Record<Measure, readonly (readonly number[])[]>>;
export interface WayPlayed {
  readonly readings: Readings;
  /** By seed: the choices made, as `moment.option`. */
  readonly chosen: readonly (readonly string[])[];
}

/** Plays a scenario under one policy and all seeds. `who` are places of managers. Yields the share done, 0–1. */
export function* readRuns(
  scenario: Scenario,
  seeds: readonly number[],
  policy: Policy,
  who: readonly number[],
): Generator<number, WayPlayed, void> {
  const empty = (): number[][] => seeds.map(() => []);
  const readings = Object.fromEntries(MEASURES.map((measure) => [measure, empty()])) as Record<Measure, number[][]>;
  const chosen: string[][] = empty().map(() => []);
  const note = (run: number, course: SimulatedRun): void => {
    for (const measure of MEASURES) readings[measure][run]!.push(READ[measure](course, who));
    chosen[run] = course.chosen.map(({ moment, option }) => `${moment}.${option}`);
  };
  yield* playSideBySide(scenario, seeds, policy, note);
  return { readings, chosen };
}

type Read = (course: SimulatedRun, who: readonly number[]) => number;

/** Mean over managers of something of their lane. */
const meanOver =
  (of: (cohort: Cohort, lane: number) => number): Read =>
  ({ organisation: { cohort, index } }, who) => {
    let sum = 0;
    for (const manager of who) sum += of(cohort, index * cohort.managers + manager);
    return sum / who.length;
  };
const points =
  (level: OfManagers): Read =>
  (course, who) =>
    50 + 15 * meanOver(({ levels }, lane) => levels[level][lane]!)(course, who);

const READ: Readonly<Record<Measure, Read>> = {
  ...(Object.fromEntries(OF_MANAGERS.map((level) => [level, points(level)])) as Record<OfManagers, Read>),
  rosier: meanOver(
    ({ levels, characters }, lane) =>
      15 * rosier({ honesty: levels.honesty[lane]! }, characters[lane]!.rosiness, levels.delivery[lane]!),
  ),
  waits: meanOver(({ extra }, lane) => 100 * extra.stalled[lane]!),
  hovering: meanOver(
    ({ levels, parameters }, lane) => 100 * Number(levels.ownMonitoring[lane]! >= parameters.CONTAGION.visible),
  ),
  systems: ({ organisation }) => 50 + 15 * systemsOf(organisation),
  credit: ({ organisation: { cohort, index } }) => 50 + 15 * cohort.you.credit[index]!,
  left: ({ organisation }) => peopleLeftAt(organisation),
  spent: ({ chosen }) => chosen.reduce((sum, { attention }) => sum + attention, 0),
};
const MEASURES = Object.keys(READ) as Measure[];
