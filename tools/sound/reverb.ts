// A small room: four low-passed comb filters and two all-passes a channel (Schroeder 1962, Moorer 1979).

import { type Stereo } from './stereo.ts';

/** Delays in samples; left and right differ, which gives the room its width. */
const COMBS = { left: [1697, 1762, 1625, 1549], right: [1722, 1787, 1650, 1575] } as const;
const ALL_PASSES = [225, 556] as const;
const FEEDBACK = 0.8;
const DAMPING = 0.35;

/** `mix`: 0 dry … 1 only the room. */
export function reverb(sound: Stereo, mix: number): Stereo {
  const blend = (dry: Float32Array, combs: readonly number[]): Float32Array => {
    const wet = room(dry, combs);
    return dry.map((sample, index) => sample * (1 - mix) + (wet[index] ?? 0) * mix);
  };
  return { left: blend(sound.left, COMBS.left), right: blend(sound.right, COMBS.right) };
}

function room(dry: Float32Array, combs: readonly number[]): Float32Array {
  const sum = new Float32Array(dry.length);
  for (const delay of combs) {
    comb(dry, delay).forEach((sample, index) => {
      sum[index] = (sum[index] ?? 0) + sample / combs.length;
    });
  }
  return ALL_PASSES.reduce<Float32Array>((sound, delay) => allPass(sound, delay), sum);
}

function comb(dry: Float32Array, delay: number): Float32Array {
  const out = new Float32Array(dry.length);
  let damped = 0;
  dry.forEach((sample, index) => {
    damped += DAMPING * ((out[index - delay] ?? 0) - damped);
    out[index] = sample + damped * FEEDBACK;
  });
  return out;
}

function allPass(sound: Float32Array, delay: number): Float32Array {
  const gain = 0.5;
  const out = new Float32Array(sound.length);
  sound.forEach((sample, index) => {
    out[index] = -gain * sample + (sound[index - delay] ?? 0) + gain * (out[index - delay] ?? 0);
  });
  return out;
}
