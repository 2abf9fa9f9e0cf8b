// What the game costs while nothing happens, and whether its memory grows with the weeks.
import type { Browser, Page } from 'playwright';
import { WORDS as EN } from '../../src/browser/ui/text/en/app.ts';
import { WORDS as MENU } from '../../src/browser/ui/text/en/menu.ts';
import type { Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { weigh, type Weight } from './heap-snapshot.ts';
import { processorTime, type ProcessorTime } from './cpu.ts';
import type { BuiltSite } from './site.ts';
import { openFile, openRun, WINDOW } from './stage-frames.ts';

export interface Idle {
  /** Milliseconds of processor time a second, all processes of Chromium, one value a round. */
  readonly map: readonly number[];
  readonly blank: readonly number[];
}

const ROUNDS = 5;
const LOOK_MS = 1500;

async function rounds(page: Page, time: ProcessorTime): Promise<number[]> {
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [before, from] = [await time.spent(), performance.now()];
    await page.waitForTimeout(LOOK_MS);
    found.push(((await time.spent()) - before) / ((performance.now() - from) / 1000));
  }
  return found;
}

/** The fullest map asleep, then an empty page in its place. */
export async function idle(browser: Browser, site: BuiltSite, run: Run): Promise<Idle> {
  const time = await processorTime(browser);
  const page = await openRun(browser, site, run);
  await page.waitForTimeout(3000);
  const map = await rounds(page, time);
  await page.context().close();
  const empty = await browser.newPage({ viewport: WINDOW, serviceWorkers: 'block' });
  await empty.goto('about:blank');
  await empty.waitForTimeout(1000);
  const blank = await rounds(empty, time);
  await empty.context().close();
  return { map, blank };
}

export interface Heap extends Weight {
  /** Weeks played when it was looked at. */
  readonly weeks: number;
}

const WEEKS_A_RUN = 10;
const LOOKS = [10, 50, 100];

/**
 * Plays on in the page, a press a frame, until the run stands at the briefing after `weeks` weeks. Every ripple is shown for some
 * frames and then skipped.
 */
const playWeeks = (weeks: number): Promise<void> =>
  new Promise((resolve) => {
    let ripple = 0;
    const press = (selector: string): boolean => {
      const button = document.querySelector<HTMLElement>(selector);
      button?.click();
      return button !== null;
    };
    const step = (): void => {
      const week = Number(/\d+/.exec(document.querySelector('.top .week')?.textContent ?? '')?.[0]);
      if (week > weeks) return resolve();
      const main = '.ask .button[data-kind=main]:not(:disabled)';
      const choice = '.choice:not([aria-disabled]):not([aria-pressed=true]):not([aria-checked=true])';
      if (document.querySelector(main) === null && !press(choice) && ++ripple % 8 === 0) press('.scene .button');
      else press(main);
      setTimeout(step, 12);
    };
    step();
  });

async function weightOf(page: Page): Promise<Weight> {
  // The bench's own notes are no memory of the game's.
  await page.evaluate(() => void (window.recorder.frames = []));
  const session = await page.context().newCDPSession(page);
  const weight = await weigh(session);
  await session.detach();
  return weight;
}

async function beginAnew(page: Page): Promise<void> {
  for (const name of [EN['menu.title'], MENU['menu.restart'], MENU['menu.yes_restart']])
    await page.getByRole('button', { name, exact: true }).click();
  await page.locator('.map:has(canvas)').waitFor();
}

/** A hundred weeks on one page, ten a run, with the map on screen. `scenario`: longer than that. */
export async function heap(browser: Browser, site: BuiltSite, scenario: Scenario): Promise<Heap[]> {
  const page = await openFile(browser, site, scenario);
  await page.locator('.map:has(canvas)').waitFor({ timeout: 90_000 });
  const found: Heap[] = [];
  for (let weeks = WEEKS_A_RUN; weeks <= 100; weeks += WEEKS_A_RUN) {
    await page.evaluate(playWeeks, WEEKS_A_RUN);
    if (LOOKS.includes(weeks)) found.push({ weeks, ...(await weightOf(page)) });
    if (weeks < 100) await beginAnew(page);
  }
  await page.context().close();
  return found;
}
