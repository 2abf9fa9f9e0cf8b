// Who is asked for the name of the graphics driver, and how long.
import { afterEach, expect, test, vi } from 'vitest';
import { createAsker } from '../../src/browser/stage/ask-renderer-name.ts';
import { rendererName } from '../../src/browser/stage/pick-renderer.ts';

afterEach(() => vi.unstubAllGlobals());

const ask = (): Promise<string | null> => createAsker()();
const here = (): string | null => rendererName(document.createElement('canvas'));

/** A worker that answers `answer`, or nothing. */
function stubWorker(answer?: string | null): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      constructor() {
        super();
        if (answer !== undefined)
          queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: answer })));
      }
    },
  );
}

test('the worker is asked first', async () => {
  stubWorker('a graphics card');
  expect(await ask()).toBe('a graphics card');
});

test('a worker without WebGL leaves it to the page', async () => {
  stubWorker(null);
  expect(await ask()).toBe(here());
});

test('where there are no workers, the page is asked', async () => {
  vi.stubGlobal('Worker', undefined);
  expect(await ask()).toBe(here());
});

test('a driver that does not answer in time counts as none, and is not asked again', async () => {
  stubWorker();
  const asker = createAsker();
  expect(await asker()).toBeNull();
  stubWorker('a graphics card');
  expect(await asker()).toBeNull();
});

test('the worker says what the page would say', async () => {
  const worker = new Worker(new URL('../../src/browser/stage/renderer-name-worker.ts', import.meta.url), {
    type: 'module',
  });
  const name = await new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data));
    worker.addEventListener('error', reject);
  });
  expect(name).toBe(here());
});
