// State lives on a grid of 2^-32. Sums of grid numbers below 2^19 are exact in doubles, whatever their order:
// that is what lets ledger rows add up to a change to the last bit.

const SHIFT = 1572864; // 1.5 · 2^52 · 2^-32: adding it drops everything below the grid

/** Nearest grid number; valid for |v| < 2^19. Unit of v is kept. */
export function snap(v: number): number {
  return v + SHIFT - SHIFT;
}

/** Furthest any level may be from usual, in z. */
export const EDGE = 4;

export function clamp(v: number, least: number, most: number): number {
  return v < least ? least : v > most ? most : v;
}

// The next two stand for most of a week's arithmetic. They use no name from outside themselves but SHIFT: a call or an
// imported binding costs more here than the sum.

/** Keeps a level within ±EDGE z. */
export function bounded(z: number): number {
  return z < -4 ? -4 : z > 4 ? 4 : z;
}

/** One week's pull of a level toward its target, on the grid: rate·(target − now) + luck. `rate` is a share a week, 0–1. */
export function pull(now: number, target: number, rate: number, luck: number): number {
  return rate * (target - now) + luck + SHIFT - SHIFT;
}

/** e^x by (1 + x/64)^64: within 1 % for |x| ≤ 1, 7 % at ±3; only + and ×, so the same bits everywhere. Never below 0. */
export function growth(x: number): number {
  let y = 1 + clamp(x, -6, 6) / 64;
  for (let i = 0; i < 6; i++) y *= y;
  return y;
}

/** z to the points of the screens: 50 + 15 z, clipped to 0–100. */
export function toPoints(z: number): number {
  return clamp(50 + 15 * z, 0, 100);
}

export function fromPoints(points: number): number {
  return (points - 50) / 15;
}
