// A file as an address that has all of it inside.

const KINDS: Readonly<Record<string, string>> = {
  css: 'text/css',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  mp3: 'audio/mpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webm: 'audio/webm',
  webp: 'image/webp',
  woff2: 'font/woff2',
};
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The core runs where there is no `btoa`. */
function base64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((bits >> shift) & 63)).join('');
    const left = bytes.length - at;
    groups.push(left < 3 ? letters.slice(0, left + 1).padEnd(4, '=') : letters);
  }
  return groups.join('');
}

/** `path`: its ending says what it is; throws where nobody knows that ending. */
export function dataAddress(path: string, bytes: Uint8Array): string {
  const kind = KINDS[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  if (kind === undefined) throw new Error(`expected a kind of file that a page can hold, got ${path}`);
  return `data:${kind};base64,${base64(bytes)}`;
}

const ESCAPED = { '%': '%25', '#': '%23', '\n': '%0A', '\r': '%0D', '\t': '%09' } as const;

/** A script as text, a quarter shorter than in base64: only what an address would swallow is written in another way. */
export const scriptAddress = (code: string): string =>
  `data:text/javascript;charset=utf-8,${code.trim().replace(/[%#\n\r\t]/g, (letter) => ESCAPED[letter as keyof typeof ESCAPED])}`;
