// Two channels of samples, and the units used throughout: seconds, MIDI notes, decibels.

export const SAMPLE_RATE = 48_000;

export interface Stereo {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

export function silence(seconds: number): Stereo {
  const samples = Math.round(seconds * SAMPLE_RATE);
  return { left: new Float32Array(samples), right: new Float32Array(samples) };
}

/** Equal temperament, A4 (MIDI 69) = 440 Hz. */
export function noteToHertz(note: number): number {
  return 440 * 2 ** ((note - 69) / 12);
}

export function decibelsToGain(decibels: number): number {
  return 10 ** (decibels / 20);
}

export function peakOf(sound: Stereo): number {
  let peak = 0;
  for (const channel of [sound.left, sound.right]) {
    for (const sample of channel) peak = Math.max(peak, Math.abs(sample));
  }
  return peak;
}

/** A copy with its highest peak at `decibels` below full scale. */
export function normalise(sound: Stereo, decibels: number): Stereo {
  const gain = decibelsToGain(decibels) / peakOf(sound);
  const scale = (sample: number): number => sample * gain;
  return { left: sound.left.map(scale), right: sound.right.map(scale) };
}

/** A copy whose last part falls to silence along half a cosine, so that no cue ends in a click. */
export function fadeOut(sound: Stereo, seconds: number): Stereo {
  const length = sound.left.length;
  const fade = Math.min(length, Math.round(seconds * SAMPLE_RATE));
  const shape = (sample: number, index: number): number => {
    const left = length - 1 - index;
    return left < fade ? sample * (0.5 - 0.5 * Math.cos((Math.PI * left) / fade)) : sample;
  };
  return { left: sound.left.map(shape), right: sound.right.map(shape) };
}

export function concatenate(sounds: readonly Stereo[]): Stereo {
  const samples = sounds.reduce((sum, sound) => sum + sound.left.length, 0);
  const whole = silence(samples / SAMPLE_RATE);
  let start = 0;
  for (const sound of sounds) {
    whole.left.set(sound.left, start);
    whole.right.set(sound.right, start);
    start += sound.left.length;
  }
  return whole;
}
