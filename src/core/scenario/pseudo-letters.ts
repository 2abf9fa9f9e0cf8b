// What pseudo-locales make of letters: accents and longer words, or those set from right to left.
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

function accented(words: string): string {
  const changed = words.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return changed.replace(/\p{L}{4,}/gu, (word) => `${word}~~`);
}

const turned = (words: string): string => accented(words).replace(/\p{L}+~*/gu, (word) => `${FROM_RIGHT}${word}${END}`);

const pseudoLetters = (words: string, fromRight: boolean): string => (fromRight ? turned(words) : accented(words));

/** A message as a text: `{arguments}` and their key words stay. */
export function pseudoMessageText(message: string, fromRight: boolean): string {
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
    result += pseudoLetters(words, fromRight) + sign;
    words = '';
    depth += sign === '{' ? 1 : -1;
  }
  return result + pseudoLetters(words, fromRight);
}
