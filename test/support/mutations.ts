// Texts as they arrive when something has happened to them on the way; the same ones for the same seed.

/** Mulberry32 (Ettinger 2017, public domain). */
export function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const SIGNS = [
  ...Array.from('0123456789abcdefzABCZ~._-%?&#=/\\:;,!"\'<>()[]{} \n\t\0\u200b\uFEFFé～“”…💥'),
  '%7E',
  '%20',
  '&amp;',
  '\uD800',
  '?seed=8',
  '&utm_source=x',
];

/** `text` after one to four accidents; `others` are texts that it may have been mixed up with. */
export function harmed(text: string, below: (n: number) => number, others: readonly string[]): string {
  let changed = text;
  for (let n = 1 + below(4); n > 0; n--) changed = oneHarm(changed, below, others);
  return changed;
}

function oneHarm(text: string, below: (n: number) => number, others: readonly string[]): string {
  const [at, to] = [below(text.length + 1), below(text.length + 1)];
  const [before, after] = [text.slice(0, at), text.slice(at)];
  const sign = SIGNS[below(SIGNS.length)] ?? '';
  const other = others[below(others.length)] ?? '';
  switch (below(12)) {
    case 0:
      return before + sign + after.slice(1);
    case 1:
      return before + sign + after;
    case 2:
      return before + after.slice(1);
    case 3:
      return before + after.charAt(0) + after;
    case 4:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
    case 5:
      return before;
    case 6:
      return after;
    case 7:
      return before + other.slice(below(other.length + 1));
    case 8:
      return text.slice(Math.min(at, to), Math.max(at, to)) + text;
    case 9:
      return before + after.charAt(0).toUpperCase() + after.slice(1);
    case 10:
      return before + encodeURIComponent(after.charAt(0).replace(/\p{Cs}/u, '?')) + after.slice(1);
    default:
      return before + String.fromCharCode(after.charCodeAt(0) ^ (1 << below(7))) + after.slice(1);
  }
}
