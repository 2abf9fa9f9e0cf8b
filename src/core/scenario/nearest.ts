// "Did you mean": the name that is fewest slips of the finger away.

/** Insertions, deletions, exchanges and swaps of neighbours that turn one word into the other. */
function editDistance(from: string, to: string): number {
  let [before, row] = [[] as number[], Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
    }
    before = above;
  }
  return row[to.length] ?? 0;
}

/** The numbers in a name; leading zeros count for nothing. */
const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).map(Number).join();

/** Names that differ in a number are no slips for each other: week_2 is not week_3. */
const haveOtherNumbers = (a: string, b: string): boolean =>
  numbersIn(a) !== '' && numbersIn(b) !== '' && numbersIn(a) !== numbersIn(b);

/** The nearest of `names`, or undefined when none is near enough to be meant: a third of the letters may differ. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  let best: { readonly name: string; readonly distance: number } | undefined;
  for (const name of names) {
    const most = Math.floor(Math.max(word.length, name.length) / 3);
    if (Math.abs(name.length - word.length) > most || haveOtherNumbers(word, name)) continue;
    const distance = editDistance(word.toLowerCase(), name.toLowerCase());
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}
