// Takes the pictures of docs/authors/signs: every mood and every beat of a week, on the game's own map.
// Run: node tools/shots/take-signs.ts
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { createServer, type ViteDevServer } from 'vite';
import { chromiumArguments, chromiumPath } from '../chromium.ts';
import { signShots, type SignShot } from './sign-shots.ts';
import { takeBoss, takePromise } from './take-promise.ts';
import { webpPicture } from './webp-picture.ts';

const FOLDER = 'docs/authors/signs';
/** All of them together. Bytes. */
const HEAVIEST = 180_000;
const FRAME_MS = 16;
const MOST_FRAMES = 400;
/** Device pixels in a CSS pixel. */
const SHARPNESS = 1.5;

async function serve(cacheDir: string): Promise<{ readonly site: ViteDevServer; readonly url: string }> {
  const site = await createServer({
    logLevel: 'error',
    cacheDir,
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['phaser', '@messageformat/parser'], noDiscovery: true },
  });
  await site.listen();
  const address = site.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error(`expected a port, got ${address}`);
  return { site, url: `http://127.0.0.1:${address.port}/` };
}

/** The page's clock stands still but for what is let go by: each picture is of the same moment every time. */
async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 600, height: 520 }, deviceScaleFactor: SHARPNESS });
  await page.clock.install();
  await page.route('**/signs', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body style="margin:0">' }),
  );
  await page.goto(`${url}signs`);
  await page.addScriptTag({ type: 'module', url: '/tools/shots/sign-page.ts' });
  await page.waitForFunction(() => window.signPage !== undefined, undefined, { timeout: 60_000 });
  return page;
}

async function letGoBy(page: Page, { after, ms }: NonNullable<SignShot['moment']>): Promise<void> {
  const felt = async (): Promise<boolean> =>
    after === null || (await page.evaluate((kind) => window.signPage?.felt().includes(kind), after.kind)) === true;
  for (let frame = 0; !(await felt()); frame += 1) {
    if (frame > MOST_FRAMES) throw new Error(`expected ${after?.kind} to be felt, waited ${MOST_FRAMES} frames`);
    await page.clock.runFor(FRAME_MS);
  }
  for (let gone = 0; gone < ms; gone += FRAME_MS) await page.clock.runFor(FRAME_MS);
}

async function take(page: Page, shot: SignShot): Promise<Buffer> {
  const clip = await page.evaluate((one) => window.signPage?.open(one), shot);
  if (clip === undefined) throw new Error('expected the page of signs, found none');
  await page.waitForTimeout(400);
  const still = await page.screenshot({ clip });
  if (shot.moment === null) return webpPicture(page, still);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000 - Math.round(performance.now() % 16)));
  await page.evaluate((one) => window.signPage?.play(one), shot);
  await letGoBy(page, shot.moment);
  const moving = await page.screenshot({ clip });
  await page.clock.resume();
  if (moving.equals(still)) throw new Error(`expected ${shot.name} to show something, saw nothing`);
  return webpPicture(page, moving);
}

async function takeAll(browser: Browser, url: string): Promise<number> {
  const pictures = new Map<string, Buffer>();
  const page = await openPage(browser, url);
  for (const shot of signShots()) pictures.set(shot.name, await take(page, shot));
  await page.context().close();
  pictures.set('promise-made', await takePromise(browser, url));
  for (const [name, picture] of await takeBoss(browser, url)) pictures.set(name, picture);
  for (const [name, picture] of pictures) writeFileSync(join(FOLDER, `${name}.webp`), picture);
  return [...pictures.values()].reduce((sum, { length }) => sum + length, 0);
}

const cacheDir = mkdtempSync(join(tmpdir(), 'skip-level-signs-'));
const { site, url } = await serve(cacheDir);
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) rmSync(join(FOLDER, old));
  const weight = await takeAll(browser, url);
  console.log(`${readdirSync(FOLDER).length} pictures in ${FOLDER}: ${Math.round(weight / 1000)} kB`);
  if (weight > HEAVIEST) throw new Error(`expected at most ${HEAVIEST} bytes in all, got ${weight}`);
} finally {
  await browser.close();
  await site.close();
  rmSync(cacheDir, { recursive: true });
}
