// The three voices of the game. Each adds itself to `sound` from `start` seconds on.

import { type Noise } from './noise.ts';
import { noteToHertz, SAMPLE_RATE, type Stereo } from './stereo.ts';

interface Strike {
  readonly start: number;
  readonly note: number;
  readonly gain: number;
}

export interface MarimbaStrike extends Strike {
  /** −1 left … 1 right. */
  readonly pan?: number;
  /** Hardness of the mallet: 0 felt … 1 wood. */
  readonly bright?: number;
}

export interface GlassStrike extends Strike {
  /** Seconds in which the lowest partial falls to 1/e. */
  readonly decay?: number;
}

export interface Breath {
  readonly start: number;
  readonly seconds: number;
  readonly fromHertz: number;
  readonly toHertz: number;
  readonly gain: number;
}

/** A tuned bar: modes near 1 : 4 : 9 (Fletcher & Rossing 1998), high ones short, plus the mallet's knock. */
export function marimba(sound: Stereo, noise: Noise, strike: MarimbaStrike): void {
  const { start, note, gain, pan = 0, bright = 1 } = strike;
  const pitch = noteToHertz(note);
  const shortening = Math.min(1.6, (440 / pitch) ** 0.35);
  const [left, right] = [Math.cos(((pan + 1) * Math.PI) / 4), Math.sin(((pan + 1) * Math.PI) / 4)];
  const modes = [
    { ratio: 1, level: 1, decay: 0.55 },
    { ratio: 3.93, level: 0.42 * bright, decay: 0.16 },
    { ratio: 9.2, level: 0.16 * bright, decay: 0.06 },
  ].filter((mode) => pitch * mode.ratio < 14_000);
  for (const mode of modes) {
    const decay = mode.decay * shortening;
    addSamples(sound, start, decay * 7, (t) => {
      const envelope = Math.exp(-t / decay) * Math.min(1, t / 0.0018);
      const value = Math.sin(2 * Math.PI * pitch * mode.ratio * t) * mode.level * envelope * gain;
      return [value * left, value * right];
    });
  }
  addSamples(sound, start, 0.012, (t) => {
    const knock = noise() * Math.exp(-t / 0.0025) * Math.min(1, t / 0.0005) * 0.1 * gain * bright;
    return [knock * left, knock * right];
  });
}

/** A rubbed glass: slow attack, slightly stretched partials, the right ear a hair sharper for width. */
export function glass(sound: Stereo, strike: GlassStrike): void {
  const { start, note, gain, decay = 1.6 } = strike;
  const pitch = noteToHertz(note);
  const partials = [
    { ratio: 1, level: 1 },
    { ratio: 2.002, level: 0.3 },
    { ratio: 2.76, level: 0.22 },
    { ratio: 5.4, level: 0.07 },
  ];
  for (const { ratio, level } of partials) {
    const ownDecay = decay / ratio ** 0.6;
    const angle = 2 * Math.PI * pitch * ratio;
    addSamples(sound, start, ownDecay * 9, (t) => {
      const envelope = Math.exp(-t / ownDecay) * Math.min(1, t / 0.012) * level * gain;
      return [Math.sin(angle * t) * envelope, Math.sin(angle * 1.0007 * t + 0.4) * envelope];
    });
  }
}

/** Air: noise through two one-pole low-passes whose cut-off glides, swelling and sinking once. */
export function breath(sound: Stereo, noise: Noise, shape: Breath): void {
  const { start, seconds, fromHertz, toHertz, gain } = shape;
  const leftEar = { first: 0, second: 0 };
  const rightEar = { first: 0, second: 0 };
  addSamples(sound, start, seconds, (t) => {
    const progress = t / seconds;
    const cutoff = (2 * Math.PI * fromHertz * (toHertz / fromHertz) ** progress) / SAMPLE_RATE;
    const envelope = Math.sin(Math.PI * progress) ** 2 * gain * 3;
    for (const filter of [leftEar, rightEar]) {
      filter.first += cutoff * (noise() - filter.first);
      filter.second += cutoff * (filter.first - filter.second);
    }
    return [leftEar.second * envelope, rightEar.second * envelope];
  });
}

function addSamples(sound: Stereo, start: number, seconds: number, at: (t: number) => readonly [number, number]): void {
  const first = Math.floor(start * SAMPLE_RATE);
  const end = Math.min(sound.left.length, first + Math.floor(seconds * SAMPLE_RATE));
  for (let index = first; index < end; index += 1) {
    const [left, right] = at((index - first) / SAMPLE_RATE);
    sound.left[index] = (sound.left[index] ?? 0) + left;
    sound.right[index] = (sound.right[index] ?? 0) + right;
  }
}
