// Where the middle of several values lies, and their middle half.

/** The value below which this share (0–1) lies, straight lines between neighbours; 0 where there are none. Few enough to sort. */
function quantileIn(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (at - Math.floor(at)) * (high - low);
}

export const medianOf = (values: readonly number[]): number => quantileIn(Float64Array.from(values).sort(), 0.5);

export function middleHalf(values: readonly number[]): { low: number; middle: number; high: number } {
  const sorted = Float64Array.from(values).sort();
  return { low: quantileIn(sorted, 0.25), middle: quantileIn(sorted, 0.5), high: quantileIn(sorted, 0.75) };
}
