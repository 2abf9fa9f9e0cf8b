// Takes the pictures of docs/facilitators: a rehearsal with bots, seen in control, on the projector, and on a phone.
// Run: npm run -s build && node tools/shots/take-session-pictures.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import type { Opened, SetupWanted } from '../../src/core/session/wire.ts';
import { openLive } from '../../src/node/server/live-server.ts';
import { MemoryStore } from '../../src/node/server/memory-store.ts';
import { chromiumPath, testArguments } from '../chromium.ts';
import { lightPicture } from './light-picture.ts';

const FOLDER = 'docs/facilitators/pictures';
/** Bytes, each. */
const HEAVIEST = 150_000;
const HOST_KEY = 'a-host-key-for-pictures';
const BOTS = 24;
/** Bots as quick as this are through before anybody waits. */
const BOT_PACE = 0.01;
/** A second press sooner counts as the first one's bounce. ms */
const BOUNCE = 700;
const WANTED: SetupWanted = {
  scenario: { id: 'friday_deck' },
  setup: { turns: 6, mode: 'own', pace: 'facilitator', minutes: 60, capacity: 60, rehearsal: true },
  bots: BOTS,
};

async function openSession(url: string): Promise<Opened> {
  const answer = await fetch(`${url}/live/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${HOST_KEY}` },
    body: JSON.stringify(WANTED),
  });
  if (!answer.ok) throw new Error(`expected a session, got ${answer.status}`);
  return (await answer.json()) as Opened;
}

async function openPage(browser: Browser, address: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address);
  return page;
}

async function take(page: Page, name: string): Promise<void> {
  // What comes in softly has come.
  await page.waitForTimeout(1500);
  const png = await lightPicture(page, await page.screenshot());
  if (png.length > HEAVIEST) throw new Error(`${name}.png: expected at most ${HEAVIEST} bytes, got ${png.length}`);
  writeFileSync(`${FOLDER}/${name}.png`, png);
  console.log(`${FOLDER}/${name}.png: ${png.length} bytes`);
}

async function pressNext(control: Page): Promise<void> {
  await control.locator('.next-button').click();
  await control.waitForTimeout(BOUNCE);
}

/** Presses Next until it says that it would do this. */
async function nextUntil(control: Page, says: RegExp): Promise<void> {
  const next = control.locator('.next-button');
  while (!says.test(await next.innerText())) await pressNext(control);
}

/** Through the opening and what comes before the first decision. */
async function playToMoment(phone: Page): Promise<void> {
  for (let pressed = 0; pressed < 8 && (await phone.locator('.choice').count()) === 0; pressed += 1) {
    await phone.locator('main .button[data-kind=main]').first().click();
    await phone.waitForTimeout(BOUNCE);
  }
}

const live = await openLive({
  store: new MemoryStore(),
  hostKey: HOST_KEY,
  port: 0,
  // As it would stand on a wall.
  origin: 'http://192.168.1.5:4180',
  dist: resolve('dist'),
  botPace: BOT_PACE,
  log: () => undefined,
});
const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...testArguments] });
const url = `http://127.0.0.1:${live.port}`;
try {
  mkdirSync(FOLDER, { recursive: true });
  const { session, code, key, control: steers, projector } = await openSession(url);
  const wall = await openPage(browser, `${url}/live.html#projector=${session}.${projector}`, 1280, 720);
  const control = await openPage(browser, `${url}/live.html#control=${session}.${steers}`, 1280, 800);
  const phone = await openPage(browser, `${url}/${code}#k=${key}`, 390, 780);
  await phone.getByRole('button', { name: 'Join', exact: true }).click();
  await wall.getByText(`${BOTS + 1} people are here`).waitFor();
  await take(wall, 'projector');
  await nextUntil(control, /^Open weeks 3/);
  await playToMoment(phone);
  await take(phone, 'phone');
  await nextUntil(control, /^Open weeks 7/);
  await control
    .getByText(`${BOTS} of ${BOTS + 1}`)
    .first()
    .waitFor();
  await take(control, 'control');
  await nextUntil(control, /^Show how the room chose/);
  await pressNext(control);
  await take(wall, 'debrief');
} finally {
  await browser.close();
  await live.stop();
}
