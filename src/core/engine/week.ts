// What the systems share while a week runs.
import type { Cohort } from './cohort.ts';
import { bounded, clamp, snap } from './fixed.ts';
import type { Deed } from './inputs.ts';
import { type Column, LEVEL_PLACE, type LevelName, type LevelToChange } from './levels.ts';
import { normalAt, type Purpose, PURPOSE, weekKey } from './random.ts';

/** Readies `c` for its next week. All luck is drawn here at once: cheaper than where it is needed. */
export function beginWeek(c: Cohort, deeds: readonly (readonly Deed[])[], away: boolean): void {
  const { keys, luck, managers } = c;
  const { NOISE } = c.parameters;
  c.deeds = deeds;
  c.away = away;
  c.number = c.week + 1;
  for (let p = 0; p < c.size; p++) {
    const key = weekKey(c.places[p]!.seed, c.number);
    for (let i = p * managers; i < (p + 1) * managers; i++) keys[i] = key;
  }
  drawLuck(c, luck.trust, PURPOSE.trust, NOISE.trust);
  drawLuck(c, luck.honesty, PURPOSE.honesty, NOISE.honesty);
  drawLuck(c, luck.workload, PURPOSE.workload, NOISE.workload);
  drawLuck(c, luck.strain, PURPOSE.strain, NOISE.strain);
  drawLuck(c, luck.engagement, PURPOSE.engagement, NOISE.engagement);
  drawLuck(c, luck.safety, PURPOSE.safety, NOISE.safety);
  drawLuck(c, luck.delivery, PURPOSE.delivery, NOISE.delivery);
}

function drawLuck({ keys, who, lanes }: Cohort, luck: Column, purpose: Purpose, deviation: number): void {
  for (let i = 0; i < lanes; i++) luck[i] = snap(deviation * normalAt(keys[i]!, who[i]!, purpose));
}

const NO_DEEDS: readonly Deed[] = [];

/** What is done this week in the organisation at place `p`. */
export function deedsAt(c: Cohort, p: number): readonly Deed[] {
  return c.deeds[p] ?? NO_DEEDS;
}

/** One rule of a system: moves a level, or a few, in the lanes from `from` to before `to`. */
type Rule = (c: Cohort, from: number, to: number) => void;

/**
 * Applies all rules of a system in all lanes. Untraced, each rule runs over all lanes at once. A week that is told or explained
 * goes manager by manager, as the ledger has it, so that every rule has just one lane: what it tells after its loop is of that lane.
 */
export function applyRules(c: Cohort, rules: readonly Rule[]): void {
  if (c.trace === null && c.events === null) for (let n = 0; n < rules.length; n++) rules[n]!(c, 0, c.lanes);
  else for (let i = 0; i < c.lanes; i++) for (const rule of rules) rule(c, i, i + 1);
}

/** Changes a level in one lane by a deed or rule and notes the cause. `delta` z, or a share where the level is one; on the grid. */
export function changeLevel(c: Cohort, i: number, name: LevelName, delta: number, cause: string): void {
  changeIn(c, i, c.toChange[LEVEL_PLACE[name]]!, delta, cause);
}

/** As changeLevel. */
export function changeIn(
  c: Cohort,
  i: number,
  { name, column, isShare }: LevelToChange,
  delta: number,
  cause: string,
): void {
  const before = column[i]!;
  const after = isShare ? clamp(before + delta, 0, 1) : bounded(before + delta);
  column[i] = after;
  if (c.trace !== null) c.trace.level(c.characters[i]!, name, after - before, cause);
}
