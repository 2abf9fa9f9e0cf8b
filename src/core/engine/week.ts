// The week in the making: what the systems share while one step runs. Made once and reused by mass simulation.
import type { EngineEvent } from './event.ts';
import { clamp, EDGE, snap } from './fixed.ts';
import type { WeekInputs } from './inputs.ts';
import { normalAt, type Purpose } from './random.ts';
import { BEHAVIOURS, type Manager, type Organisation } from './state.ts';
import type { Trace } from './trace.ts';

export interface Week {
  state: Organisation;
  inputs: WeekInputs;
  /** Number of this week, 1-based: state.week + 1 while the step runs. */
  number: number;
  /** Seed and week, mixed: what this week's draws start from. */
  key: number;
  /** This week's behaviours, one row a manager, in the order of BEHAVIOURS; z. */
  readonly conduct: readonly Float64Array[];
  trace: Trace | null;
  events: EngineEvent[] | null;
}

/** Scratch space for one organisation of this size. */
export function createWeek(state: Organisation, inputs: WeekInputs): Week {
  const conduct = state.managers.map(() => new Float64Array(BEHAVIOURS.length));
  return { state, inputs, number: 0, key: 0, conduct, trace: null, events: null };
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
export type TeamNumber = 'capability' | 'delivery' | 'safety' | 'workload';

/** Keeps a level within ±4 z. */
export function bounded(z: number): number {
  return clamp(z, -EDGE, EDGE);
}

/** One week's pull of a level toward its target, on the grid: rate·(target − now) + luck. `rate` is a share a week, 0–1. */
export function pull(now: number, target: number, rate: number, luckOfWeek: number): number {
  return snap(rate * (target - now) + luckOfWeek);
}

/** Changes a manager's level by a deed or rule and notes the cause. `delta` z (share for dependence, goal, scar), on the grid. */
export function changeManager(w: Week, m: Manager, name: ManagerNumber, delta: number, cause: string): void {
  const before = m[name];
  const share = name === 'dependence' || name === 'goal' || name === 'scar';
  m[name] = share ? clamp(before + delta, 0, 1) : bounded(before + delta);
  if (w.trace !== null) w.trace.row(`${m.character.id}.${name}`, m[name] - before, cause);
}

/** The same for a level of the team that deeds reach. */
export function changeTeam(w: Week, m: Manager, name: TeamNumber, delta: number, cause: string): void {
  const before = m.team[name];
  m.team[name] = bounded(before + delta);
  if (w.trace !== null) w.trace.row(`${m.character.id}.${name}`, m.team[name] - before, cause);
}

/** Luck of a week for one manager, z on the grid. */
export function luck(w: Week, index: number, purpose: Purpose, sd: number): number {
  return snap(sd * normalAt(w.key, index, purpose));
}
