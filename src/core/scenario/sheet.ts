// A translator's sheet, whatever its form: rows of texts, each with the text it was made from. Forms are written and read outside.
import type { Overlay } from './overlay.ts';
import { textHash } from './text-hash.ts';
import { entryIn } from './text-keys.ts';
import { textRows, type TextRow } from './text-rows.ts';
import type { Scenario } from './schema.ts';

/** `new`: nothing yet. `stale`: made from an older source. */
export const SHEET_STATES = ['new', 'stale', 'done'] as const;
export type SheetState = (typeof SHEET_STATES)[number];

export interface SheetRow {
  readonly key: string;
  readonly speaker: string;
  readonly context: string;
  readonly source: string;
  readonly translation: string;
  readonly state: SheetState;
  /** Hash of `source` as it was exported. */
  readonly stamp: string;
}

/** What a sheet says of itself; null where that got lost. */
interface SheetHead {
  readonly scenario: string | null;
  readonly language: string | null;
}
export interface Sheet extends SheetHead {
  /** The language of the sources. */
  readonly from: string;
  readonly rows: readonly SheetRow[];
}

/** A row as it came back. */
export interface ReadRow {
  /** By which whoever opens the sheet finds it: a row of the table, or a line of the file. From 1. */
  readonly line: number;
  readonly key: string;
  readonly source: string;
  readonly translation: string;
  readonly state: SheetState | null;
  readonly stamp: string;
  /** It was no text but something to be worked out. */
  readonly isFormula?: boolean;
}
export interface ReadSheet extends SheetHead {
  readonly rows: readonly ReadRow[];
}

/** All texts with what there is of a translation. */
export function sheetOf(scenario: Scenario, language: string, overlay: Overlay | null): Sheet {
  const known = overlay?.texts ?? {};
  const rows = textRows(scenario).map((row) => {
    const entry = entryIn(known, row);
    const state = stateOf(row, entry);
    const { key, speaker, context, stamp, text: source } = row;
    return { key, speaker, context, source, translation: entry?.text ?? '', state, stamp };
  });
  return { scenario: scenario.id, language, from: scenario.language, rows };
}

const stateOf = (row: TextRow, entry: Overlay['texts'][string] | undefined): SheetState =>
  !entry?.text ? 'new' : entry.from === row.stamp ? 'done' : 'stale';

/** Programs change line ends and drop blanks at the end; no word is changed by that. */
export const sameWords = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** What the row was made from, never newer than it says: a row whose source and stamp disagree got mixed up with another. */
export function madeFrom(row: ReadRow, now: string): string {
  if (row.stamp !== '' && row.stamp !== textHash(now)) return row.stamp;
  if (row.source === '' && row.stamp !== '') return row.stamp;
  return sameWords(row.source, now) ? textHash(now) : textHash(row.source);
}

/** What UTF-8 looks like where it was taken for another encoding, and what could not be written at all. */
const LOST = /[ÂÃâ][\u0080-\u00BF‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|\uFFFD/;

/** Whether the source came back with other letters: then those of the translation were lost as well. */
export function lettersLost({ source }: ReadRow, now: string | undefined): boolean {
  if (now === undefined || sameWords(source, now)) return false;
  if (LOST.test(source) && !LOST.test(now)) return true;
  const [there, here] = [Array.from(plain(now)), Array.from(plain(source))];
  return (
    there.length === here.length && there.every((sign, at) => sign === here[at] || (here[at] === '?' && sign > '\x7F'))
  );
}
