// The week in the making: what the systems share while one step runs. Made once and reused by mass simulation.
import type { EngineEvent } from './event.ts';
import { bounded, clamp, snap } from './fixed.ts';
import type { FlatManager, FlatOrganisation } from './flat.ts';
import type { WeekInputs } from './inputs.ts';
import { type Conduct, emptyConduct, emptyLuck, LEVEL, type LevelName, LUCK, type Luck } from './levels.ts';
import { NOISE } from './parameters.table.ts';
import { normalAt, PURPOSE, weekKey } from './random.ts';
import type { Trace } from './trace.ts';

export interface Week {
  state: FlatOrganisation;
  inputs: WeekInputs;
  /** Number of this week, 1-based: state.week + 1 while the step runs. */
  number: number;
  /** Seed and week, mixed: what this week's draws start from. */
  key: number;
  /** This week's behaviours, one row a manager; z. */
  readonly conduct: readonly Conduct[];
  /** What chance adds this week, one row a manager. */
  readonly luck: readonly Luck[];
  trace: Trace | null;
  events: EngineEvent[] | null;
}

/** Scratch space for one organisation of this size. */
export function createWeek(state: FlatOrganisation, inputs: WeekInputs): Week {
  const conduct = state.managers.map(emptyConduct);
  const luck = state.managers.map(emptyLuck);
  return { state, inputs, number: 0, key: 0, conduct, luck, trace: null, events: null };
}

/** Readies `w` for the next week of `state`. All luck is drawn here at once: cheaper than where it is needed. */
export function beginWeek(w: Week, state: FlatOrganisation, inputs: WeekInputs): void {
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
const L = LUCK;
const P = PURPOSE;
/** What each place of a row of luck is drawn for. */
const DRAWN = [P.trust, P.honesty, P.workload, P.strain, P.engagement, P.safety, P.delivery];

function drawLuck(key: number, who: number, luck: Luck): void {
  for (let p = 0; p < DRAWN.length; p++) luck[p] = normalAt(key, who, DRAWN[p] ?? P.trust);
  luck[L.trust] = snap(N.trust * luck[L.trust]);
  luck[L.honesty] = snap(N.honesty * luck[L.honesty]);
  luck[L.workload] = snap(N.workload * luck[L.workload]);
  luck[L.strain] = snap(N.strain * luck[L.strain]);
  luck[L.engagement] = snap(N.engagement * luck[L.engagement]);
  luck[L.safety] = snap(N.safety * luck[L.safety]);
  luck[L.delivery] = snap(N.delivery * luck[L.delivery]);
}

/** Levels that are shares, 0–1, and not z. */
const SHARES: ReadonlySet<LevelName> = new Set(['dependence', 'goal', 'scar', 'ownOpenness', 'keeping']);

/** Changes a level by a deed or rule and notes the cause. `delta` z, or a share where the level is one; on the grid. */
export function changeLevel(w: Week, m: FlatManager, name: LevelName, delta: number, cause: string): void {
  const at = LEVEL[name];
  const before = m.levels[at];
  const after = SHARES.has(name) ? clamp(before + delta, 0, 1) : bounded(before + delta);
  m.levels[at] = after;
  if (w.trace !== null) w.trace.level(m.character, name, after - before, cause);
}
