// The line between you and a manager: thicker with trust, dashed below 40, its hue a third sign of the same.
import type { Palette } from '../../../assets/palette/palette.ts';
import { distance, between } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';

const DASHED_BELOW = 40;
/** Where the words begin to say "good". */
const GREEN_FROM = 56;

export function trustColour(trust: number, palette: Palette): string {
  if (trust < 20) return palette.broken;
  if (trust < DASHED_BELOW) return palette.strained;
  return trust < GREEN_FROM ? palette.calm : palette.good;
}

/** CSS px: grows fastest where trust usually lies, so that a few points can be seen. `scale` 1 at a portrait radius of 46. */
export const trustThickness = (trust: number, scale: number): number =>
  Math.max(2, (2 + 13 * (trust / 100) ** 1.8) * scale);

interface TrustLine {
  /** `swell`: thickness for a moment, 1 when at rest. */
  draw(trust: number, swell?: number): void;
  destroy(): void;
}

export function createTrustLine(tools: DrawingTools, from: Point, to: Point, scale: number): TrustLine {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.line);
  const length = distance(from, to);
  const stroke = (start: number, end: number): void => {
    const [a, b] = [between(from, to, start / length), between(from, to, end / length)];
    graphics.lineBetween(a.x, a.y, b.x, b.y);
  };
  return {
    draw(trust, swell = 1) {
      const thickness = trustThickness(trust, scale) * swell;
      graphics.clear().lineStyle(thickness, colourNumber(trustColour(trust, tools.palette)), 1);
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
