// What a gate wants, as a number and a side of it.
import type { Gate } from './gates.ts';

interface Target {
  readonly at: number;
  /** 1: at least so much; −1: at most; 0: no further from 0 than that. */
  readonly side: 1 | -1 | 0;
}
type Wanting = Pick<Gate, 'id' | 'target'>;

/** Throws for a gate whose target says none of these. */
export function targetOf({ id, target }: Wanting): Target {
  const [, sign, number] = /^([≥>≤<]|0 ±) (-?[\d.]+)$/.exec(target) ?? [];
  if (sign === undefined) throw new Error(`gate ${id}: expected a target such as “≥ 0.5”, got “${target}”`);
  return { at: Number(number), side: sign === '0 ±' ? 0 : sign === '≥' || sign === '>' ? 1 : -1 };
}

/** How much a figure falls short of what is wanted; 0 where it does not. */
export function shortOf(gate: Wanting, value: number): number {
  const { at, side } = targetOf(gate);
  return Math.max(0, side === 0 ? Math.abs(value) - at : side * (at - value));
}

/** How much nearer to what is wanted `after` is; what is beyond it counts no more. */
export const nearer = (gate: Wanting, before: number, after: number): number =>
  shortOf(gate, before) - shortOf(gate, after);

/** Whether a figure that becomes `after` comes nearer to what is wanted, or goes beyond it; further away, it does not. */
export function isBetter(gate: Wanting, before: number, after: number): boolean {
  const { side } = targetOf(gate);
  return side === 0 ? Math.abs(after) < Math.abs(before) : side * (after - before) > 0;
}

/** From what was measured on the runs of a trial to the gate’s own figure, which is of more of them: what a trial tells is the change. */
export const ownFigure =
  ({ value }: Pick<Gate, 'value'>, trial: number) =>
  (figure: number): number =>
    Number.isFinite(value) ? value + (figure - trial) : figure;

/** Whether more seeds could turn the verdict. */
export function isClose(gate: Gate): boolean {
  if (gate.interval === null || gate.interval === undefined) return false;
  const [low, high] = gate.interval;
  const { at, side } = targetOf(gate);
  const bounds = side === 0 ? [at, -at] : [at];
  return bounds.some((bound) => low <= bound && bound <= high);
}
