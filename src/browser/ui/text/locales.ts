// Which language the page speaks, and which way a language runs.
import { isLanguage, type Locale } from './languages.ts';
import { isPseudo } from './pseudo.ts';

interface Locales {
  readonly interface: Locale;
  /** Every language asked for, the dearest first, also those that only scenarios have. Canonical tags. */
  readonly wanted: readonly string[];
}

function canonical(tag: string): string[] {
  try {
    return Intl.getCanonicalLocales(tag.trim());
  } catch {
    return [];
  }
}

/** `de` for `de-AT`. */
const baseOf = (tag: string): string => tag.split('-')[0] ?? tag;

/**
 * `asked` is what the address asks for (`?lang=`) and wins over the setting (null: as the browser), which wins over the browser's
 * languages; what is no tag of a language counts as not said. English where none of them is a language of the interface.
 */
export function localesOf(asked: string | null, setting: string | null, browser: readonly string[]): Locales {
  // Pictures and tests must not depend on whose browser it is.
  if (isPseudo(asked)) return { interface: asked, wanted: ['en'] };
  const wanted = [...new Set([asked ?? '', setting ?? '', ...browser].flatMap(canonical))];
  const known = withBases(wanted).find(isLanguage);
  return { interface: known ?? 'en', wanted };
}

/** Each, and after it what it is a kind of: `de-AT`, `de`. */
export const withBases = (wanted: readonly string[]): string[] => wanted.flatMap((tag) => [tag, baseOf(tag)]);

/** Of the languages that there are, the one wanted most: `de` for who wants `de-AT`. */
export function nearestLanguage(wanted: readonly string[], known: readonly string[]): string | null {
  return withBases(wanted).find((tag) => known.includes(tag)) ?? null;
}

/** ISO 15924. */
const RIGHT_TO_LEFT = ['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi'];
const directions = new Map<string, 'ltr' | 'rtl'>([['en', 'ltr']]);

function scriptOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

/** Which way a language's usual script runs; from left to right where the tag is none. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const known = directions.get(tag) ?? (RIGHT_TO_LEFT.includes(scriptOf(tag) ?? '') ? 'rtl' : 'ltr');
  directions.set(tag, known);
  return known;
}
