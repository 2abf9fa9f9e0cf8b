// A portrait on its disc with ring and one soft shadow, and the badges that go with it.
import { ICONS } from '../../../assets/icons/icons.ts';
import type { IconName } from '../../../assets/icons/icons.ts';
import { mix } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { Face } from './faces.ts';
import type { DrawingPainter } from './paint-drawing.ts';
import type { Painter } from './texture-book.ts';

/** Room around the disc for the shadow, CSS px. */
export const SHADOW_ROOM = 12;

const ringWidth = (radius: number): number => Math.max(2.4, radius * 0.085);

interface PortraitPicture {
  /** `empty`: nobody has this place. */
  readonly face: Face | 'empty';
  readonly radius: number;
  readonly ring: string;
  readonly palette: Palette;
  /** On leave: the face fades and the ring is dashed. */
  readonly away?: boolean;
  /** The ring is dashed, and the face as ever. */
  readonly acting?: boolean;
}

export function portraitPainter({
  face,
  radius,
  ring,
  palette,
  away = false,
  acting = false,
}: PortraitPicture): Painter {
  return (context) => {
    const disc = new Path2D();
    disc.arc(0, 0, radius - 0.5, 0, Math.PI * 2);
    context.save();
    if (!away)
      Object.assign(context, {
        shadowColor: 'rgb(20 24 42 / 0.22)',
        shadowBlur: 9 * context.getTransform().a,
        shadowOffsetY: 3 * context.getTransform().a,
      });
    context.fillStyle = away ? mix(palette.disc, palette.paper, 0.35) : palette.disc;
    context.fill(disc);
    context.restore();
    context.save();
    context.clip(disc);
    const paintFace = face === 'nobody' ? strangerPainter(palette) : face;
    if (paintFace !== 'loading' && paintFace !== 'empty') (away ? faded(paintFace) : paintFace)(context, radius);
    context.restore();
    const width = ringWidth(radius);
    context.lineWidth = width;
    context.strokeStyle = away ? mix(ring, palette.paper, 0.6) : ring;
    if (away || acting) context.setLineDash([radius * 0.16, radius * 0.12]);
    context.beginPath();
    context.arc(0, 0, radius - width / 2, 0, Math.PI * 2);
    context.stroke();
  };
}

/** As a whole: shape by shape, those below would show through. */
function faded(paintFace: DrawingPainter): DrawingPainter {
  return (context, radius) => {
    const { a: scale } = context.getTransform();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = Math.ceil(radius * 2 * scale);
    const own = canvas.getContext('2d', { willReadFrequently: true });
    if (own === null) return;
    own.translate(canvas.width / 2, canvas.height / 2);
    own.scale(scale, scale);
    paintFace(own, radius);
    const half = canvas.width / scale / 2;
    context.globalAlpha = 0.32;
    context.drawImage(canvas, -half, -half, half * 2, half * 2);
  };
}

/** A plain bust for a person nobody drew. */
const strangerPainter =
  (palette: Palette): DrawingPainter =>
  (context, radius) => {
    context.fillStyle = mix(palette.calm, palette.disc, 0.4);
    context.beginPath();
    context.arc(0, -radius * 0.14, radius * 0.36, 0, Math.PI * 2);
    context.ellipse(0, radius * 0.98, radius * 0.66, radius * 0.62, 0, 0, Math.PI * 2);
    context.fill();
  };

/** An icon of Phosphor's 256-unit box, `size` CSS px wide around the middle. */
export function paintIcon(context: CanvasRenderingContext2D, icon: IconName, size: number, colour: string): void {
  context.save();
  context.scale(size / 256, size / 256);
  context.translate(-128, -128);
  context.fillStyle = colour;
  context.fill(new Path2D(ICONS[icon]));
  context.restore();
}

/** A filled disc with an icon and a rim of paper that lifts it off what is behind. `radius` includes the rim. */
export const badgePainter =
  (icon: IconName, radius: number, fill: string, paper: string): Painter =>
  (context) => {
    context.fillStyle = paper;
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fill();
    context.fillStyle = fill;
    context.beginPath();
    context.arc(0, 0, radius - Math.max(1.5, radius * 0.14), 0, Math.PI * 2);
    context.fill();
    paintIcon(context, icon, radius * 1.22, paper);
  };

/** What runs along a line: a ring of its colour on a rim of paper. */
export const beadPainter =
  (radius: number, colour: string, paper: string): Painter =>
  (context) => {
    for (const [reach, fill] of [
      [radius, paper],
      [radius * 0.76, colour],
      [radius * 0.28, paper],
    ] as const) {
      context.fillStyle = fill;
      context.beginPath();
      context.arc(0, 0, reach, 0, Math.PI * 2);
      context.fill();
    }
  };

/** One puff of mist: dense in the middle, nothing at its rim. `colour`: six hex digits. */
export const puffPainter =
  (radius: number, colour: string): Painter =>
  (context) => {
    const mist = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    for (const [at, opacity] of [
      [0, 'f4'],
      [0.5, 'e4'],
      [0.72, '96'],
      [0.88, '2c'],
      [1, '00'],
    ] as const) {
      mist.addColorStop(at, colour + opacity);
    }
    context.fillStyle = mist;
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.fill();
  };
