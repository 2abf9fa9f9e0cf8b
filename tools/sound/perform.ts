// From scores to samples: every cue on its own, and all of them in one row (the sprite).

import { CUE_SCORES, type CueScore } from './cue-score.ts';
import { createNoise } from './noise.ts';
import { reverb } from './reverb.ts';
import { concatenate, fadeOut, normalise, silence, type Stereo } from './stereo.ts';

/** Seconds of silence after each cue, so that an imprecise seek never lets the next one be heard. */
export const GAP = 0.1;

const SEED = 7;
const ROOM = 0.2;

export function performCue(score: CueScore): Stereo {
  const dry = silence(score.seconds);
  score.perform(dry, createNoise(SEED));
  return fadeOut(normalise(reverb(dry, ROOM), score.peak), score.seconds * 0.45);
}

export interface Sprite {
  readonly sound: Stereo;
  /** Milliseconds: [start, duration], in the order of the file. */
  readonly table: ReadonlyMap<string, readonly [number, number]>;
}

export function performSprite(): Sprite {
  const sounds: Stereo[] = [];
  const table = new Map<string, readonly [number, number]>();
  let start = 0;
  for (const [name, score] of Object.entries(CUE_SCORES)) {
    sounds.push(performCue(score), silence(GAP));
    table.set(name, [Math.round(start * 1000), Math.round(score.seconds * 1000)]);
    start += score.seconds + GAP;
  }
  return { sound: concatenate(sounds), table };
}
