// What people are called: as they typed it, cleaned of what would disturb a list, or made up for them.
import { NAME_ADJECTIVES, NAME_BEINGS, RESERVED, UNWELCOME, UNWELCOME_PARTS } from './name-words.table.ts';

export const LONGEST_NAME = 24;
export const LONGEST_NOTE = 280;
/** Code units: a grapheme may have many, and none needs more than this. */
const UNITS_A_GRAPHEME = 16;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const LINE = /[\t\n\v\f\r\u0085\p{Z}]+/gu;
/**
 * Control, format (turning text round, joining nothing), private and lone surrogates, and what is drawn as nothing. The joiner stays
 * where a picture or a script needs it.
 */
const UNSEEN =
  /(?![\u200D\t\n\v\f\r\u0085])(?:\p{Cc}|\p{Cf}|\p{Co}|\p{Cs}|\p{Cn}|\u034F|\u115F|\u1160|\u17B4|\u17B5|\u2800|\u3164|\uFFA0)/gu;
/** Between letters the joiner says nothing in scripts that do not join. */
const NEEDLESS_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{M}])\u200D|\u200D(?![\p{Extended_Pictographic}\p{L}])/gu;
/** No more marks over a letter than any language has: a tower of them reaches into other rows. */
const TOWER = /(\p{M}{3})\p{M}+/gu;

/** What one thing leaves may be another's to take: until nothing is left to do. */
function inOneLine(text: string): string {
  const line = text
    .replaceAll(UNSEEN, '')
    .replaceAll(NEEDLESS_JOINER, '')
    .normalize('NFC')
    .replaceAll(TOWER, '$1')
    .replaceAll(LINE, ' ')
    .trim();
  return line === text ? line : inOneLine(line);
}

/** In one line and normal form, without what cannot be seen; null where nothing is left, or too much. */
function cleaned(text: string, longest: number): string | null {
  if (text.length > longest * UNITS_A_GRAPHEME) return null;
  const clean = inOneLine(text);
  const length = [...graphemes.segment(clean)].length;
  return length === 0 || length > longest || !/[\p{L}\p{N}\p{Extended_Pictographic}\p{S}\p{P}]/u.test(clean)
    ? null
    : clean;
}

export const readNote = (text: string): string | null => cleaned(text, LONGEST_NOTE);

/** Small, without accents, digits as the letters they stand for. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(
      /[013457@$!]/g,
      (sign) => ({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' })[sign] ?? sign,
    );

function isUnwelcome(name: string): boolean {
  const words = plain(name).split(/[^\p{L}]+/u);
  const joined = words.join('');
  return (
    words.some((word) => UNWELCOME.includes(word) || RESERVED.includes(word)) ||
    UNWELCOME.includes(joined) ||
    UNWELCOME_PARTS.some((part) => joined.includes(part))
  );
}

/** May be put up before everybody. In a sentence harmless words may meet to make another, so each is looked at alone. */
export const mayBePutUp = (note: string): boolean =>
  !plain(note)
    .split(/[^\p{L}]+/u)
    .some((word) => UNWELCOME.includes(word) || UNWELCOME_PARTS.some((part) => word.includes(part)));

/** As it may stand in a list; null for what may not. */
export function readName(typed: string): string | null {
  const name = cleaned(typed, LONGEST_NAME);
  return name === null || isUnwelcome(name) ? null : name;
}

/** `draw(n)`: a whole number from 0, below n. */
export function newName(taken: ReadonlySet<string>, draw: (n: number) => number): string {
  const [adjective, being] = [draw(NAME_ADJECTIVES.length), draw(NAME_BEINGS.length)];
  for (let i = 0; i < NAME_ADJECTIVES.length; i += 1) {
    const name = `${NAME_ADJECTIVES[(adjective + i) % NAME_ADJECTIVES.length]} ${NAME_BEINGS[being]}`;
    if (!taken.has(name)) return name;
  }
  return apart(`${NAME_ADJECTIVES[adjective]} ${NAME_BEINGS[being]}`, taken);
}

/** With a number behind it where somebody else has it: two rows that read the same help nobody. */
export function apart(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, other = name; ; number += 1) {
    if (!taken.has(other)) return other;
    const room = LONGEST_NAME - String(number).length - 1;
    other = `${[...graphemes.segment(name)]
      .slice(0, room)
      .map(({ segment }) => segment)
      .join('')
      .trimEnd()} ${number}`;
  }
}
