// A phone in a session, with the server as it ships: through the door, two turns, and everything that can happen to it meanwhile.
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, testArguments } from '../../tools/chromium.ts';
import type { Opened } from '../../src/core/session/wire.ts';
import { Hand, LiveHere } from './support/live-server.ts';

const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' };

let live: LiveHere;
let browser: Browser;
let hand: Hand | undefined;
const pages: Page[] = [];
let troubles: string[] = [];
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
afterEach(async () => {
  hand?.close();
  hand = undefined;
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
  troubles = [];
});

/** A server that is away, or a network that is, are no troubles of the page's. */
const EXPECTED =
  /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|WebSocket connection|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/;

async function phone(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ ...PHONE, ...options })).newPage();
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) troubles.push(message.text());
  });
  pages.push(page);
  return page;
}

async function session(setup: Parameters<LiveHere['open']>[0] = {}, scenario = 'tutorial'): Promise<Opened> {
  const opened = await live.open(setup, scenario);
  hand = new Hand(live.url, opened);
  return opened;
}

async function join(page: Page, { code, key }: Opened, name?: string): Promise<void> {
  await page.goto(`${live.url}${code}#k=${key}`);
  if (name !== undefined) await page.getByLabel('What the room calls you').fill(name);
  await page.getByRole('button', { name: 'Join', exact: true }).click();
  await page.locator('.live-strip').waitFor();
}

const main = (page: Page) => page.locator('.ask .button[data-kind=main]:not(:disabled)').first();
const lost = (page: Page) => page.locator('.live-trouble').getByText('Your answers are kept here');
const held = (page: Page) => page.locator('.held');

async function sayStyle(page: Page): Promise<void> {
  await main(page).click();
  await page.getByRole('button', { name: 'Start the first week' }).click();
  await held(page).waitFor();
}

/** Presses whatever leads on, until the room has to. */
async function playOn(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        if ((await held(page).count()) > 0 || (await page.locator('main.message, main.live-debrief').count()) > 0)
          return true;
        const choice = page.locator('.choice:not([aria-disabled])').first();
        if ((await choice.count()) > 0) await choice.click({ timeout: 1000 }).catch(() => undefined);
        if ((await main(page).count()) > 0)
          await main(page)
            .click({ timeout: 1000 })
            .catch(() => undefined);
        return false;
      },
      { timeout: 20_000, interval: 60 },
    )
    .toBe(true);
}

const week = (page: Page): Promise<string> => page.locator('.top .week').innerText();

async function axeTroubles(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  return found;
}

/** Of the page, in px: nothing needs scrolling sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a phone in a session', () => {
  test('is in with one press, plays two turns at the room’s pace, and comes back from everything on the way', async () => {
    const opened = await session();
    const page = await phone();
    const begun = Date.now();
    await join(page, opened);
    await main(page).waitFor();
    // The first choice, on a machine that is busy with tests.
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await page.context().cookies()).toEqual([]);
    await sayStyle(page);
    await hand?.goTo('turn.1');
    await main(page).waitFor();
    await main(page).click();
    await page.locator('.choice, .plan').first().waitFor();
    const before = await page.locator('.scene h1').innerText();

    await page.reload();
    await expect.poll(() => page.locator('.scene h1').innerText()).toBe(before);

    // Killed while an answer is under way: it waits here, and counts once.
    await live.kill();
    await page.locator('.choice:not([aria-disabled])').first().click();
    await lost(page).waitFor({ timeout: 15_000 });
    await page.reload().catch(() => undefined);
    await live.again();
    await page.goto(`${live.url}${opened.code}`);
    await playOn(page);
    expect(await week(page)).toMatch(/^Week 1/);

    await hand?.goTo('turn.2');
    await main(page).waitFor();
    await main(page).click();
    await expect.poll(() => week(page)).toMatch(/^Week 2/);
    await page.context().setOffline(true);
    await lost(page).waitFor({ timeout: 15_000 });
    await main(page).click();
    await page.context().setOffline(false);
    await playOn(page);
    await hand?.goTo('leave');
    await main(page).waitFor();
    await playOn(page);
    await page.getByText('The room looks back together in a moment.').waitFor();
    await hand?.goTo('close');
    await page.getByRole('button', { name: 'Show my run' }).click();
    await page.locator('svg.qr').waitFor();
    expect(troubles).toEqual([]);
  });

  test('is joined by who types the bare address and the code, and comes back to the same seat', async () => {
    const opened = await session();
    const page = await phone();
    const typeCode = async (): Promise<void> => {
      await page.goto(live.url);
      await page.getByLabel('The code on the screen').fill(opened.code.toLowerCase());
      await page.getByRole('button', { name: 'Join', exact: true }).click();
      await page.locator('.live-strip').waitFor();
    };
    await typeCode();
    await page.reload();
    await page.locator('.live-strip').waitFor();
    await typeCode();
    // What was asked before this has been done when it shows.
    await hand!.ask({ kind: 'tell_all', text: 'All in?' });
    await expect.poll(() => hand!.board?.room.line).toBe('All in?');
    expect(hand!.board?.counts.people).toBe(1);
    expect(troubles).toEqual([]);
  });

  test('goes on on another device, and the first one says so and can have it back', async () => {
    const opened = await session();
    const first = await phone();
    await join(first, opened, 'Ada');
    await sayStyle(first);
    const token = await first.evaluate(
      async () =>
        new Promise<string>((resolve) => {
          const asked = indexedDB.open('skip-level');
          asked.addEventListener('success', () => {
            const kept = asked.result.transaction('kept').objectStore('kept').getAll();
            kept.addEventListener('success', () => {
              const seats = (kept.result as string[]).filter((text) => text.includes('"token"'));
              resolve((JSON.parse(seats[0] ?? '{}') as { joined: { token: string } }).joined.token);
            });
          });
        }),
    );
    const second = await phone();
    await second.goto(`${live.url}${opened.code}#t=${token}`);
    await held(second).waitFor();
    expect(second.url()).not.toContain(token);
    await first.getByText('You’re on another device now').waitFor();
    await first.getByRole('button', { name: 'Go on here' }).click();
    await held(first).waitFor();
    await second.getByText('You’re on another device now').waitFor();
    await first.getByRole('button', { name: 'Your place' }).click();
    await first.getByText('You’re Ada.').waitFor();
    await first.getByRole('button', { name: 'Forget this session on this device' }).click();
    await first.getByRole('button', { name: 'Forget it' }).click();
    await first.getByLabel('What the room calls you').waitFor();
    await first.reload();
    await first.getByRole('button', { name: 'Join', exact: true }).waitFor();
    expect(troubles).toEqual([]);
  });

  test('is joined and played by keyboard alone, at 320 px, in the dark, and axe has nothing to say', async () => {
    const opened = await session({ mode: 'table' }, 'friday_deck');
    const page = await phone({ viewport: { width: 320, height: 640 }, colorScheme: 'dark', hasTouch: false });
    await page.goto(`${live.url}live.html#join`);
    await page.getByLabel('The code on the screen').waitFor();
    expect(await axeTroubles(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.type(opened.code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.locator('.live-strip').waitFor();
    await main(page).waitFor();
    expect([await axeTroubles(page), await overflow(page)]).toEqual([[], 0]);
    const tabTo = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 40; tabs += 1) {
        const at = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (at === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not lead to ${name}`);
    };
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await tabTo('Start the first week');
    await page.keyboard.press('Enter');
    await held(page).waitFor();
    const mate = await phone();
    await join(mate, opened, 'Mina');
    await mate.locator('.shared').getByText('What you press is your proposal.').waitFor();
    await hand?.goTo('turn.1');
    await tabTo('Continue');
    await page.keyboard.press('Enter');
    await mate.locator('.choice').nth(1).click();
    await page.locator('.would').getByText('Mina would').waitFor();
    expect([await axeTroubles(page), await overflow(page)]).toEqual([[], 0]);
    await tabTo('Do that');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.would').count()).toBe(0);
    await mate.locator('.shared').getByText('Settled:').waitFor();
    expect([await axeTroubles(mate), await overflow(mate)]).toEqual([[], 0]);
    expect(troubles).toEqual([]);
  });
});
