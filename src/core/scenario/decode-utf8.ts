// UTF-8 without the page's TextDecoder: the core runs where there is none.

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** How many bytes a character takes that begins with this byte; 0 if none can. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The code point at `start`, or −1 if these bytes are not UTF-8. */
function codePointAt(bytes: Uint8Array, start: number, length: number): number {
  const first = bytes[start] ?? 0;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i += 1) {
    const next = bytes[start + i];
    if (next === undefined || next >> 6 !== 2) return -1;
    point = (point << 6) | (next & 0x3f);
  }
  const surrogate = point >= 0xd800 && point <= 0xdfff;
  return point < (LEAST[length] ?? 0) || point > 0x10ffff || surrogate ? -1 : point;
}

/** Bytes at a time: they are arguments of one call. */
const MOST_PLAIN = 4096;
/** Fewer are read one by one. */
const LEAST_PLAIN = 16;

/** How many bytes from here on are letters by themselves; most files are little else. */
function plainLength(bytes: Uint8Array, start: number): number {
  const last = Math.min(bytes.length, start + MOST_PLAIN);
  let end = start;
  while (end < last && (bytes[end] ?? 0) < 0x80) end += 1;
  return end - start < LEAST_PLAIN ? 0 : end - start;
}

/** Spreading a typed array goes through it one by one. */
const plainText = (bytes: Uint8Array): string => Reflect.apply(String.fromCharCode, null, bytes);

/** The text, and the offset of the first byte that is not UTF-8 (−1 if all are). The text ends there. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string; readonly badByte: number } {
  const parts: string[] = [];
  let points: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const plain = plainLength(bytes, at);
    if (plain > 0) {
      parts.push(String.fromCodePoint(...points), plainText(bytes.subarray(at, at + plain)));
      points = [];
      at += plain;
      continue;
    }
    const length = sequenceLength(bytes[at] ?? 0);
    const point = length === 0 ? -1 : codePointAt(bytes, at, length);
    if (point < 0) return { text: parts.join('') + String.fromCodePoint(...points), badByte: at };
    points.push(point);
    at += length;
    if (points.length === 4096) {
      parts.push(String.fromCodePoint(...points));
      points = [];
    }
  }
  return { text: parts.join('') + String.fromCodePoint(...points), badByte: -1 };
}
