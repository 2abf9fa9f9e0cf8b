// The one event with no sign on the map: an option that gives your word, photographed on its card.
import type { Browser } from 'playwright';
import type { Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { openScenario } from './pseudo-scenario.ts';
import { savedRun, way } from './runs.ts';
import { webpPicture } from './webp-picture.ts';

const SEEDS = 40;
const promises = (run: Run): number =>
  viewOf(run).moment?.options.findIndex(({ promise, affordable }) => promise !== null && affordable) ?? -1;

function promisingRun(): Run {
  for (let seed = 1; seed <= SEEDS; seed += 1)
    for (const run of way(openScenario('friday_deck', 'en'), 'coach', seed)) if (promises(run) >= 0) return run;
  throw new Error(`expected an option with a promise in ${SEEDS} runs, found none`);
}

export async function takePromise(browser: Browser, url: string): Promise<Buffer> {
  const run = promisingRun();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), savedRun(run));
  await page.goto(`${url}#/play/friday_deck`);
  const card = page.locator('.choice').nth(promises(run));
  await card.waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
  const picture = await webpPicture(page, await card.screenshot());
  await page.context().close();
  return picture;
}
