// Loads late: everything a browser keeps for the game as one file, and such a file read again. What comes back stands beside what is here.
import type { Wanted } from './behind.ts';
import { ASIDE, keepForeign, PLAN, RUN } from './saves.ts';
import { SETTINGS } from './settings-store.ts';
import type { Store } from './store.ts';

/** Of the file's form. */
const VERSION = 1;
/** By which such a file is known. */
export const DATA_MARK = '"skip_level_data"';

type ReadData =
  | { readonly kind: 'data'; readonly kept: ReadonlyMap<string, string> }
  | { readonly kind: 'broken' | 'newer' };

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** To be read by people: what is data stands there as data, unless it would not come back as the very same text. */
function readable(stored: string): unknown {
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null && JSON.stringify(value) === stored ? value : stored;
  } catch {
    return stored;
  }
}
const asStored = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const fields = (all: Iterable<readonly [string, string]>): object =>
  Object.fromEntries([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, readable(value)]));

const two = (number: number): string => String(number).padStart(2, '0');

/** `tab`: what lasts as long as the tab; it is told, and never comes back. */
export function dataFile(
  { keys, read }: Pick<Store, 'keys' | 'read'>,
  tab: ReadonlyMap<string, string>,
  now: Date,
): SavedFile {
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const kept = fields(keys().map((key) => [key, read(key) ?? ''] as const));
  const content = {
    skip_level_data: VERSION,
    saved: now.toISOString(),
    kept,
    ...(tab.size > 0 && { this_tab: fields(tab) }),
  };
  return { name: `skip-level-data-${day}.json`, text: `${JSON.stringify(content, null, 2)}\n` };
}

/** No key of ours is longer. */
const LONGEST_KEY = 300;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for a text that is no such file and never was. */
export function readDataFile(text: string): ReadData | null {
  if (!text.includes(DATA_MARK)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !Object.hasOwn(value, 'skip_level_data')) return null;
    const { skip_level_data: version, kept } = value;
    if (typeof version === 'number' && version > VERSION) return { kind: 'newer' };
    if (version !== VERSION || !isObject(kept)) return { kind: 'broken' };
    const entries = Object.entries(kept);
    const isKept = ([key, one]: readonly [string, unknown]): boolean =>
      key !== '' && key.length <= LONGEST_KEY && (typeof one === 'string' || (typeof one === 'object' && one !== null));
    if (!entries.every(isKept)) return { kind: 'broken' };
    return { kind: 'data', kept: new Map(entries.map(([key, one]) => [key, asStored(one)])) };
  } catch {
    return { kind: 'broken' };
  }
}

interface ComingBack {
  readonly wanted: Wanted;
  /** How many things are back. */
  readonly back: number;
  /** How many of them differ from what is here, and are now kept beside it. */
  readonly beside: number;
  /** How many differ and have no place beside it: they stay in the file alone. Settings do, and nobody misses them. */
  readonly left: number;
}

/** These have a place beside what is there. */
const HAS_PLACES = [RUN, ASIDE, PLAN];

/** What to write so that what is missing is there again. Nothing that is here changes. */
export function comingBack(
  kept: ReadonlyMap<string, string>,
  { keys, read }: Pick<Store, 'keys' | 'read'>,
): ComingBack {
  const wanted = new Map<string, string>();
  const now = (key: string): string | null => wanted.get(key) ?? read(key);
  const isAside = (value: string): boolean => keys().some((key) => key.startsWith(ASIDE) && read(key) === value);
  let [beside, left] = [0, 0];
  for (const [key, value] of kept) {
    const there = now(key);
    // The same run, set aside by another number.
    if (there === value || (key.startsWith(ASIDE) && isAside(value))) continue;
    if (there === null) wanted.set(key, value);
    else if (!HAS_PLACES.some((begin) => key.startsWith(begin))) left += key === SETTINGS ? 0 : 1;
    else
      for (const [place, one] of keepForeign(key, value, now)) {
        if (one === null || now(place) === one) continue;
        wanted.set(place, one);
        beside += 1;
      }
  }
  return { wanted, back: wanted.size, beside, left };
}
