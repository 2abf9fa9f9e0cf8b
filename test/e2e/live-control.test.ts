// A facilitator alone with the built site: sets up, rehearses with bots, leads the whole show with a clicker, takes the results home.
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { HOST_KEY, testLive, type TestLive } from '../support/live-server.ts';

let live: TestLive;
let browser: Browser;
beforeAll(async () => {
  [live, browser] = await Promise.all([
    testLive({ dist: 'dist' }),
    chromium.launch({ executablePath: chromiumPath(), args: testArguments }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await live.stop();
});

const troubles: string[] = [];
async function pageIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  return page;
}

const nextWords = (page: Page): Promise<string> => page.locator('.next-words').innerText();
const step = (page: Page): Promise<string> => page.locator('.clock-step').innerText();

/** All that a step asks for is done; bots are quick. */
async function everybodyThrough(page: Page): Promise<void> {
  await expect
    .poll(() => page.locator('.room-count[data-main] dd').innerText(), { interval: 50 })
    .toMatch(/^(\d+) of \1$/);
}

/** One press of a clicker, and what came of it. */
async function press(page: Page, key = 'PageDown'): Promise<void> {
  const before = `${await step(page)} ${await nextWords(page)}`;
  // Two presses within 0.4 s count once.
  await page.waitForTimeout(410);
  await page.keyboard.press(key);
  await expect.poll(async () => `${await step(page)} ${await nextWords(page)}`, { interval: 30 }).not.toBe(before);
}

const WAITS = /^Weeks|^The leave|vote/;
/** From where it stands to the last step; the steps it came by. */
async function leadOn(page: Page, until: (words: string) => boolean): Promise<string[]> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    const [now, words] = [await step(page), await nextWords(page)];
    if (seen.at(-1) !== now) seen.push(now);
    if (until(words)) return seen;
    if (WAITS.test(now)) await everybodyThrough(page);
    await press(page);
  }
  throw new Error(`no end after ${seen.join(', ')}`);
}

test('an hour is led with one button, and taken home', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await pageIn(context);
  await page.goto(`${live.url}/live.html#host=${HOST_KEY}`);
  await page.getByRole('button', { name: 'Rehearse with bots first' }).click();
  await expect.poll(() => step(page)).toBe('Welcome');
  await expect.poll(() => page.locator('.seat-tile').count()).toBe(12);

  const first = await leadOn(page, (words) => words === 'Send them on leave');
  expect(first.slice(0, 3)).toEqual(['Welcome', 'What this is', 'Weeks 1–2']);
  expect(first.length).toBeGreaterThan(5);

  // Whatever happens to the window, it comes back to where the show is.
  await page.reload();
  await expect.poll(() => step(page)).toBe(first.at(-1));

  // The second screen shows what was let go, and never what is held back.
  await page.getByRole('button', { name: 'Join and links' }).click();
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the projector window' }).click(),
  ]);
  await page.keyboard.press('Escape');
  await wall.locator('.projector-slide').waitFor();
  await leadOn(page, (words) => words === 'Show told against true');
  await expect.poll(() => wall.locator('.projector-slide').innerText()).toContain('What you were told');
  const held = await wall.locator('.projector-slide').innerText();
  await press(page);
  await expect.poll(() => wall.locator('.projector-slide').innerText()).not.toBe(held);
  await press(page, 'PageUp');
  await press(page);

  const debrief = await leadOn(page, (words) => words === 'End the session');
  expect(debrief).toEqual(expect.arrayContaining(['Told against true', 'Tables look back', 'The idea', 'Close']));
  expect(debrief.some((name) => name.startsWith('How the room chose'))).toBe(true);

  await page.waitForTimeout(410);
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Yes, end it' }).click();
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Spreadsheet (CSV)' }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^skip-level-friday_deck-\w+\.csv$/);
  const rows = (await readFile(await csv.path(), 'utf8')).trim().split('\r\n');
  expect(rows[0]).toContain('seat,participant');
  expect(new Set(rows.slice(1).map((row) => row.split(',')[0])).size).toBe(12);
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'All of it (JSON)' }).click(),
  ]);
  expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toBeTypeOf('object');

  await page.getByRole('button', { name: 'Erase the whole session now' }).click();
  await page.getByRole('button', { name: 'Yes, erase all of it' }).click();
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe('This session has been erased.');
  expect(troubles).toEqual([]);
  await context.close();
});

test('two facilitators stay in step, until one of them makes a new link', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await pageIn(context);
  await page.goto(`${live.url}/live.html#host=${HOST_KEY}`);
  await page.getByRole('button', { name: 'Rehearse with bots first' }).click();
  await expect.poll(() => step(page)).toBe('Welcome');
  const other = await pageIn(context);
  await other.goto(page.url());
  await expect.poll(() => step(other)).toBe('Welcome');
  await press(page);
  await expect.poll(() => step(other)).toBe('What this is');

  await page.getByRole('button', { name: 'Join and links' }).click();
  await page.getByRole('button', { name: 'New control link' }).click();
  await page.getByRole('button', { name: 'Yes, make a new one' }).click();
  await expect
    .poll(() => other.getByRole('heading', { level: 1 }).innerText())
    .toBe('This link is no longer valid: new links were made.');
  await expect.poll(() => page.url()).not.toBe(other.url());
  await expect.poll(() => step(page)).toBe('What this is');
  await press(page);
  expect(await step(page)).toBe('Weeks 1–2');
  // A closed tab is found again by the new link.
  await page.goto(`${live.url}/live.html#host=${HOST_KEY}`);
  await page
    .getByRole('link', { name: /^Rehearsal · The Friday deck/ })
    .first()
    .click();
  await expect.poll(() => step(page)).toBe('Weeks 1–2');
  expect(troubles).toEqual([]);
  await context.close();
});
