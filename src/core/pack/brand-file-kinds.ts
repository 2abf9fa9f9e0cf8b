// What the files of a brand are by their bytes, whatever they are called.
import { decodeUtf8 } from '../scenario/decode-utf8.ts';

type LogoKind = 'svg' | 'png' | 'webp';

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
  Array.from(text).every((letter, index) => bytes[at + index] === letter.charCodeAt(0));

/** What else it has, and whether it is well-formed, is for plain-svg.ts to say. */
const isMarked = (text: string): boolean => /^\uFEFF?\s*</.test(text) && text.includes('<svg');

/** Null where it is neither SVG (in UTF-8) nor PNG nor WebP. */
export function logoKind(bytes: Uint8Array): LogoKind | null {
  if (startsWith(bytes, '\u0089PNG\r\n\u001a\n')) return 'png';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp';
  const { text, badByte } = decodeUtf8(bytes);
  return badByte < 0 && isMarked(text) ? 'svg' : null;
}

export const isWoff2 = (bytes: Uint8Array): boolean => startsWith(bytes, 'wOF2') && bytes.length > 48;

/** A WOFF2 header, bytes; numbers of known tables: https://www.w3.org/TR/WOFF2/#table_dir_format. */
const HEADER = 48;
const FVAR = 47;
const ANY_TAG = 63;
const [GLYF, LOCA] = [10, 11];

/** A font with weights of its own (an `fvar` table); of another, browsers make the bold. */
export function isVariableFont(bytes: Uint8Array): boolean {
  const tables = ((bytes[12] ?? 0) << 8) | (bytes[13] ?? 0);
  let at = HEADER;
  const passNumber = (): void => {
    while (((bytes[at] ?? 0) & 0x80) !== 0) at += 1;
    at += 1;
  };
  for (let table = 0; table < tables && at < bytes.length; table += 1) {
    const flags = bytes[at] ?? 0;
    at += 1;
    const [tag, version] = [flags & 0x3f, flags >> 6];
    if (tag === FVAR || (tag === ANY_TAG && startsWith(bytes, 'fvar', at))) return true;
    if (tag === ANY_TAG) at += 4;
    passNumber();
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
    if (isTransformed) passNumber();
  }
  return false;
}
