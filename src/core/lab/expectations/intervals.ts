// How sure a mean and a share are: 95 %, plain arithmetic.
import { mean, variance } from '../statistics.ts';

export type Interval = readonly [low: number, high: number];

const NORMAL = 1.96;

/** Of a mean. Student's factor from ten values on, within a fiftieth. */
export function meanInterval(values: readonly number[]): Interval {
  const middle = mean(values);
  const half =
    (NORMAL + 2.5 / Math.max(1, values.length - 1)) * Math.sqrt(variance(values) / Math.max(1, values.length));
  return [middle - half, middle + half];
}

/** Of a share (Wilson 1927). */
export function shareInterval(count: number, of: number): Interval {
  if (of === 0) return [0, 1];
  const [p, z] = [count / of, (NORMAL * NORMAL) / of];
  const middle = (p + z / 2) / (1 + z);
  const half = Math.sqrt(z * p * (1 - p) + (z * z) / 4) / (1 + z);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
