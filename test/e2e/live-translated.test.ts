// A session whose windows the browser translates, in step with the same windows untouched: no words of an earlier step are left.
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { TRANSLATED } from './support/conditions/page.ts';
import { Hand, LiveHere } from './support/live-server.ts';

let live: LiveHere;
let browser: Browser;
let hand: Hand;
beforeAll(async () => {
  [live, browser] = await Promise.all([
    LiveHere.start(),
    chromium.launch({ executablePath: chromiumPath(), args: testArguments }),
  ]);
});
afterAll(async () => {
  hand.close();
  await browser.close();
  await live.close();
});

type Both = readonly [translated: Page, untouched: Page];
async function both(path: string, width: number, height: number): Promise<Both> {
  const open = async (translated: boolean): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (translated) await TRANSLATED.before(page);
    await page.goto(live.url + path);
    return page;
  };
  return [await open(true), await open(false)];
}

/** Line by line, but for a clock and the names of whoever came. */
async function linesOf(page: Page): Promise<string[]> {
  const text = TRANSLATED.read(await page.locator('body').innerText()).replaceAll(/\p{Cf}/gu, '');
  const lines = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '' && !/\d:\d\d/.test(line));
}
const old = async ([translated, untouched]: Both): Promise<string[]> => {
  const there = await linesOf(untouched);
  return (await linesOf(translated)).filter((line) => !there.includes(line));
};

test('phone, control and wall say what they say untranslated', { timeout: 60_000 }, async () => {
  const opened = await live.open({}, 'tutorial');
  hand = new Hand(live.url, opened);
  const { session, code, key } = opened;
  const phones = await both(`${code}#k=${key}`, 390, 844);
  const walls = await both(`live.html#projector=${session}.${opened.projector}`, 1280, 720);
  const controls = await both(`live.html#control=${session}.${opened.control}`, 1280, 800);
  const inStep = async (): Promise<void> => {
    for (const windows of [phones, walls, controls]) await expect.poll(() => old(windows)).toEqual([]);
  };
  const press = async (act: (page: Page) => Promise<void>): Promise<unknown> => Promise.all(phones.map(act));
  const main = (page: Page) => page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
  await press(async (page) => {
    await page.getByLabel('What the room calls you').fill('Ada');
    await page.getByRole('button', { name: /^Join/ }).click();
    await main(page).click();
    await page.getByRole('button', { name: /^Start the first week/ }).click();
    await page.locator('.held').waitFor();
  });
  await inStep();
  await hand.goTo('turn.1');
  await press((page) => main(page).click());
  await press((page) => page.locator('.choice:not([aria-disabled])').first().click());
  await press((page) => main(page).waitFor());
  await inStep();
});
