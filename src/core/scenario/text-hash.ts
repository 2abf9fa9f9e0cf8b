// Short names for texts, the same in every browser and in Node.

/** Final avalanche of MurmurHash3 (Appleby 2011, public domain). */
function stirred(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two 32-bit halves that are mixed with different odd constants and then into each other. */
function hashHalves(text: string): readonly [number, number] {
  let [a, b] = [0x9e3779b9, 0x7f4a7c15];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca77);
    b = Math.imul(b ^ unit, 0xc2b2ae3d);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  return [stirred(a ^ Math.imul(b, 0x27d4eb2f)), stirred(b ^ Math.imul(a, 0x165667b1))];
}

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** 10 base-32 characters (50 bits). Not for secrets: texts with a given hash can be made. */
export function textHash(text: string): string {
  const [a, b] = hashHalves(text);
  const digits = Array.from({ length: 10 }, (_, index) => DIGITS[((index < 5 ? a : b) >>> (5 * (index % 5))) & 31]);
  return digits.join('');
}
