// The lab's own keyed randomness: the engine's hash under another seed, so that no draw of the game is used twice.
import { draw, normal, PURPOSE } from '../../engine/random.ts';

/** What a draw of the lab is for. A number is never reused. */
export const FOR = {
  organisation: 1,
  style: 2,
  specific: 3,
  fluctuation: 4,
  trait: 5,
  noise: 6,
  halo: 7,
  outside: 8,
  dismissal: 9,
  showing: 10,
  resample: 11,
  rating: 12,
  skill: 13,
  fit: 14,
} as const;
type LabPurpose = (typeof FOR)[keyof typeof FOR];

const salted = (seed: number, purpose: LabPurpose): number => draw(seed, 0x1ab, purpose, PURPOSE.bot) | 0;

/** Near-normal, mean 0, sd 1. */
export function labNormal(seed: number, purpose: LabPurpose, a: number, b: number): number {
  return normal(salted(seed, purpose), a, b, PURPOSE.bot);
}

/** Uniform in [0, 1). */
export function labUniform(seed: number, purpose: LabPurpose, a: number, b: number): number {
  return draw(salted(seed, purpose), a, b, PURPOSE.bot) / 4294967296;
}

/** The seed of the n-th organisation of a population. */
export function organisationSeed(seed: number, index: number): number {
  return draw(seed, index, FOR.organisation, PURPOSE.bot) | 0;
}
