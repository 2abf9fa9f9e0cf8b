// Reference pictures of the main screens. A change that is meant is taken over with `npm run test:browser -- -u`.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { play, SCREENS, setUp } from './ui-support.tsx';
import { fixedView, playDrawn, type Theme } from './visual-support.tsx';

const WINDOWS = { desktop: [1280, 800], phone: [390, 844] } as const;
const THEMES: readonly Theme[] = ['light', 'dark'];
const PHASES = ['opening', 'moment', 'plan', 'week', 'away'] as const;
/** Other systems draw letters otherwise; the pictures are Linux's. */
const here = /Linux/.test(navigator.userAgent) && !/Android/.test(navigator.userAgent);

setUp();

beforeEach(() => {
  // Only what the window shows, and nothing that blinks, slides, or lies under a pointer that another test left there.
  Object.assign(document.body.style, { height: '100vh', overflow: 'hidden' });
  const still = document.head.appendChild(document.createElement('style'));
  still.id = 'still';
  still.textContent =
    '*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important; pointer-events: none !important }';
});
afterEach(() => {
  document.getElementById('still')?.remove();
  document.body.removeAttribute('style');
});

async function arrange(theme: Theme, [width, height]: readonly [number, number]): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  await page.viewport(width, height);
}

async function looksAsBefore(name: string): Promise<void> {
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(page.elementLocator(document.body)).toMatchScreenshot(name, {
    comparatorName: 'pixelmatch',
    // Antialiased pixels are left out by the comparison itself; this is for a letter's edge.
    comparatorOptions: { threshold: 0.06, includeAA: false, allowedMismatchedPixelRatio: 0.0002 },
  });
}

describe.runIf(here)('looks as it did', () => {
  describe.each(THEMES)('%s', (theme) => {
    describe.each(Object.entries(WINDOWS))('%s', (window, size) => {
      test.each(PHASES)('%s', async (phase) => {
        await arrange(theme, size);
        await playDrawn(fixedView(phase), theme);
        await looksAsBefore(`${phase}-${window}-${theme}`);
      });

      test('home', async () => {
        await arrange(theme, size);
        SCREENS['home']?.();
        await looksAsBefore(`home-${window}-${theme}`);
      });
    });
  });

  test('the list', async () => {
    await arrange('light', WINDOWS.desktop);
    await playDrawn(fixedView('moment'), 'light', { look: 'list' });
    await looksAsBefore('list-desktop-light');
  });

  test('the list on a phone, in the dark', async () => {
    await arrange('dark', WINDOWS.phone);
    await playDrawn(fixedView('moment'), 'dark', { look: 'list' });
    await looksAsBefore('list-phone-dark');
  });

  test('the menu', async () => {
    await arrange('light', WINDOWS.desktop);
    SCREENS['menu']?.();
    await looksAsBefore('menu-desktop-light');
  });

  test('the plain map, where nothing draws', async () => {
    await arrange('light', WINDOWS.desktop);
    play(fixedView('moment'));
    await looksAsBefore('plain-map-desktop-light');
  });
});
