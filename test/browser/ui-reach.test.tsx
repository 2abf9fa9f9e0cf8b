// Every screen and scene in real Chromium, held against axe in both themes, wide and narrow.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { createText } from '../../src/browser/ui/text/text.ts';
import { at, overflow, play, SCREENS, setUp, small, violations } from './ui-support.tsx';

const SIZES = [
  [1280, 800],
  [390, 844],
  [320, 568],
] as const;
const THEMES = ['light', 'dark'] as const;

setUp();

describe.each(THEMES)('%s', (theme) => {
  describe.each(SIZES)('%i × %i', (width, height) => {
    test.each(Object.keys(SCREENS))(
      '%s has nothing that axe objects to, no overflow, no small target',
      async (name) => {
        await page.viewport(width, height);
        document.documentElement.dataset['theme'] = theme;
        SCREENS[name]?.();
        await expect.poll(() => document.querySelector('h1')).not.toBeNull();
        expect(await violations()).toEqual([]);
        expect(overflow()).toBeLessThanOrEqual(0);
        expect(small()).toEqual([]);
      },
    );
  });
});

describe('reading and reach', () => {
  test.each(['moment', 'plan', 'home', 'menu'])('%s holds at 200 %% text and 320 px', async (name) => {
    await page.viewport(640, 512);
    document.documentElement.style.fontSize = '200%';
    SCREENS[name]?.();
    await expect.poll(() => document.querySelector('h1')).not.toBeNull();
    expect(overflow()).toBeLessThanOrEqual(0);
  });

  test.each(['moment', 'plan', 'home', 'menu', 'briefing'])('%s can be read from right to left', async (name) => {
    for (const width of [1280, 320]) {
      await page.viewport(width, 800);
      document.documentElement.dir = 'rtl';
      SCREENS[name]?.();
      expect(overflow()).toBeLessThanOrEqual(0);
    }
    document.documentElement.dir = 'ltr';
  });

  test('the longer pseudo-locale fits', async () => {
    await page.viewport(320, 568);
    play(at('plan'), { t: createText('en-XA') });
    expect(overflow()).toBeLessThanOrEqual(0);
  });

  test.each([
    [390, 844],
    [844, 390],
    [1280, 800],
  ])('the week can be started without going through the whole plan (%i × %i)', async (width, height) => {
    await page.viewport(width, height);
    play(at('plan'));
    const start = page.getByRole('button', { name: /^Start the week/ });
    await expect.element(start).toBeVisible();
    const inSight = (): boolean => {
      const { top, bottom } = start.element().getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    // Where the card begins below the map, as soon as one has come to it.
    document.querySelector('.tray')?.scrollIntoView({ block: 'start' });
    await expect.poll(inSight).toBe(true);
    const [tray, row] = ['.tray', '.actions.stay'].map((one) => document.querySelector(one)!.getBoundingClientRect());
    // What is to be read keeps the better half.
    expect(tray!.height + row!.height).toBeLessThan(innerHeight / 2);
  });

  test('the card comes before the list on a narrow screen, and after it on a wide one', async () => {
    const order = (): string[] => [...document.querySelectorAll('main > section')].map((part) => part.className);
    play(at('moment'), { look: 'list' });
    expect(order()).toEqual(['people-list', 'ask']);
    await page.viewport(390, 844);
    await expect.poll(order).toEqual(['ask', 'people-list']);
  });
});
