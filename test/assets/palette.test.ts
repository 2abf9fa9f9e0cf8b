import { describe, expect, test } from 'vitest';
import { mix, PALETTES, STATE_HUES, TINTS } from '../../assets/palette/palette.ts';
import type { ColourName, Theme } from '../../assets/palette/palette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const TEXT: readonly ColourName[] = ['ink', 'ink2', 'accent'];
const TEXT_GROUNDS: readonly ColourName[] = ['paper', 'card', 'wash', 'water'];
const GRAPHICS: readonly ColourName[] = ['control', 'focus', ...STATE_HUES];
const GRAPHIC_GROUNDS: readonly ColourName[] = ['paper', 'card', 'water'];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const tooWeak = (
  theme: Theme,
  colours: readonly ColourName[],
  grounds: readonly ColourName[],
  least: number,
): string[] =>
  colours.flatMap((colour) =>
    grounds
      .map((ground) => ({
        pair: `${colour} on ${ground}`,
        ratio: contrast(PALETTES[theme][colour], PALETTES[theme][ground]),
      }))
      .filter(({ ratio }) => ratio < least)
      .map(({ pair, ratio }) => `${pair}: ${ratio.toFixed(2)}`),
  );

test('measures contrast as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(THEMES)('the %s palette', (theme) => {
  test('keeps text at 4.5 : 1 on every ground that carries text', () => {
    expect(tooWeak(theme, TEXT, TEXT_GROUNDS, 4.5)).toEqual([]);
  });

  test('keeps graphics, outlines and focus at 3 : 1 on the grounds they are drawn on', () => {
    expect(tooWeak(theme, GRAPHICS, GRAPHIC_GROUNDS, 3)).toEqual([]);
  });

  test('keeps a badge readable: card on every state hue at 3 : 1', () => {
    const { card } = PALETTES[theme];
    expect(STATE_HUES.filter((hue) => contrast(card, PALETTES[theme][hue]) < 3)).toEqual([]);
  });

  test('mixes tints that are opaque and stay between hue and paper', () => {
    for (const hue of STATE_HUES) {
      const { faint, soft, half } = TINTS[theme][hue];
      const ratios = [faint, soft, half].map((tint) => contrast(tint, PALETTES[theme].paper));
      expect([faint, soft, half].join()).toMatch(/^(#[0-9a-f]{6},?){3}$/);
      expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    }
  });
});

test('a mix of nothing is the ground, a mix of everything the colour', () => {
  expect(mix('#123456', '#fedcba', 0)).toBe('#fedcba');
  expect(mix('#123456', '#fedcba', 1)).toBe('#123456');
});
