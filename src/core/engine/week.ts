// The week in the making: what the systems share while one step runs. Made once and reused by mass simulation.
import type { EngineEvent } from './event.ts';
import { bounded, clamp, snap } from './fixed.ts';
import type { WeekInputs } from './inputs.ts';
import { NOISE } from './parameters.table.ts';
import { drawNormals, PURPOSE, weekKey } from './random.ts';
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
  /** What chance adds this week, one a manager; z on the grid. */
  readonly luck: readonly Luck[];
  trace: Trace | null;
  events: EngineEvent[] | null;
}

/** Chance's part of a week, by the level it moves. */
export type Luck = Record<keyof typeof NOISE, number>;

/** Scratch space for one organisation of this size. */
export function createWeek(state: Organisation, inputs: WeekInputs): Week {
  const conduct = state.managers.map(() => new Float64Array(BEHAVIOURS.length));
  const luck = state.managers.map(noLuck);
  return { state, inputs, number: 0, key: 0, conduct, luck, trace: null, events: null };
}

function noLuck(): Luck {
  return { trust: 0, honesty: 0, workload: 0, strain: 0, engagement: 0, safety: 0, delivery: 0 };
}

/** Readies `w` for the next week of `state`. All luck is drawn here at once: cheaper than where it is needed. */
export function beginWeek(w: Week, state: Organisation, inputs: WeekInputs): void {
  w.state = state;
  w.inputs = inputs;
  w.number = state.week + 1;
  w.key = weekKey(state.seed, w.number);
  for (let i = 0; i < w.luck.length; i++) {
    const luck = w.luck[i];
    if (luck !== undefined) drawLuck(w.key, i, luck);
  }
}

const N = NOISE;
const { trust, honesty, workload, strain, engagement, safety, delivery } = PURPOSE;
const LUCKY = Int32Array.of(trust, honesty, workload, strain, engagement, safety, delivery);
const draws = new Float64Array(LUCKY.length);

function drawLuck(key: number, who: number, luck: Luck): void {
  drawNormals(key, who, LUCKY, draws);
  luck.trust = snap(N.trust * (draws[0] ?? 0));
  luck.honesty = snap(N.honesty * (draws[1] ?? 0));
  luck.workload = snap(N.workload * (draws[2] ?? 0));
  luck.strain = snap(N.strain * (draws[3] ?? 0));
  luck.engagement = snap(N.engagement * (draws[4] ?? 0));
  luck.safety = snap(N.safety * (draws[5] ?? 0));
  luck.delivery = snap(N.delivery * (draws[6] ?? 0));
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
