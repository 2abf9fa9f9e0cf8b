// Listens to the encoded files as a browser would hear them and exits with 1 when a limit is broken.
// Run: node tools/sound/check-sound.ts (needs ffmpeg)

import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SPRITE, SPRITE_MS } from '../../assets/sound/sprite.ts';
import { decode, measureLoudness, measurePeak } from './ffmpeg.ts';
import { PAD_MARGIN, PAD_SECONDS } from './pad.ts';
import { SAMPLE_RATE, type Stereo } from './stereo.ts';

const LIMITS = {
  /** What one browser downloads: one format of each file. */
  bytes: 300_000,
  peak: -1, // dBFS
  /** Highest sample in the last 5 ms of a cue, dBFS. */
  tail: -60,
  /** A step from the pad's last sample to its first, against the largest step inside it. */
  jointRatio: 1.5,
  /** Seconds by which an encoder may lengthen a file with padding. */
  padding: 0.08,
  /** LUFS, loudest 0.4 s of a cue: none startles, none is lost. */
  cueLoudness: [-36, -16],
  padLoudness: [-36, -24],
} as const;

const folder = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
const faults: string[] = [];

for (const format of ['webm', 'mp3']) checkFormat(format);
for (const fault of faults) console.error(`Fault: ${fault}`);
if (faults.length > 0) process.exitCode = 1;

function checkFormat(format: string): void {
  const [cues, pad] = [`${folder}cues.${format}`, `${folder}pad.${format}`];
  const bytes = statSync(cues).size + statSync(pad).size;
  console.log(`\n${format}: cues ${statSync(cues).size} B, pad ${statSync(pad).size} B`);
  expectAtMost(`${format} bytes`, bytes, LIMITS.bytes);
  checkPeak(cues);
  checkPeak(pad);
  checkCues(cues);
  checkPad(pad);
}

function checkPeak(path: string): void {
  const peak = measurePeak(path);
  console.log(`  ${path.slice(folder.length)} peak ${peak.toFixed(1)} dBFS`);
  expectAtMost(`${path} peak`, peak, LIMITS.peak);
}

function checkCues(path: string): void {
  const sound = decode(path);
  expectLength(path, sound, SPRITE_MS / 1000);
  for (const [name, [start, duration]] of Object.entries(SPRITE)) {
    const end = start + duration;
    const peak = peakBetween(sound, start, end);
    const tail = peakBetween(sound, end - 5, end);
    const { momentary } = measureLoudness(path, start / 1000, duration / 1000);
    console.log(
      `  ${name.padEnd(10)} peak ${peak.toFixed(1)} dBFS, loudest ${momentary.toFixed(1)} LUFS, tail ${tail.toFixed(0)} dBFS`,
    );
    expectAtMost(`${path} ${name} tail`, tail, LIMITS.tail);
    expectWithin(`${path} ${name} loudness`, momentary, LIMITS.cueLoudness);
  }
}

function checkPad(path: string): void {
  const sound = decode(path);
  expectLength(path, sound, PAD_SECONDS + 2 * PAD_MARGIN);
  const { integrated } = measureLoudness(path, PAD_MARGIN, PAD_SECONDS);
  const joint = Math.max(jointRatio(sound.left), jointRatio(sound.right));
  console.log(`  pad ${integrated.toFixed(1)} LUFS, joint ${joint.toFixed(2)} × its largest step`);
  expectWithin(`${path} loudness`, integrated, LIMITS.padLoudness);
  expectAtMost(`${path} joint`, joint, LIMITS.jointRatio);
}

/** 1 means: going round is as smooth as the roughest place inside. */
function jointRatio(channel: Float32Array): number {
  const first = Math.round(PAD_MARGIN * SAMPLE_RATE);
  const loop = channel.subarray(first, first + PAD_SECONDS * SAMPLE_RATE);
  const step = (index: number): number => Math.abs((loop.at(index) ?? 0) - (loop.at(index - 1) ?? 0));
  let largest = 0;
  for (let index = 1; index < loop.length; index += 1) largest = Math.max(largest, step(index));
  return step(0) / largest; // at(−1) is the last sample
}

function peakBetween(sound: Stereo, fromMs: number, toMs: number): number {
  const [first, end] = [fromMs, toMs].map((ms) => Math.round((ms / 1000) * SAMPLE_RATE));
  let peak = 1e-6; // −120 dB stands for silence
  for (const channel of [sound.left, sound.right]) {
    for (const sample of channel.subarray(first, end)) peak = Math.max(peak, Math.abs(sample));
  }
  return 20 * Math.log10(peak);
}

function expectLength(path: string, sound: Stereo, seconds: number): void {
  const actual = sound.left.length / SAMPLE_RATE;
  expectWithin(`${path} seconds`, actual, [seconds, seconds + LIMITS.padding]);
}

function expectAtMost(what: string, actual: number, limit: number): void {
  expectWithin(what, actual, [Number.NEGATIVE_INFINITY, limit]);
}

function expectWithin(what: string, actual: number, [low, high]: readonly [number, number]): void {
  if (!(actual >= low - 1e-4 && actual <= high)) {
    faults.push(`${what.replace(folder, '')}: ${actual}, allowed ${low} … ${high}`);
  }
}
