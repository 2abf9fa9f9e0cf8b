// Runs in the page, before anything of the game: notes for every frame when it began and how long its callbacks took.

export interface Frame {
  /** When the frame began, ms. */
  readonly at: number;
  /** Time in all callbacks of requestAnimationFrame, ms. */
  script: number;
}
export interface Recorder {
  frames: Frame[];
}
declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** For `addInitScript`: self-contained. */
export function record(): void {
  const recorder: Recorder = { frames: [] };
  window.recorder = recorder;
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((at) => {
      const before = performance.now();
      try {
        callback(at);
      } finally {
        const script = performance.now() - before;
        const last = recorder.frames.at(-1);
        if (last?.at === at) last.script += script;
        else recorder.frames.push({ at, script });
      }
    });
}

/**
 * For `addInitScript`: software WebGL poses as a graphics card, and draws nothing. What remains is the script of a frame, without
 * the software's own work, which no graphics card asks of the processor.
 */
export function poseAsGraphicsCard(): void {
  const UNMASKED_RENDERER_WEBGL = 0x9246;
  type Method = (this: unknown, ...given: unknown[]) => unknown;
  const getContext = Reflect.get(HTMLCanvasElement.prototype, 'getContext') as Method;
  // The driver's name is asked for in a worker, which would know better; without workers it is asked for here.
  Reflect.set(window, 'Worker', undefined);
  Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: unknown, kind: string, options?: object) {
    return getContext.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
  });
  for (const type of [WebGLRenderingContext, WebGL2RenderingContext]) {
    const getParameter = Reflect.get(type.prototype, 'getParameter') as Method;
    type.prototype.getParameter = function (name: number): unknown {
      return name === UNMASKED_RENDERER_WEBGL ? 'a graphics card' : getParameter.call(this, name);
    };
    type.prototype.drawArrays = type.prototype.drawElements = () => undefined;
  }
}
