// What the page cannot have or cannot know: said as what it is.
import type { Page } from 'playwright';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { shippedScenario } from '../support/shipped.ts';
import { openSite, type Site } from './support/site.ts';

let site: Site | undefined;
let finished = '';
beforeAll(() => {
  finished = runText(playBot(shippedScenario('tutorial'), 11, 'coach'));
});
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** As if a newer build had been put up: files by `pattern` are gone, and the page, asked for anew, begins with another script. */
async function renew(page: Page, url: string, pattern: RegExp): Promise<void> {
  await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'not found' }));
  await page.route(url, async (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace(/index-[^"]*\.js/, 'index-another.js'),
    });
  });
}

test('a file that a newer build has taken away is told as that, and the page begun anew goes on', async () => {
  site = await openSite('');
  const { page, url } = site;
  await renew(page, url, /\/debrief-[^/]*\.js$/);
  await page.evaluate((to) => void (location.hash = to), `#/run/${finished}`);
  await page.getByRole('heading', { name: 'There’s a newer Skip Level' }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('connection');
  await expect.poll(() => page.title()).toBe('There’s a newer Skip Level · Skip Level');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('heading', { name: 'What happened' }).waitFor();
});

test('where its icons and faces are gone as well, nothing is left empty, and what is kept is not told as gone', async () => {
  site = await openSite('');
  const { page, url } = site;
  await page.evaluate(() => localStorage.setItem('skip-level/1/settings', '{"theme":"dark"}'));
  for (const isNewer of [true, false]) {
    const gone = /\/(?:visit|icons|portraits|portrait-player|kept-part)-[^/]*\.js$/;
    if (isNewer) await renew(page, url, gone);
    else await page.route(gone, (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(url);
    const told = isNewer ? /Your decisions are saved/ : /What you saved is still there/;
    await page.getByText(told).waitFor();
    await page.evaluate((to) => void (location.hash = to), `#/run/${finished}`);
    await page.getByRole('heading', { level: 1, name: isNewer ? 'There’s a newer' : 'didn’t load' }).waitFor();
    const empty = page.locator('main svg:not(:has(path, circle)), main .initials:empty');
    await expect.poll(() => empty.count()).toBe(0);
    expect(await page.locator('main .initials svg').count()).toBe(1);
    await page.unrouteAll();
  }
});

test('so it is in the middle of a run, where the next step is gone, and a lost line is told as one', async () => {
  for (const isNewer of [true, false]) {
    site = await openSite('');
    const { page, url } = site;
    if (isNewer) await renew(page, url, /\/own-run-[^/]*\.js$/);
    else await page.route(/\/own-run-[^/]*\.js$/, (route) => route.abort());
    await page.evaluate(() => void (location.hash = '#/play/tutorial'));
    // From the opening to how one leads, and from there to what must be fetched.
    for (const title of ['Five minutes first', 'Before the first Monday']) {
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.locator('.scene .button[data-kind=main]').click();
    }
    const words = isNewer ? /updated while you had it open/ : /Check your connection/;
    await page.locator('.notice', { hasText: words }).waitFor();
    expect(await page.locator('.notice .button').count()).toBe(isNewer ? 1 : 0);
    await site.close();
  }
});

test('in a frame that may neither save nor print, the words can be copied and nothing is said to be done', async () => {
  site = await openSite('');
  const { page, url } = site;
  const frame = `<iframe sandbox="allow-scripts allow-same-origin" style="width: 1200px; height: 700px" src="${url}#/run/${finished}"></iframe>`;
  await page.route(`${url}around`, (route) => route.fulfill({ contentType: 'text/html', body: frame }));
  await page.goto(`${url}around`);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('link', { name: 'Your plan for Monday' }).click();
  await inside.getByRole('button', { name: 'Save run file' }).click();
  expect(await inside.locator('.share textarea').inputValue()).toContain(finished);
  await inside.getByRole('main').getByText('Your browser has been asked to save').waitFor();
  await inside.getByRole('button', { name: 'Print everything' }).click();
  await inside.getByText('No print window?').first().waitFor();
  await inside.getByRole('button', { name: 'Save as text' }).click();
  expect(await inside.locator('.plan textarea[readonly]').inputValue()).toContain('My plan for Monday');
});
