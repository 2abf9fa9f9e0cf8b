// What gives a right to something: made by chance that cannot be guessed, kept as a hash alone, compared in constant time.
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** No letter or digit that is taken for another, and no vowel that would make a word. */
const CODE_LETTERS = '23456789BCDFGHJKMNPQRTVWXZ';
const CODE_LENGTH = 6;
const IS_CODE = new RegExp(`^[${CODE_LETTERS}]{${CODE_LENGTH}}$`);
/** For keys that people may have to read out: Crockford's 32. */
const KEY_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 10;
const SECRET_BYTES = 16;

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** As it was meant: small letters, spaces and hyphens are what people type. Null where it can be no code. */
export function readCode(typed: string): string | null {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return IS_CODE.test(code) ? code : null;
}

/** 128 bits, in 22 characters that may stand in any address. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');

/** Of a session: letters and digits. */
export const newSessionId = (): string => randomBytes(8).toString('hex');

/** A 32-bit whole number that nobody chose. */
export const newSeed = (): number => randomInt(2 ** 32);

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether `secret` is the one that was hashed. How long it takes says nothing. */
export function isSecret(secret: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(secret)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

/** 80 bits that follow from the host's key and the session alone: whoever serves can show the QR code again, and nothing keeps it. */
export function joinKeyOf(session: string, hostKey: string): string {
  const bits = createHmac('sha256', hostKey).update(`join ${session}`).digest().subarray(0, KEY_BYTES);
  let [key, held, count] = ['', 0, 0];
  for (const byte of bits) {
    held = (held << 8) | byte;
    for (count += 8; count >= 5; count -= 5) key += KEY_LETTERS[(held >> (count - 5)) & 31];
    held &= (1 << count) - 1;
  }
  return key;
}
