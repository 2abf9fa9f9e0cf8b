// A short name for what a scenario plays like: a run belongs to exactly this content.
import type { Scenario } from './schema.ts';

/** What may change without changing a run: remarks, expectations, allowances. */
const isLeftOut = (key: string): boolean => key.startsWith('note') || ['$schema', 'expect', 'allow'].includes(key);

/** JSON with sorted keys, so that the order of fields doesn't matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !isLeftOut(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

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

/** 10 base-32 characters (50 bits). The same in every browser and in Node. */
function textHash(text: string): string {
  const [a, b] = hashHalves(text);
  const digits = Array.from({ length: 10 }, (_, index) => DIGITS[((index < 5 ? a : b) >>> (5 * (index % 5))) & 31]);
  return digits.join('');
}

export const contentHash = (scenario: Scenario): string => textHash(canonical(scenario));
