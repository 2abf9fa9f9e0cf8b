// Every run text in plain words, with its place: in one piece, broken by a mail program, or in groups of five, as our own screens
// print one to be read out and typed.
import { firstRunText } from './pasted-run-text.ts';
import { checkOf } from './run-text-check.ts';

interface FoundText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines, blanks, and what a mail program quotes with. */
const GAP = /[\s>]/;
/** Keyboards and programs make another one of it. */
const DASH = /[-‐‒–—−]/;
const OWN = /[0-9a-z~._]/i;
const BEGINNING = /(^|[^0-9a-z~._-])(?=\d{1,3}~[a-z](?:[\s>‐‒–—−-]{0,4}[a-z0-9_]){1,39}[\s>‐‒–—−-]{0,4}~)/gi;
/** In one piece: nothing else looks like it. With gaps also words may, and more has to be there. */
const BEGUN = /^\d{1,3}~[a-z][a-z0-9_]{1,39}~/i;
const BEGUN_APART = /^\d{1,3}~[a-z][a-z0-9_]{1,39}~[0-9a-z]{4,16}~/i;
const ANOTHER = /^\d{1,3}~[a-z][a-z0-9_]{1,39}~[0-9a-z]{4,16}~[0-9a-z]{1,7}~/i;
const FOUR_FIVES = /^(?:[\w~.-]{5}[\s>]+){4}/;
const GROUPS = /^[\w~.-]{1,5}(?:[\s>]+[\w~.-]{1,5}(?![\w~.-]))*/;

/** How long all of one gets, gaps and all. */
const LONGEST = 8000;
const GROUP = 5;
const TILDES = 6;
const CHECK = 4;

/** At most so many, from the beginning. Not whole are those whose check says so, and those that break off. */
export function runTextsIn(plain: string, most: number): readonly FoundText[] {
  const starts: number[] = [];
  for (const { index, 1: before = '' } of plain.matchAll(BEGINNING)) {
    starts.push(index + before.length);
    if (starts.length === most) break;
  }
  const found: FoundText[] = [];
  let end = 0;
  for (const [at, start] of starts.entries()) {
    const next = starts.slice(at + 1, at + 9).find((other) => isAnother(plain, other)) ?? plain.length;
    const one = start < end ? null : (wholeAt(plain, start) ?? brokenAt(plain.slice(start, next), start));
    if (one === null) continue;
    found.push(one);
    end = one.end;
  }
  return found;
}

/** A seed and what was decided look like a beginning, too, where a group begins with them; but no hash and engine follow. */
const isAnother = (plain: string, start: number): boolean =>
  ANOTHER.test(plain.slice(start, start + 200).replaceAll(/[\s>‐‒–—−-]/g, ''));

/** Texts before version 3 don't say. */
export const isWhole = (text: string): boolean => text.startsWith('3~') && text.endsWith(checkOf(text.slice(0, -5)));

/** Dashes are a text’s own, or stand alone and where a line was broken, or between its groups: its check knows. */
const DASHES = ['own', 'at_gaps', 'between_groups'] as const;

function wholeAt(plain: string, start: number): FoundText | null {
  for (const dashes of DASHES) {
    const found = shapeAt(plain, start, dashes);
    if (found !== null && isWhole(found.text) && !/[\w~-]/.test(plain[found.end] ?? '')) return found;
  }
  return null;
}

function partsAt(plain: string, at: number, group: number, dashes: (typeof DASHES)[number]): boolean {
  if (dashes === 'between_groups') return group === GROUP;
  const after = plain[at + 1] ?? ' ';
  return dashes === 'at_gaps' && GAP.test(after) && (/[\r\n]/.test(after) || GAP.test(plain[at - 1] ?? ''));
}

/** As many characters as a whole text has by its tildes, gaps left out. */
function shapeAt(plain: string, start: number, dashes: (typeof DASHES)[number]): FoundText | null {
  let [text, group, tildes, after] = ['', 0, 0, 0];
  for (let at = start; at < Math.min(plain.length, start + LONGEST); at += 1) {
    const one = plain.charAt(at);
    const apart = GAP.test(one) || (DASH.test(one) && partsAt(plain, at, group, dashes));
    group = apart ? 0 : group + 1;
    if (apart) continue;
    if (!DASH.test(one) && !OWN.test(one)) return null;
    text += one === '—' ? '--' : DASH.test(one) ? '-' : one;
    after = tildes === TILDES ? after + 1 : 0;
    if (one === '~') tildes += 1;
    if (after === CHECK) return { text, start, end: at + 1 };
  }
  return null;
}

/** What is there of one that is not whole: never a part of the next. */
function brokenAt(plain: string, start: number): FoundText | null {
  const [word = ''] = /^[^\s>]+/.exec(plain) ?? [];
  const inOne = BEGUN.test(word);
  if (inOne && (word.length > GROUP || word.split('~').length > TILDES))
    return { text: firstRunText(word), start, end: start + word.length };
  const shape = shapeAt(plain, 0, 'own');
  const [groups = ''] = GROUPS.exec(plain.slice(0, LONGEST)) ?? [];
  const spread = shape ?? { text: groups.replaceAll(/[\s>]+/g, ''), end: groups.length };
  return BEGUN_APART.test(spread.text) || FOUR_FIVES.test(groups)
    ? { text: spread.text, start, end: start + spread.end }
    : null;
}
