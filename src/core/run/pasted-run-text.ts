// A run text as it arrives: in a link, and with what mail and chat programs, browsers and people add and change.
// Apart from run-text.ts, so that the first page reads addresses without the engine.

/** Encoded, and encoded once more, by whoever passed it on. */
const ROUNDS = 3;

/** Percent signs decoded, `&amp;` and full-width letters as they were meant, and nothing that cannot be seen. */
export function plainText(given: string): string {
  let text = given;
  for (let round = 0; round < ROUNDS && text.includes('%'); round += 1)
    text = text.replace(/(?:%[0-9a-f]{2})+/gi, decoded);
  return text
    .replaceAll('&amp;', '&')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '');
}

function decoded(sequence: string): string {
  try {
    return decodeURIComponent(sequence);
  } catch {
    return sequence;
  }
}

/** Whatever is none of a text's characters, before and after it. */
const AROUND = /^[^0-9a-z]+|[^0-9a-z]+$/gi;

/** The run text at the beginning of plain text: nothing else in a link may have its characters. */
export const firstRunText = (plain: string): string =>
  plain
    .replace(/[?&#][^]*/, '')
    .replace(/\s+/g, '')
    .replace(AROUND, '');

/** What a run text looks like from outside; whether it is whole, its reader finds out. */
export const looksLikeRunText = (text: string): boolean => /^\d{1,3}~[a-z][a-z0-9_]*~\S+$/.test(text);
