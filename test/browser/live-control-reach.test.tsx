// The control window as everybody gets to read and reach it.
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusFaults } from './focus-faults.ts';
import { controlText, seatsOf, showControl } from './live-control-support.tsx';
import { at, board, HELD, LOST, TIE } from './live-control-states.ts';
import { overflow, setUp, small, violations } from './ui-support.tsx';

setUp();

const STATES: Readonly<Record<string, () => void>> = {
  'a turn': () => showControl(),
  'a result held back': () => showControl({ ...HELD, pair: board.pairs[0]!.pair }),
  'a tie': () => showControl(TIE),
  'no connection': () => showControl({}, LOST),
  'five hundred': () => showControl({ seats: seatsOf(500) }),
};
const SHEETS: Readonly<Record<string, string | RegExp>> = {
  links: 'Join and links',
  results: 'Results and data',
  keys: 'Keys',
  'a seat': /^Nadia/,
};

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  describe.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('%i × %i', (width, height) => {
    beforeEach(async () => {
      document.documentElement.dataset['theme'] = theme;
      await page.viewport(width, height);
    });
    test.each(Object.keys(STATES))('%s has nothing that axe objects to, no overflow, no small target', async (name) => {
      STATES[name]?.();
      await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
      expect(await violations()).toEqual([]);
      expect(overflow()).toBeLessThanOrEqual(0);
      expect(small()).toEqual([]);
    });
    test.each(Object.keys(SHEETS))('so it is with the sheet of %s', async (name) => {
      showControl();
      await page.getByRole('button', { name: SHEETS[name]! }).first().click();
      await expect.poll(() => document.querySelector('dialog[open]')).not.toBeNull();
      expect(await violations()).toEqual([]);
      expect(overflow()).toBeLessThanOrEqual(0);
      expect(small()).toEqual([]);
    });
  });
});

describe('reading and reach', () => {
  test('200 % text fits 320 px, longer words fit, and it reads from right to left', async () => {
    await page.viewport(640, 512);
    document.documentElement.style.fontSize = '200%';
    showControl();
    expect(overflow()).toBeLessThanOrEqual(0);
    document.documentElement.style.fontSize = '';
    for (const [width, locale] of [
      [320, 'en-XA'],
      [1280, 'en-XA'],
      [320, 'ar-XB'],
      [1280, 'ar-XB'],
    ] as const) {
      await page.viewport(width, 800);
      document.documentElement.dir = locale === 'ar-XB' ? 'rtl' : 'ltr';
      showControl({}, { t: controlText(locale) });
      expect([width, locale, overflow()]).toEqual([width, locale, Math.min(0, overflow())]);
    }
    document.documentElement.dir = 'ltr';
  });
  test.each([
    [1280, 800],
    [390, 844],
  ])('whatever has the focus is seen, and not covered, %i × %i', async (width, height) => {
    await page.viewport(width, height);
    for (const state of ['a turn', 'a result held back', 'no connection']) {
      STATES[state]?.();
      await expect.poll(focusFaults, { timeout: 5000 }).toEqual([]);
    }
  });
  test('Next stays where it is, whatever numbers and words change', async () => {
    showControl();
    const top = (): number => document.querySelector('.next-button')!.getBoundingClientRect().top;
    const before = top();
    showControl({ counts: { people: 500, here: 488, done: 341, of: 500 }, seats: seatsOf(500) });
    expect(top()).toBe(before);
    showControl(HELD);
    expect(top()).toBe(before);
    showControl(at('idea', { alerts: [] }));
    expect(top()).toBe(before);
  });
  test('on a phone the clock, the counts and Next are there without scrolling', async () => {
    await page.viewport(390, 844);
    showControl();
    for (const part of ['.clock-face', '.room-count[data-main]', '.next-button']) {
      const { top, bottom } = document.querySelector(part)!.getBoundingClientRect();
      expect([part, top >= 0 && bottom <= 844]).toEqual([part, true]);
    }
  });
});
