// A file's bytes as text: UTF-8, or UTF-16 where its mark says so, as a shell's `>` and some editors write it.
import { decodeUtf8 } from './decode-utf8.ts';
import { wideEncoding } from './file-kind.ts';

interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  /** Offset of the first byte that is no text in this encoding, where the text ends; −1 if all are. */
  readonly badByte: number;
}

/** Null where no mark says how the text is written. */
export function markOf([first, second, third]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** To show a file as well as it can be. */
export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' =>
  markOf(bytes) ?? wideEncoding(bytes) ?? 'utf-8';

export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = markOf(bytes) ?? 'utf-8';
  const { text, badByte } = encoding === 'utf-8' ? decodeUtf8(bytes) : decodeUtf16(bytes, encoding === 'utf-16be');
  return { text: withoutMark(text), badByte };
}

export const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** As many units at a time: `fromCharCode` takes them as arguments. */
const CHUNK = 4096;

function decodeUtf16(bytes: Uint8Array, highFirst: boolean): Decoded {
  const [high, low] = highFirst ? [0, 1] : [1, 0];
  const units = Array.from(
    { length: bytes.length >> 1 },
    (_, at) => ((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + low] ?? 0),
  );
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) text += String.fromCharCode(...units.slice(at, at + CHUNK));
  const alone = text.search(/\p{Cs}/u);
  if (alone >= 0) return { text: text.slice(0, alone), badByte: 2 * alone };
  return { text, badByte: bytes.length % 2 === 0 ? -1 : bytes.length - 1 };
}
