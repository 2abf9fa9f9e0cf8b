// How sure a figure over seeds is: 95 % intervals. What is compared is paired, two ways under the same luck; each pair is one value.
import { mean, standardDeviation } from '../statistics.ts';
import type { Interval } from './samples.ts';

const Z = 1.96;

/** Of a mean: normal, of the paired differences where values are such. Null for fewer than two. */
export function meanInterval(values: readonly number[]): Interval | null {
  if (values.length < 2) return null;
  const half = (Z * standardDeviation(values)) / Math.sqrt(values.length);
  const middle = mean(values);
  return [middle - half, middle + half];
}

/** Of a share of seeds, 0–1 (Wilson 1927): it stays within bounds where all or none do. Null of none. */
export function shareInterval(hits: readonly boolean[]): Interval | null {
  const n = hits.length;
  if (n === 0) return null;
  const share = mean(hits.map(Number));
  const middle = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const whole = 1 + (Z * Z) / n;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** Of how far apart two ways are, whichever is ahead, from that of how far the first one is. */
export function apartInterval(interval: Interval | null): Interval | null {
  if (interval === null) return null;
  const [low, high] = interval;
  const [one, other] = [Math.abs(low), Math.abs(high)];
  return [low <= 0 && high >= 0 ? 0 : Math.min(one, other), Math.max(one, other)];
}
