// The author's own line with the place marked, for a terminal as for a page.
import type { Problem } from './problem.ts';
import { visibleText } from './visible-text.ts';

/** What stays in view before the place, in characters. */
const REACH = 40;
/** East Asian and emoji characters that take two columns. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u;

interface Excerpt {
  readonly line: number;
  /** The line, cut around the place if it is long, and safe to show. */
  readonly text: string;
  /** Where a caret line under it begins, and how long it is at least 1, in columns of type of one width. */
  readonly indent: number;
  readonly width: number;
}

const widthOf = (text: string): number => {
  const characters = Array.from(text.replace(/\p{M}|\u200d|\ufe0f/gu, ''));
  return characters.reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
};

/** A character of two units is never parted: its halves would come through unseen. */
const parts = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
const startOfPair = (text: string, at: number): number => (parts(text, at) ? at - 1 : at);
const endOfPair = (text: string, at: number): number => (parts(text, at) ? at + 1 : at);

const tidy = (text: string): string => visibleText(text.replaceAll('\t', ' '));

/** `source` is the file's text, with or without a byte order mark; `columns` how much of a line is shown, in characters. */
export function excerptOf(
  { line, column, offset, length }: Pick<Problem, 'line' | 'column' | 'offset' | 'length'>,
  source: string,
  columns = 110,
): Excerpt {
  const start = offset - column + 1 + (source.startsWith('\uFEFF') ? 1 : 0);
  const rest = source.slice(start);
  const end = rest.search(/[\r\n]/);
  const whole = end < 0 ? rest : rest.slice(0, end);
  const from = startOfPair(whole, column - 1);
  const cut = startOfPair(whole, Math.max(0, Math.min(from - REACH, whole.length - columns)));
  const last = endOfPair(whole, Math.min(whole.length, cut + columns));
  const until = Math.min(endOfPair(whole, from + Math.max(1, length)), last);
  const before = (cut > 0 ? '…' : '') + tidy(whole.slice(cut, from));
  const marked = tidy(whole.slice(from, until));
  const after = tidy(whole.slice(until, last)) + (last < whole.length ? '…' : '');
  return { line, text: before + marked + after, indent: widthOf(before), width: Math.max(1, widthOf(marked)) };
}
