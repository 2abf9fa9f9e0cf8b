// What a file is that is no text at all, by its first bytes; and UTF-16 whose mark got lost.

/** By name; what does not fit one of them and has bytes of no text is "other". */
type FileKind = 'picture' | 'document' | 'archive' | 'pdf' | 'sound' | 'program' | 'other';

const SIGNS: readonly (readonly [FileKind, string])[] = [
  ['picture', '\u0089PNG'],
  ['picture', '\u00ff\u00d8\u00ff'],
  ['picture', 'GIF8'],
  ['picture', 'BM'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['pdf', '%PDF-'],
  ['document', '\u00d0\u00cf\u0011\u00e0'],
  ['archive', '\u001f\u008b'],
  ['archive', '7z\u00bc\u00af'],
  ['archive', 'Rar!'],
  ['archive', 'BZh'],
  ['archive', '\u00fd7zXZ'],
  ['sound', 'OggS'],
  ['sound', 'ID3'],
  ['sound', 'fLaC'],
  ['program', '\u007fELF'],
  ['program', 'MZ'],
  ['program', '\0asm'],
];
const ZIP = 'PK\u0003\u0004';

/** Bytes looked at. */
const BEGIN = 1024;
/** Of the first bytes, as a share, those that no text has. */
const MOST_ODD = 0.05;

const asLatin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** Null for text in some encoding. */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
  const begin = asLatin(bytes.subarray(0, BEGIN));
  const odd = begin.replaceAll(/[^\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g, '').length; // eslint-disable-line no-control-regex
  if (begin.startsWith(ZIP))
    return /\[Content_Types\]\.xml|_rels\/|word\/|xl\/|mimetype/.test(begin) ? 'document' : 'archive';
  if (begin.startsWith('RIFF')) return begin.startsWith('WEBP', 8) ? 'picture' : 'sound';
  // The signs of some are letters: a text may begin with them, too.
  const isOdd = odd > 0 || /[\u0080-\u00ff]/.test(begin.slice(0, 8)) || begin.startsWith('%PDF-');
  const known = isOdd ? SIGNS.find(([, sign]) => begin.startsWith(sign))?.[0] : undefined;
  if (known !== undefined) return known;
  return odd > MOST_ODD * begin.length && wideEncoding(bytes) === null ? 'other' : null;
}

type Wide = 'utf-16le' | 'utf-16be';

/** UTF-16 without a mark, as far as letters of the alphabet show: every other byte is nothing. */
export function wideEncoding(bytes: Uint8Array): Wide | null {
  const begin = bytes.subarray(0, BEGIN);
  const [even, odd] = [0, 1].map((first) => begin.filter((byte, at) => at % 2 === first && byte === 0).length);
  const half = begin.length / 2;
  if (half < 1 || even === undefined || odd === undefined) return null;
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le';
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null;
}
