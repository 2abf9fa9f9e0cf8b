// The code of a session as people type it: in any case, with spaces and hyphens, and with letters that no code has.

const LENGTH = 6;
const KNOWN = /[2-9BCDFGHJKMNPQRTVWXZ]/;
/** Taken for what they can only be. */
const MEANT: Readonly<Record<string, string>> = { S: '5' };
/** Letters and digits that no code has, by what they are taken for when somebody reads one out, or copies it from a wall. */
const ALIKE = [
  { kind: 'o', signs: 'O0' },
  { kind: 'i', signs: 'I1L' },
  { kind: 'a', signs: 'A' },
  { kind: 'e', signs: 'E' },
  { kind: 'u', signs: 'UY' },
] as const;
type Alike = (typeof ALIKE)[number]['kind'];

export type ReadCode =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'length'; readonly length: number; readonly wanted: number }
  /** `sign` stands in no code; `alike` says what it may be. */
  | { readonly kind: 'unknown'; readonly sign: string; readonly alike: Alike | 'none' };

/** The whole address may have been pasted: the code stands behind its last slash. */
const bare = (typed: string): string => /^https?:\/\/[^#?]*\/([^/#?]*)/i.exec(typed.trim())?.[1] ?? typed;

export function readCode(typed: string): ReadCode {
  const signs = Array.from(bare(typed).normalize('NFKC').toUpperCase())
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign))
    .map((sign) => MEANT[sign] ?? sign);
  if (signs.length === 0) return { kind: 'empty' };
  const unknown = signs.find((sign) => !KNOWN.test(sign));
  if (unknown !== undefined)
    return { kind: 'unknown', sign: unknown, alike: ALIKE.find((one) => one.signs.includes(unknown))?.kind ?? 'none' };
  if (signs.length !== LENGTH) return { kind: 'length', length: signs.length, wanted: LENGTH };
  return { kind: 'code', code: signs.join('') };
}
