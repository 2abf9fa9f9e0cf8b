// Nothing leaves its box, is cut off, scrolls sideways or lies on something else: every screen, window, theme and pseudo-locale.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import { mapWeeks } from '../../src/browser/play/ended.ts';
import { createDebriefText } from '../support/words.ts';
import { MapReadings } from '../../src/browser/ui/debrief/map-readings.tsx';
import { WordsContext } from '../../src/browser/ui/debrief/words.ts';
import '../../src/browser/ui/debrief/debrief.css';
import '../../src/browser/ui/debrief/map-step.css';
import { directionOf } from '../../src/browser/ui/text/locales.ts';
import { createText } from '../../src/browser/ui/text/text.ts';
import { layoutFaults } from '../../tools/shots/layout-faults.ts';
import { idleUntil } from '../support/playing.ts';
import { screensIn, setUp, show, start } from './ui-support.tsx';

const WINDOWS = [
  [1280, 800],
  [1920, 1080],
  [768, 1024],
  [390, 844],
  [844, 390],
  [320, 568],
] as const;
const LOCALES = ['en', 'en-XA', 'ar-XB'] as const;
type Locale = (typeof LOCALES)[number];
const THEMES = ['light', 'dark'] as const;

setUp();
beforeEach(() => document.fonts.ready);
afterEach(() => {
  document.documentElement.dir = 'ltr';
});

/** Drawn once more after every change of window: some parts follow it. */
const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function faultsAt(locale: Locale, width: number, height: number): Promise<string[]> {
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(locale);
  await page.viewport(width, height);
  const faults: string[] = [];
  for (const [name, open] of Object.entries(screensIn(createText(locale)))) {
    show(null);
    open();
    await drawn();
    for (const theme of THEMES) {
      document.documentElement.dataset['theme'] = theme;
      faults.push(...layoutFaults().map((fault) => `${name}, ${theme}: ${fault}`));
    }
  }
  return faults;
}

describe.each(LOCALES)('%s', (locale) => {
  test.each(WINDOWS)('everything has its place, %i × %i', async (width, height) => {
    expect(await faultsAt(locale, width, height)).toEqual([]);
  });
});

test.each([
  [1280, 800],
  [390, 844],
])('everything has its place where text is twice as large, %i × %i', async (width, height) => {
  document.documentElement.style.fontSize = '200%';
  expect(await faultsAt('en', width, height)).toEqual([]);
});

test.each(LOCALES)(
  'the words of the debrief’s map stay on the page where text is twice as large (%s)',
  async (locale) => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    await page.viewport(390, 844);
    const [week] = mapWeeks(idleUntil(start, () => false));
    show(
      <WordsContext.Provider value={{ t: createDebriefText(locale), languageOf: () => 'en' }}>
        <main class="debrief">
          <MapReadings week={week!} ghost={week} place={{ week: 1, lifted: true }} ui={createText(locale)} />
        </main>
      </WordsContext.Provider>,
    );
    await drawn();
    expect(layoutFaults()).toEqual([]);
    const frame = document.querySelector<HTMLElement>('.map-reading-frame')!;
    expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    frame.focus();
    expect(document.activeElement).toBe(frame);
  },
);

describe('the measuring finds', () => {
  const PLANTED = {
    'a page that scrolls sideways': [<p style="inline-size: 120vw">Wide</p>, 'the page scrolls sideways by'],
    'text that leaves its box': [
      <p style="inline-size: 4rem; border: 1px solid; white-space: nowrap">Longer than its box by far</p>,
      '“Longer than its box by far” leaves its box',
    ],
    'text that is cut off': [
      <p style="inline-size: 4rem; overflow: hidden; white-space: nowrap">Cut off at the end</p>,
      '“Cut off at the end” is cut off',
    ],
    'text that leaves the window': [
      <div style="overflow-x: clip">
        <p style="position: relative; inset-inline-start: -3rem">Out of sight</p>
      </div>,
      '“Out of sight” is cut off',
    ],
    'a part that scrolls where no keyboard comes': [
      <div class="hidden-part" style="inline-size: 4rem; overflow: auto">
        <p style="inline-size: 9rem">Far</p>
      </div>,
      'DIV hidden-part scrolls sideways',
    ],
    'two buttons on each other': [
      <p>
        <button type="button">First</button>
        <button type="button" style="margin-inline-start: -2rem">
          Second
        </button>
      </p>,
      '“First” and “Second” lie on each other',
    ],
    'words on words': [
      <div>
        <p style="margin: 0">Above</p>
        <p style="margin-block: -1rem 0">Below</p>
      </div>,
      '“Above” and “Below” lie on each other',
    ],
  } as const;

  test.each(Object.entries(PLANTED))('%s', (_name, [planted, fault]) => {
    show(planted);
    expect(layoutFaults().join('\n')).toContain(fault);
  });

  test('nothing where nothing is', () => {
    show(
      <p style="inline-size: 20rem; border: 1px solid">
        In its box, with a <a href="#/">link</a>.
      </p>,
    );
    expect(layoutFaults()).toEqual([]);
  });
});
