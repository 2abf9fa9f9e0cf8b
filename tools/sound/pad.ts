// The music: one held chord that breathes. Every partial and every swell has a whole number of cycles in the
// loop, so that the last sample leads into the first.

import { concatenate, normalise, noteToHertz, SAMPLE_RATE, silence, type Stereo } from './stereo.ts';

export const PAD_SECONDS = 32;

/** Seconds of the loop repeated before and after it, because encoders blur the edges of a file. */
export const PAD_MARGIN = 0.1;

const PEAK = -16; // dB below full scale: it lies under everything else
const CHORD = [38, 45, 50, 57, 62, 66] as const; // D2 A2 D3 A3 D4 F♯4
const PARTIALS = [
  { ratio: 1, level: 1 },
  { ratio: 2, level: 0.28 },
  { ratio: 3, level: 0.1 },
] as const;

export function performPad(): Stereo {
  const sound = silence(PAD_SECONDS);
  CHORD.forEach((note, voice) => {
    for (const { ratio, level } of PARTIALS) {
      const cycles = Math.round(noteToHertz(note) * ratio * PAD_SECONDS);
      // Two strings a thirty-second of a hertz either side of the pitch fade each other in and out every 16 s;
      // the phase gives each voice its own turn, so that the chord changes colour and is never silent.
      const turn = (Math.PI * voice) / CHORD.length;
      addPartial(sound, { voice, level, cycles: cycles - 1, phase: voice - turn });
      addPartial(sound, { voice, level, cycles: cycles + 1, phase: voice + turn });
    }
  });
  return withMargins(normalise(sound, PEAK));
}

function withMargins(loop: Stereo): Stereo {
  const margin = Math.round(PAD_MARGIN * SAMPLE_RATE);
  const start = { left: loop.left.slice(-margin), right: loop.right.slice(-margin) };
  const end = { left: loop.left.slice(0, margin), right: loop.right.slice(0, margin) };
  return concatenate([start, loop, end]);
}

interface Partial {
  readonly voice: number;
  readonly level: number;
  readonly cycles: number;
  readonly phase: number;
}

function addPartial(sound: Stereo, { voice, level, cycles, phase }: Partial): void {
  const turn = (2 * Math.PI) / (PAD_SECONDS * SAMPLE_RATE);
  const swells = 1 + (voice % 3);
  const gain = level / (1 + voice * 0.25);
  for (let index = 0; index < sound.left.length; index += 1) {
    const angle = turn * index;
    const swell = 0.55 + 0.45 * Math.sin(swells * angle + voice * 1.3);
    const value = Math.sin(cycles * angle + phase) * swell * gain;
    const pan = 0.5 + 0.4 * Math.sin(angle + voice);
    sound.left[index] = (sound.left[index] ?? 0) + value * pan;
    sound.right[index] = (sound.right[index] ?? 0) + value * (1 - pan);
  }
}
