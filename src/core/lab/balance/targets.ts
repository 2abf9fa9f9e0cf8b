// What a gate wants, as a number and a side of it.
import type { Gate } from './gates.ts';

interface Target {
  readonly at: number;
  /** 1: at least so much; −1: at most. */
  readonly side: 1 | -1;
}

/** Throws for a gate whose target says neither. */
export function targetOf({ id, target }: Pick<Gate, 'id' | 'target'>): Target {
  const [, sign, number] = /^([≥>≤<]) (-?[\d.]+)$/.exec(target) ?? [];
  if (sign === undefined) throw new Error(`gate ${id}: expected a target such as “≥ 0.5”, got “${target}”`);
  return { at: Number(number), side: sign === '≥' || sign === '>' ? 1 : -1 };
}

/** How much nearer to what is wanted `after` is; what is beyond it counts no more. */
export function nearer(gate: Pick<Gate, 'id' | 'target'>, before: number, after: number): number {
  const { at, side } = targetOf(gate);
  const short = (value: number): number => Math.max(0, side * (at - value));
  return short(before) - short(after);
}

/** Whether more seeds could turn the verdict. */
export function isClose(gate: Gate): boolean {
  if (gate.interval === null || gate.interval === undefined) return false;
  const [low, high] = gate.interval;
  const { at } = targetOf(gate);
  return low <= at && at <= high;
}
