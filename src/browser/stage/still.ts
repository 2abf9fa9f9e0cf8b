// One picture in place of many that stand still, in the Canvas renderer: a frame then draws one thing instead of a dozen.
import type { GameObjects } from 'phaser';
import { addPicture } from './drawing-tools.ts';
import type { DrawingTools } from './drawing-tools.ts';

export interface Still {
  /** From now on one picture shows all of them as they are. */
  take(): void;
  /** They are about to change, and show for themselves again. */
  release(): void;
  destroy(): void;
}

const isSeen = ({ visible, alpha }: GameObjects.Image): boolean => visible && alpha > 0;

/** Corners of all pictures, device pixels. */
function boxOf(images: readonly GameObjects.Image[], dpr: number) {
  const halves = images.map(({ displayWidth, displayHeight }) => [displayWidth / 2, displayHeight / 2] as const);
  const edge = (of: (image: GameObjects.Image, half: readonly [number, number]) => number): number[] =>
    images.map((image, i) => of(image, halves[i] ?? [0, 0]) * dpr);
  const left = Math.floor(Math.min(...edge(({ x }, [half]) => x - half)));
  const top = Math.floor(Math.min(...edge(({ y }, [, half]) => y - half)));
  // Even, so that the middle falls between two pixels: see texture-book.ts.
  const even = (length: number): number => Math.ceil(length / 2) * 2;
  const width = even(Math.max(...edge(({ x }, [half]) => x + half)) - left);
  const height = even(Math.max(...edge(({ y }, [, half]) => y + half)) - top);
  return { left, top, width, height };
}

/** A graphics card draws a dozen pictures in one go as it is, and would have to be handed every new one. */
const NO_STILL: Still = { take: () => undefined, release: () => undefined, destroy: () => undefined };

/** `images`: all of one depth, not turned, in the order they are drawn. `name`: of the picture, its own. */
export function createStill(
  tools: DrawingTools,
  name: string,
  images: readonly GameObjects.Image[],
  depth: number,
): Still {
  const { book, scene } = tools;
  const { dpr } = book;
  if ('gl' in scene.sys.renderer) return NO_STILL;
  let picture: GameObjects.Image | null = null;

  const paint = (
    context: CanvasRenderingContext2D,
    seen: readonly GameObjects.Image[],
    x0: number,
    y0: number,
  ): void => {
    for (const { x, y, alpha, displayWidth, displayHeight, frame } of seen) {
      const [width, height] = [displayWidth * dpr, displayHeight * dpr];
      context.globalAlpha = alpha;
      const source = frame.source.image as CanvasImageSource;
      context.drawImage(source, x * dpr - width / 2 - x0, y * dpr - height / 2 - y0, width, height);
    }
  };
  /** Away from the camera rather than invisible: what is visible is for their owner to say. */
  const hide = (hidden: boolean): void => {
    const { id } = scene.cameras.main;
    for (const image of images) image.cameraFilter = hidden ? image.cameraFilter | id : image.cameraFilter & ~id;
  };
  const release = (): void => {
    if (picture === null) return;
    picture.destroy();
    picture = null;
    book.drop(name);
    hide(false);
  };
  return {
    take() {
      release();
      const seen = images.filter(isSeen);
      if (seen.length < 2) return;
      const { left, top, width, height } = boxOf(seen, dpr);
      book.paint(name, width, height, (context) => paint(context, seen, left, top));
      picture = addPicture(tools, name, (left + width / 2) / dpr, (top + height / 2) / dpr).setDepth(depth);
      hide(true);
    },
    release,
    destroy: release,
  };
}
