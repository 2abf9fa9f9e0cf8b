// Quantiles without sorting: sorting for bands would cost several times the simulation they come from.

/** Puts the k-th smallest value (0-based) at place k, smaller ones before it and larger ones behind (Hoare 1961). */
function quickselect(values: Float64Array, k: number, from = 0, to = values.length - 1): void {
  let [left, right] = [from, to];
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let [i, j] = [left, right];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const swap = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = swap;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

/**
 * The values below which these shares (0–1, ascending) of all lie, straight lines between neighbours.
 * Reorders `values`. Throws when there are none.
 */
export function quantilesOf(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) throw new Error('expected values, got none');
  let from = 0;
  return shares.map((share) => {
    const at = share * (values.length - 1);
    const low = Math.floor(at);
    quickselect(values, low, from);
    from = low;
    const lower = values[low] ?? 0;
    if (at === low) return lower;
    quickselect(values, low + 1, low + 1);
    return lower + (at - low) * ((values[low + 1] ?? lower) - lower);
  });
}
