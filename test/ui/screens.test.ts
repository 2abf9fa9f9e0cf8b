import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mapFits } from '../../src/browser/ui/map/map-layout.ts';
import { PALETTES } from '../../assets/palette/palette.ts';
import { MOOD_HUE } from '../../assets/palette/palette.ts';
import { MOOD_HUE as UI_MOOD_HUE } from '../../src/browser/ui/components/portrait.tsx';

describe('the map gives way to the list', () => {
  test.each([
    [1280, 800, true, true],
    [768, 1024, false, true],
    [390, 844, false, true],
    [320, 568, false, false],
    [844, 390, true, true],
    [667, 320, true, false],
    [320, 256, false, false],
  ])('at %i × %i, card at the side: %s', (width, height, side, fits) => {
    expect(mapFits(width, height, side, 16)).toBe(fits);
  });
  test('and a little earlier where a line of words is on it', () => {
    expect([mapFits(844, 370, true, 16), mapFits(844, 370, true, 16, true)]).toEqual([true, false]);
    expect(mapFits(844, 390, true, 16, true)).toBe(true);
  });
  test('at 200 % text in a small window', () => {
    expect(mapFits(1280, 800, false, 32)).toBe(false);
  });
});

test('the style sheet has the colours of the palette', () => {
  const css = readFileSync('src/browser/ui/styles/tokens.css', 'utf8');
  const missing = Object.entries(PALETTES.light).filter(
    ([name, light]) => !css.includes(`--${name}: light-dark(${light}, ${PALETTES.dark[name as 'paper']});`),
  );
  expect(missing).toEqual([]);
});

test('portraits have the ring the stage gives them', () => {
  expect(UI_MOOD_HUE).toEqual(MOOD_HUE);
});
