// Experiments on twins: the same organisation under the same luck, with and without one thing done differently.
import { snap } from '../../engine/fixed.ts';
import { copyFlat, type FlatManager, type FlatOrganisation } from '../../engine/flat.ts';
import type { Deed } from '../../engine/inputs.ts';
import { LEVEL } from '../../engine/levels.ts';
import { BEHAVIOURS } from '../../engine/state.ts';
import { advance } from '../../engine/step.ts';
import { createWeek } from '../../engine/week.ts';
import { type Leader, MANAGERS, noExperience } from './population.ts';

/** What one arm of an experiment does; `t` counts the weeks of the experiment from 1. */
export interface Arm {
  /** Once, before the first week. */
  readonly prepare?: (state: FlatOrganisation) => FlatOrganisation;
  /** Deeds of the week on top of what the leader does anyway. */
  readonly deeds?: (t: number) => readonly Deed[];
  /** Changes at the beginning of a week that are no deeds of the leader's: a course, a lie found out. */
  readonly change?: (state: FlatOrganisation, t: number) => void;
}

/** What an arm shows: the mean over managers of each level, a week a number; index 0 is before the first week. */
export type Curves = Readonly<Record<ReadName, number[]>>;
const READ = {
  trust: (m: FlatManager) => m.levels[LEVEL.trust],
  delivery: (m: FlatManager) => m.levels[LEVEL.delivery],
  teamEngagement: (m: FlatManager) => m.levels[LEVEL.teamEngagement],
  safety: (m: FlatManager) => m.levels[LEVEL.safety],
  quits: (m: FlatManager) => m.quits,
};
export type ReadName = keyof typeof READ;
const READ_NAMES = Object.keys(READ) as ReadName[];

/** Runs one arm from `start` for `weeks`; `who` of the managers are read (all if not given). */
export function runArm(
  start: FlatOrganisation,
  leader: Leader,
  weeks: number,
  arm: Arm,
  who?: (index: number) => boolean,
): Curves {
  const copy = copyFlat(start);
  const state = arm.prepare === undefined ? copy : arm.prepare(copy);
  const scratch = createWeek(state, { deeds: [], away: false });
  const read = state.managers.filter((_, i) => who === undefined || who(i));
  const curves = Object.fromEntries(READ_NAMES.map((name) => [name, [mean(read, name)]])) as Record<ReadName, number[]>;
  for (let t = 1; t <= weeks; t++) {
    arm.change?.(state, t);
    const more = arm.deeds?.(t) ?? [];
    const deeds = more.length === 0 ? leader.deeds(state.week) : [...leader.deeds(state.week), ...more];
    advance(state, { deeds, away: false }, null, null, scratch);
    for (const name of READ_NAMES) curves[name].push(mean(read, name));
  }
  return curves;
}

function mean(managers: readonly FlatManager[], name: ReadName): number {
  let sum = 0;
  for (const m of managers) sum += READ[name](m);
  return sum / managers.length;
}

/** Week by week, what an arm has more than its twin. */
export function gap(arm: Curves, twin: Curves, name: ReadName): number[] {
  return arm[name].map((value, t) => value - (twin[name][t] ?? 0));
}

/** More or less of some behaviours towards everyone for a week, z. */
export function conductForAll(behaviours: Partial<ReturnType<typeof noExperience>>): Deed {
  return { kind: 'conduct', cause: 'trial', manager: -1, behaviours };
}

export const EVERYONE: readonly number[] = Array.from({ length: MANAGERS }, (_, i) => i);

/** A leader who has just come: nobody has a picture of them yet, and the first weeks count more. */
export function newLeader(state: FlatOrganisation): FlatOrganisation {
  for (const { levels, trait } of state.managers) {
    levels[LEVEL.trust] = snap(trait[LEVEL.trust]);
    for (const b of BEHAVIOURS) levels[LEVEL[b]] = 0;
  }
  state.tenure = 0;
  return state;
}
