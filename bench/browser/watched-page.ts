// A page on a slow line and a slow processor that tells by itself when something is there: asking it would slow it down.
import type { Browser, CDPSession, Page } from 'playwright';
import { WINDOW } from './stage-frames.ts';

const LINE = { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 10e6 / 8 };
const SLOWER = 4;
const LIMIT_MS = 60_000;
const TELL = 'tellBench';

export interface WatchedPage {
  readonly page: Page;
  /** Milliseconds from the start of loading until the selector first matched and a frame was drawn with it. */
  seen(selector: string): Promise<number>;
  close(): Promise<void>;
}

/** Runs in the page, before anything of the game: self-contained. */
function watch({ selectors, tell }: { readonly selectors: readonly string[]; readonly tell: string }): void {
  const missing = new Set(selectors);
  const told = (selector: string): void => {
    const drawn = new MessageChannel();
    drawn.port1.addEventListener('message', () => {
      const say = Reflect.get(window, tell) as (text: string) => void;
      say(JSON.stringify([selector, performance.now()]));
    });
    drawn.port1.start();
    drawn.port2.postMessage(null);
  };
  const observer = new MutationObserver(() => {
    for (const selector of missing) {
      if (document.querySelector(selector) === null) continue;
      missing.delete(selector);
      requestAnimationFrame(() => told(selector));
    }
    if (missing.size === 0) observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** An empty page; `selectors` are looked for wherever it goes next. */
export async function watchedPage(browser: Browser, selectors: readonly string[]): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: WINDOW });
  const session = await page.context().newCDPSession(page);
  const times = new Map<string, number>();
  const waiting = new Map<string, (time: number) => void>();
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const [selector, time] = JSON.parse(payload) as [string, number];
    times.set(selector, time);
    waiting.get(selector)?.(time);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: TELL });
  await page.addInitScript(watch, { selectors, tell: TELL });
  await slowDown(session);
  return {
    page,
    seen: (selector) =>
      new Promise((resolve, reject) => {
        const known = times.get(selector);
        if (known !== undefined) return resolve(known);
        const limit = setTimeout(() => reject(new Error(`${selector} did not come`)), LIMIT_MS);
        waiting.set(selector, (time) => {
          clearTimeout(limit);
          resolve(time);
        });
      }),
    close: () => page.context().close(),
  };
}
