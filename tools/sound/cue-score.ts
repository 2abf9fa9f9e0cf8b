// What each cue plays. All notes are D-major pentatonic (D E F♯ A B), so that any two cues sound well together.

import { breath, glass, marimba } from './instruments.ts';
import { type Noise } from './noise.ts';
import { type Stereo } from './stereo.ts';

export interface CueScore {
  readonly seconds: number;
  /** Highest peak, dB below full scale: quiet for what comes often, louder for what matters. */
  readonly peak: number;
  readonly perform: (sound: Stereo, noise: Noise) => void;
}

const [D3, A3, B3, D4, E4, F4, A4, B4, D5, E5, F5, A5] = [50, 57, 59, 62, 64, 66, 69, 71, 74, 76, 78, 81] as const; // MIDI; F stands for F♯
const OCTAVE = 12;

export const CUE_SCORES = {
  focus: {
    seconds: 0.35,
    peak: -15,
    perform: (sound, noise) => marimba(sound, noise, { start: 0, note: F5, gain: 1, bright: 0.4 }),
  },
  choose: {
    seconds: 0.9,
    peak: -9,
    perform: (sound, noise) => {
      marimba(sound, noise, { start: 0, note: A4, gain: 0.8 });
      marimba(sound, noise, { start: 0.07, note: D5, gain: 0.7 });
    },
  },
  ripple: {
    seconds: 2.6,
    peak: -9,
    perform: (sound, noise) => {
      breath(sound, noise, { start: 0, seconds: 1.6, fromHertz: 180, toHertz: 900, gain: 0.25 });
      [D4, A4, D5, F5, A5].forEach((note, ring) => {
        const start = 0.05 + ring * 0.16 * (1 + ring * 0.12); // each ring is farther than the last
        const pan = ring % 2 === 0 ? -0.4 : 0.4;
        marimba(sound, noise, { start, note, gain: 0.8 / (1 + ring * 0.25), pan, bright: 0.8 });
      });
    },
  },
  'trust-up': {
    seconds: 1.8,
    peak: -9,
    perform: (sound) => {
      [A4, D5, F5].forEach((note, step) => glass(sound, { start: step * 0.11, note, gain: 0.5 }));
    },
  },
  'trust-down': {
    seconds: 1.8,
    peak: -10,
    perform: (sound, noise) => {
      [B4, A4, E4].forEach((note, step) => {
        marimba(sound, noise, { start: step * 0.14, note: note - OCTAVE, gain: 0.9, bright: 0.35 });
      });
    },
  },
  arrive: {
    seconds: 0.8,
    peak: -12,
    perform: (sound, noise) => marimba(sound, noise, { start: 0, note: D5, gain: 1, bright: 0.6 }),
  },
  'arrive-low': {
    seconds: 0.8,
    peak: -12,
    perform: (sound, noise) => marimba(sound, noise, { start: 0, note: A3, gain: 1, bright: 0.25 }),
  },
  reveal: {
    seconds: 2.8,
    peak: -9,
    perform: (sound, noise) => {
      breath(sound, noise, { start: 0, seconds: 2, fromHertz: 400, toHertz: 2600, gain: 0.3 });
      [F4, B4, D5, F5].forEach((note, step) => {
        glass(sound, { start: 0.25 + step * 0.2, note, gain: 0.35, decay: 2 });
      });
    },
  },
  message: {
    seconds: 0.9,
    peak: -11,
    perform: (sound, noise) => {
      marimba(sound, noise, { start: 0, note: E5, gain: 0.6 });
      marimba(sound, noise, { start: 0.1, note: E5, gain: 0.35 });
    },
  },
  week: {
    seconds: 2.2,
    peak: -11,
    perform: (sound) => {
      glass(sound, { start: 0, note: D3, gain: 0.7, decay: 2.4 });
      glass(sound, { start: 0.02, note: D4, gain: 0.4, decay: 2 });
    },
  },
  warn: {
    seconds: 1.2,
    peak: -11,
    perform: (sound, noise) => {
      marimba(sound, noise, { start: 0, note: B3, gain: 0.9, bright: 0.3 });
      marimba(sound, noise, { start: 0.18, note: B3, gain: 0.7, bright: 0.3 });
    },
  },
  finish: {
    seconds: 3.6,
    peak: -8,
    perform: (sound) => {
      [D3, A3, D4, F4, A4, D5].forEach((note, step) => {
        glass(sound, { start: step * 0.13, note, gain: 0.4, decay: 2.6 });
      });
    },
  },
} as const satisfies Record<string, CueScore>;
