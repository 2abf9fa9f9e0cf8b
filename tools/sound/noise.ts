/** White noise in −1 … 1 from a fixed seed, so that every build writes the same sound. */
export type Noise = () => number;

// Linear congruential generator with the constants of Numerical Recipes (Press et al. 1992).
export function createNoise(seed: number): Noise {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 32) * 2 - 1;
  };
}
