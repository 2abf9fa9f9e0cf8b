// The week passing: a light runs once around the dotted line, and five days fill behind it.
import { mix } from '../../../assets/palette/palette.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './kit.ts';
import type { Kit } from './kit.ts';
import type { StageLayout } from './stage-layout.ts';

const DAYS = 5;
const STEPS_A_DAY = 18;

export interface WeekPath {
  /** 0 Monday morning – 1 Friday evening; null between weeks. */
  draw(share: number | null): void;
  destroy(): void;
}

/** A place on the managers' ellipse, from the top and clockwise. */
export function pathPoint({ you, orbit }: Pick<StageLayout, 'you' | 'orbit'>, share: number): Point {
  const angle = (share - 0.25) * Math.PI * 2;
  return { x: you.x + orbit.rx * Math.cos(angle), y: you.y + orbit.ry * Math.sin(angle) };
}

export function createWeekPath(kit: Kit, layout: StageLayout): WeekPath {
  const graphics = kit.scene.add.graphics().setDepth(DEPTH.wave);
  const { palette } = kit;
  return {
    draw(share) {
      graphics.clear();
      if (share === null || share <= 0) return;
      const steps = Math.max(1, Math.round(share * DAYS * STEPS_A_DAY));
      graphics.lineStyle(2.4, colourNumber(mix(palette.ink2, palette.paper, 0.35)), 1).beginPath();
      const start = pathPoint(layout, 0);
      graphics.moveTo(start.x, start.y);
      for (let step = 1; step <= steps; step += 1) {
        const { x, y } = pathPoint(layout, (share * step) / steps);
        graphics.lineTo(x, y);
      }
      graphics.strokePath();
      graphics.fillStyle(colourNumber(palette.ink2), 1);
      for (let day = 0; day <= Math.min(DAYS - 1, Math.floor(share * DAYS)); day += 1) {
        const { x, y } = pathPoint(layout, day / DAYS);
        graphics.fillCircle(x, y, 3.6);
      }
      const { x, y } = pathPoint(layout, share);
      graphics.fillStyle(colourNumber(palette.paper), 1).fillCircle(x, y, 7);
      graphics.fillStyle(colourNumber(palette.ink2), 1).fillCircle(x, y, 5);
    },
    destroy: () => graphics.destroy(),
  };
}
