// The week in the making: what the systems share while one step runs.
import type { EngineEvent } from './event.ts';
import { clamp, EDGE, snap } from './fixed.ts';
import type { WeekInputs } from './inputs.ts';
import { normal, type Purpose } from './random.ts';
import type { Behaviours, Manager, Organisation } from './state.ts';
import type { Trace } from './trace.ts';

export interface Week {
  readonly state: Organisation;
  readonly inputs: WeekInputs;
  /** Number of this week, 1-based: state.week + 1 while the step runs. */
  readonly number: number;
  readonly conduct: Behaviours[];
  readonly trace: Trace | null;
  readonly events: EngineEvent[] | null;
}

/** Levels of a manager that are plain numbers, by the names the ledger uses. */
export type ManagerNumber =
  | 'trust'
  | 'scar'
  | 'autonomy'
  | 'clarity'
  | 'strain'
  | 'engagement'
  | 'honesty'
  | 'skill'
  | 'quality'
  | 'adaptation'
  | 'ownMonitoring'
  | 'ownCoaching'
  | 'ownSharing'
  | 'dependence'
  | 'goal';
export type TeamNumber = 'trust' | 'safety' | 'clarity' | 'engagement' | 'workload' | 'capability' | 'delivery';

/** Adds `delta` (on the grid) to a manager's level, kept within ±4 z (shares within 0–1); returns what was really added. */
export function addToManager(m: Manager, name: ManagerNumber, delta: number): number {
  const before = m[name];
  const share = name === 'dependence' || name === 'goal' || name === 'scar';
  const after = share ? clamp(before + delta, 0, 1) : clamp(before + delta, -EDGE, EDGE);
  m[name] = after;
  return after - before;
}

export function addToTeam(m: Manager, name: TeamNumber, delta: number): number {
  const before = m.team[name];
  const after = clamp(before + delta, -EDGE, EDGE);
  m.team[name] = after;
  return after - before;
}

/** Luck of a week for one manager, z on the grid. */
export function luck(w: Week, index: number, purpose: Purpose, sd: number): number {
  return snap(sd * normal(w.state.seed, w.number, index, purpose));
}

/** Changes a manager's level by a deed or rule and notes the cause. `delta` z (share for dependence, goal), on the grid. */
export function changeManager(w: Week, m: Manager, name: ManagerNumber, delta: number, cause: string): void {
  const done = addToManager(m, name, delta);
  w.trace?.row(`${m.character.id}.${name}`, done, cause);
}

/** The same for a level of the team. The ledger calls the team's own trust, clarity and engagement by their longer names. */
export function changeTeam(w: Week, m: Manager, name: 'capability' | 'delivery' | 'safety' | 'workload', delta: number, cause: string): void {
  const done = addToTeam(m, name, delta);
  w.trace?.row(`${m.character.id}.${name}`, done, cause);
}
