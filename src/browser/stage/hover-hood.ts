// How a manager has come to stand with their team after your example: leaning over it, their ring grows an arm that closes around the
// people; beside it, they and the people stand on one round ground.
import type { GameObjects } from 'phaser';
import { mix } from '../../../assets/palette/palette.ts';
import { along, between } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace } from './stage-layout.ts';

const STEPS = 28;
/** Radius of the shoulders, CSS px. */
const CORNER = 14;

interface HoverHood {
  /** `reach`: 0 none – 1 closed around the team. `round`: 0 none – 1 the whole ground. */
  draw(reach: number, round: number): void;
  destroy(): void;
}

/** Out along one side, over the heads with round shoulders, back along the other; `reach` shortens how far out it goes. */
export function hoodOutline({ x, y, team }: ManagerPlace, reach: number): Point[] {
  const outer = team.inner + (team.outer - team.inner) * reach;
  const round = Math.min(CORNER * reach, (outer - team.inner) / 2);
  const inset = Math.min(round / outer, team.spread / 2);
  const at = (turned: number, radius: number): Point => along({ x, y }, team.direction + turned, radius);
  const side = (sign: 1 | -1): Point[] => {
    const from = at(sign * team.spread, outer - round);
    const [corner, to] = [at(sign * team.spread, outer), at(sign * (team.spread - inset), outer)];
    const shoulder = Array.from({ length: 7 }, (_, step) =>
      between(between(from, corner, step / 6), between(corner, to, step / 6), step / 6),
    );
    return [at(sign * team.spread, team.inner), ...shoulder];
  };
  const over = Array.from({ length: STEPS + 1 }, (_, step) =>
    at((team.spread - inset) * ((step / STEPS) * 2 - 1), outer),
  );
  return [...side(-1), ...over, ...side(1).toReversed()];
}

/** No outline: nobody is shut in. */
function drawGround(graphics: GameObjects.Graphics, place: ManagerPlace, round: number, colour: number): void {
  const { x, y, radius, team } = place;
  const outer = radius + (team.outer - radius) * round;
  graphics.fillStyle(colour, 1).slice(x, y, outer, team.direction - team.spread, team.direction + team.spread, false);
  graphics.fillPath();
}

/** The arm lies over the mist: it is seen from outside. */
function drawArm(below: GameObjects.Graphics, above: GameObjects.Graphics, outline: readonly Point[]): void {
  const [foot, ...rest] = outline;
  for (const graphics of [below, above]) {
    graphics.beginPath().moveTo(foot?.x ?? 0, foot?.y ?? 0);
    for (const { x, y } of rest) graphics.lineTo(x, y);
  }
  below.fillPath();
  above.strokePath();
}

export function createHoverHood(tools: DrawingTools, place: ManagerPlace): HoverHood {
  const { palette, scene } = tools;
  const below = scene.add.graphics().setDepth(DEPTH.hood);
  const above = scene.add.graphics().setDepth(DEPTH.arm);
  return {
    draw(reach, round) {
      below.clear();
      above.clear();
      if (round > 0.01) drawGround(below, place, round, colourNumber(mix(palette.good, palette.paper, 0.16)));
      if (reach <= 0.01) return;
      below.fillStyle(colourNumber(mix(palette.strained, palette.paper, 0.1)), 1);
      above.lineStyle(2.2, colourNumber(palette.strained), 1);
      drawArm(below, above, hoodOutline(place, reach));
    },
    destroy() {
      below.destroy();
      above.destroy();
    },
  };
}
