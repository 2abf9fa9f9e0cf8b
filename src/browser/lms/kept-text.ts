// A text as it lies in a field of a learning system, which may trim it, or hand it back written for a page of HTML.

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;

const percent = (text: string): string => `%${text.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const letter = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Told by a system's hand only: no text of ours holds `&` by then. */
export function unescaped(text: string): string {
  const once = text.replaceAll(ENTITY, (all, decimal?: string, hex?: string, name = '') => {
    if (decimal !== undefined) return letter(Number.parseInt(decimal, 10));
    return hex === undefined ? (ENTITIES[name.toLowerCase()] ?? all) : letter(Number.parseInt(hex, 16));
  });
  return once === text || once.length > text.length ? once : unescaped(once);
}

/** `&`, `%`, line ends and blanks at either end take three characters, all others stay. */
export const toKept = (text: string): string => text.replaceAll(/[&%\p{Cc}]|^ | $/gu, percent);

export const fromKept = (kept: string): string =>
  unescaped(kept)
    .trim()
    .replaceAll(/%([\dA-F]{2})/g, (_, code: string) => letter(Number.parseInt(code, 16)));

/** How much of `sent` came back: all of it (`whole`), its beginning, or something else. */
export function cameBack(sent: string, got: string): 'whole' | 'cut' | 'other' {
  if (fromKept(got) === fromKept(sent)) return 'whole';
  const there = unescaped(got).trim();
  return there !== '' && sent.startsWith(there) ? 'cut' : 'other';
}
