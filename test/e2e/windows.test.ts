// The built site in several windows, and over reloads: what was half done is there again, and nothing is lost in silence.
import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { allKept, kept } from './support/kept.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

const main = (page: Page) => page.locator('.scene .button[data-kind=main]');
const heading = (page: Page) => page.locator('h1').first().textContent();
const press = async (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** From the opening to the first moment. */
async function toTheFirstMoment(page: Page): Promise<void> {
  for (const title of ['Five minutes first', 'Before the first Monday', 'Monday, week 1']) {
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await main(page).click();
  }
  await page.locator('.choices').waitFor();
}

test('a reply that was not read is shown again after a reload, and a plan in the making too', async () => {
  site = await openSite('#/play/tutorial');
  const { page } = site;
  await toTheFirstMoment(page);
  await page.locator('.choices button').first().click();
  await page.locator('.scene .quote').waitFor();
  const reply = await page.locator('.scene .quote').textContent();
  await page.reload();
  await page.locator('.scene .quote').waitFor();
  expect(await page.locator('.scene .quote').textContent()).toBe(reply);
  await main(page).click();
  await page.locator('.tray').waitFor();
  await page.locator('button[aria-label^="More"]').first().click();
  const planned = await page.locator('.tray .left').textContent();
  await page.reload();
  await page.locator('.tray').waitFor();
  expect(await page.locator('.tray .left').textContent()).toBe(planned);
  expect(await page.locator('.scene .quote').count()).toBe(0);
  expect(site.consoleErrors).toEqual([]);
});

test('a second window says that the run is played elsewhere, and may take it over with all that was decided', async () => {
  site = await openSite('#/play/tutorial');
  const { page } = site;
  await toTheFirstMoment(page);
  const there = await heading(page);
  const other = await site.anotherWindow();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'This is open in another window' }).waitFor();
  await press(other, 'Play here');
  await other.locator('.choices').waitFor();
  expect(await heading(other)).toBe(there);
  await page.getByRole('heading', { name: 'You’ve moved to another window' }).waitFor();
  await other.locator('.choices button').first().click();
  await other.locator('.scene .quote').waitFor();
  await press(page, 'Play here');
  await page.locator('.scene .quote').waitFor();
  await other.getByRole('heading', { name: 'You’ve moved to another window' }).waitFor();
  expect(site.consoleErrors).toEqual([]);
});

test('where windows cannot speak to each other, the run that was written meanwhile is set aside and not written over', async () => {
  site = await openSite('');
  const { page, url } = site;
  const mute = (): void => void Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  await page.context().addInitScript(mute);
  await page.goto(`${url}#/play/tutorial`);
  await page.reload();
  await toTheFirstMoment(page);
  const other = await site.anotherWindow();
  await other.goto(`${url}#/play/tutorial`);
  await other.locator('.choices').waitFor();
  await page.locator('.choices button').first().click();
  await page.locator('.scene .quote').waitFor();
  // The choice is kept, then that its reply is unread: what came between the two would be set aside as well.
  await expect.poll(() => kept(other, 'run/library/tutorial')).toContain('"unread":true');
  await other.locator('.choices button').last().click();
  await other.locator('.scene .quote').waitFor();
  const keys = async (part: string): Promise<string[]> =>
    Object.keys(await allKept(other)).filter((key) => key.startsWith(part));
  await expect.poll(() => keys('kept/library/tutorial')).toHaveLength(1);
  expect(await keys('run/library/tutorial')).toHaveLength(1);
});

test('the first page lists what other windows have kept, at once or when the browser brings it back', async () => {
  site = await openSite('');
  const { page, url } = site;
  await page.context().addInitScript(() => {
    // It hears of nothing, as a page that the browser holds back.
    if (location.hash === '#/') Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  });
  const [deaf, other] = [await site.anotherWindow(), await site.anotherWindow()];
  await deaf.goto(`${url}#/`);
  await page.locator('html[data-theme]').waitFor();
  await other.goto(`${url}#/play/tutorial`);
  await toTheFirstMoment(other);
  const goOn = (on: Page) => on.getByRole('button', { name: 'Continue with Five minutes first' });
  await goOn(page).waitFor();
  expect(await goOn(deaf).count()).toBe(0);
  await deaf.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await goOn(deaf).waitFor();
});
