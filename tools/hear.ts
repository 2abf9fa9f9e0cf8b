// `npm run hear [-- --out FILE] [--scenario ID] [--look list] [--read]`: builds the site, plays a scenario in Chromium with keys alone
// while Orca speaks into a file, and writes what was said, screen by screen. By hand only: CONTRIBUTING.md says what it needs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { openDesk, type Desk } from './hear/desk.ts';
import { playThrough } from './hear/play-through.ts';

async function serve(outDir: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'silent', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${address}`);
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

/**
 * As an app, without tabs and address: what Tab reaches is the game. Keys come through the screen, as a person's do. Locators
 * are kept away from the page: what they listen with makes Orca call every heading clickable.
 */
async function sitDown(desk: Desk, url: string, profile: string): Promise<Page> {
  const windows = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: false,
    viewport: null,
    env: desk.env,
    args: [
      ...chromiumArguments,
      '--test-type',
      '--force-renderer-accessibility',
      '--window-size=1280,800',
      `--app=${url}`,
    ],
    ignoreDefaultArgs: ['about:blank'],
  });
  const page = windows.pages()[0] ?? (await windows.waitForEvent('page'));
  for (let tries = 0; !(await page.evaluate(() => document.querySelector('h1') !== null)); tries += 1) {
    if (tries > 100) throw new Error('expected the first page to have a heading');
    await page.waitForTimeout(100);
  }
  return page;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'skip-level-heard.md') },
    scenario: { type: 'string', default: 'tutorial' },
    look: { type: 'string', default: 'map' },
    read: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'skip-level-hear-'));
const site = await serve(join(folder, 'site'));
const desk = await openDesk();
const log: string[] = [];
try {
  const page = await sitDown(desk, site.url, join(folder, 'profile'));
  await playThrough(page, desk, values, log);
  await page.context().close();
} finally {
  writeFileSync(values.out, `${log.join('\n')}\n`);
  console.log(values.out);
  desk.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
