// What every drawn figure is given: the scene to draw in, colours, baked pictures and faces.
import type { GameObjects, Scene } from 'phaser';
import type { Palette } from '../../../assets/palette/palette.ts';
import type { Faces } from './faces.ts';
import type { StageLayout } from './stage-layout.ts';
import type { TextureBook } from './texture-book.ts';

export interface DrawingTools {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly book: TextureBook;
  readonly faces: Faces;
}

/** What lies over what, bottom to top. */
export const DEPTH = {
  wave: 0,
  hood: 1,
  line: 2,
  attention: 3,
  sign: 4,
  bead: 5,
  people: 6,
  fog: 7,
  arm: 8,
  ring: 9,
  portrait: 10,
  mark: 11,
} as const;

export const colourNumber = (hex: string): number => Number.parseInt(hex.slice(1), 16);

/** On whole device pixels, so that baked pictures stay sharp. */
export const snap = (value: number, dpr: number): number => Math.round(value * dpr) / dpr;

/** Puts a baked texture at its CSS size. */
export function addPicture(
  { scene, book: { dpr } }: DrawingTools,
  texture: string,
  x: number,
  y: number,
): GameObjects.Image {
  return scene.add.image(snap(x, dpr), snap(y, dpr), texture).setScale(1 / dpr);
}

/** Portrait radius at which lines have their nominal thickness. */
const NOMINAL_RADIUS = 46;
/** 1 at the usual size; smaller stages have thinner lines. */
export const scaleOf = ({ managers }: StageLayout): number => (managers[0]?.radius ?? NOMINAL_RADIUS) / NOMINAL_RADIUS;
