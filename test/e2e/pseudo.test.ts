// No word reaches a page that did not go through a catalogue: every screen of the gallery, in the pseudo-locale.
import { chromium, type Browser, type BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { contextFor, openScreen, openScreenIn, settle } from '../../tools/shots/open-screen.ts';
import { plainWords } from '../../tools/shots/plain-words.ts';
import type { Screen } from '../../tools/shots/screen.ts';
import { screensOf } from '../../tools/shots/screens.ts';
import type { Window } from '../../tools/shots/windows.ts';
import { openSite, type Site } from './support/site.ts';

const WINDOW: Window = { name: 'pseudo', width: 1280, height: 800, theme: 'light', locale: 'en-XA', reduced: true };
/** All their words are in the page of another screen of the debrief, out of sight. */
const SEEN_ELSEWHERE = /^debrief, (?!roads)|^debrief map, (as seen|fog lifted|in words)/;
const SCREENS = screensOf('en-XA').filter(({ name }) => !SEEN_ELSEWHERE.test(name));
/** Those that are about the map; drawing it takes the others' time. */
const WITH_MAP = ['moment', 'manager', 'a branch beside the first run'];
const PAGES = 3;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await openSite();
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...testArguments, '--process-per-site'],
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function plainOn(context: BrowserContext, screen: Screen): Promise<string[]> {
  const look = WITH_MAP.includes(screen.name) ? 'map' : 'list';
  const page = await openScreenIn(context, site.url, { ...screen, settings: { look, ...screen.settings } }, WINDOW);
  try {
    if (screen.act && !screen.moving) await settle(page);
    await screen.act?.(page);
    if (!screen.moving) await settle(page);
    return (await plainWords(page)).map((words) => `${screen.name}: ${words}`);
  } catch (error) {
    return [`${screen.name}: not opened: ${String(error).split('\n')[0]}`];
  } finally {
    await page.close();
  }
}

// What it has found it finds again.
test('every screen has its words from a catalogue', { timeout: 600_000, retry: 0 }, async () => {
  const found: string[] = [];
  const waiting = SCREENS.values();
  const worker = async (): Promise<void> => {
    const context = await contextFor(browser, WINDOW);
    for (const screen of waiting) found.push(...(await plainOn(context, screen)));
  };
  await Promise.all(Array.from({ length: PAGES }, worker));
  expect(found).toEqual([]);
});

test('a word that went through none is found, wherever it stands', async () => {
  const page = await openScreen(browser, site.url, { name: 'home', address: '' }, WINDOW);
  await page.evaluate(() => {
    const planted = document.createElement('p');
    planted.textContent = 'Said plainly';
    planted.title = 'Titled plainly';
    planted.ariaLabel = 'Labelled plainly';
    planted.hidden = true;
    document.querySelector('main')?.append(planted);
    const other = document.createElement('p');
    other.lang = 'de';
    other.textContent = 'Auf Deutsch gesagt';
    document.querySelector('main')?.append(other);
  });
  expect((await plainWords(page)).toSorted()).toEqual(['Labelled plainly', 'Said plainly', 'Titled plainly']);
  await page.context().close();
});
