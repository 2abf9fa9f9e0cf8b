// A Monday in one look: what one notices first, everybody in a row, nothing below the fold that asks for something; and all of it by keyboard.
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { BriefingLine, RunView } from '../../src/core/run/view.ts';
import { startRun } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { does, idleUntil, planning } from '../support/playing.ts';
import { longScenario } from '../support/scenario.ts';
import { decide, play, setUp, small, violations } from './ui-support.tsx';

setUp();
const monday = idleUntil(startRun(longScenario(), 3), ({ phase }) => phase === 'briefing');
const full = (view: RunView): RunView => {
  const claim = (manager: string): BriefingLine => ({
    kind: 'claim',
    manager,
    blocks: 2,
    line: 1,
    text: '',
    why: { kind: 'unclear', deed: null },
  });
  const told = view.briefing
    .filter((line) => line.kind === 'told')
    .map((line, at): BriefingLine => (at < 2 ? { ...line, asks: at === 0 ? 'growth' : 'guidance' } : line));
  const sign: BriefingLine = {
    kind: 'sign',
    manager: 'omar',
    text: 'Omar’s desk is empty at four. His bag is still there.',
    from: 'chance',
  };
  return { ...view, briefing: [...told, claim('mira'), sign, claim('omar')] };
};
const top = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? NaN;
const bottoms = (selector: string): number[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().bottom);

test.each([
  [1280, 800],
  [390, 844],
  [320, 640],
])('what one notices comes first, and above the fold at %i × %i', async (width, height) => {
  await page.viewport(width, height);
  play(full(viewOf(monday)));
  await expect.element(page.getByRole('heading', { name: 'What you notice' })).toBeVisible();
  const headings = [...document.querySelectorAll('.monday h2')].map(({ textContent }) => textContent);
  expect(headings).toEqual(['What you notice', 'On your desk', 'Your managers']);
  expect(Math.max(...bottoms('.noticed li'))).toBeLessThan(Math.min(innerHeight, top('.actions.stay')));
  expect([small(), await violations()]).toEqual([[], []]);
});

test('requests and claims of four managers are seen without scrolling at 1280 × 800', async () => {
  await page.viewport(1280, 800);
  play(full(viewOf(monday)));
  await expect.element(page.getByRole('heading', { name: 'Your managers' })).toBeVisible();
  expect(document.querySelectorAll('.row')).toHaveLength(4);
  for (const selector of ['.desk > li', '.row'])
    expect(Math.max(...bottoms(selector))).toBeLessThan(Math.min(innerHeight, top('.actions.stay')) + 1);
});

test('what came of one’s own doing stands open before all else, and only the game’s own news folds', async () => {
  const view = viewOf(monday);
  const own = (text: string): BriefingLine => ({ kind: 'sign', manager: 'omar', text, from: 'choice' });
  const news = (manager: string): BriefingLine[] => [
    { kind: 'restless', manager, text: '', talk: null },
    { kind: 'wants_out', manager, text: '', misses: 'trust' },
  ];
  const time: BriefingLine = { kind: 'sign', manager: 'mira', text: '“I had hoped you would ask.”', from: 'time' };
  const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map(own);
  play({ ...view, briefing: [...news('mira'), ...news('omar'), ...news('lena'), ...lines, time] });
  await expect.element(page.getByRole('heading', { name: 'What came of what you did' })).toBeVisible();
  const [came, noticed] = [...document.querySelectorAll('.noticed')];
  expect(came!.querySelectorAll('li')).toHaveLength(7);
  expect(came!.querySelectorAll('button')).toHaveLength(0);
  expect(came!.textContent).toContain('Mira: “I had hoped you would ask.”');
  expect(came!.querySelectorAll('li .portrait, li [role=img], li svg').length).toBeGreaterThan(6);
  expect(noticed!.querySelector('button')!.textContent).toBe('And 6 more');
  expect(await violations()).toEqual([]);
});

test('an ask stands beside what somebody reports, and what it is good for is said once', async () => {
  const view = viewOf(monday);
  const briefing = view.briefing.map((line): BriefingLine => {
    if (line.kind !== 'told') return line;
    const asks = { asks: 'growth', asksLine: 2, firstAsk: true } as const;
    return { ...line, text: `${line.manager} reports.`, ...(line.manager === 'mira' && asks) };
  });
  play({ ...view, briefing });
  await expect.element(page.getByText(/is a hint for what you choose/)).toBeVisible();
  const [row] = [...document.querySelectorAll('.row-handle')].filter(({ textContent }) =>
    textContent?.includes('Mira'),
  );
  expect(row!.textContent).toContain('mira reports.Asks: “Where do you think I could be better?”');
  const hint = () => page.getByText(/is a hint for what you choose/).elements().length;
  expect(hint()).toBe(1);
  play({ ...view, briefing: briefing.map((l) => (l.kind === 'told' ? { ...l, firstAsk: false } : l)) });
  await expect.poll(hint).toBe(0);
});

test('a Monday is read and left by keyboard alone, and a row opens and closes', async () => {
  play(full(viewOf(monday)));
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  const handle = page.getByRole('button', { name: /^Mira/, expanded: false });
  for (let tabs = 0; tabs < 12 && document.activeElement?.className !== 'row-handle'; tabs++)
    await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(handle.element());
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: /^Mira/, expanded: true })).toBeVisible();
  await expect.element(page.getByText('You two last sat down').first()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  for (let tabs = 0; tabs < 9 && !document.activeElement?.matches('.actions .button'); tabs++)
    await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Enter}');
  expect(decide).toHaveBeenCalledWith({ kind: 'continue' });
});

test('last time’s plan is one press, also by keyboard', async () => {
  const at = idleUntil(monday, ({ phase }) => phase === 'plan');
  const items = [{ practice: 'one_on_one', manager: 'mira', times: 1 }] as const;
  const again = idleUntil(does(at, planning(...items)), (r) => r.phase === 'plan' && r.week > at.week);
  play(viewOf(again));
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  const start = page.getByRole('button', { name: /^Start the week/ });
  (start.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(decide).toHaveBeenCalledWith({ kind: 'plan', items });
});
