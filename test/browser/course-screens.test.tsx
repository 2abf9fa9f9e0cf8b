// What stands around a run where others hand the game out, or a newer build has come: a course’s own page with its brand and what is
// said there, the page that makes packages, and the offer of a newer build. Read by axe, at 320 px and 200 %, with the keyboard.
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { usePlaceTitle } from '../../src/browser/app/around-page.ts';
import { CourseBrand, useBrandTitle } from '../../src/browser/app/course/course-brand.tsx';
import { CourseHome } from '../../src/browser/app/course/course-home.tsx';
import type { Visit } from '../../src/browser/app/course/course-services.ts';
import { NewerOffer } from '../../src/browser/app/newer-offer.tsx';
import { openSaves } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { PackScreen } from '../../src/browser/ui/pack/pack-screen.tsx';
import { HomeScreen } from '../../src/browser/ui/screens/home-screen.tsx';
import { Notice } from '../../src/browser/ui/screens/notice.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { loadText } from '../../src/browser/ui/text/text.ts';
import { layoutFaults } from '../../tools/shots/layout-faults.ts';
import { storeIn } from '../support/fake-storage.ts';
import { ELEVEN } from '../support/library.ts';
import { createPackText } from '../support/words.ts';
import { focusFaults } from './focus-faults.ts';
import { home, overflow, setUp, show, small, t, violations } from './ui-support.tsx';

setUp();
beforeEach(() => {
  vi.spyOn(window, 'fetch').mockImplementation(() => Promise.resolve(Response.json(ELEVEN)));
  return () => vi.restoreAllMocks();
});

const nothing = (): void => undefined;
const SCENARIOS = ['tutorial', 'friday_deck', 'promotion_list'];

async function showCourse(): Promise<void> {
  const saves = openSaves(await storeIn());
  const save = { title: 'The Friday deck', language: 'en', week: 3, weeks: 8, finished: false };
  saves.put({ ...save, id: 'friday_deck', from: 'library', text: '1~friday_deck~hash~1~s001' });
  const course = { id: 'three', title: 'Leading leaders', scenarios: SCENARIOS, languages: ['en'] };
  const visit = {
    course,
    isReported: true,
    state: () => ({ runs: new Map(), done: new Map([['tutorial', 60]]) }),
  } as unknown as Visit;
  const shell = {
    t,
    locale: 'en',
    settings: USUAL_SETTINGS,
    wanted: ['en'],
    saves,
    onMenu: nothing,
    goTo: nothing,
    setPlace: nothing,
  } as unknown as Shell;
  const words = await loadText('en', 'course');
  show(
    <>
      <Notice text={words('course.refused')} t={t} onClose={nothing} />
      <CourseBrand
        brand={{ name: 'Harbour & Sons', logo: undefined, light: undefined, dark: undefined, font: undefined }}
      />
      <CourseHome visit={visit} shell={shell} />
    </>,
  );
  await expect.poll(() => document.querySelectorAll('.course-entry').length).toBe(SCENARIOS.length);
}

async function showOffer(): Promise<void> {
  const menu = await loadText('en', 'menu');
  show(
    <>
      <HomeScreen {...home} />
      <div class="newer-offer">
        <NewerOffer words={{ t, menu }} onLoad={nothing} onClose={nothing} />
      </div>
    </>,
  );
  await expect.poll(() => document.querySelector('.newer-offer > .notice')).not.toBeNull();
}

function showPack(): void {
  const brand = { kind: 'wrong', problems: ['Line 1, character 9: “teal” isn’t a colour we can read.'] } as const;
  const items = ELEVEN.map(({ id, title, minutes }) => ({
    key: `library/${id}`,
    title,
    language: 'en',
    languages: ['en', 'de'],
    minutes,
  }));
  const choice = {
    scenarios: new Set(['library/tutorial']),
    as: 'scorm12',
    without: new Set<string>(),
    title: '',
    mastery: 50,
  } as const;
  const on = { onChoice: nothing, onFiles: nothing, onMake: nothing, onLeave: nothing, onAgain: nothing };
  const making = { kind: 'failed', problems: ['Tick at least one scenario.'] } as const;
  show(
    <PackScreen
      {...{ items, choice, brand, making, ...on }}
      t={createPackText('en')}
      failed={false}
      onBack={nothing}
      onMenu={nothing}
    />,
  );
}

const SCREENS = {
  'the course’s own page, with its brand and a notice': showCourse,
  'the page that makes packages': showPack,
  'the offer of a newer build': showOffer,
};
const SIZES = [
  ['light', 1280, 800],
  ['dark', 390, 844],
  ['light', 320, 568],
] as const;

describe.each(Object.entries(SCREENS))('%s', (_, shown) => {
  test.each(SIZES)('axe has nothing to say, and all is in reach: %s, %i × %i', async (theme, width, height) => {
    await page.viewport(width, height);
    document.documentElement.dataset['theme'] = theme;
    await shown();
    expect(await violations()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
    // Of a box to tick its label counts, which pack-page.test.tsx measures.
    if (shown !== showPack) expect(small()).toEqual([]);
    expect(await focusFaults()).toEqual([]);
    expect(layoutFaults()).toEqual([]);
  });

  test('holds at 200 % text and 320 px, and with the text spacing that WCAG names', async () => {
    await page.viewport(640, 512);
    document.documentElement.style.fontSize = '200%';
    await shown();
    expect(overflow()).toBeLessThanOrEqual(0);
    expect(layoutFaults()).toEqual([]);
    expect(await focusFaults()).toEqual([]);
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`;
    document.documentElement.style.fontSize = '';
    await page.viewport(320, 568);
    expect(layoutFaults()).toEqual([]);
    style.remove();
  });
});

test('what is planted is found: a control without a name, and one that lies under the offer', async () => {
  await page.viewport(320, 568);
  await showOffer();
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.newer-offer { position: fixed !important; inset: 0 }';
  expect((await focusFaults()).some((fault) => fault.startsWith('covered'))).toBe(true);
  style.remove();
  const main = document.querySelector('main')!;
  render(<button type="button" style="width: 44px; height: 44px" />, main.appendChild(document.createElement('p')));
  expect((await violations()).some((fault) => fault.startsWith('button-name'))).toBe(true);
});

describe('whose course it is', () => {
  const brand = { name: 'Harbour & Sons', light: undefined, dark: undefined, font: undefined };
  const LOGO =
    'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="80" height="40"%3E%3Cpath d="M0 0h80v40z"/%3E%3C/svg%3E';
  const strip = (): HTMLElement => document.querySelector<HTMLElement>('.course-brand')!;

  test('is said by the logo alone, and in words where it does not come', async () => {
    show(<CourseBrand brand={{ ...brand, logo: LOGO }} />);
    expect(strip().textContent).toBe('');
    expect(strip().querySelector('img')?.alt).toBe('Harbour & Sons');
    strip().querySelector('img')?.dispatchEvent(new Event('error'));
    await expect.poll(() => strip().textContent).toBe('Harbour & Sons');
    expect(strip().querySelector('img')).toBeNull();
  });

  test.each([
    ['The Friday deck', brand, 'The Friday deck · Skip Level – Harbour & Sons'],
    ['Skip Level', brand, 'Skip Level – Harbour & Sons'],
    ['Skip Level', null, 'Skip Level'],
    ['', null, 'Skip Level'],
  ])('is said in the window’s title: %s, %s', async (place, whose, title) => {
    function Titled() {
      const setPlace = useBrandTitle(usePlaceTitle(t), whose && { ...whose, logo: undefined });
      useEffect(() => setPlace(place), []);
      return null;
    }
    document.title = 'before';
    show(<Titled />);
    await expect.poll(() => document.title).toBe(title);
  });

  test.each([
    ['on the course’s own page', <main class="course" />, true],
    [
      'at the opening',
      <div class="play">
        <p class="where">
          <span class="title" />
        </p>
      </div>,
      true,
    ],
    [
      'while one plays',
      <div class="play">
        <p class="where">
          <span class="title">The Friday deck</span>
        </p>
      </div>,
      false,
    ],
    ['at the debrief', <main class="debrief" />, true],
  ])('stands there %s', (_, screen, shown) => {
    show(
      <>
        <CourseBrand brand={{ ...brand, logo: undefined }} />
        {screen}
      </>,
    );
    expect(strip().checkVisibility()).toBe(shown);
  });
});
