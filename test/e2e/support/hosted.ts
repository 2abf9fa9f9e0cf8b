// One browser for a test file, and pages of hosts that send the game as they please.
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumPath, testArguments } from '../../../tools/chromium.ts';
import { openHost, type Host, type HostOptions } from './host.ts';

interface Hosted {
  /** A host until the end of the test. */
  host(options?: HostOptions): Promise<Host>;
  /** A page of nobody's yet. */
  blank(context?: BrowserContextOptions): Promise<Page>;
  /** A page of a host, watched from its first request. */
  open(path: string, options?: HostOptions): Promise<{ readonly page: Page; readonly host: Host }>;
  /** Complaints of the page that was opened last. */
  readonly troubles: readonly string[];
}

/** Call once at the top of a test file. */
export function hosted(): Hosted {
  let browser: Browser;
  const hosts: Host[] = [];
  const troubles: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: testArguments });
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
    blank: (context = {}) => browser.newPage(context),
    async open(path, options) {
      const opened = await host(options);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
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
