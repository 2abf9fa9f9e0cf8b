// The goals for the browser, measured in the built game.
import { rmSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';
import { chromiumArguments, findChromium } from '../../tools/chromium.ts';
import { serveBarePages } from './bare-pages.ts';
import { asking, type Asking } from './debrief.ts';
import { firstWeek, fullHouse } from './full-house.ts';
import { loading, type Loadings } from './loading.ts';
import { heap, idle, type Heap, type Idle } from './rest.ts';
import { serveSite, type BuiltSite } from './site.ts';
import { ripple, rippleBesideStock, type Ripple } from './stage-frames.ts';

export interface InGame {
  readonly ripples: readonly Ripple[];
  /** Script a frame of a stock Phaser scene as full as that, ms. */
  readonly stock: readonly number[];
  readonly idle: Idle | null;
  readonly heap: readonly Heap[];
  readonly loading: Loadings | null;
  readonly asking: Asking | null;
}

/** Longer than the ten weeks a run that memory is looked at after. */
const LONG = 12;

/** Null where there is no Chromium. `root`: the project; `folder`: the built site. What fails is told to `onMissing` and left out. */
export async function inGame(root: string, folder: string, onMissing: (what: string) => void): Promise<InGame | null> {
  const executablePath = findChromium();
  if (executablePath === undefined) return null;
  const site = await serveSite(folder);
  const bare = await serveBarePages(root);
  const part = async <T>(name: string, act: (browser: Browser, site: BuiltSite) => Promise<T>): Promise<T | null> => {
    const browser = await chromium.launch({ executablePath, args: chromiumArguments });
    try {
      return await act(browser, site);
    } catch (error) {
      onMissing(`${name}: ${String(error).split('\n')[0]}`);
      return null;
    } finally {
      await browser.close();
    }
  };
  try {
    const run = firstWeek(fullHouse());
    const canvas = await part('ripple, Canvas', (browser) => rippleBesideStock(browser, site, bare, run));
    const webgl = await part('ripple, WebGL', (browser) => ripple(browser, site, run, { card: true }));
    return {
      ripples: [canvas?.game, webgl].filter((one) => one !== null && one !== undefined),
      stock: canvas?.stock ?? [],
      idle: await part('idle', (browser) => idle(browser, site, run)),
      heap: (await part('memory', (browser) => heap(browser, site, fullHouse(LONG)))) ?? [],
      loading: await part('loading', (browser) => loading(browser, site, bare)),
      asking: await part('debrief', (browser) => asking(browser, site)),
    };
  } finally {
    site.close();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(bare.folder, { recursive: true, force: true });
  }
}
