// A team's people, told apart by shape before colour: filled, outlined, dashed, or an empty chair. Lengths in shoulder widths.
import { mix } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { PersonView } from '../../core/run/view.ts';
import type { Painter } from './texture-book.ts';

/** `hidden`: somebody stands there, and no more can be seen through the fog. */
export type PersonLook = PersonView['state'] | 'vacant' | 'hidden';

export function outline(context: CanvasRenderingContext2D, lift: number): void {
  context.beginPath();
  context.arc(0, -0.27 - lift, 0.255, 0, Math.PI * 2);
  context.closePath();
  context.moveTo(-0.46, 0.54);
  context.lineTo(-0.46, 0.44);
  context.bezierCurveTo(-0.46, 0.16, -0.26, 0.08, 0, 0.08);
  context.bezierCurveTo(0.26, 0.08, 0.46, 0.16, 0.46, 0.44);
  context.lineTo(0.46, 0.54);
  context.closePath();
}

function chair(context: CanvasRenderingContext2D): void {
  context.beginPath();
  context.roundRect(-0.24, -0.42, 0.48, 0.44, 0.1);
  context.moveTo(-0.36, 0.16);
  context.lineTo(0.36, 0.16);
  for (const side of [-0.27, 0.27]) {
    context.moveTo(side, 0.16);
    context.lineTo(side, 0.54);
  }
}

/** `size`: width of the shoulders in CSS px. */
export function personPainter(look: PersonLook, size: number, palette: Palette): Painter {
  return (context) => {
    context.scale(size, size);
    context.lineJoin = context.lineCap = 'round';
    context.lineWidth = Math.max(1.3, size * 0.1) / size;
    switch (look) {
      case 'bright':
        context.fillStyle = palette.good;
        outline(context, 0.07);
        return context.fill();
      case 'steady':
      case 'hidden':
        context.fillStyle = look === 'steady' ? palette.calm : mix(palette.calm, palette.paper, 0.75);
        outline(context, 0);
        return context.fill();
      case 'uneasy':
        context.fillStyle = mix(palette.strained, palette.paper, 0.2);
        context.strokeStyle = palette.strained;
        outline(context, 0);
        context.fill();
        return context.stroke();
      case 'leaving':
        context.strokeStyle = palette.broken;
        context.lineCap = 'butt';
        context.setLineDash([0.17, 0.11]);
        outline(context, 0);
        return context.stroke();
      case 'vacant':
        context.strokeStyle = palette.control;
        context.lineWidth = Math.max(1.2, size * 0.08) / size;
        chair(context);
        return context.stroke();
    }
  };
}
