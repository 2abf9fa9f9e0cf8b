// WebGL pays off only on a real graphics card: software WebGL costs 41 ms a frame where Phaser's Canvas renderer needs 3.
export type Renderer = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|\bwarp\b|software/i;
/** Frames looked at before WebGL is judged, and the slowest bearable median between two of them. */
export const JUDGED_FRAMES = 14;
const SLOW_FRAME_MS = 45;
/** So many frames in a row, each this slow, need no further look: by the fourteenth the week would be over. */
const HOPELESS = { frames: 6, ms: 120 } as const;

/** `rendererName`: what the graphics driver calls itself; null without WebGL. */
export const pickRenderer = (rendererName: string | null): Renderer =>
  rendererName === null || SOFTWARE.test(rendererName) ? 'canvas' : 'webgl';

/** True when WebGL turned out slow although its name promised a graphics card. Times between frames, ms. */
export function isSlow(frameTimes: readonly number[]): boolean {
  const last = frameTimes.slice(-HOPELESS.frames);
  if (last.length === HOPELESS.frames && last.every((ms) => ms > HOPELESS.ms)) return true;
  if (frameTimes.length < JUDGED_FRAMES) return false;
  const sorted = frameTimes.toSorted((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) > SLOW_FRAME_MS;
}

/** Asks the graphics driver for its name; `canvas` is of no use afterwards. */
export function rendererName(canvas: HTMLCanvasElement | OffscreenCanvas): string | null {
  try {
    const context = canvas.getContext('webgl2', {
      failIfMajorPerformanceCaveat: true,
    }) as WebGL2RenderingContext | null;
    if (context === null) return null;
    const names = context.getExtension('WEBGL_debug_renderer_info');
    const name: unknown = context.getParameter(names?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER);
    context.getExtension('WEBGL_lose_context')?.loseContext();
    return String(name);
  } catch {
    return null;
  }
}
