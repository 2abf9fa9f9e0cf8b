// How it is looked at: colours, movement, size.
import type { Frame, Page } from 'playwright';
import { pageFaults } from '../../../../tools/shots/page-faults.ts';
import type { Condition, Now } from '../condition.ts';

/** What was switched to in the phase before counts: every phase switches both. */
const isDark = (turn: number): boolean => turn % 2 === 0;

async function switchLook({ page, phase, turn, frame }: Now): Promise<void> {
  // A week under way is to stand still, whatever its turn.
  const less = phase === 'telling' || isDark(turn);
  await page.emulateMedia({
    colorScheme: isDark(turn) ? 'dark' : 'light',
    reducedMotion: less ? 'reduce' : 'no-preference',
  });
  if (phase === 'telling') {
    const moves = frame.getByRole('button', { name: /^Skip to / });
    await moves.waitFor({ state: 'hidden', timeout: 1500 }).catch(() => {
      throw new Error('a week under way still moves after less movement was asked for');
    });
  }
}

/** Mean light of a small piece of the screen, 0 to 255. */
async function lightAt(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<number> {
  const png = await page.screenshot({ clip });
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = [...(context?.getImageData(0, 0, picture.width, picture.height).data ?? [])];
      return pixels.reduce((sum, value, at) => (at % 4 === 3 ? sum : sum + value), 0) / (pixels.length * 0.75);
    },
    [...png],
  );
}

const SIDE = 12;

/** A piece at the map's edge, brought into view; null where there is no map, or what is on screen just changes. */
const edgeOfMap = (page: Page): Promise<{ x: number; y: number; width: number; height: number } | null> =>
  page.evaluate((side) => {
    const canvas = document.querySelector('canvas');
    canvas?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = canvas?.getBoundingClientRect();
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const isThere = box !== undefined && box.width > side && box.height > side;
    const isInView = x >= 0 && y >= 0 && x + side <= innerWidth && y + side <= innerHeight;
    return isThere && isInView ? { x, y, width: side, height: side } : null;
  }, SIDE);

/** The map's corner has the light of the page around it. */
async function mapInOtherLight({ page }: Now): Promise<string[]> {
  if ((await edgeOfMap(page)) === null) return [];
  // The drawing follows within a few frames, and the page may still be moving.
  await page.waitForTimeout(200);
  const edge = await edgeOfMap(page);
  if (edge === null) return [];
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const light = await lightAt(page, edge);
  return light < 128 === dark
    ? []
    : [`the map has the wrong light for a ${dark ? 'dark' : 'light'} page: ${Math.round(light)}`];
}

/** Letters whose outline has the colour of their face are blobs. Both are forced where nothing else is asked for, which styles don't tell. */
const blobs = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('svg text')].flatMap((text) => {
      const { stroke, fill, strokeWidth, forcedColorAdjust } = getComputedStyle(text);
      const outlined = text.getClientRects().length > 0 && stroke !== 'none' && Number.parseFloat(strokeWidth) > 1;
      return outlined && (stroke === fill || forcedColorAdjust === 'auto')
        ? [`“${text.textContent}” is a solid blob`]
        : [];
    }),
  );

const largeText = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // By a way that no policy of the page forbids.
    const enlarge = (): void => document.documentElement.style.setProperty('font-size', '32px', 'important');
    document.addEventListener('readystatechange', enlarge, { once: true });
  });

const WIDE = { viewport: { width: 1280, height: 800 } };

export const DISPLAY_CONDITIONS: readonly Condition[] = [
  { name: 'the map, and everything moves', browser: { ...WIDE, reducedMotion: 'no-preference' } },
  {
    name: 'colours and movement switched all the time',
    browser: { ...WIDE, reducedMotion: 'no-preference', colorScheme: 'light' },
    when: 'every',
    act: switchLook,
    look: mapInOtherLight,
  },
  {
    name: 'forced colours',
    browser: { ...WIDE, forcedColors: 'active', colorScheme: 'dark' },
    look: ({ frame }) => blobs(frame),
  },
  {
    name: 'a window of 320 px, as 1280 at 400 %',
    browser: { viewport: { width: 320, height: 256 } },
    look: ({ page }) => pageFaults(page),
  },
  {
    name: 'a phone of 320 px with letters of 32 px',
    browser: { viewport: { width: 320, height: 640 } },
    before: largeText,
    look: ({ page }) => pageFaults(page),
  },
];
