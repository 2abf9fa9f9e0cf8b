// Writes assets/sound. Needs ffmpeg with libopus and libmp3lame; the results are committed, so the game's own
// build doesn't. Run: node tools/sound/build-sound.ts && node tools/sound/check-sound.ts

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encode } from './ffmpeg.ts';
import { PAD_MARGIN, PAD_SECONDS, performPad } from './pad.ts';
import { performSprite, type Sprite } from './perform.ts';
import { SAMPLE_RATE } from './stereo.ts';

const folder = fileURLToPath(new URL('../../assets/sound/', import.meta.url));

const OPUS = ['-c:a', 'libopus', '-vbr', 'on', '-application', 'audio'];
const MP3 = ['-c:a', 'libmp3lame'];

const sprite = performSprite();
const pad = performPad();
encode(sprite.sound, `${folder}cues.webm`, [...OPUS, '-b:a', '36k']);
encode(sprite.sound, `${folder}cues.mp3`, [...MP3, '-ar', '32000', '-q:a', '5']);
encode(pad, `${folder}pad.webm`, [...OPUS, '-b:a', '24k', '-frame_duration', '60']);
// Nothing in the pad lies above 1.2 kHz: half the sample rate loses nothing.
encode(pad, `${folder}pad.mp3`, [...MP3, '-ar', '24000', '-q:a', '4']);
writeFileSync(`${folder}sprite.ts`, writeTable(sprite));

function writeTable({ table, sound }: Sprite): string {
  const key = (name: string): string => (name.includes('-') ? `'${name}'` : name);
  const rows = [...table].map(([name, [start, duration]]) => `  ${key(name)}: [${start}, ${duration}],`);
  const seconds = sound.left.length / SAMPLE_RATE;
  return [
    '// Written by tools/sound/build-sound.ts; do not edit.',
    '',
    '/** Where each cue lies in cues.webm and cues.mp3: [start, duration] in milliseconds. */',
    'export const SPRITE = {',
    ...rows,
    '} as const satisfies Record<string, readonly [startMs: number, durationMs: number]>;',
    '',
    'export type CueName = keyof typeof SPRITE;',
    '',
    '/** Length of the whole file. */',
    `export const SPRITE_MS = ${Math.round(seconds * 1000)};`,
    '',
    '/** The seamless stretch of pad.webm and pad.mp3; outside it lies a margin. */',
    `export const PAD_LOOP = [${PAD_MARGIN * 1000}, ${PAD_SECONDS * 1000}] as const;`,
    '',
  ].join('\n');
}
