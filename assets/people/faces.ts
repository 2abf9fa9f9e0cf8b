import type { Mood } from './people.ts';

/** Outlines and features. Skin stays at least as light as #8c5a3c: on anything darker this ink loses angry brows. */
export const INK = '#1e2336';

/** One mood: the same features for every person, so that no mood belongs to a group. */
export interface Face {
  readonly brows: string;
  readonly eyes: string;
  readonly lips: string;
  /** Degrees the head turns; positive leans to the right of the picture. */
  readonly tilt: number;
  /** Drawing units the head sinks (+) or rises (−) against the shoulders. */
  readonly drop: number;
  /** Drawing units the whole figure sinks or rises: posture. */
  readonly slump: number;
}

export const FACES: Readonly<Record<Mood, Face>> = {
  happy: { brows: 'brows12', eyes: 'eyes05', lips: 'lips30', tilt: -3, drop: -6, slump: -8 },
  proud: { brows: 'browsLifted', eyes: 'eyesSmiling', lips: 'lips03', tilt: -7, drop: -12, slump: -14 },
  relieved: { brows: 'browsEased', eyes: 'eyesClosed', lips: 'lips23', tilt: 5, drop: 8, slump: 10 },
  neutral: { brows: 'brows09', eyes: 'eyes05', lips: 'lipsLevel', tilt: 0, drop: 0, slump: 0 },
  sceptical: { brows: 'browsUneven', eyes: 'eyes01', lips: 'lipsAside', tilt: 8, drop: -4, slump: -4 },
  worried: { brows: 'browsAnxious', eyes: 'eyes05', lips: 'lips24', tilt: -4, drop: 8, slump: 8 },
  angry: { brows: 'browsKnitted', eyes: 'eyes05', lips: 'lipsDown', tilt: 3, drop: 6, slump: -4 },
  exhausted: { brows: 'browsWeary', eyes: 'eyes02', lips: 'lips19', tilt: 7, drop: 20, slump: 34 },
};
