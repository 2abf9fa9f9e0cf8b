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
} as const;
export type Purpose = (typeof PURPOSE)[keyof typeof PURPOSE];

/** 32 random bits; all arguments are taken as 32-bit integers. Mixing after Appleby's MurmurHash3 finaliser (2008). */
export function draw(seed: number, week: number, who: number, purpose: Purpose): number {
  let h = Math.imul(seed ^ 0x9e3779b9, 0x165667b1);
  h ^= h >>> 16; // else seed 1 in week 2 would be seed 2 in week 1
  h = Math.imul(h ^ week, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h ^ who, 0xc2b2ae35);
  h ^= h >>> 13;
  h = Math.imul(h ^ purpose, 0x27d4eb2f);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Uniform in [0, 1). */
export function uniform(seed: number, week: number, who: number, purpose: Purpose): number {
  return draw(seed, week, who, purpose) / 4294967296;
}

const UNIT_SD = 1.7320508075688772; // √3: four uniforms in (−½, ½) have variance ⅓

/** Near-normal, mean 0, sd 1, within ±3.47: the sum of four 16-bit uniforms. */
export function normal(seed: number, week: number, who: number, purpose: Purpose): number {
  const a = draw(seed, week, who, purpose);
  const b = draw(seed ^ 0x5bd1e995, week, who, purpose);
  const sum = (a & 0xffff) + (a >>> 16) + (b & 0xffff) + (b >>> 16);
  return (sum / 65536 - 1.999969482421875) * UNIT_SD;
}
