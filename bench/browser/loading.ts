// From an empty cache to the first decision and to the living map, over a slow line and on a slow processor.
import type { Browser, Page } from 'playwright';
import { BARE, THERE } from './bare-pages.ts';
import { LMS_PAGE, putInLms } from './lms-frame.ts';
import type { BuiltSite } from './site.ts';
import { watchedPage } from './watched-page.ts';

export interface Loading {
  readonly name: string;
  /** Milliseconds after the start of loading, or after the press, one value a round. */
  readonly times: readonly number[];
}
export interface Loadings {
  readonly rows: readonly Loading[];
  readonly bytes: readonly (Came & { readonly name: string })[];
}
/** What had come by the time of the first decision, kB as compressed. */
interface Came {
  /** Script and style. */
  readonly code: number;
  readonly all: number;
}

const ROUNDS = 15;
const START = '.entry .button';
const OPENING = '.scene .button[data-kind=main]';
const ALIVE = '.map:has(canvas):not(:has(.node.you))';

/** Everything that had come at `time`, the page itself included. */
const cameBy = (page: Page, time: number): Promise<Came> =>
  page.evaluate((limit) => {
    const came = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((entry) => entry as PerformanceResourceTiming)
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= limit);
    const sum = (entries: typeof came): number => entries.reduce((bytes, one) => bytes + one.encodedBodySize, 0) / 1000;
    return { code: sum(came.filter(({ name }) => /\.(js|css)$/.test(name))), all: sum(came) };
  }, time);

interface Round {
  readonly canvas: number;
  readonly phaser: number;
  readonly choose: number;
  readonly press: number;
  readonly decide: number;
  readonly live: number;
  /** From the start of the frame. */
  readonly inLms: number;
  readonly atHome: Came;
  readonly atPlay: Came;
}

async function bareTime(browser: Browser, url: string): Promise<number> {
  const watched = await watchedPage(browser, [THERE]);
  await watched.page.goto(url, { waitUntil: 'commit' });
  const time = await watched.seen(THERE);
  await watched.close();
  return time;
}

/** Opens the first page and presses the first Start as soon as it is there; then opens a scenario's own address. */
async function round(browser: Browser, site: BuiltSite, bare: BuiltSite): Promise<Round> {
  const canvas = await bareTime(browser, `${bare.url}${BARE.canvas}`);
  const phaser = await bareTime(browser, `${bare.url}${BARE.phaser}`);
  const home = await watchedPage(browser, [START, OPENING]);
  await home.page.goto(site.url, { waitUntil: 'commit' });
  const choose = await home.seen(START);
  const atHome = await cameBy(home.page, choose);
  const pressed = await home.page.evaluate((start) => {
    const now = performance.now();
    document.querySelector<HTMLElement>(start)?.click();
    return now;
  }, START);
  const press = (await home.seen(OPENING)) - pressed;
  await home.close();
  const play = await watchedPage(browser, [OPENING, ALIVE]);
  await play.page.goto(`${site.url}#/play/friday_deck`, { waitUntil: 'commit' });
  const decide = await play.seen(OPENING);
  const live = await play.seen(ALIVE);
  const atPlay = await cameBy(play.page, decide);
  await play.close();
  const framed = await watchedPage(browser, [OPENING]);
  await framed.page.goto(site.url + LMS_PAGE, { waitUntil: 'commit' });
  const inLms = await framed.seen(OPENING);
  await framed.close();
  return { canvas, phaser, choose, press, decide, live, inLms, atHome, atPlay };
}

/** `bare`: pages that do next to nothing, for comparison. */
export async function loading(browser: Browser, site: BuiltSite, bare: BuiltSite): Promise<Loadings> {
  await putInLms(site, 'friday_deck');
  await round(browser, site, bare); // compresses what is served, once
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(browser, site, bare));
  const times = (name: string, of: (one: Round) => number): Loading => ({ name, times: rounds.map(of) });
  const bytes = (name: string, of: (one: Round) => Came) => {
    const middle = rounds.map(of).toSorted((a, b) => a.code - b.code)[ROUNDS >> 1];
    return { name, ...(middle ?? { code: NaN, all: NaN }) };
  };
  return {
    rows: [
      times('first page: a scenario can be chosen', ({ choose }) => choose),
      times('from that press, made at once, to the opening’s button', ({ press }) => press),
      times('#/play/friday_deck opened directly: the opening’s button', ({ decide }) => decide),
      times('#/play/friday_deck opened directly: living map', ({ live }) => live),
      times('for comparison: a bare page with a canvas and a button', ({ canvas }) => canvas),
      times('for comparison: a stock Phaser scene', ({ phaser }) => phaser),
      times('the package in the frame of a learning system: the opening’s button', ({ inLms }) => inLms),
    ],
    bytes: [
      bytes('first page, a scenario can be chosen', ({ atHome }) => atHome),
      bytes('#/play/friday_deck, the opening’s button', ({ atPlay }) => atPlay),
    ],
  };
}
