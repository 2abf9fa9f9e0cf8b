// Luck of a player's own, apart from the run's: a stream by seed.
import { draw, PURPOSE } from '../../engine/random.ts';

export class Roll {
  private readonly seed: number;
  private count = 0;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** A whole number from 0, below `most`. */
  below(most: number): number {
    this.count += 1;
    return draw(this.seed, this.count, 1, PURPOSE.bot) % most;
  }

  /** One of them. Throws where there are none. */
  of<One>(all: readonly One[]): One {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error('expected something to pick from, got nothing');
    return one;
  }
}
