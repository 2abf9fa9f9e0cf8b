// Keyed randomness: every draw is a hash of (seed, week, who, purpose), so changing one decision leaves all other luck alone.

/** What a draw is for. A number is never reused or reordered: recorded runs depend on it. */
export const PURPOSE = {
  trait: 1,
  trust: 2,
  strain: 3,
  engagement: 4,
  workload: 5,
  delivery: 6,
  quit: 7,
  hire: 8,
  escalation: 9,
  report: 10,
  impression: 11,
  schedule: 12,
  boss: 13,
  person: 14,
  honesty: 15,
  safety: 16,
  bot: 17,
  order: 18,
  future: 19,
  notice: 20,
  managerNotice: 21,
  asks: 25,
  voice: 26,
  hiring: 31,
  event: 29,
  pool: 30,
  deck: 32,
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** Mixes seed and week once, so that the many draws of a week need only the rest. Both are taken as 32-bit integers. */
export function weekKey(seed: number, week: number): number {
  return scramble(Math.imul(scramble(seed ^ 0x9e3779b9) + week, 0x85ebca6b));
}

/** Bit mixing after Appleby's MurmurHash3 finaliser (2008): every input bit reaches every output bit. */
function scramble(bits: number): number {
  let h = bits;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** 32 random bits for one person and purpose in the week of `key` (from weekKey). */
export function drawAt(key: number, who: number, purpose: Purpose): number {
  return scramble(key ^ Math.imul((who << 5) + purpose, 0x9e3779b1)) >>> 0;
}

/** 32 random bits; all arguments are taken as 32-bit integers, `who` below 2^27. */
export function draw(seed: number, week: number, who: number, purpose: Purpose): number {
  return drawAt(weekKey(seed, week), who, purpose);
}

/** Uniform in [0, 1). */
export function uniformAt(key: number, who: number, purpose: Purpose): number {
  return drawAt(key, who, purpose) / 4294967296;
}

const MIDDLE = 510; // the mean sum of four bytes
const UNIT = 0.006765875086793228; // 1 / its standard deviation, √((256² − 1) / 3)

/** Near-normal, mean 0, sd 1, within ±3.45, in steps of 0.007: the sum of the four bytes of one draw. */
export function normalAt(key: number, who: number, purpose: Purpose): number {
  const bits = drawAt(key, who, purpose);
  const pairs = (bits & 0xff00ff) + ((bits >>> 8) & 0xff00ff);
  return ((pairs & 0xffff) + (pairs >>> 16) - MIDDLE) * UNIT;
}

/** As normalAt, from seed and week. */
export function normal(seed: number, week: number, who: number, purpose: Purpose): number {
  return normalAt(weekKey(seed, week), who, purpose);
}
