// Words and figures in the reader's language, for every part of the debrief.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EN_DEBRIEF } from '../text/en-debrief.ts';

export type DebriefTextId = keyof typeof EN_DEBRIEF;
export type Translate = (id: DebriefTextId, args?: Record<string, string | number>) => string;
export interface Words {
  readonly t: Translate;
  readonly locale: string;
}

export const WordsContext = createContext<Words>({ t: (id) => id, locale: 'en' });
export const useWords = (): Words => useContext(WordsContext);

/** Whole points with their sign: +6, −6, 0. */
export function signed(locale: string, amount: number): string {
  const whole = Math.round(amount) || 0;
  return new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }).format(whole).replace('-', '−');
}

export const whole = (locale: string, value: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(Math.round(value) || 0);

/** `share` 0–1 → "39%". */
export const percent = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const listed = (locale: string, parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(parts);

/** Ascending weeks as people write them: 1–3, 6. */
export function weekRanges(weeks: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === week - 1) run[1] = week;
    else runs.push([week, week]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
