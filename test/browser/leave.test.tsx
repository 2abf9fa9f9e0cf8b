// The leave by keyboard: a press a week, the heading first, nothing lost by a reload.
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Table } from '../../src/browser/play/table.tsx';
import type { Afterwards, Surroundings } from '../../src/browser/play/surroundings.ts';
import type { Desk } from '../../src/browser/ui/screens/play-screen.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { leaveWeeks } from '../../src/browser/ui/sentences/leave-weeks.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { botRuns } from '../support/playing.ts';
import { createLeaveText, createPlanText } from '../support/words.ts';
import { overflow, play, setUp, show, small, t, violations } from './ui-support.tsx';
import { viewOf } from '../../src/core/run/view-of.ts';

setUp();
const nothing = (): void => undefined;
const announce = vi.fn<(text: string) => void>();
afterEach(() => announce.mockClear());

const words = createLeaveText('en');
const { scenario } = parseScenario(await (await fetch('/scenarios/friday_deck/scenario.json')).text());
if (scenario === null) throw new Error('expected the Friday deck to be without errors');
const runs = botRuns(scenario, 1, 'micromanage');
const before = runs.findLast(({ phase }) => phase === 'week')!;
const away = runs.find(({ phase }) => phase === 'away')!;
const view = viewOf(away);

const afterwards: Afterwards = {
  share: () => ({ link: '', file: '{}', fileName: 'run.json', ownScenario: false, code: null }),
  plan: () => null,
  now: () => new Date(0),
  setsAside: false,
  onAgain: nothing,
  onHome: nothing,
};
const shell: Surroundings = {
  t,
  locale: 'en',
  settings: { ...USUAL_SETTINGS, look: 'list', lessMotion: true },
  onSettings: nothing,
  onMenu: nothing,
  setPlace: nothing,
  announce,
  sound: { play: nothing, set: nothing },
};

function sitDown(run: typeof away, desk?: Desk): { readonly owner: OwnPlay; readonly desks: Desk[] } {
  const owner = new OwnPlay(treeOf(run), { onKept: nothing });
  const desks: Desk[] = [];
  show(null);
  show(<Table {...{ play: owner, shell, afterwards, desk }} onDesk={(next) => desks.push(next)} />);
  return { owner, desks };
}
/** By keyboard. */
async function press(name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await expect.element(button).toBeVisible();
  // A heading that comes takes the focus first.
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  button.element().focus();
  await userEvent.keyboard('{Enter}');
}
const heading = (): string => document.querySelector('.ask h1')?.textContent ?? '';
const when = (): string => document.querySelector('.leave-when')?.textContent ?? '';
const titles = leaveWeeks(view.awayWeeks, t, words).map(
  (week, at) => view.awayWeeks[at]?.scenes[0]?.title ?? week.heading,
);

test('every press turns one page, oldest first, and the heading has the focus', { timeout: 30_000 }, async () => {
  const { owner, desks } = sitDown(before);
  await press(createPlanText('en')('week.to_away'));
  for (const [at, title] of titles.entries()) {
    await expect.poll(heading, { timeout: 5000 }).toBe(title);
    expect(when()).toBe(words('leave.when', { week: at + 1, weeks: 8 }));
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    expect(desks.at(-1)).toEqual({ plan: [], unread: false, leave: at });
    await press(words('leave.continue'));
  }
  await expect.poll(when).toBe(words('leave.when_back'));
  expect(heading()).toBe('In order of damage');
  await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  expect(owner.state.view.phase).toBe('away');
  await press(t('away.to_debrief'));
  await expect.poll(() => owner.state.view.phase).toBe('debrief');
});

test('a reload opens the same page, and it can be turned back and skipped', async () => {
  sitDown(away, { plan: [], unread: false, leave: 4 });
  await expect.poll(heading).toBe(titles[4]);
  await userEvent.click(page.getByRole('button', { name: words('leave.earlier', { week: 4 }) }));
  await expect.poll(heading).toBe(titles[3]);
  await userEvent.click(page.getByRole('button', { name: words('leave.skip') }));
  await expect.poll(when).toBe(words('leave.when_back'));
  await userEvent.click(page.getByRole('button', { name: words('leave.earlier', { week: 8 }) }));
  await expect.poll(heading).toBe(titles[7]);
  expect(page.getByRole('button', { name: words('leave.skip') }).query()).toBeNull();
});

test('what happens in a week is spoken once, in the words that are read', async () => {
  sitDown(before);
  await userEvent.click(page.getByRole('button', { name: createPlanText('en')('week.to_away') }));
  const read = (): string[] =>
    [...document.querySelectorAll('.leave .lines > li')].map((line) => line.textContent ?? '');
  await expect.poll(() => read().length).toBeGreaterThan(0);
  const said = (): string[] => announce.mock.calls.map(([text]) => text);
  for (const line of read()) await expect.poll(said).toContain(line);
  expect(new Set(said()).size).toBe(said().length);
});

test.each([
  ['light', 1280],
  ['dark', 320],
])('every page keeps the rules, and holds (%s, %i px)', { timeout: 60_000 }, async (theme, width) => {
  document.documentElement.dataset['theme'] = theme;
  await page.viewport(width, 800);
  for (let awayWeek = 0; awayWeek <= 8; awayWeek += 1) {
    const telling = {
      awayWeek: Math.min(awayWeek, 7),
      back: awayWeek === 8,
      felt: [],
      done: true,
      pace: 1,
      again: false,
    };
    play(view, { telling, look: 'list' });
    expect(await violations()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
    expect(small()).toEqual([]);
  }
  delete document.documentElement.dataset['theme'];
});
