// The line between you and a manager: thicker with trust, dashed below 40, its hue a third sign of the same. It comes away from you
// when the two of you have not sat down for long.
import { mix } from '../../../assets/palette/palette.ts';
import type { Palette, StateHue } from '../../../assets/palette/palette.ts';
import { distance, between } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';

const DASHED_BELOW = 40;
/** The hue at these points of trust; between two of them, a mixture. */
const HUES: readonly (readonly [trust: number, hue: StateHue])[] = [
  [18, 'broken'],
  [36, 'strained'],
  [42, 'strained'],
  [50, 'calm'],
  [54, 'calm'],
  [60, 'good'],
];

export function trustColour(trust: number, palette: Palette): string {
  const after = HUES.findIndex(([at]) => trust < at);
  const [upper, lower] = [HUES.at(after), HUES[after - 1]];
  if (upper === undefined || after === 0) return palette[HUES[0]?.[1] ?? 'calm'];
  if (after < 0 || lower === undefined) return palette.good;
  return mix(palette[upper[1]], palette[lower[1]], (trust - lower[0]) / (upper[0] - lower[0]));
}

/** Trust at which a line is thinnest, and at which it has its full thickness. */
const [THIN, THICK] = [22, 72];
/** CSS px: grows where trust usually lies, so that a few points can be seen. `scale` 1 at a portrait radius of 46. */
export const trustThickness = (trust: number, scale: number): number =>
  Math.max(1.8, (1.8 + 15 * Math.min(1.15, Math.max(0, (trust - THIN) / (THICK - THIN))) ** 1.3) * scale);

/** Share of the line that is gone at your end when you are as far apart as can be. */
const COME_AWAY = 0.4;

/** Where the line begins. */
export const lineStart = (from: Point, to: Point, apart: number): Point => between(from, to, COME_AWAY * apart);

interface TrustLine {
  /** `apart`: 0–1. `swell`: thickness for a moment, 1 when at rest. */
  draw(trust: number, apart: number, swell?: number): void;
  destroy(): void;
}

export function createTrustLine(tools: DrawingTools, from: Point, to: Point, scale: number): TrustLine {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.line);
  return {
    draw(trust, apart, swell = 1) {
      const start = lineStart(from, to, apart);
      const length = distance(start, to);
      const stroke = (begin: number, end: number): void => {
        const [a, b] = [between(start, to, begin / length), between(start, to, end / length)];
        graphics.lineBetween(a.x, a.y, b.x, b.y);
      };
      const thickness = trustThickness(trust, scale) * swell;
      graphics.clear();
      if (thickness === 0) return;
      graphics.lineStyle(thickness, colourNumber(trustColour(trust, tools.palette)), 1);
      if (trust >= DASHED_BELOW) return stroke(0, length);
      // Whole dashes only, beginning and ending with one; they grow sparser as trust falls.
      const dash = Math.max(5, 11 * scale);
      const gap = dash * (0.7 + (DASHED_BELOW - trust) / DASHED_BELOW);
      const dashes = Math.max(2, Math.round((length + gap) / (dash + gap)));
      const step = (length - dash) / (dashes - 1);
      for (let index = 0; index < dashes; index++) stroke(index * step, index * step + dash);
    },
    destroy: () => graphics.destroy(),
  };
}
