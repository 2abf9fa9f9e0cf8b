// Serves the built site and opens it in Chromium, noting what the page asks for and what goes wrong on it.
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { preview } from 'vite';
import { afterAll } from 'vitest';
import { chromiumPath, testArguments } from '../../../tools/chromium.ts';

export type Site = {
  readonly page: Page;
  /** The site's own address, ending in a slash. */
  readonly url: string;
  /** Address of every request of the page, in order; grows while the page lives. */
  readonly requests: readonly string[];
  /** Console errors, uncaught errors and failed requests. */
  readonly consoleErrors: readonly string[];
  /** Of the same browser, with the same storage; watched by nobody. */
  anotherWindow(): Promise<Page>;
  close(): Promise<void>;
};

function watch(page: Page): Pick<Site, 'requests' | 'consoleErrors'> {
  const requests: string[] = [];
  const consoleErrors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // A test that reloads or leaves the page breaks off whatever is still on its way.
    if (reason !== 'net::ERR_ABORTED') consoleErrors.push(`${request.url()}: ${reason}`);
  });
  page.on('pageerror', (error) => consoleErrors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text());
  });
  return { requests, consoleErrors };
}

export interface Served {
  /** The site's own address, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Needs `npm run build` first. `cors`: pages of any origin may read it. */
export async function serveSite(options: { readonly cors?: boolean } = {}): Promise<Served> {
  if (!existsSync('dist/index.html')) throw new Error('There is no dist/index.html: run `npm run build` first.');
  const server = await preview({ logLevel: 'silent', preview: { host: '127.0.0.1', port: 0, ...options } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`Expected a port, got ${address}`);
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/** What the tests of a file share: each has a window of its own, which knows nothing of the others’. */
let server: Promise<Served> | undefined;
let started: Promise<Browser> | undefined;
afterAll(async () => {
  await (await started)?.close();
  await (await server)?.close();
});

async function sharedBrowser(): Promise<Browser> {
  if ((await started)?.isConnected() !== true)
    started = chromium.launch({ executablePath: chromiumPath(), args: testArguments });
  return started!;
}

/** `path` is what follows the site's address, e.g. `#/play/friday_deck`. */
export async function openSite(path = '', context: BrowserContextOptions = {}): Promise<Site> {
  const { url } = await (server ??= serveSite());
  const browser = await sharedBrowser();
  // What is kept for offline would answer in place of the server, past routes of the test: offline.test.ts has it to itself.
  const usual = { viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' } as const;
  const windows = await browser.newContext({ ...usual, ...context });
  const page = await windows.newPage();
  const { requests, consoleErrors } = watch(page);
  await page.goto(url + path);
  return {
    page,
    url,
    requests,
    consoleErrors,
    anotherWindow: () => windows.newPage(),
    close: () => windows.close(),
  };
}
