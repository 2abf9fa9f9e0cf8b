// You are in somebody's work: your own ring, in ink, closes round their portrait from your side.
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace } from './stage-layout.ts';

interface YourRing {
  /** 0 none – 1 all round. */
  draw(closed: number): void;
  destroy(): void;
}

/** Between their ring and yours, and how thick yours is, as shares of the portrait's radius. */
const APART = 0.04;
const THICK = 0.1;

export function createYourRing(tools: DrawingTools, { x, y, radius, angle }: ManagerPlace): YourRing {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.ring);
  const width = Math.max(2.2, radius * THICK);
  const reach = radius * (1 + APART) + width / 2;
  return {
    draw(closed) {
      graphics.clear();
      if (closed <= 0.01) return;
      const [middle, half] = [angle + Math.PI, Math.PI * Math.min(1, closed)];
      graphics.lineStyle(width, colourNumber(tools.palette.ink), 1).beginPath();
      graphics.arc(x, y, reach, middle - half, middle + half, false);
      graphics.strokePath();
    },
    destroy: () => graphics.destroy(),
  };
}
