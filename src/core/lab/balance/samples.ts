// A figure measured over seeds, so that it can be had of any draw of them: its interval, and that of a difference under paired luck.
import { draw, PURPOSE } from '../../engine/random.ts';
import { quantile } from '../statistics.ts';

export interface Sample {
  /** Seeds it was measured over. */
  readonly size: number;
  /** The figure over some of the seeds, by their places; one may come more than once. */
  readonly over: (places: readonly number[]) => number;
  /** Where it was measured as a whole: its interval as it is. */
  readonly interval?: Interval;
}
export type Interval = readonly [low: number, high: number];

const RESAMPLES = 200;
const OUTSIDE = 0.025;
const WHO = 77;

const everySeed = ({ size }: Sample): number[] => Array.from({ length: size }, (_, n) => n);

export const valueOf = (sample: Sample): number => sample.over(everySeed(sample));

/** 95 %, from resamples of the seeds (Efron 1979). Same sample, same interval. */
export const intervalOf = (sample: Sample): Interval => sample.interval ?? resampled(sample.size, sample.over);

/** Of how much more `after` is than `before`, which was measured over the same seeds. */
export function intervalOfChange(before: Sample, after: Sample): Interval {
  if (after.interval === undefined) return resampled(before.size, (places) => after.over(places) - before.over(places));
  const was = valueOf(before);
  return [after.interval[0] - was, after.interval[1] - was];
}

export const measuredAsWhole = (value: number, interval: Interval): Sample => ({
  size: 0,
  over: () => value,
  interval,
});

function resampled(size: number, over: (places: readonly number[]) => number): Interval {
  const values = Array.from({ length: RESAMPLES }, (_, b) =>
    over(Array.from({ length: size }, (_, n) => draw(b, n, WHO, PURPOSE.bot) % Math.max(1, size))),
  );
  // Of few seeds a resample may hold one alone, which has no spread to be measured by.
  const told = values.filter(Number.isFinite);
  return [quantile(told, OUTSIDE), quantile(told, 1 - OUTSIDE)];
}
