// Addresses: #/ · #/model · #/play/<id> · #/play/<id>?seed=<number> · #/file/<id> for a scenario opened from a file ·
// #/run/<run text> · #/try/<id>?week=<number>&… for a playtest, which is asked for as ?scenario=<id>&week=<number>&…. They are read as people pass them on: capital letters (a run text has its own), percent signs, what a mail or chat
// program puts behind.
// #/pack · #/pack/<id>: unclear-page.tsx knows them, as what is asked for seldom.
// What cannot be understood is `unclear`: it is said, and never taken for something else.
import { firstRunText, plainText } from '../../core/run/pasted-run-text.ts';

export type Route =
  | { readonly kind: 'home' | 'model' }
  | {
      readonly kind: 'play';
      readonly from: 'library' | 'file';
      readonly id: string;
      readonly seed: number | null;
    }
  /** A playtest: `query` says from where. */
  | { readonly kind: 'try'; readonly id: string; readonly query: string }
  /** A run that came with the address. */
  | { readonly kind: 'visit'; readonly text: string }
  | Unclear;

export type PlayRoute = Extract<Route, { readonly kind: 'play' }>;

export type Unclear =
  /** `parts`: what stands between its slashes. */
  | { readonly kind: 'unclear'; readonly what: 'place'; readonly address: string; readonly parts: readonly string[] }
  /** `play`: where it leads without the seed; null where it says no scenario. `seed`: what may be meant. */
  | {
      readonly kind: 'unclear';
      readonly what: 'seed';
      readonly said: string;
      readonly play: string | null;
      readonly seed: number | null;
    };

/** Punctuation, quotes, brackets and spaces that stand around an address in a sentence; a name may end with `_`. */
const AROUND = /^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_]+$/gu;
const trimmed = (text: string): string => text.replace(AROUND, '');

/** A place behind what should be its end. */
const ELSEWHERE = /[#/]\W*(?:play|file|run|model|try|pack)\b/i;

export function readRoute(hash: string): Route {
  const plain = plainText(hash).trim();
  const [, place = '', query = ''] = /^[^\p{L}\p{N}?&]*([^?&#]*)(.*)$/su.exec(plain) ?? [];
  // Chat programs that mark words with `_` put a backslash before it.
  const [first = '', ...rest] = place.replaceAll('\\_', '_').split(/[/\\]+/);
  const part = trimmed(first).toLowerCase();
  // A run's own luck is in its text.
  if (part === 'run') return { kind: 'visit', text: firstRunText(rest.join('')) };
  const parts = [part, ...rest.map((word) => trimmed(word).toLowerCase())].filter((word) => word !== '');
  const unclear: Route = { kind: 'unclear', what: 'place', address: plain, parts };
  if (parts.length === 0) return ELSEWHERE.test(query) ? unclear : withoutScenario(query);
  if (parts.length === 1 && part === 'model') return { kind: 'model' };
  const [, id = ''] = parts;
  if (parts.length === 2 && part === 'try') return { kind: 'try', id, query: query.slice(1) };
  if (parts.length === 2 && (part === 'play' || part === 'file') && /^[a-z][a-z0-9_]{1,39}$/.test(id))
    return toPlay(part === 'file' ? 'file' : 'library', id, query);
  return unclear;
}

function toPlay(from: 'library' | 'file', id: string, query: string): Route {
  const asked = askedIn(query, SEED);
  const seed = asked === null ? null : readSeed(asked);
  if (asked === null || seed !== null) return { kind: 'play', from, id, seed };
  return { kind: 'unclear', what: 'seed', said: asked, play: playAddress(from, id), seed: meantBy(asked) };
}

function withoutScenario(query: string): Route {
  const said = askedIn(query, SEED);
  if (said === null) return { kind: 'home' };
  return { kind: 'unclear', what: 'seed', said, play: null, seed: readSeed(said) ?? meantBy(said) };
}

/** Seeds are 32-bit whole numbers, with a sign or without. */
const isSeed = (seed: number): boolean => seed >= -(2 ** 31) && seed < 2 ** 32;

/** Null where it is none, or where it is said in two ways. */
function readSeed(asked: string): number | null {
  const [, sign = '', digits = ''] = /^\s*([-−–+]?)(\d{1,20})[\s\p{P}\p{S}]*$/u.exec(asked) ?? [];
  const seed = Number(digits) * (sign === '' || sign === '+' ? 1 : -1);
  return digits !== '' && isSeed(seed) ? seed | 0 : null;
}

function meantBy(asked: string): number | null {
  const digits = /\d{1,10}/.exec(asked)?.[0];
  return digits !== undefined && isSeed(Number(digits)) ? Number(digits) | 0 : null;
}

/** What an address asks for by a name, capital letters and small slips apart; null where it doesn't. Two different answers come as both. */
function askedIn(query: string, name: RegExp): string | null {
  const values = query.split(/[?&;#]+/).flatMap((pair) => {
    const [, key = '', value = ''] = /^\P{L}*(\p{L}*)[\s=:]*(.*)$/su.exec(pair) ?? [];
    return name.test(key) ? value.trim() : [];
  });
  return values.length === 0 ? null : [...new Set(values)].join(' · ');
}
const SEED = /^(?:se+ds?|sede|sead)$/i;
const TRIED = /^scenario=/i;
const LANG = /^lang(?:uage)?$/i;
/** What belongs to the page as a whole; `host` is the page that it stands in (embed/). */
const FRONT = /^(?:lang(?:uage)?|host)=/i;

/**
 * The two halves of an address, each with what belongs there, as people mix them up: a seed to the scenario behind the `#`, a
 * language to the page before it. Null where all is in its place.
 */
export function sortedOut(search: string, hash: string): { readonly search: string; readonly hash: string } | null {
  const pairs = search.slice(1).split('&');
  const tried = pairs.find((pair) => TRIED.test(pair));
  if (tried !== undefined) {
    const front = pairs.filter((pair) => FRONT.test(pair));
    const query = pairs.filter((pair) => pair !== tried && !front.includes(pair));
    return {
      search: front.length === 0 ? '' : `?${front.join('&')}`,
      hash: `#/try/${tried.slice(9)}?${query.join('&')}`,
    };
  }
  const [ahead, behind] = [plainText(search), plainText(hash)];
  const query = /[?&].*$/s.exec(behind)?.[0] ?? '';
  const seed = askedIn(ahead, SEED);
  const lang = askedIn(ahead, LANG) === null ? askedIn(query, LANG) : null;
  if (seed === null && lang === null) return null;
  const kept = search.replace(/^\?/, '').split('&');
  const front = kept.filter((pair) => pair !== '' && askedIn(plainText(pair), SEED) === null);
  if (lang !== null) front.push(`lang=${encodeURIComponent(trimmed(lang))}`);
  const isThere = seed === null || askedIn(query, SEED) === seed;
  return {
    search: front.length === 0 ? '' : `?${front.join('&')}`,
    hash: isThere ? hash : `${hash || HOME}${query === '' ? '?' : '&'}seed=${encodeURIComponent(seed)}`,
  };
}

/** The language that the page is asked for. */
export function languageIn(search: string): string | null {
  const asked = askedIn(plainText(search), LANG);
  return asked === null ? null : trimmed(asked);
}

export const HOME = '#/';
export const playAddress = (from: 'library' | 'file', id: string): string =>
  `#/${from === 'file' ? 'file' : 'play'}/${id}`;
/** Every character of a run text may stand in an address as it is. */
export const runAddress = (text: string): string => `#/run/${text.trim()}`;
