// Loads late: a file of everything, read again. It is from outside: what the game does not keep, or could not read, stays in it. What
// comes back stands beside what is here.
import { looksLikeRunText } from '../../core/run/pasted-run-text.ts';
import { LIMITS } from '../../core/scenario/vocabulary.ts';
import { readPlan } from '../play/read-plan.ts';
import type { Wanted } from './behind.ts';
import { DATA_VERSION } from './data-file.ts';
import { titleIn } from './file-title.ts';
import { ASIDE, keepForeign, PLAN, readSave, RUN } from './saves.ts';
import { SETTINGS } from './settings-store.ts';
import type { Store } from './store.ts';

/** By which such a file is known. */
export const DATA_MARK = '"skip_level_data"';

type ReadData =
  /** `refused`: how many things in it are none that the game keeps, or cannot be read. */
  | { readonly kind: 'data'; readonly kept: ReadonlyMap<string, string>; readonly refused: number }
  | { readonly kind: 'broken' | 'newer' };

/** Things in a file; a browser that has been used for years has some hundred. */
const MOST_THINGS = 3000;
/** Characters of one of them, but for scenarios: a run with all its branches has a tenth. */
const MOST_LETTERS = 1_000_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asStored = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

type Fits = (value: string, parts: readonly string[]) => boolean;

const isData: Fits = (value) => {
  try {
    const read: unknown = JSON.parse(value);
    return typeof read === 'object' && read !== null;
  } catch {
    return false;
  }
};
/** A run in the place of another could not be found, and not be deleted where it is shown. */
const isRun: Fits = (value, [, from, id]) => {
  const save = readSave(value);
  return save === null ? looksLikeRunText(value) : save.from === from && save.id === id;
};
const isPlan: Fits = (value) => readPlan(value) !== null;
const isSwitch: Fits = (value) => value === 'on' || value === 'off';
const isLook: Fits = (value) => /^(?:light|dark)? ?\d{0,2}$/.test(value);
const isScenario: Fits = (value) => titleIn(value) !== null;

const ID = '[a-z][a-z0-9_]{1,39}';
const RUN_OF = `(?:library|file)/${ID}`;
const AGAIN = '(?:/\\d{1,4})?';
/** What comes back, by its key; whatever has its place in a course or a session alone does not. */
const KINDS: readonly (readonly [RegExp, Fits])[] = (
  [
    [`run/${RUN_OF}`, isRun],
    [`kept/${RUN_OF}${AGAIN}`, isRun],
    [`plan/${RUN_OF}/\\d{1,16}${AGAIN}`, isPlan],
    [`file/${ID}`, isScenario],
    [SETTINGS, isData],
    ['live/setups|collect', isData],
    ['live/[\\w-]{1,64}/(?:desk|plan/note)', isData],
    ['live/[\\w-]{1,64}/plan', isPlan],
    ['live/single-keys', isSwitch],
    ['live\\.wall', isLook],
  ] as const
).map(([pattern, fits]) => [new RegExp(`^(?:${pattern})$`), fits]);

function comesBack(key: string, value: string): boolean {
  const most = key.startsWith('file/') ? LIMITS.fileBytes : MOST_LETTERS;
  const [, fits] = KINDS.find(([pattern]) => pattern.test(key)) ?? [];
  return fits !== undefined && value.length <= most && fits(value, key.split('/'));
}

/** One thing of it, or none. */
function thingIn([key, value]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return [];
  try {
    const stored = asStored(value);
    return comesBack(key, stored) ? [[key, stored]] : [];
  } catch {
    // Deeper than can be written.
    return [];
  }
}

/** Null for a text that is no such file and never was. */
export function readDataFile(text: string): ReadData | null {
  if (!text.includes(DATA_MARK)) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || !Object.hasOwn(value, 'skip_level_data')) return null;
    const { skip_level_data: version, kept } = value;
    if (typeof version === 'number' && version > DATA_VERSION) return { kind: 'newer' };
    if (version !== DATA_VERSION || !isObject(kept)) return { kind: 'broken' };
    const all = Object.entries(kept);
    const back = all.slice(0, MOST_THINGS).flatMap(thingIn);
    return { kind: 'data', kept: new Map(back), refused: all.length - back.length };
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
