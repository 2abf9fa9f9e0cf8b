// The week passing: a light runs once around the dotted line, and five days fill behind it.
import { mix } from '../../../assets/palette/palette.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
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

export function createWeekPath(tools: DrawingTools, layout: StageLayout): WeekPath {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.wave);
  // Worked out once: this is drawn in every frame of a week.
  const { paper, ink2 } = tools.palette;
  const colours = {
    line: colourNumber(mix(ink2, paper, 0.35)),
    day: colourNumber(ink2),
    paper: colourNumber(paper),
  };
  const steps = DAYS * STEPS_A_DAY;
  const path = Array.from({ length: steps + 1 }, (_, step) => pathPoint(layout, step / steps));
  return {
    draw(share) {
      graphics.clear();
      if (share === null || share <= 0) return;
      const { x, y } = pathPoint(layout, share);
      graphics.lineStyle(2.4, colours.line, 1).beginPath();
      for (const [step, point] of path.slice(0, Math.ceil(share * steps)).entries()) {
        if (step === 0) graphics.moveTo(point.x, point.y);
        else graphics.lineTo(point.x, point.y);
      }
      graphics.lineTo(x, y).strokePath();
      graphics.fillStyle(colours.day, 1);
      for (let day = 0; day <= Math.min(DAYS - 1, Math.floor(share * DAYS)); day += 1) {
        const start = path[day * STEPS_A_DAY];
        if (start) graphics.fillCircle(start.x, start.y, 3.6);
      }
      graphics.fillStyle(colours.paper, 1).fillCircle(x, y, 7);
      graphics.fillStyle(colours.day, 1).fillCircle(x, y, 5);
    },
    destroy: () => graphics.destroy(),
  };
}
