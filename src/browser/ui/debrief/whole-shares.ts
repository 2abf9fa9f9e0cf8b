/** Whole hundredths that come to a hundred together, each as near to its share as that allows (Hamilton 1792); noughts of nothing. */
export function wholeShares(amounts: readonly number[]): readonly number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (100 * amount) / total);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, one) => sum + one, 0);
  const nearest = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest);
  for (const { at } of nearest.slice(0, left)) whole[at] = (whole[at] ?? 0) + 1;
  return whole;
}
