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

  test('text spacing makes nothing overflow', async () => {
    await page.viewport(320, 568);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent =
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    SCREENS['plan']?.();
    expect(overflow()).toBeLessThanOrEqual(0);
    style.remove();
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

  test('the card comes before the list on a narrow screen, and after it on a wide one', async () => {
    const order = (): string[] => [...document.querySelectorAll('main > section')].map((part) => part.className);
    play(at('moment'), { look: 'list' });
    expect(order()).toEqual(['people-list', 'ask']);
    await page.viewport(390, 844);
    await expect.poll(order).toEqual(['ask', 'people-list']);
  });
});
