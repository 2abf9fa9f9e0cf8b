// What stands on a trust line: people who queue up to you with questions, the attention planned for this week as beads, and a small
// arrow where trust has moved since last Monday.
import type { GameObjects } from 'phaser';
import type { Moved } from '../../core/run/view.ts';
import { between, distance } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, addPicture } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import { arrowPainter, plannedPainter, queuePainter } from './paint-signs.ts';

export interface LineLook {
  readonly queue: number;
  readonly planned: number;
  readonly moved: Moved;
}
interface LineSigns {
  draw(look: LineLook): void;
  destroy(): void;
}

/** More beads than this are a row that nobody counts. */
const MOST_BEADS = 6;
/** Share of the line where the arrow sits, from your end. */
const ARROW_AT = 0.78;

/** Shares of the line, from your end, at which things of `size` px stand in a row; closer together where it is short. */
export function queuePlaces(count: number, length: number, size: number): number[] {
  const step = Math.min(size * 0.92, (length * 0.5) / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => (size * 0.6 + at * step) / length);
}

/** Beads stand in the middle, out of the way of the queue and the arrow. */
export function beadPlaces(count: number, length: number, size: number): number[] {
  const shown = Math.min(MOST_BEADS, count);
  const step = Math.min(size * 1.45, (length * 0.34) / Math.max(1, shown));
  return Array.from({ length: shown }, (_, at) => 0.5 + ((at - (shown - 1) / 2) * step) / length);
}

export function createLineSigns(
  tools: DrawingTools,
  { from, to }: { readonly from: Point; readonly to: Point },
  personSize: number,
  scale: number,
): LineSigns {
  const { book, palette } = tools;
  const length = distance(from, to);
  const person = Math.max(9, personSize * 0.95);
  const bead = Math.max(6, 10 * scale);
  const arrow = Math.max(7.5, 11.5 * scale);
  const shown: GameObjects.Image[] = [];
  let last = '';
  const put = (name: string, size: number, paint: Parameters<typeof book.bake>[2], share: number): void => {
    const at = between(from, to, share);
    shown.push(addPicture(tools, book.bake(name, size, paint), at.x, at.y).setDepth(DEPTH.sign));
  };
  const clear = (): void => {
    for (const image of shown.splice(0)) image.destroy();
  };
  return {
    draw({ queue, planned, moved }) {
      const key = `${queue} ${planned} ${moved}`;
      if (key === last) return;
      last = key;
      clear();
      const paintPerson = queuePainter(person, palette);
      for (const share of queuePlaces(queue, length, person).toReversed())
        put(`queue ${person.toFixed(1)}`, person * 1.7, paintPerson, share);
      for (const share of beadPlaces(planned, length, bead))
        put(`planned ${bead.toFixed(1)}`, bead * 1.6, plannedPainter(bead, palette), share);
      if (moved !== 'same')
        put(`arrow ${moved} ${arrow.toFixed(1)}`, arrow * 2.6, arrowPainter(moved, arrow, palette), ARROW_AT);
    },
    destroy: clear,
  };
}
