// What the graphics driver calls itself, asked off the page's own thread where that can be done.
import { rendererName } from './pick-renderer.ts';

/** A real graphics card has long answered by then, ms; a driver that is slower to answer is slow to draw. */
const PATIENCE_MS = 300;

const askHere = (): string | null => rendererName(document.createElement('canvas'));

function askElsewhere(): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./renderer-name-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => resolve(data));
    worker.addEventListener('error', reject);
  });
}

/** Some browsers have WebGL on the page only: where the worker has none, the page is asked. */
async function ask(): Promise<string | null> {
  try {
    return (await askElsewhere()) ?? askHere();
  } catch {
    return askHere();
  }
}

/** Asks once, however often it is called. */
export function createAsker(): () => Promise<string | null> {
  let asked: { readonly at: number; readonly answer: Promise<string | null> } | undefined;
  return () => {
    asked ??= { at: performance.now(), answer: ask() };
    const left = Math.max(0, PATIENCE_MS - (performance.now() - asked.at));
    const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), left));
    return Promise.race([asked.answer, late]);
  };
}

/** Null without WebGL, and where there is no answer in good time. The driver is asked once: best before the answer is needed. */
export const askRendererName = createAsker();
