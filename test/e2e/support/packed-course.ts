// A package in a real browser: made from the built site, opened on a machine of its own, and played by keyboard alone.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { chromium, type Browser, type BrowserContext, type BrowserServer, type Frame, type Page } from 'playwright';
import { afterAll, afterEach, expect } from 'vitest';
import { chromiumPath, testArguments } from '../../../tools/chromium.ts';
import type { Standard } from '../../../src/core/pack/course.ts';
import { pack } from '../../../src/core/pack/pack.ts';

/** Any other of the library will do, and takes longer. */
export const SCENARIO = process.env['COURSE'] ?? 'tutorial';
const made = new Map<Standard, Promise<Readonly<Record<string, Uint8Array>>>>();
async function unpacked(as: Standard): Promise<Readonly<Record<string, Uint8Array>>> {
  const wanted = {
    scenarios: [SCENARIO],
    languages: null,
    edition: '3rd',
    title: null,
    // Only one of them is judged by its author.
    mastery: as === 'cmi5' ? 50 : null,
    brand: null,
  } as const;
  const packed = await pack({ ...wanted, as }, { read: (path) => readFile(join('dist', path)) });
  if ('problems' in packed) throw new Error(JSON.stringify(packed.problems));
  return unzipSync(packed.bytes);
}
/** Packed once for all tests. */
export async function packageOf(as: Standard): Promise<(path: string) => Uint8Array | undefined> {
  const files = await (made.get(as) ?? made.set(as, unpacked(as)).get(as)!);
  return (path) => files[path];
}

const machines: BrowserServer[] = [];
const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const machine of machines.splice(0)) await machine.kill();
  for (const context of contexts.splice(0)) await context.close();
});

export interface Sitting {
  readonly page: Page;
  readonly frame: Frame;
  readonly errors: string[];
  /** The whole browser goes, without a word to its pages. */
  readonly kill: () => Promise<void>;
}

export interface Machine {
  readonly page: Page;
  readonly errors: string[];
  readonly kill: () => Promise<void>;
}

let shared: Promise<Browser> | undefined;
afterAll(async () => (await shared)?.close());
const launching = { executablePath: chromiumPath(), args: testArguments };

async function browserToKill(): Promise<readonly [Browser, Machine['kill']]> {
  const machine = await chromium.launchServer(launching);
  machines.push(machine);
  const kill = async (): Promise<void> => {
    machines.splice(machines.indexOf(machine), 1);
    await machine.kill();
  };
  return [await chromium.connect(machine.wsEndpoint()), kill];
}

const unkillable = (): Promise<void> => Promise.reject(new Error('other tests have this browser, too'));

/** One that has never seen the course. Only `mortal` ones can be killed; they take a second longer. */
export async function freshMachine({ mortal = false } = {}): Promise<Machine> {
  const [browser, kill] = mortal
    ? await browserToKill()
    : ([await (shared ??= chromium.launch(launching)), unkillable] as const);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (!mortal) contexts.push(context);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Of the system's own page.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  return { page, errors, kill };
}

export const courseIn = async (page: Page): Promise<Frame> => {
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/course/'))).toBe(true);
  return page.frames().find((frame) => frame.url().includes('/course/'))!;
};

export const heading = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.querySelector('h1')?.textContent ?? '');

export async function tabTo(page: Page, frame: Frame, matches: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await frame.evaluate((selector) => document.activeElement?.matches(selector) ?? false, matches)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`expected Tab to reach ${matches} at "${await heading(frame)}"`);
}

/** One step onward by keyboard alone. */
async function step({ page, frame }: Sitting): Promise<void> {
  const here = await frame.evaluate(() => ({
    choices: document.querySelector('.ask .choice:not([aria-disabled])') !== null,
    main: document.querySelector('.ask .button[data-kind=main]:not(:disabled)') !== null,
    any: document.querySelector('.ask .button') !== null,
  }));
  if (!here.any && !here.choices) return;
  const chosen = await frame.locator('.choice[aria-pressed=true]').count();
  if (here.choices && chosen === 0) await tabTo(page, frame, '.choice:not([aria-disabled])');
  else await tabTo(page, frame, here.main ? '.ask .button[data-kind=main]:not(:disabled)' : '.ask .button');
  await page.keyboard.press('Enter');
}

export async function playUntil(sitting: Sitting, until: () => Promise<boolean>): Promise<void> {
  for (let steps = 0; steps < 300; steps += 1) {
    if (await until()) return;
    await step(sitting);
    await sitting.page.waitForTimeout(60);
  }
  throw new Error(`expected to get on, still at "${await heading(sitting.frame)}"`);
}

export const inDebrief =
  ({ frame }: Sitting) =>
  async () =>
    (await frame.locator('main.debrief').count()) > 0;
