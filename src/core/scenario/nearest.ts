// "Did you mean": the name that is fewest slips of the finger away.

/** Insertions, deletions, exchanges and swaps of neighbours that turn one word into the other; infinite where they are more than `most`. */
function editDistance(from: string, to: string, most: number): number {
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
    // A swap reaches back over one row.
    if (Math.min(...row) > most && Math.min(...above) > most) return Infinity;
    before = above;
  }
  return row[to.length] ?? 0;
}

/** The numbers in a name; leading zeros count for nothing. */
const numbersIn = (name: string): string => (name.match(/\d+/g) ?? []).map(Number).join();

/** Names that differ in a number are no slips for each other: week_2 is not week_3. */
const haveOtherNumbers = (numbers: string, name: string): boolean =>
  numbers !== '' && /\d/.test(name) && numbersIn(name) !== numbers;

const MANY = 2000;

/** The nearest of `names`, or undefined when none is near enough to be meant: a third of the letters may differ. */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const numbers = numbersIn(word);
  const [first, last] = [word[0], word.at(-1)];
  let best: { readonly name: string; readonly distance: number } | undefined;
  let looked = 0;
  for (const name of names) {
    const most = Math.floor(Math.max(word.length, name.length) / 3);
    if (Math.abs(name.length - word.length) > most || haveOtherNumbers(numbers, name)) continue;
    looked += 1;
    // Of thousands only those that begin or end alike: a slip in both is rare.
    if (looked > MANY && name[0] !== first && name.at(-1) !== last) continue;
    const distance = editDistance(word.toLowerCase(), name.toLowerCase(), Math.min(most, best?.distance ?? most));
    if (distance <= most && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}
