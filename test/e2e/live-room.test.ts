// A room as it is: the facilitator's window, the projector and six phones in a real browser, and all of them reloaded midway.
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import { LiveHere } from './support/live-server.ts';

let live: LiveHere;
let browser: Browser;
beforeAll(async () => {
  [live, browser] = await Promise.all([
    LiveHere.start(),
    chromium.launch({ executablePath: chromiumPath(), args: testArguments }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await live.close();
});

const PHONES = ['Ada', 'Ben', 'Chidi', 'Dana', 'Eun', 'Farid'];

async function opened(address: string): Promise<Page> {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.goto(`${live.url}${address}`);
  return page;
}

async function joined(code: string, key: string, name: string): Promise<Page> {
  const page = await opened(`${code}#k=${key}`);
  await page.getByLabel('What the room calls you').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.locator('.live-strip').waitFor();
  return page;
}

const main = (page: Page) => page.locator('.ask .button[data-kind=main]:not(:disabled)').first();

test('everybody is back where they were when every window is reloaded in the middle of a turn', async () => {
  const { session, code, key, control, projector } = await live.open({}, 'tutorial');
  const desk = await opened(`live.html#control=${session}.${control}`);
  const wall = await opened(`live.html#projector=${session}.${projector}`);
  const phones = await Promise.all(PHONES.map((name) => joined(code, key, name)));
  for (const phone of phones) {
    await main(phone).click();
    await phone.getByRole('button', { name: 'Start the first week' }).click();
    await phone.locator('.held').waitFor();
  }
  const step = () => desk.locator('.step-clock').innerText();
  for (const wanted of ['What this is', 'Week 1']) {
    await desk.keyboard.press('PageDown');
    await expect.poll(step).toContain(wanted);
    // A second press within the blink of an eye counts as the first.
    await desk.waitForTimeout(500);
  }
  for (const phone of phones) await main(phone).click();
  for (const phone of phones) await phone.locator('.choices').waitFor();
  await Promise.all([desk, wall, ...phones].map((page) => page.reload()));
  await Promise.all(phones.map((phone) => phone.locator('.choices').waitFor()));
  await expect.poll(step).toContain('Week 1');
  for (const name of PHONES) await desk.getByText(name, { exact: true }).first().waitFor();
  await expect.poll(() => wall.locator('body').innerText()).toContain(code);
  expect(await wall.locator('body').innerText()).toContain('0 of 6');
  for (const name of PHONES) expect(await wall.getByText(name).count()).toBe(0);
  for (const phone of phones) await phone.locator('.choice:not([aria-disabled])').first().click();
  for (const phone of phones) await phone.locator('.scene .quote').first().waitFor();
});
