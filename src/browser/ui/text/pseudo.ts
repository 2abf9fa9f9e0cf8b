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

const accented = (words: string): string => {
  const changed = words.replace(/[a-z]/gi, (letter) => ACCENTED[letter] ?? letter);
  return changed.replace(/\p{L}{4,}/gu, (word) => `${word}~~`);
};

/** Accents and lengthens the words of an ICU message, leaving `{arguments}` and their key words alone. */
export function pseudoMessage(message: string): string {
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
    result += accented(words) + sign;
    words = '';
    depth += sign === '{' ? 1 : -1;
  }
  return result + accented(words);
}
