// Loads late: everything a browser keeps for the game as one file, but for what opens doors: a file is carried about. It is read again
// by read-data-file.ts.
import type { Store } from './store.ts';

/** Of the file's form. */
export const DATA_VERSION = 1;

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Brackets within brackets; of what the game writes a tenth. */
const DEEPEST = 100;

/** At most: what stands in words counts, too. */
function depthOf(stored: string): number {
  let [depth, deepest] = [0, 0];
  for (const [sign] of stored.matchAll(/[[\]{}]/g)) {
    depth += sign === '[' || sign === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** To be read by people: what is data stands there as data, unless it would not come back as the very same text. */
function readable(stored: string): unknown {
  if (depthOf(stored) > DEEPEST) return stored;
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === stored ? value : stored;
  } catch {
    return stored;
  }
}

const fields = (all: Iterable<readonly [string, string]>): object =>
  Object.fromEntries([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, readable(value)]));

const two = (number: number): string => String(number).padStart(2, '0');

/** Whoever has these could lead a session, sit in somebody's seat there, or report in their name. */
const SECRETS = [
  [/^live\/(?:host|sessions)$/, 'with it a session can be opened or led'],
  [/^live\/[^/]+\/seat$/, 'with it somebody’s place in a session can be taken'],
  [/^cmi5\//, 'with it a learning system can be told things in your name'],
] as const;
const secretIn = (key: string): string | undefined => SECRETS.find(([pattern]) => pattern.test(key))?.[1];
/** The key of a learning system's is itself an address to fetch one by. */
const nameOf = (key: string): string => key.replace(/^(cmi5\/).*/, '$1…');

/** `tab`: the keys of what lasts as long as the tab: it is named and left out, as the secrets of the rest are. */
export function dataFile({ keys, read }: Pick<Store, 'keys' | 'read'>, tab: readonly string[], now: Date): SavedFile {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const secret = keys().filter((key) => secretIn(key) !== undefined);
  const kept = fields(
    keys()
      .filter((key) => !secret.includes(key))
      .map((key) => [key, read(key) ?? ''] as const),
  );
  const leftOut = [...secret, ...tab].map(
    (key) => [nameOf(key), secretIn(key) ?? 'it lasts as long as its tab'] as const,
  );
  const content = {
    skip_level_data: DATA_VERSION,
    saved: now.toISOString(),
    kept,
    ...(leftOut.length > 0 && { left_out_because: fields(leftOut) }),
  };
  return { name: `skip-level-data-${day}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}
