// `npm run shots [-- --out FOLDER] [--only WORDS]`: builds the site, takes a picture of every screen in every window worth
// looking at, and writes the README's picture. The gallery is FOLDER/index.html.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { build, preview } from 'vite';
import { PSEUDO_LOCALES } from '../src/browser/ui/text/pseudo.ts';
import type { Locale } from '../src/browser/ui/text/languages.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';
import { galleryPage, type Shot } from './shots/gallery-page.ts';
import { lightPicture } from './shots/light-picture.ts';
import { pageFaults } from './shots/page-faults.ts';
import { openScreen, settle } from './shots/open-screen.ts';
import type { Screen } from './shots/screen.ts';
import { screensOf } from './shots/screens.ts';
import { README_WINDOW, WINDOWS, type Window } from './shots/windows.ts';

const README_PICTURE = 'docs/players/the-map.png';
/** A picture that is heavier than this has no place in a README. Bytes. */
const HEAVIEST = 250_000;

const fileName = (text: string): string => text.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();

async function take(browser: Browser, url: string, screen: Screen, window: Window, out: string): Promise<Shot> {
  const file = `${fileName(screen.name)}--${fileName(window.name)}.jpg`;
  const page = await openScreen(browser, url, screen, window);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  try {
    if (!screen.moving) await settle(page);
    await screen.act?.(page);
    if (!screen.moving) await settle(page);
    faults.push(...(await pageFaults(page)));
    // What sticks to the window would lie across the middle of a whole page.
    if (screen.whole) await page.addStyleTag({ content: '.thumb, .actions.stay { position: static !important }' });
    await page.screenshot({ path: join(out, file), fullPage: screen.whole ?? false, type: 'jpeg', quality: 82 });
  } catch (error) {
    faults.push(`not taken: ${String(error).split('\n')[0]}`);
  }
  await page.context().close();
  return { screen: screen.name, window: window.name, file, faults };
}

async function takeReadmePicture(browser: Browser, url: string, screens: readonly Screen[]): Promise<void> {
  const screen = screens.find(({ name }) => name === 'moment');
  if (screen === undefined) throw new Error('expected a screen called moment, found none');
  const page = await openScreen(browser, url, screen, README_WINDOW);
  await settle(page);
  const png = await lightPicture(page, await page.screenshot());
  await page.context().close();
  if (png.length > HEAVIEST) throw new Error(`expected a picture of at most ${HEAVIEST} bytes, got ${png.length}`);
  writeFileSync(README_PICTURE, png);
  console.log(`${README_PICTURE}: ${Math.round(png.length / 1000)} kB`);
}

async function serve(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'skip-level-shots-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'silent', build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${address}`);
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(outDir, { recursive: true });
  };
  return { url: `http://127.0.0.1:${address.port}/`, close };
}

async function takeGallery(
  browser: Browser,
  url: string,
  screens: ReadonlyMap<Locale, readonly Screen[]>,
  out: string,
  only: string,
): Promise<Shot[]> {
  mkdirSync(out, { recursive: true });
  const wanted = (screen: Screen, window: Window): boolean =>
    only.split(' ').every((word) => `${screen.name} ${window.name}`.includes(word));
  const names = screens.get('en')?.map(({ name }) => name) ?? [];
  const waiting = names.flatMap((name) =>
    WINDOWS.flatMap((window) => {
      const screen = screens.get(window.locale)?.find((one) => one.name === name);
      return screen && wanted(screen, window) ? [{ screen, window }] : [];
    }),
  );
  const shots: Shot[] = Array.from({ length: waiting.length });
  const entries = waiting.entries();
  const worker = async (): Promise<void> => {
    for (const [at, { screen, window }] of entries) shots[at] = await take(browser, url, screen, window, out);
  };
  await Promise.all([worker(), worker(), worker()]);
  return shots;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'skip-level-gallery') },
    only: { type: 'string', default: '' },
    'readme-only': { type: 'boolean', default: false },
  },
});
const LOCALES: readonly Locale[] = ['en', ...PSEUDO_LOCALES];
const screens = new Map(LOCALES.map((locale) => [locale, screensOf(locale)]));
const site = await serve();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments });
try {
  if (!values.only) await takeReadmePicture(browser, site.url, screens.get('en') ?? []);
  if (!values['readme-only']) {
    const shots = await takeGallery(browser, site.url, screens, values.out, values.only);
    writeFileSync(join(values.out, 'index.html'), galleryPage(shots));
    for (const { screen, window, faults } of shots)
      for (const fault of faults) console.log(`${screen}, ${window}: ${fault}`);
    if (shots.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    console.log(`${shots.length} pictures: ${join(values.out, 'index.html')}`);
  }
} finally {
  await browser.close();
  await site.close();
}
