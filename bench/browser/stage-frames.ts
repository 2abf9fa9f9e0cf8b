// A real week's ripple, told again and again on the map: how often a frame comes, and how much script it takes.
import type { Browser, Page } from 'playwright';
import { runText } from '../../src/core/run/run-text.ts';
import type { Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { quantile } from '../measure.ts';
import { poseAsGraphicsCard, record, type Frame } from './recorder.ts';
import { BARE, THERE } from './bare-pages.ts';
import type { BuiltSite } from './site.ts';

export interface Ripple {
  readonly renderer: 'Canvas' | 'WebGL';
  /** Of every telling: frames a second at the median and at the slowest twentieth, the longest frame and script a frame, ms. */
  readonly tellings: readonly {
    readonly usual: number;
    readonly slow: number;
    readonly longest: number;
    readonly script: number;
    readonly most: number;
  }[];
}

export const WINDOW = { width: 1280, height: 800 } as const;
const ROUNDS = 5;
/** The map is drawn on the stage, and no longer by the page. */
const ALIVE = '.map:has(canvas):not(:has(.node.you))';
const AGAIN = '.scene .button[data-kind=plain]';

/** Chooses a scenario as a file on the first page, as its player would. */
export async function openFile(browser: Browser, site: BuiltSite, scenario: Scenario, card = false): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.addInitScript(record);
  if (card) await page.addInitScript(poseAsGraphicsCard);
  await page.goto(site.url);
  const [name, buffer] = [`${scenario.id}.json`, Buffer.from(JSON.stringify(scenario))];
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });
  await page.locator('.scene h1').waitFor();
  return page;
}

/** A run of such a scenario, opened by its address. */
export async function openRun(browser: Browser, site: BuiltSite, run: Run, card = false): Promise<Page> {
  const page = await openFile(browser, site, run.scenario, card);
  await page.goto(`${site.url}#/run/${runText(run)}`);
  await page.locator(ALIVE).waitFor({ timeout: 90_000 });
  return page;
}

/** One telling: presses the button and waits, outside of any frame, until the week is over. */
const tell = (again: string): Promise<Frame[]> =>
  new Promise((resolve) => {
    window.recorder.frames = [];
    document.querySelector<HTMLElement>(again)?.click();
    const watch = setInterval(() => {
      if (document.querySelector('.ask .button[data-kind=main]') === null) return;
      clearInterval(watch);
      resolve(window.recorder.frames);
    }, 50);
  });

function figures(frames: readonly Frame[]): Ripple['tellings'][number] {
  const gaps = frames.slice(1).map(({ at }, i) => at - (frames[i]?.at ?? at));
  const script = frames.map((frame) => frame.script);
  return {
    usual: 1000 / quantile(gaps, 0.5),
    slow: 1000 / quantile(gaps, 0.95),
    longest: Math.max(...gaps),
    script: quantile(script, 0.5),
    most: quantile(script, 0.95),
  };
}

export async function ripple(browser: Browser, site: BuiltSite, run: Run, card = false): Promise<Ripple> {
  const page = await openRun(browser, site, run, card);
  await page.waitForTimeout(1000);
  const tellings: Ripple['tellings'][number][] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const frames = await page.evaluate(tell, AGAIN);
    if (round >= 0) tellings.push(figures(frames));
    await page.waitForTimeout(200);
  }
  await page.context().close();
  return { renderer: card ? 'WebGL' : 'Canvas', tellings };
}

const STOCK_MS = 2500;

/** Script a frame of a stock Phaser scene with as many pictures, all of them moving, in its Canvas renderer; ms, one value a round. */
export async function stockScene(browser: Browser, bare: BuiltSite): Promise<number[]> {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.addInitScript(record);
  await page.goto(`${bare.url}${BARE.phaser}`);
  await page.locator(THERE).waitFor({ timeout: 90_000 });
  const found: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    await page.evaluate(() => void (window.recorder.frames = []));
    await page.waitForTimeout(STOCK_MS);
    const script = await page.evaluate(() => window.recorder.frames.map((frame) => frame.script));
    if (round >= 0) found.push(quantile(script, 0.5));
  }
  await page.context().close();
  return found;
}
