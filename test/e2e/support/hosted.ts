// One browser for a test file, and pages of hosts that send the game as they please.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumPath, testArguments } from '../../../tools/chromium.ts';
import { openHost, type Host, type HostOptions } from './host.ts';

interface Hosted {
  /** A host until the end of the test. */
  host(options?: HostOptions): Promise<Host>;
  /** A page of nobody's yet, or several of one browser. */
  blank(context?: BrowserContextOptions): Promise<Page>;
  windows(context?: BrowserContextOptions): Promise<readonly [Page, Page]>;
  /** A page of a host, watched from its first request. */
  open(path: string, options?: HostOptions): Promise<{ readonly page: Page; readonly host: Host }>;
  /** Complaints of the page that was opened last. */
  readonly troubles: readonly string[];
}

/** What is kept for offline would answer in place of the host: only test/e2e/offline.test.ts lets a worker in. */
const FROM_THE_HOST = { serviceWorkers: 'block' } as const;

/** Call once at the top of a test file. `more`: how else the browser is started. */
export function hosted(more: readonly string[] = []): Hosted {
  let browser: Browser;
  const hosts: Host[] = [];
  const troubles: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: [...testArguments, ...more] });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    for (const host of hosts.splice(0)) await host.close();
  });
  const host = async (options: HostOptions = {}): Promise<Host> => {
    const opened = await openHost(options);
    hosts.push(opened);
    return opened;
  };
  return {
    troubles,
    host,
    blank: (context = {}) => browser.newPage({ ...FROM_THE_HOST, ...context }),
    async windows(context = {}) {
      const both = await browser.newContext({ ...FROM_THE_HOST, ...context });
      return [await both.newPage(), await both.newPage()];
    },
    async open(path, options) {
      const opened = await host(options);
      const viewport = { width: 1280, height: 800 };
      const page = await browser.newPage({ ...FROM_THE_HOST, viewport, reducedMotion: 'reduce' });
      troubles.length = 0;
      page.on('pageerror', (error) => troubles.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // A test that leaves the page breaks off whatever is still on its way.
        if (reason !== 'net::ERR_ABORTED') troubles.push(`${request.url()}: ${reason}`);
      });
      await page.goto(opened.url + path);
      return { page, host: opened };
    },
  };
}
