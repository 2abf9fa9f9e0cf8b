import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAD_LOOP, SPRITE, SPRITE_MS } from '../../assets/sound/sprite.ts';
import { mp3Milliseconds, webmMilliseconds } from './duration.ts';

const file = (name: string): URL => new URL(`../../assets/sound/${name}`, import.meta.url);
const cues = Object.entries(SPRITE);

describe('the sound sprite', () => {
  it('holds the twelve cues in the order of the file, with silence between them', () => {
    expect(cues).toHaveLength(12);
    cues.forEach(([name, [start, duration]], index) => {
      const [previousStart, previousDuration] = cues[index - 1]?.[1] ?? [-50, 0];
      expect(duration, name).toBeGreaterThan(0);
      expect(start, name).toBeGreaterThanOrEqual(previousStart + previousDuration + 50);
    });
  });

  it.each([
    ['cues.webm', webmMilliseconds, SPRITE_MS],
    ['cues.mp3', mp3Milliseconds, SPRITE_MS],
    ['pad.webm', webmMilliseconds, PAD_LOOP[0] + PAD_LOOP[1]],
    ['pad.mp3', mp3Milliseconds, PAD_LOOP[0] + PAD_LOOP[1]],
  ] as const)('lies within the length of %s', (name, measure, milliseconds) => {
    const length = measure(readFileSync(file(name)));
    expect(length).toBeGreaterThanOrEqual(milliseconds);
    expect(length).toBeLessThan(milliseconds + 300); // the pad's second margin, and what the encoder adds
  });

  it('ends its last cue inside the file', () => {
    const [start, duration] = SPRITE.finish;
    expect(start + duration).toBeLessThanOrEqual(SPRITE_MS);
  });

  it.each(['webm', 'mp3'])('costs a browser that takes %s at most 300 kB', (format) => {
    expect(statSync(file(`cues.${format}`)).size + statSync(file(`pad.${format}`)).size).toBeLessThanOrEqual(300_000);
  });
});
