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
  const page = await browser.newPage({ viewport: WINDOW, serviceWorkers: 'block' });
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

/** `between`: done after every telling, the first one to warm up included. */
export async function ripple(
  browser: Browser,
  site: BuiltSite,
  run: Run,
  { card = false, between = async () => {} }: { readonly card?: boolean; readonly between?: () => Promise<void> } = {},
): Promise<Ripple> {
  const page = await openRun(browser, site, run, card);
  await page.waitForTimeout(1000);
  const tellings: Ripple['tellings'][number][] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const frames = await page.evaluate(tell, AGAIN);
    if (round >= 0) tellings.push(figures(frames));
    await between();
    await page.bringToFront();
    await page.waitForTimeout(1000);
  }
  await page.context().close();
  return { renderer: card ? 'WebGL' : 'Canvas', tellings };
}

const STOCK_MS = 2500;

/**
 * A week on the map and a stock Phaser scene with as many pictures, all of them moving, in turns, both in the Canvas renderer.
 * `stock`: script a frame, ms, one value a round.
 */
export async function rippleBesideStock(
  browser: Browser,
  site: BuiltSite,
  bare: BuiltSite,
  run: Run,
): Promise<{ readonly game: Ripple; readonly stock: readonly number[] }> {
  const page = await browser.newPage({ viewport: WINDOW, serviceWorkers: 'block' });
  await page.addInitScript(record);
  const found: number[] = [];
  const between = async (): Promise<void> => {
    await page.bringToFront();
    await page.goto(`${bare.url}${BARE.phaser}`);
    await page.locator(THERE).waitFor({ timeout: 90_000 });
    await page.waitForTimeout(500);
    await page.evaluate(() => void (window.recorder.frames = []));
    await page.waitForTimeout(STOCK_MS);
    found.push(quantile(await page.evaluate(() => window.recorder.frames.map((frame) => frame.script)), 0.5));
    await page.goto('about:blank');
  };
  const game = await ripple(browser, site, run, { between });
  await page.context().close();
  return { game, stock: found.slice(1) };
}
