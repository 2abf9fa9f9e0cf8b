// Pictures baked once with Canvas2D at device pixels, by name; Phaser only moves them about.
import type { Textures } from 'phaser';

/** Paints around the middle, in CSS px. */
export type Painter = (context: CanvasRenderingContext2D) => void;
export interface TextureBook {
  /** Device pixels in a CSS pixel. */
  readonly dpr: number;
  /** The texture's name; painted when first asked for. `size`: CSS px of the square. */
  bake(name: string, size: number, paint: Painter): string;
  clear(): void;
}

export function createTextureBook(textures: Textures.TextureManager, dpr: number): TextureBook {
  const names = new Set<string>();
  return {
    dpr,
    bake(name, size, paint) {
      if (names.has(name)) return name;
      const canvas = document.createElement('canvas');
      // Even, so that the middle falls between two pixels and a rounded position stays sharp.
      canvas.width = canvas.height = Math.ceil((size * dpr) / 2) * 2;
      // In plain memory, as the Canvas renderer's own: see boot.ts. A graphics card gets its copy once.
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('expected a 2D canvas, got none');
      context.translate(canvas.width / 2, canvas.height / 2);
      context.scale(dpr, dpr);
      paint(context);
      // Not addCanvas: that reads every pixel back and keeps a second copy.
      textures.create(name, [canvas])?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      names.add(name);
      return name;
    },
    clear() {
      for (const name of names) textures.remove(name);
      names.clear();
    },
  };
}
