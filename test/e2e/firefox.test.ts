// The built game in a second browser: one whole run in Firefox as it is installed, driven by WebDriver BiDi.
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../tools/firefox.ts';
import { openHost, type Host } from './support/host.ts';

const executablePath = findFirefox();
const name = executablePath === undefined ? 'Firefox is not installed here: left out' : 'a run in Firefox';

let browser: Browser;
let host: Host;
beforeAll(async () => {
  if (executablePath === undefined) return;
  host = await openHost();
  const extraPrefsFirefox = { 'ui.prefersReducedMotion': 1 };
  browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** What stands in the way of going on, pressed as a player would; false between two pages. */
async function stepOn(page: Page): Promise<void> {
  for (const place of ['.choice:not([aria-disabled])', '.ask .button[data-kind=main]:not(:disabled)']) {
    const found = await page.$(place);
    // It may be gone before it is pressed: the next step finds what is there then.
    await found?.click().catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
}

test.skipIf(executablePath === undefined)(
  `${name}, from the first page to the debrief’s last step, without an error`,
  async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What the page itself called off.
      if (!/ABORT/.test(reason)) troubles.push(`${request.url()}: ${reason}`);
    });
    await page.goto(host.url);
    await (await page.waitForSelector('.entry .button'))?.click();
    await page.waitForSelector('.scene h1');
    const late = Date.now() + 100_000;
    while (Date.now() < late && (await page.$('main.debrief')) === null) await stepOn(page);
    await page.waitForSelector('main.debrief h1');
    expect(await page.$$eval('.portrait .face path', (paths) => paths.length)).toBeGreaterThan(20);

    const steps = await page.$$eval('.step-links a', (links) => links.length);
    // The tutorial has three, and none of them is empty.
    expect(steps).toBe(3);
    for (let at = 1; at < steps; at += 1) {
      await (await page.waitForSelector('.thumb .button[data-kind=main]'))?.click();
      await page.waitForSelector(`.step-links li:nth-child(${at + 1}) a[aria-current=step]`);
    }
    await page.waitForSelector('.debrief-end');
    expect(await page.$('.thumb .button[data-kind=main]')).toBeNull();
    expect(troubles).toEqual([]);
  },
);
