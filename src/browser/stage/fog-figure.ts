// Mist over a team you have not seen for a while: puffs drift apart as it lifts.
import { mix } from '../../../assets/palette/palette.ts';
import type { Palette } from '../../../assets/palette/palette.ts';
import { along, smooth } from './geometry.ts';
import type { Point } from './geometry.ts';
import { DEPTH, addPicture, snap } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';
import type { ManagerPlace, StageLayout } from './stage-layout.ts';
import { paintIcon, puffPainter } from './paint-portrait.ts';
import { createStill } from './still.ts';

interface FogFigure {
  /** 0 clear – 1 full. */
  draw(fog: number): void;
  /** It has come to rest. */
  settle(): void;
  destroy(): void;
}
interface Puff extends Point {
  readonly size: number;
}

/** The densest mist; people themselves fade in it too. */
const THICKEST = 0.9;
/** A team seen a week ago is clear. */
const CLEAR_UNTIL = 0.2;

/** Kept from the edge, where a puff would be cut off. */
const within = (at: number, size: number, length: number): number =>
  Math.max(size * 0.86, Math.min(length - size * 0.86, at));

/** Puffs along the team's arc, in two uneven rows: always the same for the same place. */
export function placePuffs(
  { x, y, team }: ManagerPlace,
  personSize: number,
  box: { readonly width: number; readonly height: number },
): Puff[] {
  const middle = (team.inner + team.outer) / 2 + personSize * 0.3;
  const depth = team.outer - team.inner;
  const count = Math.max(3, Math.round((team.spread * 2 * middle) / (personSize * 1.25)));
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0 : (index / (count - 1)) * 2 - 1;
    const sway = (index % 2 === 0 ? 1 : -1) * depth * 0.17;
    const size = Math.max(depth * 0.5, personSize * 1.4) * (1 + ((index * 37) % 5) * 0.05);
    const at = along({ x, y }, team.direction + share * team.spread * 0.86, middle + sway);
    return { x: within(at.x, size, box.width), y: within(at.y, size, box.height), size };
  });
}

function eyePainter(size: number, palette: Palette): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    context.fillStyle = palette.mist;
    context.beginPath();
    context.arc(0, 0, size * 0.66, 0, Math.PI * 2);
    context.fill();
    paintIcon(context, 'eye-slash', size, palette.ink2);
  };
}

export function createFogFigure(
  tools: DrawingTools,
  place: ManagerPlace,
  { personSize, width, height }: StageLayout,
): FogFigure {
  const { book, palette } = tools;
  const middle = along(place, place.team.direction, (place.team.inner + place.team.outer) / 2 + personSize * 0.2);
  const layer = (colour: string, drop: number) =>
    placePuffs(place, personSize, { width, height }).map((puff) => {
      const texture = book.bake(
        `puff ${colour} ${puff.size.toFixed(1)}`,
        puff.size * 2 + 2,
        puffPainter(puff.size, colour),
      );
      const y = puff.y + drop;
      return { ...puff, y, image: addPicture(tools, texture, puff.x, y).setDepth(DEPTH.fog) };
    });
  // A darker layer underneath, a little lower, so that white mist shows on paper.
  const puffs = [...layer(mix(palette.calm, palette.paper, 0.2), personSize * 0.2), ...layer(palette.mist, 0)];
  const eyeSize = Math.max(13, personSize * 1.15);
  const eyeTexture = book.bake(`eye ${eyeSize.toFixed(1)}`, eyeSize * 1.4, eyePainter(eyeSize, palette));
  const eye = addPicture(tools, eyeTexture, middle.x, middle.y).setDepth(DEPTH.fog);
  const images = [...puffs.map(({ image }) => image), eye];
  const still = createStill(tools, `fog ${place.x} ${place.y}`, images, DEPTH.fog);
  let drawn = NaN;
  return {
    draw(fog) {
      if (fog === drawn) return;
      drawn = fog;
      still.release();
      const apart = (1 - smooth(CLEAR_UNTIL, 0.9, fog)) * personSize * 2;
      for (const { image, x, y } of puffs) {
        const angle = Math.atan2(y - middle.y, x - middle.x);
        const moved = along({ x, y }, angle, apart);
        image.setPosition(snap(moved.x, book.dpr), snap(moved.y, book.dpr));
        image.setAlpha(THICKEST * smooth(CLEAR_UNTIL, 1, fog)).setVisible(fog > CLEAR_UNTIL);
      }
      eye.setAlpha(smooth(0.5, 0.9, fog)).setVisible(fog > 0.5);
    },
    settle: () => still.take(),
    destroy() {
      still.destroy();
      for (const image of images) image.destroy();
    },
  };
}
