// Where your week went: one short arc a block, on a track around you, on the side of the manager who got it.
import { mix } from '../../../assets/palette/palette.ts';
import type { CalendarView } from '../../core/run/view.ts';
import { radians, turn } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { StageLayout } from './stage-layout.ts';

const BLOCK = radians(11);
const GAP = radians(5);

interface AttentionArcs {
  /** `ids`: the managers in the layout's order. */
  draw(calendar: CalendarView | null, ids: readonly string[]): void;
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

/** A block in their work is a thick one, what they brought up a hollow one. */
type Kind = 'work' | 'along' | 'asked';
const KINDS: readonly Kind[] = ['work', 'along', 'asked'];

export function createAttentionArcs(tools: DrawingTools, layout: StageLayout): AttentionArcs {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.attention);
  const { x, y, track, radius } = layout.you;
  const { palette } = tools;
  const angles = layout.managers.map((manager) => manager.angle);
  const all = [...angles, widestGap(angles)];
  const thin = Math.max(3, radius * 0.085);
  const line = (width: number, colour: string, start: number, end: number, reach = track): void => {
    graphics.lineStyle(width, colourNumber(colour), 1).beginPath().arc(x, y, reach, start, end, false);
    graphics.strokePath();
  };
  const block = (kind: Kind, start: number, end: number): void => {
    if (kind === 'work') return line(thin * 2.1, palette.ink, start, end, track + thin * 0.4);
    line(thin, palette.ink, start, end);
    if (kind === 'asked') line(thin * 0.42, palette.paper, start + 0.02, end - 0.02);
  };
  return {
    draw(calendar, ids) {
      graphics.clear();
      line(1.2, mix(palette.control, palette.paper, 0.45), 0, Math.PI * 2);
      if (calendar === null) return;
      const kinds = ids.map((id) =>
        KINDS.flatMap((kind) => Array.from({ length: calendar.managers[id]?.[kind] ?? 0 }, () => kind)),
      );
      const blocks = kinds.map(({ length }) => length);
      const inOrder = kinds.flat();
      for (const [at, { start, end }] of attentionArcs(all, [...blocks, 0]).entries())
        block(inOrder[at] ?? 'along', start, end);
      const none = angles.map(() => 0);
      for (const { start, end } of attentionArcs(all, [...none, calendar.elsewhere]))
        line(thin, palette.control, start, end);
    },
    destroy: () => graphics.destroy(),
  };
}
