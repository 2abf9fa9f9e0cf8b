// What pseudo-locales make of words. Comes when one is asked for.
import type { Message, Part } from '../../../core/scenario/message.ts';
import type { ProblemWords } from '../../../core/scenario/says.ts';

import { bringPseudoWords, type PseudoLocale } from './pseudo.ts';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  z: 'ž',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
  Y: 'Ý',
  N: 'Ñ',
  C: 'Ç',
  S: 'Š',
  Z: 'Ž',
};

/** Right-to-left override and its end: what lies between is set from the right, as Arabic is. */
const [FROM_RIGHT, END] = ['\u202E', '\u202C'];

const accented = (words: string): string => {
  const changed = words.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return changed.replace(/\p{L}{4,}/gu, (word) => `${word}~~`);
};

const turned = (words: string): string => accented(words).replace(/\p{L}+~*/gu, (word) => `${FROM_RIGHT}${word}${END}`);

function changedPart(part: Part, locale: PseudoLocale): Part {
  if (typeof part === 'string') return pseudoText(part, locale);
  if (!('cases' in part)) return part;
  return { ...part, cases: part.cases.map(([key, parts]) => [key, parts.map((one) => changedPart(one, locale))]) };
}

/** Accents, lengthens and for `ar-XB` turns the words of a message. */
const pseudoMessage = (message: Message, locale: PseudoLocale): Message =>
  typeof message === 'string' ? pseudoText(message, locale) : message.map((part) => changedPart(part, locale));

/** The same for one that is still a text: `{arguments}` and their key words stay. */
function pseudoText(message: string, locale: PseudoLocale): string {
  const changed = locale === 'ar-XB' ? turned : accented;
  let result = '';
  let words = '';
  // Braces alternate between words (even depth) and syntax (odd depth).
  let depth = 0;
  for (const sign of message) {
    if (sign !== '{' && sign !== '}') {
      if (depth % 2 === 0) words += sign;
      else result += sign;
      continue;
    }
    result += changed(words) + sign;
    words = '';
    depth += sign === '{' ? 1 : -1;
  }
  return result + changed(words);
}

/** All that problems are told in. */
export const pseudoProblemWords = (words: ProblemWords, locale: PseudoLocale): ProblemWords =>
  JSON.parse(JSON.stringify(words), (key, value) => {
    if (key === 'locale') return locale;
    return typeof value === 'string' ? pseudoText(value, locale) : value;
  });

bringPseudoWords({ message: pseudoMessage, text: pseudoText });
