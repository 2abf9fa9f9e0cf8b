// *Emphasis* in a text: asterisks that hug words. Any other asterisk is one.

export interface Segment {
  readonly text: string;
  readonly strong: boolean;
}

/** An asterisk that is one: the sign after it, which nobody sees, asks for its plain look. */
const PLAIN = '*\uFE0E';

/** A text in which no asterisk is emphasis: a name that is filled in. */
export const withPlainAsterisks = (text: string): string => text.replace(/\*\uFE0E?/g, PLAIN);

/** Letters touch the asterisk of 2*3; scripts that set no spaces between words have no other choice. */
const SPACELESS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const LETTER = `(?![${SPACELESS}])[\\p{L}\\p{M}\\p{N}*]`;
const AFTER_LETTER = new RegExp(`${LETTER}$`, 'u');
const BEFORE_LETTER = new RegExp(`^${LETTER}`, 'u');

/** `at`: of an asterisk. */
const opens = (text: string, at: number): boolean =>
  !AFTER_LETTER.test(text.slice(Math.max(0, at - 2), at)) && /^[^\s*)\]}.,;:!?]/.test(text.slice(at + 1, at + 2));
const closes = (text: string, at: number): boolean =>
  /[^\s*([{]/.test(text.slice(at - 1, at)) && !BEFORE_LETTER.test(text.slice(at + 1, at + 3));

interface Marks {
  /** From the opening asterisk to the closing one. */
  readonly pairs: readonly (readonly [from: number, to: number])[];
  /** Those without a partner. */
  readonly loose: readonly number[];
}

/** Emphasis does not go on over the end of a line. */
function marksOf(text: string): Marks {
  const pairs: [number, number][] = [];
  const loose: number[] = [];
  let open: number | null = null;
  for (const { index } of text.matchAll(/\n|\*(?!\uFE0E)/g)) {
    if (open !== null && text[index] === '*' && index > open + 1 && closes(text, index)) {
      pairs.push([open, index]);
      open = null;
      continue;
    }
    if (text[index] === '*' && (open !== null || !opens(text, index))) loose.push(index);
    else {
      if (open !== null) loose.push(open);
      open = text[index] === '*' ? index : null;
    }
  }
  return { pairs, loose: open === null ? loose : [...loose, open] };
}

/** Where asterisks stand that are neither emphasis nor meant as they are. */
export const looseAsterisks = (text: string): readonly number[] => marksOf(text).loose.toSorted((a, b) => a - b);

/** Whether something in it is emphasised. */
export const hasEmphasis = (text: string): boolean => marksOf(text).pairs.length > 0;

const shown = (text: string): string => text.replaceAll(PLAIN, '*');

/** A text with its emphasis apart. */
export function segmentsOf(text: string): readonly Segment[] {
  let end = 0;
  const segments = marksOf(text).pairs.flatMap(([from, to]): Segment[] => {
    const before = { text: shown(text.slice(end, from)), strong: false };
    end = to + 1;
    return [before, { text: shown(text.slice(from + 1, to)), strong: true }];
  });
  return [...segments, { text: shown(text.slice(end)), strong: false }].filter((segment) => segment.text !== '');
}

/** A text for where nothing can be emphasised: a label, a file. */
export const plainText = (text: string): string =>
  segmentsOf(text)
    .map((segment) => segment.text)
    .join('');
