// ffmpeg reads and writes raw 32-bit float stereo through pipes: no temporary files.

import { spawnSync } from 'node:child_process';
import { SAMPLE_RATE, type Stereo } from './stereo.ts';

const RAW = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '2'];

export function encode(sound: Stereo, path: string, options: readonly string[]): void {
  const interleaved = new Float32Array(sound.left.length * 2);
  sound.left.forEach((sample, index) => {
    interleaved[index * 2] = sample;
    interleaved[index * 2 + 1] = sound.right[index] ?? 0;
  });
  // bitexact keeps dates, version names and random ids out: the same sound gives the same bytes.
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  run([...RAW, '-i', 'pipe:0', ...plain, ...options, '-y', path], Buffer.from(interleaved.buffer));
}

export function decode(path: string): Stereo {
  const { stdout } = run(['-i', path, ...RAW, 'pipe:1']);
  const values = new Float32Array(stdout.buffer, stdout.byteOffset, stdout.byteLength / 4);
  return {
    left: values.filter((_, index) => index % 2 === 0),
    right: values.filter((_, index) => index % 2 === 1),
  };
}

export interface Loudness {
  /** LUFS over the whole stretch (EBU R 128). */
  readonly integrated: number;
  /** LUFS, loudest 0.4 s: what short cues are compared by. */
  readonly momentary: number;
}

/** `from` and `seconds` choose a stretch of the file; silence follows it, so that short cues fill a window. */
export function measureLoudness(path: string, from: number, seconds: number): Loudness {
  const filter = `atrim=${from}:${from + seconds},asetpts=PTS-STARTPTS,apad=pad_dur=1,ebur128`;
  const { stderr } = run(['-v', 'info', '-nostats', '-i', path, '-af', filter, '-f', 'null', '-']);
  const moments = [...stderr.matchAll(/\bM:\s*(-?[\d.]+)/g)].map((match) => Number(match[1]));
  const integrated = [...stderr.matchAll(/\bI:\s*(-?[\d.]+) LUFS/g)].at(-1)?.[1];
  return { integrated: Number(integrated), momentary: Math.max(...moments) };
}

/** Highest peak in dB below full scale, as `astats` sees it. */
export function measurePeak(path: string): number {
  const { stderr } = run(['-v', 'info', '-nostats', '-i', path, '-af', 'astats', '-f', 'null', '-']);
  return Number([...stderr.matchAll(/Peak level dB: (-?[\d.]+)/g)].at(-1)?.[1]);
}

function run(options: readonly string[], input?: Buffer): { stdout: Buffer; stderr: string } {
  const level = options[0] === '-v' ? [] : ['-v', 'error'];
  const done = spawnSync('ffmpeg', ['-hide_banner', ...level, ...options], {
    input,
    maxBuffer: 2 ** 28,
  });
  if (done.error) throw new Error('ffmpeg did not start; is it installed?', { cause: done.error });
  if (done.status !== 0) throw new Error(`ffmpeg ${options.join(' ')}\n${done.stderr.toString()}`);
  return { stdout: done.stdout, stderr: done.stderr.toString() };
}
