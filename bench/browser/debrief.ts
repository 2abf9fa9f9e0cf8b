// How the page bears it while other futures are played in the worker: from asking until the roads not taken are there.
import type { Browser } from 'playwright';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { WORDS as EN_DEBRIEF } from '../../src/browser/ui/text/en/debrief.ts';
import { castOf } from '../ours.ts';
import type { BuiltSite } from './site.ts';
import { openFile, WINDOW } from './stage-frames.ts';

export interface Asking {
  /** Milliseconds from the press to the first fan on the page, one value a round. */
  readonly fan: readonly number[];
  /** The longest task of the page's own thread meanwhile, ms; 50 stands for none that is worth the browser's note. */
  readonly longestTask: readonly number[];
}

const ROUNDS = 5;
const NOTED_MS = 50;

/** For the page: notes every task of 50 ms and more, and when the first fan is there. */
function watch(fan: string): void {
  const seen = { fan: 0, tasks: [] as number[], asked: performance.now() };
  Object.assign(window, { asking: seen });
  new PerformanceObserver((list) => list.getEntries().forEach((task) => seen.tasks.push(task.duration))).observe({
    type: 'longtask',
  });
  new MutationObserver(() => {
    if (seen.fan === 0 && document.querySelector(fan) !== null) seen.fan = performance.now() - seen.asked;
  }).observe(document, { subtree: true, childList: true });
}

interface Seen {
  readonly fan: number;
  readonly tasks: readonly number[];
}

/** A finished eight-week run of five managers, unfolded, its luck asked for. */
export async function asking(browser: Browser, site: BuiltSite): Promise<Asking> {
  const run = playBot({ ...castOf(5), id: 'five' }, 7, 'coach');
  const [fan, longestTask]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openFile(browser, site, run.scenario);
    await page.setViewportSize(WINDOW);
    await page.goto(`${site.url}#/run/${runText(run)}`);
    await page.getByRole('button', { name: EN_DEBRIEF['debrief.show_all'] }).first().click({ timeout: 60_000 });
    const step = page.getByRole('link', { name: EN_DEBRIEF['debrief.step.luck'] });
    await step.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    await page.evaluate(watch, '#debrief-luck .fans svg');
    await step.click();
    await page.locator('#debrief-luck .fans svg').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(3000);
    const seen = await page.evaluate(() => (window as unknown as { asking: Seen }).asking);
    fan.push(seen.fan);
    longestTask.push(Math.max(NOTED_MS, ...seen.tasks));
    await page.context().close();
  }
  return { fan, longestTask };
}
