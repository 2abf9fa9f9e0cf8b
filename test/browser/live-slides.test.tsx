// Slides in real Chromium: what they say, that all of it is seen, and from how far.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import { SlideView } from '../../src/browser/live/slides/slide-view.tsx';
import type { Slide } from '../../src/core/session/slide.ts';
import { HARD_SLIDES } from '../support/hard-slides.ts';
import { SLIDES } from '../support/slides.ts';
import { createSlidesText } from '../support/words.ts';
// Last: of two rules that weigh the same, the pages' own would win.
import '../../src/browser/live/control/control.css';
import '../../src/browser/live/phone/seated.css';
import { cutOff, letters, overlapping, sizeOf, tooSmall } from './legible.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ALL = Object.entries({ ...SLIDES, ...HARD_SLIDES });
/** The share of the wall below a slide that clock and code take. */
const STRIP = 'calc(8 * min(1vw, 1.7778vh))';
let host: HTMLElement;

beforeEach(() => {
  host = document.body.appendChild(document.createElement('main'));
  document.title = 'Slides';
  document.documentElement.lang = 'en';
  document.documentElement.dataset['motion'] = 'less';
});
afterEach(async () => {
  render(null, host);
  host.remove();
  delete document.documentElement.dataset['theme'];
  document.documentElement.dir = 'ltr';
  await page.viewport(1280, 800);
});

interface Shown {
  readonly size?: 'wall' | 'preview' | 'phone';
  readonly locale?: 'en' | 'en-XA' | 'ar-XB';
  readonly scale?: number;
  /** A class of the element around it. */
  readonly within?: string;
}

/** Charts are drawn again once they have been measured. */
const drawnAnew = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

function show(slide: Slide, { size = 'wall', locale = 'en', scale = 1, within }: Shown = {}): HTMLElement {
  const t = createSlidesText(locale);
  document.documentElement.dir = t.direction;
  render(null, host);
  const view = <SlideView {...{ slide, t, size, scale }} language="en" />;
  const wall = { display: 'flex', flexDirection: 'column', blockSize: `calc(100vh - ${STRIP})` } as const;
  render(
    <>
      <h1 class="spoken">Slides</h1>
      {size === 'wall' ? (
        <div style={wall}>{view}</div>
      ) : (
        <figure class={within} data-which="next">
          {view}
        </figure>
      )}
    </>,
    host,
  );
  return host.querySelector<HTMLElement>('.slide')!;
}

describe.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])('on a wall of %i × %i', (width, height) => {
  test.each(ALL)('all of it is seen, and read from the back: %s', async (_, slide) => {
    await page.viewport(width, height);
    await document.fonts.ready;
    const drawn = show(slide);
    await drawnAnew();
    expect(tooSmall(drawn)).toEqual([]);
    expect(cutOff(drawn)).toEqual([]);
    expect(overlapping(drawn)).toEqual([]);
    expect(drawn.scrollHeight).toBeLessThanOrEqual(drawn.clientHeight + 1);
  });
});

describe.each([
  ['longer words', { locale: 'en-XA' }],
  ['from right to left', { locale: 'ar-XB' }],
  ['text twice as large', { scale: 2 }],
] as const)('%s', (_, shown) => {
  test.each(ALL)('all of it is seen: %s', async (__, slide) => {
    await page.viewport(1280, 720);
    await document.fonts.ready;
    const drawn = show(slide, shown);
    await drawnAnew();
    expect(tooSmall(drawn)).toEqual([]);
    expect(cutOff(drawn)).toEqual([]);
    expect(overlapping(drawn)).toEqual([]);
  });
});

test('alone in a window it fills it, and no more', async () => {
  await page.viewport(1280, 720);
  render(<SlideView slide={SLIDES['told']!} language="en" t={createSlidesText('en')} size="wall" />, host);
  expect(host.querySelector('.slide')?.getBoundingClientRect().height).toBe(720);
});

test('text that is wanted larger is larger where there is room', async () => {
  await page.viewport(1280, 720);
  const size = (scale: number): number =>
    Number.parseFloat(getComputedStyle(show(SLIDES['none']!, { scale }).querySelector('h2')!).fontSize);
  expect(size(1.5)).toBeGreaterThan(size(1) * 1.4);
});

describe('on a phone', () => {
  test.each(ALL)('text is 16 px at least, and nothing is wider than it: %s', async (_, slide) => {
    await page.viewport(390, 844);
    const drawn = show(slide, { size: 'phone' });
    await drawnAnew();
    const small = letters(drawn).filter((text) => sizeOf(text) < 15.9);
    expect(small.map((text) => text.data)).toEqual([]);
    expect(cutOff(drawn)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});

test('a preview breaks its lines as the wall does', async () => {
  await page.viewport(1280, 720);
  const lines = (slide: HTMLElement): number[] =>
    letters(slide).map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
    });
  for (const slide of [SLIDES['frame']!, SLIDES['choice']!, SLIDES['pair, shift']!, SLIDES['told']!]) {
    const wall = lines(show(slide));
    host.style.inlineSize = '480px';
    const preview = lines(show(slide, { size: 'preview' }));
    host.style.inlineSize = '';
    expect(preview).toEqual(wall);
  }
});

test('a page around it changes no letter of a preview', async () => {
  await page.viewport(1280, 720);
  const written = (slide: HTMLElement): string[] =>
    letters(slide).map((text) => {
      const { fontSize, fontFamily, fontWeight, letterSpacing, fontVariantNumeric, color } = getComputedStyle(
        text.parentElement!,
      );
      return [text.data, fontSize, fontFamily, fontWeight, letterSpacing, fontVariantNumeric, color].join(' ');
    });
  for (const slide of ['told', 'bets', 'pair, shift', 'choice', 'idea', 'ask'].map((name) => SLIDES[name]!)) {
    const wall = written(show(slide));
    host.className = 'control setup opened live-debrief';
    const preview = written(show(slide, { size: 'preview', within: 'preview' }));
    host.className = '';
    expect(preview).toEqual(wall);
  }
});

describe.each(['light', 'dark'])('anybody can read it, %s', (theme) => {
  test.each(Object.entries(SLIDES))('%s', async (_, slide) => {
    document.documentElement.dataset['theme'] = theme;
    document.body.style.background = 'var(--paper)';
    show(slide);
    const { violations } = await axe.run(document, { runOnly: RULES });
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  });
});

describe('what it says', () => {
  const text = (selector: string): string => host.querySelector(selector)?.textContent ?? '';
  const headline = (slide: Slide): string => {
    show(slide);
    return text('h2');
  };
  const caption = (slide: Slide): string => {
    show(slide);
    const figure = host.querySelector('figure')!;
    expect(figure.getAttribute('aria-labelledby')).toBe(figure.querySelector('figcaption')?.id);
    return text('figcaption');
  };

  test.each([
    ['turn', 'Turn 3 of 8'],
    ['own pace', 'Play at your own pace'],
    ['leave', 'You’re on leave'],
    ['ask', 'It’s Friday. The deck is weak'],
    ['ask, shown', 'A has 9 of 24'],
    ['bets', '18 of 48 bets came true'],
    ['told', 'Owen Pritchard said 61. It was 46.'],
    ['choice', '9 of 24 chose A'],
    ['pair', 'Which run did better?'],
    ['pair, talk', 'Find someone who sees it differently'],
    ['pair, shift', 'B went from 10 to 15'],
    ['second', '18 of 24 went back'],
    ['again', '13 of 18 did better the second time'],
    ['idea', 'The pull to do it yourself'],
    ['plans', '19 plans for Monday'],
    ['close', '1,208 decisions, 24 people'],
    ['few', 'Too few to show'],
    ['none', 'What you were told'],
    ['five hundred', 'Turn 3 of 8'],
    ['level votes', 'A and B are level, 180 each'],
    ['one run', 'Before the leave, trust was at 43, delivery at 55'],
    ['told well', 'Maximiliane von Hohenstein-Waldburg told you how it was.'],
    ['all the same', 'All 5 chose B'],
    ['long pair', 'Nobody’s mind was changed: 240 to 260'],
    ['none went back', 'Where would you go back to?'],
  ])('the finding comes first: %s', (name, finding) => {
    expect(headline((SLIDES[name] ?? HARD_SLIDES[name])!)).toBe(finding);
  });

  test.each([
    ['told', 'Customer Care, 0 to 100, the middle of 24 runs. Furthest apart in week 11, by 15 points.'],
    ['choice', 'After the leave, trust was at 41 and delivery at 52 with A; with C, at 58 and 55.'],
    [
      'bets',
      'Worst: 13 of 24 bet on Priya Raman; it was Owen Pritchard in 19 runs. Best: 15 of 24 bet on Amina Yusuf; it was Amina Yusuf in 17 runs.',
    ],
    ['pair', '17 of 24 have voted'],
    ['pair, shift', 'After the leave, A: trust 37, delivery 49. B: trust 67, delivery 63. From 0 to 100.'],
    ['second', 'Most went back to “It’s Friday. The deck is weak” (8).'],
    ['again', 'Week 16, middle run: 42 the first time, 63 the second. A band holds half of the runs.'],
    ['all the same', 'Where it led is told for answers that at least five runs gave.'],
  ])('its figures are told in a sentence: %s', (name, sentence) => {
    expect(caption((SLIDES[name] ?? HARD_SLIDES[name])!)).toBe(sentence);
  });

  test('of a group of fewer than five, nothing but why', () => {
    show(SLIDES['few']!);
    expect(host.textContent).toContain('With fewer than five, a figure could point at somebody.');
    expect(host.querySelector('svg, table, .count-bar')).toBeNull();
  });

  test('what an answer led to is left out where fewer than five runs gave it', () => {
    show(SLIDES['choice']!);
    const rows = [...host.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('.slide-count')].map((cell) => cell.textContent),
    );
    expect(rows.at(-1)).toEqual(['2', '–', '–']);
    expect(rows[0]).toEqual(['9', '41', '52']);
  });

  test('votes are not there before they are revealed', () => {
    show(SLIDES['ask']!);
    expect(host.querySelector('.count-bar, .slide-count')).toBeNull();
    show(SLIDES['pair']!);
    expect(host.querySelector('.slide-votes, .slide-chart')).toBeNull();
  });

  test('words that people write are words', () => {
    show({ kind: 'plans', written: 1, wall: ['<img src=x onerror=alert(1)> If *this*, then <b>that</b>'] });
    expect(text('.slide-wall')).toContain('<img src=x onerror=alert(1)> If *this*, then <b>that</b>');
    expect(host.querySelector('img, .slide-wall b')).toBeNull();
  });
});

describe('the cloud', () => {
  const press = (name: string): void => {
    host.querySelector<HTMLElement>(`button[title="${name}"]`)?.click();
  };
  const week = (): string => host.querySelector('.cloud-week')?.textContent ?? '';

  test('goes on and back by a week when it is asked to', async () => {
    document.documentElement.dataset['motion'] = 'usual';
    show(SLIDES['cloud']!);
    expect(week()).toBe('Week 1');
    press('A week on');
    await expect.poll(week).toBe('Week 2');
    press('A week back');
    await expect.poll(week).toBe('Week 1');
  });

  test('stands still as a few weeks side by side where less movement is wanted', () => {
    show(SLIDES['cloud']!);
    expect([...host.querySelectorAll('.cloud-week')].map((one) => one.textContent)).toEqual([
      'Week 1',
      'Week 9',
      'Week 16',
      'Week 24, on leave',
    ]);
    expect(host.querySelector('button')).toBeNull();
  });

  test('stands at its end in a preview', () => {
    document.documentElement.dataset['motion'] = 'usual';
    show(SLIDES['cloud']!, { size: 'preview' });
    expect(week()).toBe('Week 24, on leave');
  });
});
