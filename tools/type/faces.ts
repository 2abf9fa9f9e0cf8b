// The game's faces, cut down to the weights that it is set in: half the bytes of what everybody waits for.
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

interface Face {
  /** In assets/type. */
  readonly file: string;
  /** What it is made from, and whose licence goes with it. */
  readonly from: string;
  readonly original: string;
  readonly weights: number | { readonly min: number; readonly max: number };
}

export const FACES: readonly Face[] = [
  {
    file: 'text.woff2',
    from: '@fontsource-variable/atkinson-hyperlegible-next',
    original: 'atkinson-hyperlegible-next-latin-wght-normal.woff2',
    weights: { min: 400, max: 750 },
  },
  {
    file: 'title.woff2',
    from: '@fontsource-variable/fraunces',
    original: 'fraunces-latin-wght-normal.woff2',
    weights: 600,
  },
  {
    file: 'quote.woff2',
    from: '@fontsource-variable/fraunces',
    original: 'fraunces-latin-wght-normal.woff2',
    weights: 480,
  },
];

/** All its letters, in the weights alone that are used. */
export const cutDown = ({ from, original, weights }: Face): Promise<Buffer> =>
  subsetFont(readFileSync(`node_modules/${from}/files/${original}`), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    variationAxes: { wght: weights },
  });
