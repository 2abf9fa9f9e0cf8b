// Starts Phaser in an element: no input, no sound, no scaling of its own, a transparent canvas at device pixels.
import type { Game, Scene } from 'phaser';
import type { LoadPhaser } from './load-phaser.ts';
import type { Renderer } from './pick-renderer.ts';

export interface Booted {
  readonly game: Game;
  readonly scene: Scene;
}
export interface BootSize {
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
}
const BOOT_LIMIT_MS = 15_000;

export async function bootPhaser(
  load: LoadPhaser,
  parent: HTMLElement,
  size: BootSize,
  renderer: Renderer,
): Promise<Booted> {
  const { CANVAS, Game, Scale, WEBGL } = await load();
  const booted = await new Promise<Booted>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('the stage did not start')), BOOT_LIMIT_MS);
    const game = new Game({
      parent,
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      ...(renderer === 'canvas' && { canvas: plainCanvas() }),
      width: size.width * size.dpr,
      height: size.height * size.dpr,
      transparent: true,
      banner: false,
      scale: { mode: Scale.ScaleModes.NONE, zoom: 1 / size.dpr },
      audio: { noAudio: true },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      disableContextMenu: false,
      callbacks: { preBoot: bringOwnPictures },
      scene: {
        create(this: Scene) {
          clearTimeout(limit);
          resolve({ game, scene: this });
        },
      },
    });
  });
  dressCanvas(booted.game.canvas);
  fitPhaser(booted, size);
  return booted;
}

/**
 * Phaser begins with three little pictures from `data:` addresses, which a host's rule of `default-src 'self'` forbids: it would
 * wait for them for ever. They are painted here instead: a white one, and two that show nothing.
 */
function bringOwnPictures({ textures }: Game): void {
  textures.addBase64 = (key) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 4;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context !== null && key === '__WHITE') {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 4, 4);
    }
    const texture = textures.create(key, [canvas]);
    texture?.add('__BASE', 0, 0, 0, 4, 4);
    // Not at once, just as a picture would not come at once: Phaser is still waking up its other parts.
    queueMicrotask(() => textures.emit('onload', key, texture));
    return textures;
  };
}

/** Kept in plain memory: without a graphics card Chromium would draw it with a software one, at twice the cost of a frame. */
function plainCanvas(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d', { willReadFrequently: true });
  return canvas;
}

function dressCanvas(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
}

/** World units are CSS pixels; the canvas has device pixels. */
export function fitPhaser({ game, scene }: Booted, { width, height, dpr }: BootSize): void {
  if (game.scale.zoom !== 1 / dpr) game.scale.setZoom(1 / dpr);
  game.scale.resize(width * dpr, height * dpr);
  Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px`, margin: '0' });
  scene.cameras.main.setZoom(dpr).centerOn(width / 2, height / 2);
}

/** Works asleep too: Phaser itself only goes at its next frame. */
export function endPhaser({ game }: Booted): void {
  const canvas = game.canvas;
  // Phaser 4.2 forgets this one: the pool of canvases would keep it, and with it the whole game and its run.
  game.textures.tileSprite.destroy();
  game.destroy(true);
  if (!game.loop.running) game.loop.tick();
  canvas.remove();
  // Phaser puts its own on the window and leaves them there.
  window.onblur = window.onfocus = null;
}
