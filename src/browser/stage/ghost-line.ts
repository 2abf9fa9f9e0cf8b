// Another run's trust beside the present line: a hollow line of two dashed rails, as far apart as it was thick.
import { between, distance } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, colourNumber } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { trustThickness } from './trust-line.ts';

const DASH = 7;
const GAP = 4;
/** Between the two lines. */
const APART = 4;

interface GhostLine {
  /** `trust` null: there is none. `present`: the trust of the line it stands beside. */
  draw(trust: number | null, present: number): void;
  destroy(): void;
}

/** Beside the line from `from` to `to`, on the side that is to the right of whoever comes from you. */
export function ghostRails(
  { from, to }: { readonly from: Point; readonly to: Point },
  trust: number,
  present: number,
  scale: number,
): readonly [from: Point, to: Point][] {
  const length = distance(from, to) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const near = trustThickness(present, scale) / 2 + APART;
  return [near, near + trustThickness(trust, scale)].map((away) => {
    const aside = ({ x, y }: Point): Point => ({ x: x + across.x * away, y: y + across.y * away });
    return [aside(from), aside(to)];
  });
}

export function createGhostLine(
  tools: DrawingTools,
  line: { readonly from: Point; readonly to: Point },
  scale: number,
): GhostLine {
  const graphics = tools.scene.add.graphics().setDepth(DEPTH.line);
  return {
    draw(trust, present) {
      graphics.clear();
      if (trust === null) return;
      graphics.lineStyle(1.6, colourNumber(tools.palette.ink2), 1);
      for (const [from, to] of ghostRails(line, trust, present, scale)) {
        const length = distance(from, to);
        for (let at = 0; at < length; at += DASH + GAP) {
          const [a, b] = [at, Math.min(length, at + DASH)].map((along) => between(from, to, along / length));
          if (a && b) graphics.lineBetween(a.x, a.y, b.x, b.y);
        }
      }
    },
    destroy: () => graphics.destroy(),
  };
}
