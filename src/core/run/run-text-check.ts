// The end of a run text: four characters worked out from all the others.

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 20;
const ALL = 0xfffff;
/** x²⁰ + x¹⁸ + x¹⁷ + x¹⁵ + x¹³ + x¹² + x⁶ + x³ + x² + x + 1: in 400 characters it misses no three wrong bits (all tried). */
const POLYNOMIAL = 0x6b04f;

/**
 * Four base-32 characters over a text of ASCII, a cyclic code of 20 bits: no change within two characters side by side goes
 * unnoticed (Peterson & Brown 1961), and of all other changes one in a million. It guards against accidents, not against forgers.
 */
export function checkOf(text: string): string {
  let rest = ALL;
  for (let i = 0; i < text.length; i++) {
    rest ^= text.charCodeAt(i) << (BITS - 8);
    for (let bit = 0; bit < 8; bit++) rest = ((rest << 1) & ALL) ^ (rest >>> (BITS - 1) === 1 ? POLYNOMIAL : 0);
  }
  return [15, 10, 5, 0].map((shift) => DIGITS[(rest >>> shift) & 31]).join('');
}
