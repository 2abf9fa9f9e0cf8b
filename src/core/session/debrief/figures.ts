// The levels of a run by week, ready to be put beside those of others; points. Worked out once for each run.
import { toPoints } from '../../engine/fixed.ts';
import { mean } from '../../run/mean.ts';
import type { Run } from '../../run/run-state.ts';
import { toldDelivery } from '../../run/told.ts';

/** By week, 0 for the start, the leave included. */
export interface Figures {
  readonly weeks: number;
  /** Means over the managers. */
  readonly trust: Float64Array;
  readonly delivery: Float64Array;
  /** By manager. */
  readonly trustIn: readonly Float64Array[];
  readonly deliveryOf: readonly Float64Array[];
  /** What they said of it; as long as one was there. */
  readonly toldOf: readonly Float64Array[];
}

const known = new WeakMap<Run['weeks'], Figures>();

export function figuresOf(run: Run): Figures {
  const found = known.get(run.weeks) ?? read(run);
  known.set(run.weeks, found);
  return found;
}

function read({ start, weeks, scenario }: Run): Figures {
  const states = [start, ...weeks.map(({ state }) => state)];
  const told = [toldDelivery(start), ...weeks.filter(({ away }) => !away).map((week) => week.told)];
  const managers = scenario.managers.map((_, i) => i);
  const lines = (pick: (week: number, manager: number) => number, count = states.length): Float64Array[] =>
    managers.map((i) => Float64Array.from({ length: count }, (_, week) => toPoints(pick(week, i))));
  const trustIn = lines((week, i) => states[week]?.managers[i]?.trust ?? 0);
  const deliveryOf = lines((week, i) => states[week]?.managers[i]?.team.delivery ?? 0);
  const overAll = (all: readonly Float64Array[]): Float64Array =>
    Float64Array.from(states, (_, week) => mean(all.map((line) => line[week] ?? 0)));
  return {
    weeks: weeks.length,
    trust: overAll(trustIn),
    delivery: overAll(deliveryOf),
    trustIn,
    deliveryOf,
    toldOf: lines((week, i) => told[week]?.[i] ?? 0, told.length),
  };
}

/** A slide needs no more digits, and travels to every window. */
export const rounded = (points: number): number => Math.round(10 * points) / 10;
