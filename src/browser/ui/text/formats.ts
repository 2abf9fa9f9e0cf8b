// Figures and lists as the reader's language writes them. What makes them is kept: Intl's own take long to make.
import type { Locale } from './languages.ts';
import { isPseudo, pseudoText } from './pseudo.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const lists = new Map<string, Intl.ListFormat>();

function remembered<Key, Value>(cache: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = cache.get(key) ?? make();
  cache.set(key, known);
  return known;
}

/** The pseudo-locales are ours; what they format is English. */
export const tagOf = (locale: Locale): string => (isPseudo(locale) ? 'en' : locale);

/** With a true minus, as wide as the plus. */
function written(locale: Locale, value: number, options: Intl.NumberFormatOptions): string {
  const format = remembered(
    numbers,
    `${locale} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(tagOf(locale), options),
  );
  return format.format(value).replace('-', '−');
}

/** Rounded to a whole number: 12. */
export function whole(locale: Locale, value: number): string {
  const rounded = Math.round(value) || 0;
  // Small ones in English need no Intl (see message.ts).
  return tagOf(locale) === 'en' && rounded >= 0 && rounded < 1000
    ? String(rounded)
    : written(locale, rounded, { maximumFractionDigits: 0 });
}

/** At most so many decimals: 2.5. */
export const decimal = (locale: Locale, value: number, most: number): string =>
  written(locale, value, { maximumFractionDigits: most });

/** Exactly so many decimals: −0.40. */
export const exact = (locale: Locale, value: number, digits: number): string =>
  written(locale, value, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });

/** With its sign, at most so many decimals: +6, −6, 0. */
export const signed = (locale: Locale, amount: number, most = 0): string =>
  written(locale, most === 0 ? Math.round(amount) || 0 : amount, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: most,
  });

/** `share` 0–1: 39%. */
export const percent = (locale: Locale, share: number): string =>
  written(locale, share, { style: 'percent', maximumFractionDigits: 0 });

function joined(locale: Locale, type: 'conjunction' | 'unit', parts: readonly string[]): string {
  const format = remembered(lists, `${locale} ${type}`, () => new Intl.ListFormat(tagOf(locale), { type }));
  if (!isPseudo(locale)) return format.format(parts);
  const pieces = format.formatToParts(parts);
  return pieces.map((piece) => (piece.type === 'literal' ? pseudoText(piece.value, locale) : piece.value)).join('');
}

/** In a sentence: A, B, and C. */
export const listed = (locale: Locale, parts: readonly string[]): string => joined(locale, 'conjunction', parts);

/** One after another, as in a table: A, B, C. */
export const enumerated = (locale: Locale, parts: readonly string[]): string => joined(locale, 'unit', parts);

/** Whole weeks in ascending order as people write them: 1–3, 6. */
export function weekRanges(locale: Locale, weeks: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === week - 1) run[1] = week;
    else runs.push([week, week]);
  }
  const written = runs.map(([first, last]) =>
    first === last ? whole(locale, first) : `${whole(locale, first)}–${whole(locale, last)}`,
  );
  return enumerated(locale, written);
}

/** At the beginning of a line. */
export const capital = (locale: Locale, words: string): string =>
  words.slice(0, 1).toLocaleUpperCase(tagOf(locale)) + words.slice(1);

/** One whole sentence after another. */
export const sentences = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(' ');
