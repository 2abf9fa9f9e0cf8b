// Whether something that happened often might as well be chance.

/**
 * How likely it is that at least `hits` of these come true, each with a chance of its own and independent of the others.
 * Exact: the distribution is built up one by one.
 */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  let shares: number[] = [1];
  for (const chance of chances) {
    const next = [...shares, 0];
    for (const [count, share] of shares.entries()) {
      next[count] = (next[count] ?? 0) - share * chance;
      next[count + 1] = (next[count + 1] ?? 0) + share * chance;
    }
    shares = next;
  }
  return shares.slice(hits).reduce((sum, share) => sum + share, 0);
}
