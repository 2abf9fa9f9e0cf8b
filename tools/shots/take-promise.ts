// The events with no sign on the map, photographed on their cards: an option that gives your word, and the boss on Monday's page.
import type { Browser, Locator, Page } from 'playwright';
import type { Run } from '../../src/core/run/run.ts';
import type { BriefingLine } from '../../src/core/run/view.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { openScenario } from './pseudo-scenario.ts';
import { savedRun, way } from './runs.ts';
import { webpPicture } from './webp-picture.ts';

const SEEDS = 40;
const promises = (run: Run): number =>
  viewOf(run).moment?.options.findIndex(({ promise, affordable }) => promise !== null && affordable) ?? -1;

function findRun(bot: 'coach' | 'micromanage', shows: (run: Run) => boolean): Run {
  for (let seed = 1; seed <= SEEDS; seed += 1)
    for (const run of way(openScenario('friday_deck', 'en'), bot, seed)) if (shows(run)) return run;
  throw new Error(`expected a run that shows it in ${SEEDS} runs, found none`);
}

async function takeOf(browser: Browser, url: string, run: Run, card: (page: Page) => Locator): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), savedRun(run));
  await page.goto(`${url}#/play/friday_deck`);
  await card(page).waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  const picture = await webpPicture(page, await card(page).screenshot());
  await page.context().close();
  return picture;
}

export async function takePromise(browser: Browser, url: string): Promise<Buffer> {
  const run = findRun('coach', (at) => promises(at) >= 0);
  return takeOf(browser, url, run, (page) => page.locator('.choice').nth(promises(run)));
}

/** What the boss says of themselves on a Monday: worried, then asking for a report. */
export async function takeBoss(browser: Browser, url: string): Promise<ReadonlyMap<string, Buffer>> {
  const says = (line: (of: BriefingLine, boss: string) => boolean) => (run: Run) =>
    run.phase === 'briefing' && viewOf(run).briefing.some((one) => line(one, run.scenario.boss.id));
  const worried = findRun(
    'micromanage',
    says((line) => line.kind === 'boss' && line.mood === 'worried'),
  );
  const asking = findRun(
    'micromanage',
    says((line, boss) => line.kind === 'claim' && line.manager === boss && line.line === 1),
  );
  const lineWith = (page: Page, words: RegExp): Locator =>
    page.locator('.desk > li').filter({ hasText: words }).first();
  const face = (page: Page): Locator => lineWith(page, /People ask me/).locator('.portrait');
  return new Map([
    ['boss-worried', await takeOf(browser, url, worried, face)],
    ['report-asked', await takeOf(browser, url, asking, (page) => lineWith(page, /in writing/))],
  ]);
}
