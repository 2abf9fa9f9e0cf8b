// Statistics for validation and debrief figures. Plain arithmetic and sqrt only, so the same bits come out everywhere.

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? 0 : sum / values.length;
}

/** Sample variance (n − 1); 0 for fewer than two values. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  let sum = 0;
  for (const value of values) sum += (value - middle) * (value - middle);
  return sum / (values.length - 1);
}

export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}

/** Pearson's r; 0 when either side doesn't vary. Throws for unequal lengths. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  if (x.length !== y.length) throw new Error(`expected as many x as y, got ${x.length} and ${y.length}`);
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    const dx = (x[i] ?? 0) - mx;
    const dy = (y[i] ?? 0) - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}

/** Standardised weights of a least-squares regression of `y` on `predictors`; all 0 when these are collinear. */
export function standardisedWeights(y: readonly number[], predictors: readonly (readonly number[])[]): number[] {
  const rows = predictors.map((a) => [...predictors.map((b) => correlation(a, b)), correlation(a, y)]);
  return solve(rows) ?? predictors.map(() => 0);
}

/** Correlation of `x` and `y` with the controls held constant in both; −1…1. */
export function partialCorrelation(
  x: readonly number[],
  y: readonly number[],
  controls: readonly (readonly number[])[],
): number {
  return correlation(residuals(x, controls), residuals(y, controls));
}

/** What is left of `y`, in its own unit, when the predictors' linear part is taken away. */
export function residuals(y: readonly number[], predictors: readonly (readonly number[])[]): number[] {
  const spread = standardDeviation(y);
  const weights = standardisedWeights(y, predictors);
  const slopes = predictors.map((p, i) => {
    const own = standardDeviation(p);
    return own > 0 ? ((weights[i] ?? 0) * spread) / own : 0;
  });
  const middles = predictors.map(mean);
  const middle = mean(y);
  return y.map((value, row) => {
    let left = value - middle;
    for (let i = 0; i < predictors.length; i++)
      left -= (slopes[i] ?? 0) * ((predictors[i]?.[row] ?? 0) - (middles[i] ?? 0));
    return left;
  });
}

/** Gauss–Jordan with pivoting on rows that end in the right-hand side; null when there is no single solution. */
export function solve(rows: number[][]): number[] | null {
  const n = rows.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c; r < n; r++) if (Math.abs(rows[r]?.[c] ?? 0) > Math.abs(rows[best]?.[c] ?? 0)) best = r;
    const pivot = rows[best];
    const head = pivot?.[c] ?? 0;
    if (pivot === undefined || Math.abs(head) < 1e-9) return null;
    rows[best] = rows[c] ?? pivot;
    rows[c] = pivot.map((v) => v / head);
    for (let r = 0; r < n; r++) if (r !== c) subtract(rows[r] ?? [], rows[c] ?? [], c);
  }
  return rows.map((row) => row[n] ?? 0);
}

function subtract(row: number[], pivot: readonly number[], column: number): void {
  const factor = row[column] ?? 0;
  for (let i = 0; i < row.length; i++) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
}

/** The value below which a share of all lies, 0–1, straight lines between neighbours. Throws when there are none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new Error('expected values, got none');
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (at - Math.floor(at)) * (high - low);
}

/** Indices of the lowest and highest tenth by `key`; at least one each. */
export function outerTenths(key: readonly number[]): { readonly bottom: number[]; readonly top: number[] } {
  const order = key.map((_, i) => i).toSorted((a, b) => (key[a] ?? 0) - (key[b] ?? 0));
  const size = Math.max(1, Math.floor(order.length / 10));
  return { bottom: order.slice(0, size), top: order.slice(-size) };
}

/** Least and most of the middle `share` of the statistic over `times` resamples of the units, drawn with replacement. */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  statistic: (resample: readonly Unit[]) => number,
  draw: (resample: number, place: number) => number,
  times = 200,
  share = 0.95,
): readonly [low: number, high: number] {
  const values: number[] = [];
  for (let b = 0; b < times; b++) {
    const resample = units.map((unit, place) => units[Math.floor(draw(b, place) * units.length)] ?? unit);
    values.push(statistic(resample));
  }
  const tail = (1 - share) / 2;
  return [quantile(values, tail), quantile(values, 1 - tail)];
}
