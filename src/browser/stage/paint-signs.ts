// The small signs on a trust line: somebody who waits for you, a block planned, an arrow. Told apart by shape, all in ink.
import type { Palette } from '../../../assets/palette/palette.ts';
import type { Moved } from '../../core/run/view.ts';
import { outline } from './paint-person.ts';
import type { Painter } from './texture-book.ts';

/** Filled with paper, so that they stand before the line and not in it. `size`: width of the shoulders, CSS px. */
export const queuePainter =
  (size: number, palette: Palette): Painter =>
  (context) => {
    context.scale(size, size);
    context.lineJoin = 'round';
    outline(context, 0);
    context.lineWidth = 5 / size;
    context.strokeStyle = palette.paper;
    context.stroke();
    context.fillStyle = palette.ink;
    context.fill();
  };

export const plannedPainter =
  (size: number, palette: Palette): Painter =>
  (context) => {
    context.beginPath();
    context.arc(0, 0, size / 2, 0, Math.PI * 2);
    context.fillStyle = palette.card;
    context.fill();
    context.lineWidth = Math.max(1.6, size * 0.18);
    context.strokeStyle = palette.ink;
    context.stroke();
  };

/** One wing, or two where nobody would miss it. */
export const arrowPainter =
  (moved: Moved, radius: number, palette: Palette): Painter =>
  (context) => {
    const up = moved === 'higher' || moved === 'much_higher';
    const much = moved === 'much_lower' || moved === 'much_higher';
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fillStyle = palette.card;
    context.fill();
    context.lineWidth = Math.max(1.2, radius * 0.14);
    context.strokeStyle = palette.ink2;
    context.stroke();
    context.lineWidth = Math.max(1.7, radius * 0.24);
    context.lineCap = context.lineJoin = 'round';
    context.strokeStyle = palette.ink;
    context.beginPath();
    const side = up ? 1 : -1;
    for (const shift of much ? [-0.26, 0.26] : [0]) {
      context.moveTo(-radius * 0.42, radius * (shift + side * 0.2));
      context.lineTo(0, radius * (shift - side * 0.2));
      context.lineTo(radius * 0.42, radius * (shift + side * 0.2));
    }
    context.stroke();
  };
