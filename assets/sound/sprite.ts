// Written by tools/sound/build-sound.ts; do not edit.

/** Where each cue lies in cues.webm and cues.mp3: [start, duration] in milliseconds. */
export const SPRITE = {
  focus: [0, 350],
  choose: [450, 900],
  ripple: [1450, 2600],
  'trust-up': [4150, 1800],
  'trust-down': [6050, 1800],
  arrive: [7950, 800],
  'arrive-low': [8850, 800],
  reveal: [9750, 2800],
  message: [12650, 900],
  week: [13650, 2200],
  warn: [15950, 1200],
  finish: [17250, 3600],
} as const satisfies Record<string, readonly [startMs: number, durationMs: number]>;

export type CueName = keyof typeof SPRITE;

/** Length of the whole file. */
export const SPRITE_MS = 20950;

/** The seamless stretch of pad.webm and pad.mp3; outside it lies a margin. */
export const PAD_LOOP = [100, 32000] as const;
