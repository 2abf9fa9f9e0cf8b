// Where your attention went this week: one short arc a block, on a track around you, on the side of the manager who got it.
import { mix } from '../../../assets/palette/palette.ts';
import { radians, turn } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { StageLayout } from './stage-layout.ts';

const BLOCK = radians(11);
const GAP = radians(5);

interface AttentionArcs {
  /** Blocks for each manager, in the layout's order, and those that went to none of them. */
  draw(blocks: readonly number[], elsewhere: number): void;
  destroy(): void;
}

/** Angles of the arcs for each manager: centred on their direction, narrower where neighbours are close. */
export function attentionArcs(
  angles: readonly number[],
  blocks: readonly number[],
): { readonly start: number; readonly end: number }[] {
  return angles.flatMap((angle, index) => {
    const count = Math.min(12, Math.max(0, Math.round(blocks[index] ?? 0)));
    const nearest = Math.min(
      Math.PI,
      ...angles.flatMap((other, at) => (at === index ? [] : Math.abs(turn(angle, other)))),
    );
    const wanted = count * BLOCK + (count - 1) * GAP;
    const share = Math.min(1, (nearest - GAP * 1.6) / wanted);
    return Array.from({ length: count }, (_, block) => {
      const start = angle + (block * (BLOCK + GAP) - wanted / 2) * share;
      return { start, end: start + BLOCK * share };
    });
  });
}

/** The middle of the widest gap between directions, the upper one of equals: what went to no manager is drawn there. */
export function widestGap(angles: readonly number[]): number {
  const up = -Math.PI / 2;
  const gaps = Array.from(
    { length: 72 },
    (_, step) => up + radians(step % 2 === 0 ? 2.5 * step : -2.5 * (step + 1)),
  ).map((angle) => ({ angle, room: Math.min(Math.PI, ...angles.map((other) => Math.abs(turn(angle, other)))) }));
  return gaps.reduce((best, gap) => (gap.room > best.room + 0.01 ? gap : best)).angle;
}

export function createAttentionArcs(tools: DrawingTools, layout: StageLayout): AttentionArcs {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.attention);
  const { x, y, track, radius } = layout.you;
  const angles = layout.managers.map((manager) => manager.angle);
  const all = [...angles, widestGap(angles)];
  const line = (width: number, colour: string, start: number, end: number): void => {
    graphics.lineStyle(width, colourNumber(colour), 1).beginPath().arc(x, y, track, start, end, false);
    graphics.strokePath();
  };
  return {
    draw(blocks, elsewhere) {
      graphics.clear();
      line(1.2, mix(tools.palette.control, tools.palette.paper, 0.45), 0, Math.PI * 2);
      const width = Math.max(3, radius * 0.085);
      for (const { start, end } of attentionArcs(all, [...blocks, 0])) line(width, tools.palette.ink, start, end);
      const none = angles.map(() => 0);
      for (const { start, end } of attentionArcs(all, [...none, elsewhere]))
        line(width, tools.palette.control, start, end);
    },
    destroy: () => graphics.destroy(),
  };
}
