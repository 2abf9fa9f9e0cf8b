// Pictures baked once with Canvas2D at device pixels, by name; Phaser only moves them about.
import type { Textures } from 'phaser';

/** Paints around the middle, in CSS px. */
export type Painter = (context: CanvasRenderingContext2D) => void;
export interface TextureBook {
  /** Device pixels in a CSS pixel. */
  readonly dpr: number;
  /** The texture's name; painted when first asked for. `size`: CSS px of the square. */
  bake(name: string, size: number, paint: Painter): string;
  /** A picture that is not kept: painted now, in device pixels from its top left corner, until it is dropped. */
  paint(name: string, width: number, height: number, paint: Painter): void;
  drop(name: string): void;
  clear(): void;
}

export function createTextureBook(textures: Textures.TextureManager, dpr: number): TextureBook {
  const names = new Set<string>();
  /** Canvases of pictures that are painted again and again: getting one takes longer than painting on it. */
  const worn = new Map<string, CanvasRenderingContext2D>();
  const contextOf = (canvas: HTMLCanvasElement): CanvasRenderingContext2D => {
    // In plain memory, as the Canvas renderer's own: see boot.ts. A graphics card gets its copy once.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('expected a 2D canvas, got none');
    return context;
  };
  /** Not addCanvas: that reads every pixel back and keeps a second copy. */
  const add = (name: string, { canvas }: CanvasRenderingContext2D): void => {
    textures.create(name, [canvas])?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
    names.add(name);
  };
  return {
    dpr,
    bake(name, size, paint) {
      if (names.has(name)) return name;
      const canvas = document.createElement('canvas');
      // Even, so that the middle falls between two pixels and a rounded position stays sharp.
      canvas.width = canvas.height = Math.ceil((size * dpr) / 2) * 2;
      const context = contextOf(canvas);
      context.translate(canvas.width / 2, canvas.height / 2);
      context.scale(dpr, dpr);
      paint(context);
      add(name, context);
      return name;
    },
    paint(name, width, height, paint) {
      const context = worn.get(name) ?? contextOf(document.createElement('canvas'));
      worn.set(name, context);
      // Wipes it, too.
      Object.assign(context.canvas, { width, height });
      paint(context);
      add(name, context);
    },
    drop(name) {
      if (names.delete(name)) textures.remove(name);
    },
    clear() {
      for (const name of names) textures.remove(name);
      names.clear();
      worn.clear();
    },
  };
}
