// Experiments on twins: the same organisation under the same luck, with and without one thing done differently.
import { type Cohort, createCohort, type Place } from '../../engine/cohort.ts';
import { snap } from '../../engine/fixed.ts';
import type { Deed } from '../../engine/inputs.ts';
import { copyPlace } from '../../engine/places.ts';
import { BEHAVIOURS, type Behaviours } from '../../engine/state.ts';
import { advance } from '../../engine/step.ts';
import { type Leader, MANAGERS } from './population.ts';

/** What one arm of an experiment does; `t` counts the weeks of the experiment from 1. */
export interface Arm {
  /** Once, before the first week. */
  readonly prepare?: (place: Place) => void;
  /** Deeds of the week on top of what the leader does anyway. */
  readonly deeds?: (t: number) => readonly Deed[];
  /** Changes at the beginning of a week that are no deeds of the leader's: a course, a lie found out. */
  readonly change?: (place: Place, t: number) => void;
}

/** What an arm shows: the mean over managers of each level, a week a number; index 0 is before the first week. */
type Curves = Readonly<Record<ReadName, number[]>>;
const READ = {
  trust: (c: Cohort, i: number) => c.levels.trust[i]!,
  delivery: (c: Cohort, i: number) => c.levels.delivery[i]!,
  teamEngagement: (c: Cohort, i: number) => c.levels.teamEngagement[i]!,
  safety: (c: Cohort, i: number) => c.levels.safety[i]!,
  quits: (c: Cohort, i: number) => c.people.quits[i]!,
};
type ReadName = keyof typeof READ;
const READ_NAMES = Object.keys(READ) as ReadName[];

/** Runs arms side by side from `start` for `weeks`; `who` of the managers are read (all if not given). */
export function runArms<Name extends string>(
  start: Place,
  leader: Leader,
  weeks: number,
  arms: Readonly<Record<Name, Arm>>,
  who?: (index: number) => boolean,
): Record<Name, Curves> {
  const names = Object.keys(arms) as Name[];
  const cohort = createCohort(start.cohort.managers, names.length, start.cohort.parameters);
  const places = names.map(() => copyPlace(start, cohort));
  places.forEach((place, n) => arms[names[n]!].prepare?.(place));
  const curves = names.map(emptyCurves);
  const read = (): void => places.forEach((place, n) => readInto(curves[n]!, place, who));
  read();
  for (let t = 1; t <= weeks; t++) {
    const usual = leader.deeds(cohort.week);
    const deeds = names.map((name, n) => {
      arms[name].change?.(places[n]!, t);
      const more = arms[name].deeds?.(t) ?? [];
      return more.length === 0 ? usual : [...usual, ...more];
    });
    advance(cohort, deeds, false);
    read();
  }
  return Object.fromEntries(names.map((name, n) => [name, curves[n]])) as Record<Name, Curves>;
}

const emptyCurves = (): Record<ReadName, number[]> => ({
  trust: [],
  delivery: [],
  teamEngagement: [],
  safety: [],
  quits: [],
});

function readInto(curves: Record<ReadName, number[]>, place: Place, who?: (index: number) => boolean): void {
  for (const name of READ_NAMES) {
    let [sum, count] = [0, 0];
    eachLane(place, (i, manager) => {
      if (who !== undefined && !who(manager)) return;
      sum += READ[name](place.cohort, i);
      count += 1;
    });
    curves[name].push(sum / count);
  }
}

/** The lanes of one organisation, with the manager whose lane it is. */
export function eachLane({ cohort: { managers }, index }: Place, act: (lane: number, manager: number) => void): void {
  for (let manager = 0; manager < managers; manager++) act(index * managers + manager, manager);
}

/** Week by week, what an arm has more than its twin. */
export function gap(arm: Curves, twin: Curves, name: ReadName): number[] {
  return arm[name].map((value, t) => value - (twin[name][t] ?? 0));
}

/** More or less of some behaviours towards everyone for a week, z. */
export function conductForAll(behaviours: Partial<Behaviours>): Deed {
  return { kind: 'conduct', cause: 'trial', manager: -1, behaviours };
}

export const EVERYONE: readonly number[] = Array.from({ length: MANAGERS }, (_, i) => i);

/** A leader who has just come, in all arms: nobody has a picture of them yet, and the first weeks count more. */
export function newLeader(place: Place): void {
  const { cohort } = place;
  const { levels, traits } = cohort;
  eachLane(place, (i) => {
    levels.trust[i] = snap(traits.trust[i]!);
    for (const b of BEHAVIOURS) levels[b][i] = 0;
  });
  cohort.tenure = 0;
}
