// Opens one screen of the gallery in one window, in the window's language.
import type { Browser, BrowserContext, Page } from 'playwright';
import { librarySource, scenarioSource } from './pseudo-scenario.ts';
import type { Screen } from './screen.ts';
import type { Window } from './windows.ts';

/** A browser as somebody with this window has it. */
export const contextFor = (browser: Browser, window: Window): Promise<BrowserContext> =>
  browser.newContext({
    viewport: { width: window.width, height: window.height },
    colorScheme: window.theme,
    reducedMotion: window.reduced ? 'reduce' : 'no-preference',
    // What a screen is given instead of the site's own files would not reach a page that the offline copy serves.
    serviceWorkers: 'block',
  });

/** In a browser of its own, to be closed with the page's context. `url`: the site's address, ending in a slash. */
export const openScreen = async (browser: Browser, url: string, screen: Screen, window: Window): Promise<Page> =>
  openScreenIn(await contextFor(browser, window), url, screen, window);

/** In a browser that other screens were opened in, one at a time: it remembers the game's code, and nothing of them. */
export async function openScreenIn(
  context: BrowserContext,
  url: string,
  screen: Screen,
  window: Window,
): Promise<Page> {
  const page = await context.newPage();
  const settings = JSON.stringify({ theme: window.theme, ...screen.settings });
  const stored = [...(screen.stored ?? []), ['skip-level/1/settings', settings] as const];
  await page.addInitScript((entries) => {
    localStorage.clear();
    indexedDB.deleteDatabase('skip-level');
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, stored);
  if (window.text) await useTextSize(page, window.text);
  await usePseudoScenario(page, window);
  await screen.before?.(page);
  await page.goto(`${url}${window.locale === 'en' ? '' : `?lang=${window.locale}`}${screen.address}`);
  await page
    .locator(screen.waiting ? 'main' : 'h1')
    .first()
    .waitFor();
  return page;
}

/** From the very start: some screens ask for it only when they are built. */
const useTextSize = (page: Page, percent: number): Promise<unknown> =>
  page.addInitScript((size) => {
    const style = document.createElement('style');
    style.textContent = `:root { font-size: ${size}% !important }`;
    document.addEventListener('readystatechange', () => document.head.append(style), { once: true });
  }, percent);

async function usePseudoScenario(page: Page, { locale }: Window): Promise<void> {
  if (locale === 'en') return;
  const bodies = {
    'friday_deck/scenario.json': scenarioSource('friday_deck', locale),
    'library.json': librarySource(locale),
  };
  for (const [file, body] of Object.entries(bodies))
    await page.route(`**/scenarios/${file}`, (route) => route.fulfill({ body, contentType: 'application/json' }));
}

/** Fonts are there, and the map is drawn where there is one. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  if (await page.locator('.map-stage').count()) await page.locator('canvas').waitFor({ timeout: 20_000 });
  await page.waitForTimeout(500);
}
