// The library of eleven in real Chromium: found by what it is about, read by anybody, and marked with what was played.
import { hydrate } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readLibrary } from '../../src/browser/app/library.ts';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { HomeScreen, type HomeScreenProps } from '../../src/browser/ui/screens/home-screen.tsx';
import { createText } from '../../src/browser/ui/text/text.ts';
import { ELEVEN } from '../support/library.ts';
import { home, overflow, setUp, show, small, violations } from './ui-support.tsx';

setUp();

const eleven: HomeScreenProps = { ...home, library: readLibrary(ELEVEN), saved: [] };
const run = (id: string, week: number, finished: boolean): HomeScreenProps['saved'][number] => ({
  id: `library/${id}`,
  language: 'en',
  weeks: 8,
  title: ELEVEN.find((item) => item.id === id)?.title ?? '',
  week,
  finished,
});
const back: HomeScreenProps = {
  ...eleven,
  saved: [run('cold_chain', 5, false), run('page_nine', 8, true)],
  played: new Set(['page_nine', 'best_engineer']),
};

const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.entry')];
const titles = (): string[] => entries().map((entry) => entry.querySelector('h3')?.textContent ?? '');
const entry = (title: string): HTMLElement => {
  const found = entries().find((one) => one.querySelector('h3')?.textContent === title);
  if (found === undefined) throw new Error(`expected an entry “${title}”, found ${titles().join(', ')}`);
  return found;
};
const open = (title: string): HTMLElement => {
  entry(title).querySelector('summary')?.click();
  return entry(title);
};
const idea = () => page.getByLabelText('What it’s about');
const time = () => page.getByLabelText('How long');

describe.each(['light', 'dark'])('%s', (theme) => {
  test.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('nothing is in the way of anybody at %i × %i, closed or open', async (width, height) => {
    await page.viewport(width, height);
    document.documentElement.dataset['theme'] = theme;
    show(<HomeScreen {...back} />);
    expect(await violations()).toEqual([]);
    for (const one of entries()) one.querySelector('summary')?.click();
    expect(document.querySelectorAll('.entry[open]')).toHaveLength(11);
    expect(await violations()).toEqual([]);
    expect([overflow(), small()]).toEqual([0, []]);
  });
});

test('a phone shows all eleven in less than two of its screens', async () => {
  await page.viewport(390, 844);
  show(<HomeScreen {...eleven} />);
  expect(document.querySelector('.library')?.getBoundingClientRect().height).toBeLessThan(2 * 844);
});

test.each(['en', 'en-XA', 'ar-XB'] as const)('it holds at 200 %% text and 320 px, in %s', async (locale) => {
  await page.viewport(640, 512);
  document.documentElement.style.fontSize = '200%';
  const t = createText(locale);
  document.documentElement.dir = t.direction;
  show(<HomeScreen {...back} t={t} />);
  for (const one of entries()) one.querySelector('summary')?.click();
  expect(overflow()).toBeLessThanOrEqual(0);
  document.documentElement.dir = 'ltr';
  document.documentElement.style.fontSize = '';
});

test('idea, minutes, industry and place are read at a glance', async () => {
  show(<HomeScreen {...eleven} />);
  const line = entry('The best engineer').querySelector('summary');
  expect(line?.innerText).toMatch(
    /Promoting the best expert\s+The best engineer\s+15 minutes\s*Software\s*Kraków, Poland/,
  );
  expect(entry('First hundred days').querySelector('.entry-idea')?.textContent).toBe('The whole job');
});

test('what may hurt stands before the way in', () => {
  show(<HomeScreen {...eleven} />);
  const { innerText } = open('The bank holiday rota');
  expect(innerText).toMatch(/Content note\s+A patient dies[^]*Start/);
  expect(open('The cold chain').innerText).not.toContain('Content note');
});

describe('a filter', () => {
  test('by idea and by length shows what fits, says how many, and is lifted again', async () => {
    const said = vi.fn<(text: string) => void>();
    show(
      <AnnounceContext.Provider value={said}>
        <HomeScreen {...eleven} />
      </AnnounceContext.Provider>,
    );
    expect(titles()).toHaveLength(11);
    await idea().selectOptions('Relationships before goals');
    await expect.poll(titles).toEqual(['The bank holiday rota', 'The cold chain', 'First hundred days']);
    await expect.poll(() => said.mock.calls).toEqual([['3 scenarios fit.']]);
    await time().selectOptions('More than 20 minutes');
    await expect.poll(titles).toEqual(['First hundred days']);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(titles).toHaveLength(11);
    await expect.poll(() => document.activeElement).toBe(idea().element());
  });

  test('that nothing fits says so', async () => {
    const short = ELEVEN.filter(({ id }) => id !== 'first_hundred_days');
    show(<HomeScreen {...eleven} library={{ kind: 'ready', items: short }} />);
    await idea().selectOptions('Setting goals together');
    await time().selectOptions('More than 20 minutes');
    await expect.element(page.getByText('Nothing fits that.')).toBeVisible();
    expect(titles()).toEqual([]);
    await page.getByRole('button', { name: 'Show all' }).click();
  });

  test('works by keyboard alone', async () => {
    show(<HomeScreen {...eleven} />);
    (idea().element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(titles).toEqual(['Page nine', 'First hundred days']);
    // The other choice, what lifts both, and the first entry.
    for (let press = 0; press < 5 && !document.activeElement?.matches('summary'); press += 1) await userEvent.tab();
    expect(document.activeElement?.textContent).toContain('Page nine');
    await userEvent.keyboard('{Enter}');
    expect(entry('Page nine').matches('[open]')).toBe(true);
    await userEvent.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Start: Page nine');
    await page.getByRole('button', { name: 'Show all' }).click();
  });

  test('stays as it was chosen before the script came', async () => {
    show(<HomeScreen {...eleven} />);
    const drawn = document.querySelector('main')?.parentElement;
    const page0 = drawn?.cloneNode(true) as HTMLElement;
    show(null);
    document.body.append(page0);
    const select = page0.querySelector<HTMLSelectElement>('[name=idea]');
    select!.value = 'G5';
    hydrate(<HomeScreen {...eleven} />, page0);
    await expect.poll(titles).toEqual(['Page nine', 'First hundred days']);
    expect(select?.value).toBe('G5');
    await page.getByRole('button', { name: 'Show all' }).click();
    hydrate(null, page0);
    page0.remove();
  });

  test('is not there for a handful', () => {
    show(<HomeScreen {...home} />);
    expect(document.querySelector('select')).toBeNull();
  });
});

describe('who comes back', () => {
  test('goes on at the top, and sees what was played', async () => {
    show(<HomeScreen {...back} />);
    await expect.element(page.getByRole('button', { name: 'Continue with The cold chain' })).toBeVisible();
    const marks = Object.fromEntries(
      entries().map((one) => [
        one.querySelector('h3')?.textContent,
        [...one.querySelectorAll('.entry-marks .chip')].map(({ textContent }) => textContent).join(),
      ]),
    );
    expect(Object.entries(marks).filter(([, mark]) => mark !== '')).toEqual([
      ['The best engineer', 'Played'],
      ['The cold chain', 'Week 5 of 8'],
      ['Page nine', 'Played'],
    ]);
    expect(document.body.textContent).not.toContain('New here?');
  });

  test('looks back at what is finished, or starts again', async () => {
    const onStart = vi.fn<(id: string) => void>();
    show(<HomeScreen {...back} onStart={onStart} />);
    open('Page nine');
    await expect
      .element(page.getByRole('link', { name: 'Look back: Page nine' }))
      .toHaveAttribute('href', '#/play/page_nine');
    await page.getByRole('link', { name: 'Start again: Page nine' }).click();
    expect(onStart).toHaveBeenCalledWith('page_nine');
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('finds the page for facilitators where there is one', async () => {
    show(<HomeScreen {...back} />);
    open('Four signatures');
    await expect
      .element(page.getByRole('link', { name: 'For facilitators: Four signatures' }))
      .toHaveAttribute('href', 'scenarios/four_signatures/facilitator.html');
    expect(entry('Five minutes first').textContent).not.toContain('facilitators');
  });
});

test('an entry begins afresh in another window too, by the middle button', async () => {
  const onStart = vi.fn();
  show(<HomeScreen {...back} onStart={onStart} />);
  const again = [...open('The cold chain').querySelectorAll('a')].find((link) => link.textContent === 'Start again');
  for (const button of [2, 1]) again?.dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true }));
  expect(onStart.mock.calls).toEqual([['cold_chain']]);
});
