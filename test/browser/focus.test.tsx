// Whatever is pressed, wherever: the focus is never left nowhere, where a screen reader has nothing to say.
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Table } from '../../src/browser/play/table.tsx';
import { loadCard } from '../../src/browser/play/late-card.ts';
import type { Surroundings } from '../../src/browser/play/surroundings.ts';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { useFocusNet } from '../../src/browser/ui/components/focus.ts';
import { HomeScreen, type Library } from '../../src/browser/ui/screens/home-screen.tsx';
import { Menu } from '../../src/browser/ui/screens/menu.tsx';
import type { Desk } from '../../src/browser/ui/screens/play-screen.tsx';
import { Notice } from '../../src/browser/ui/screens/notice.tsx';
import { USUAL_SETTINGS, type Settings } from '../../src/browser/ui/screens/settings.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { afterwards } from '../support/afterwards.ts';
import { accepted, botRuns, idleCommand, idleUntil } from '../support/playing.ts';
import { beatsWorthTelling } from '../../src/browser/ui/sentences/beat-sentence.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { scenario } from '../support/scenario.ts';
import { createPlanText, menuWords } from '../support/words.ts';
import { controls, heading, losing, wait } from './losing.ts';
import { home, setUp, show, t } from './ui-support.tsx';

setUp();
// By the end of a run it has been fetched long ago.
beforeAll(() => import('../../src/browser/play/debrief.tsx').then(() => undefined), 60_000);
vi.spyOn(window, 'print').mockImplementation(() => undefined);
const announce = vi.fn<(text: string) => void>();
const nothing = (): void => undefined;
/** Told so slowly that it is under way whenever something is pressed. */
let lessMotion = true;
afterEach(() => {
  lessMotion = true;
  announce.mockClear();
});

const start = startRun(scenario({ bets: [{ week: 2, ask: 'worst_team_at', of_week: 4 }] }), 3);
const until = (phase: Run['phase'], week = 1): Run =>
  idleUntil(start, (run) => run.phase === phase && run.week >= week);
/** A run in which much is planned, and much happens. */
const busy = botRuns(start.scenario, 7, 'micromanage');
const after = (run: Run): Run => accepted(decide(run, idleCommand(run)));

/** What the app puts around a run: menu, notice, live region, net. */
function Around({ play, desk }: { readonly play: OwnPlay; readonly desk?: Desk | undefined }) {
  useFocusNet();
  const [settings, set] = useState<Settings>({ ...USUAL_SETTINGS, look: 'list', lessMotion });
  const [menu, setMenu] = useState(false);
  const [notice, setNotice] = useState(true);
  const onSettings = (change: Partial<Settings>): void => set({ ...settings, ...change });
  const sound = { play: nothing, set: nothing };
  const onMenu = (): void => setMenu(true);
  const shell: Surroundings = { t, locale: 'en', settings, sound, announce, onSettings, onMenu, setPlace: nothing };
  return (
    <AnnounceContext.Provider value={announce}>
      {notice && <Notice text="Nothing can be kept here." t={t} onClose={() => setNotice(false)} />}
      <Table {...{ play, shell, afterwards, desk }} />
      {menu && (
        <Menu
          {...{ settings, onSettings }}
          {...menuWords(t)}
          onClose={() => setMenu(false)}
          onDelete={nothing}
          onHome={nothing}
          onRestart={() => setMenu(false)}
        />
      )}
    </AnnounceContext.Provider>
  );
}

const open = (run: Run, desk?: Desk): void => {
  show(null);
  show(<Around play={new OwnPlay(treeOf(run), { onKept: nothing })} desk={desk} />);
};

const click = (one: Element): boolean => one.dispatchEvent(new MouseEvent('click', { bubbles: true }));

describe('every control of every screen, from a fresh load', () => {
  const planned = busy.find((run) => run.phase === 'plan' && viewOf(run).lastPlan.length > 0) ?? start;
  const SCREENS: Readonly<Record<string, Run>> = {
    opening: start,
    briefing: until('briefing', 2),
    bet: until('bet', 2),
    moment: until('moment'),
    reply: after(until('moment')),
    plan: until('plan'),
    'plan like the last': planned,
    week: until('week', 2),
    away: until('away'),
  };
  /** What lies half done there. */
  const DESKS: Readonly<Record<string, Desk>> = {
    reply: { plan: [], unread: true },
    'plan like the last': { plan: viewOf(planned).lastPlan, unread: false },
  };
  const FOUND: Readonly<Record<string, string>> = {
    reply: createPlanText('en')('reply.go_on'),
    'plan like the last': createPlanText('en')('plan.clear'),
  };
  const seen = new Set<string>();
  test.each(Object.keys(SCREENS))('%s', async (name) => {
    const run = SCREENS[name] ?? start;
    open(run, DESKS[name]);
    const found = FOUND[name];
    if (found) await expect.element(page.getByRole('button', { name: found })).toBeVisible();
    expect(await losing(() => open(run, DESKS[name]), heading, seen)).toEqual([]);
  });

  test('the debrief, step by step', { timeout: 120_000 }, async () => {
    const over = until('debrief');
    // Sliders and tables that unfold stay where they are, and each step has a link to every other.
    const [which, known] = ['main button:not([disabled]), .chapter a[href]', new Set<string>()];
    for (const step of ['bets', 'told', 'timeline', 'rewind', 'plan']) {
      const openStep = async (): Promise<void> => {
        open(over);
        const link = (): HTMLElement | null => document.querySelector(`a[href="#debrief-${step}"]`);
        const everything = (): HTMLElement | null => document.querySelector('.step-links > button');
        await expect.poll(everything, { timeout: 5000 }).not.toBeNull();
        if (link() === null) everything()?.click();
        await expect.poll(link, { timeout: 5000 }).not.toBeNull();
        await wait(200);
        link()?.click();
        await wait(200);
      };
      const ready = (): boolean => document.querySelector(`#debrief-${step}:not([hidden])`) !== null;
      expect(await losing(openStep, ready, known, which)).toEqual([]);
    }
  });

  test('the menu, asked twice and answered', async () => {
    const openMenu = (): void => {
      open(until('briefing'));
      document.querySelector<HTMLElement>('header .icon-button:last-of-type')?.click();
    };
    const ready = (): boolean => document.querySelector('dialog[open] h2') !== null;
    expect(await losing(openMenu, ready)).toEqual([]);
    for (const asked of ['Delete my data', 'Start this one again']) {
      const openAsked = async (): Promise<void> => {
        openMenu();
        await expect.poll(ready).toBe(true);
        click(page.getByRole('button', { name: asked }).element());
      };
      const both = (): boolean => document.querySelector('.actions [aria-describedby]') !== null;
      expect(await losing(openAsked, both, new Set(controls().keys()))).toEqual([]);
    }
  });
});

describe('what is under way', () => {
  const runs: Readonly<Record<string, Run>> = { week: until('plan', 2) };

  /** Sends what leads into the telling. */
  async function tell(run: Run): Promise<void> {
    lessMotion = false;
    const play = new OwnPlay(treeOf(run), { onKept: nothing });
    show(null);
    show(<Around play={play} />);
    await play.send(idleCommand(run));
    await expect.poll(() => page.getByRole('button', { name: /^Skip to/ }).query()).not.toBeNull();
  }

  test.each(Object.keys(runs))(
    '%s: ended by a press or by itself, its heading has the focus, and it is said',
    async (name) => {
      const run = runs[name] ?? start;
      for (const way of ['skip', 'by itself']) {
        await tell(run);
        const steering = page.getByRole('button', { name: way === 'skip' ? /^Skip to/ : 'Faster' }).element();
        steering.focus();
        click(steering);
        await expect
          .poll(() => document.querySelector('.ask .button[data-kind=main]'), { timeout: 15_000 })
          .not.toBeNull();
        await expect.poll(() => document.activeElement?.tagName).toBe('H1');
        await expect.poll(() => announce.mock.calls.flat()).toContain('Week 2 is over.');
      }
    },
  );

  test('what was skipped is said in one go, and nothing of it twice', async () => {
    lessMotion = false;
    const at = busy.findIndex(
      ({ phase }, n) => phase === 'plan' && beatsWorthTelling(viewOf(busy[n + 1]!).beats).length > 2,
    );
    const play = new OwnPlay(treeOf(busy[at]!), { onKept: nothing });
    show(null);
    show(<Around play={play} />);
    await play.send({ kind: 'plan', items: busy[at + 1]!.weeks.at(-1)!.plan });
    await page.getByRole('button', { name: /^Skip to/ }).click();
    const lines = (): string[] => [...document.querySelectorAll('.lines li > :last-child')].map((e) => e.textContent);
    const said = (): string => announce.mock.calls.flat().join(' ');
    await expect.poll(() => lines().filter((line) => !said().includes(line))).toEqual([]);
    expect(lines().length).toBeGreaterThan(1);
    expect(announce.mock.calls.length).toBeLessThan(5);
    expect(said().indexOf('is over')).toBeLessThan(said().indexOf(lines()[0] ?? '-'));
  });

  test('the focus stays with what repeats: a second Enter does not go on', async () => {
    lessMotion = false;
    const run = busy.find((at) => at.phase === 'week' && at.week > 1 && beatsWorthTelling(viewOf(at).beats).length > 0);
    if (run === undefined) throw new Error('expected a week in which something happens');
    const play = new OwnPlay(treeOf(run), { onKept: nothing });
    show(<Around play={play} />);
    await expect
      .element(page.getByRole('button', { name: createPlanText('en')('week.again', { length: 1 }) }))
      .toBeVisible();
    await wait(300);
    const again = page.getByRole('button', { name: createPlanText('en')('week.again', { length: 1 }) }).element();
    again.focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(again);
    await expect
      .poll(() => page.getByRole('button', { name: t('week.skip', { length: 1 }) }).query(), { timeout: 15_000 })
      .toBeNull();
    expect(document.activeElement?.textContent).toBe(createPlanText('en')('week.again', { length: 1 }));
    await userEvent.keyboard('{Enter}');
    expect(play.state.view).toMatchObject({ phase: 'week', week: run.week });
  });
});

test('the list of scenarios that comes at the second try takes the focus from its button', async () => {
  function Home() {
    useFocusNet();
    const [library, set] = useState<Library>({ kind: 'failed' });
    return <HomeScreen {...home} library={library} onReload={() => set(home.library)} />;
  }
  show(<Home />);
  const again = page.getByRole('button', { name: t('home.try_again') }).element();
  again.focus();
  click(again);
  await expect.poll(() => document.activeElement?.textContent).toBe(t('home.library'));
});

describe('keys', () => {
  test('Enter goes on from the opening to the first Monday', async () => {
    // It comes while the opening is read.
    await loadCard('en');
    open(start);
    for (const next of [t('opening.style_title'), 'Monday, week 1']) {
      await expect.poll(() => document.activeElement?.tagName).toBe('H1');
      await userEvent.keyboard('{Enter}');
      // The slider is heard before it is gone past.
      if (next === 'Monday, week 1') {
        await expect.element(page.getByRole('slider')).toHaveFocus();
        await userEvent.keyboard('{Enter}');
      }
      await expect.element(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
    }
  });

  const options = (): number => document.querySelectorAll('.choice').length;

  test('numbers choose although the focus is nowhere, as after a click on the empty map', async () => {
    open(until('moment'));
    await expect.poll(options).toBeGreaterThan(0);
    await wait(200);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await userEvent.keyboard('1');
    await expect.poll(options).toBe(0);
  });

  test.each([{ isComposing: true }, { keyCode: 229 }])(
    'what belongs to a text being composed is left alone: %o',
    async (mark) => {
      open(until('moment'));
      await expect.poll(options).toBeGreaterThan(0);
      await wait(200);
      const before = options();
      const type = (init: KeyboardEventInit): boolean =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, ...init }));
      type(mark);
      expect(options()).toBe(before);
      type({});
      await expect.poll(options).toBe(0);
    },
  );
});
