// What a screen reader is given to say: headings once they are there, one sentence for one change, nothing twice.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RunView } from '../../src/core/run/view.ts';
import { useLines } from '../../src/browser/app/announcements.ts';
import { AnnounceContext, Announcer } from '../../src/browser/ui/components/announcer.tsx';
import { Sheet } from '../../src/browser/ui/components/sheet.tsx';
import '../../src/browser/ui/debrief/parts.css';
import { PlanScene } from '../../src/browser/ui/scenes/plan-scene.tsx';
import { PlanWords } from '../../src/browser/ui/scenes/plan-words.ts';
import { createPlanText } from '../support/words.ts';
import { HomeScreen } from '../../src/browser/ui/screens/home-screen.tsx';
import { at, home, play, SCREENS, setUp, show, t } from './ui-support.tsx';

setUp();

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const heading = (): HTMLElement | null => document.querySelector('h1');

describe.each(['map', 'list'] as const)('in the %s view', (look) => {
  test('a heading gets the focus only once it has been taken in', async () => {
    play(at('briefing'), { look });
    await wait(400);
    play(at('moment'), { look });
    await wait(60);
    expect(document.activeElement).not.toBe(heading());
    await expect.poll(() => document.activeElement).toBe(heading());
  });

  test('whoever moves on in the meantime keeps the focus', async () => {
    play(at('moment'), { look });
    await wait(60);
    const choice = page.getByRole('button', { name: /block/ }).first().element();
    choice.focus();
    await wait(400);
    expect(document.activeElement).toBe(choice);
  });
});

test('who speaks, in what role and mood, is heard with the heading', () => {
  const view = at('moment');
  play(view);
  const ids = heading()?.getAttribute('aria-describedby') ?? '';
  const { name, role } = view.moment?.speaker ?? { name: '-', role: '-' };
  expect(document.getElementById(ids)?.textContent).toContain(name);
  expect(document.getElementById(ids)?.textContent).toContain(role);
  expect(document.getElementById(ids)?.textContent).toMatch(/looks/i);
});

const LIVE = '[aria-live], [role=status], [role=alert], [role=log], output';
test.each(Object.keys(SCREENS))('%s has no live region of its own', (name) => {
  SCREENS[name]?.();
  expect([...document.querySelectorAll(LIVE)].filter((one) => !one.matches('dialog > .spoken'))).toEqual([]);
});

test.each(Object.keys(SCREENS))('%s says no name a second time as a description', (name) => {
  SCREENS[name]?.();
  const twice = [...document.querySelectorAll<HTMLElement>('[title]')].filter(
    ({ title, ariaLabel }) => title === ariaLabel,
  );
  expect(twice.map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
});

test('the sign before a table that unfolds is not part of its name', () => {
  show(
    <details class="figures">
      <summary>Show the numbers</summary>
    </details>,
  );
  expect(getComputedStyle(document.querySelector('summary')!, '::before').content).toBe('"+" / ""');
});

describe('nothing that listens to clicks stands around a heading', () => {
  const added = vi.spyOn(EventTarget.prototype, 'addEventListener');
  beforeEach(() => void added.mockClear());
  const listening = (): unknown[] =>
    added.mock.contexts.filter((_, call) => /^(click|mousedown|mouseup)$/.test(String(added.mock.calls[call]?.[0])));

  test.each(Object.keys(SCREENS))('%s', (name) => {
    SCREENS[name]?.();
    const around = [...document.querySelectorAll('h1, h2, h3')].flatMap((one) =>
      listening().filter((place) => place instanceof Element && place !== one && place.contains(one)),
    );
    expect(around).toEqual([]);
    expect(listening()).not.toEqual([]);
  });
});

describe('one sentence for one change', () => {
  const announce = vi.fn<(text: string) => void>();
  beforeEach(() => void announce.mockClear());
  const before = at('plan');
  const scene = (view = before): void =>
    show(
      <AnnounceContext.Provider value={announce}>
        <main>
          <PlanWords.Provider value={createPlanText('en')}>
            <PlanScene {...{ view, t }} decide={vi.fn()} undo={undefined} folds={new Set()} />
          </PlanWords.Provider>
        </main>
      </AnnounceContext.Provider>,
    );

  const button = (name: string | RegExp): HTMLElement => page.getByRole('button', { name }).element() as HTMLElement;
  const aboutIt = (one: Element): string =>
    (one.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent?.replaceAll(/[\u2068\u2069]/g, ''))
      .join(' ');
  /** Spoken by one press of Enter. */
  async function enter(one: HTMLElement): Promise<string[]> {
    announce.mockClear();
    one.focus();
    await userEvent.keyboard('{Enter}');
    return announce.mock.calls.flat();
  }
  const open = (name: RegExp): Promise<void> => page.getByRole('button', { name, expanded: false }).click();

  test('a block given is told with what is left, and nothing stays to be heard that it made untrue', async () => {
    scene();
    await open(/^Mira/);
    const more = button('More: One-on-one, Mira');
    more.focus();
    const heard = aboutIt(more);
    expect(heard).toMatch(/^1 block, leaving \d+ An hour/);
    expect(await enter(more)).toEqual([`One-on-one, Mira: once a week. ${before.attention.left - 1} blocks left.`]);
    expect(aboutIt(more)).toBe('');
    button('Less: One-on-one, Mira').focus();
    await expect.poll(() => aboutIt(more)).toBe(heard.replace(/\d+ An/, `${before.attention.left - 2} An`));
  });

  test('where more cannot be, the button says why at once, and a press says of what', async () => {
    scene({ ...before, attention: { ...before.attention, left: 6 } });
    await open(/^Mira/);
    const more = button('More: One-on-one, Mira');
    const { most } = before.practices.find(({ id }) => id === 'one_on_one')!;
    for (let press = 0; press < most; press += 1) await enter(more);
    expect([aboutIt(more), more.ariaDisabled]).toEqual(['Weekly limit', 'true']);
    expect(await enter(more)).toEqual(['One-on-one, Mira: that’s the weekly limit.']);
    expect(await enter(button('Less: Strategy'))).toEqual(['Strategy: not at all.']);
  });

  const crowded: RunView = {
    ...before,
    weekTo: before.week + 2,
    scenario: { ...before.scenario, turnWeeks: 3 },
    attention: { ...before.attention, total: 6, claimed: 0, spent: 4, left: 2 },
  };

  test('what a press leaves is said of each week that is shown, with what finds no room', async () => {
    scene(crowded);
    await open(/^Mira/);
    const more = button('More: One-on-one, Mira');
    await enter(more);
    expect(await enter(more)).toEqual([
      'One-on-one, Mira: 2 times a week. Nothing left in week 1, 4 left in weeks 2 to 3.',
    ]);
    expect(aboutIt(button(/^Start/))).toBe('');
    await open(/^Omar/);
    const noRoom = 'No room in week 1 for One-on-one (Omar): what you added last drops out first.';
    expect(await enter(button('More: One-on-one, Omar'))).toEqual([
      `One-on-one, Omar: once a week. Nothing left in week 1, 3 left in weeks 2 to 3. ${noRoom}`,
    ]);
    expect(aboutIt(button(/^Start/))).toBe(noRoom);
    expect(document.querySelector('.scene')?.textContent?.replaceAll(/[\u2068\u2069]/g, '')).toContain(noRoom);
  });

  test('what is there for everyone says its price, goes to whoever has none, and says why it cannot be pressed', async () => {
    scene(crowded);
    const everyone = button('One-on-one with everyone');
    const all = before.managers.length;
    expect(aboutIt(everyone)).toBe(`${all} blocks, leaving ${6 - all}`);
    await open(/^Mira/);
    await enter(button('More: One-on-one, Mira'));
    expect([everyone.ariaDisabled, aboutIt(everyone)]).toEqual([null, expect.stringMatching(`^${all - 1} block`)]);
    expect(await enter(everyone)).toEqual([expect.stringMatching(/^One-on-one with everyone\. .* left in week 1/)]);
    expect([everyone.ariaDisabled, aboutIt(everyone)]).toEqual(['true', 'Everyone has this already']);
    expect(await enter(everyone)).toEqual(['Everyone has this already']);
    await enter(button('Clear'));
    expect(await enter(button('Clear'))).toEqual(['There’s nothing to clear']);
  });
});

test('what was said leaves the region again', async () => {
  let say: (text: string) => void = () => undefined;
  function Region() {
    const { lines, announce } = useLines();
    say = announce;
    return <Announcer lines={lines} />;
  }
  show(<Region />);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    say('Week 1 is over.');
    await vi.waitFor(() => expect(document.querySelector('[aria-live] p')?.textContent).toBe('Week 1 is over.'));
    await vi.waitFor(() => {
      vi.advanceTimersByTime(10_000);
      expect(document.querySelector('[aria-live] p')).toBeNull();
    });
  } finally {
    vi.useRealTimers();
  }
});

test('what is said while a dialog is open is said in it: the page behind it is heard by nobody', async () => {
  let say: (text: string) => void = () => undefined;
  function Region({ open }: { readonly open: boolean }) {
    const { lines, announce } = useLines();
    say = announce;
    return (
      <>
        <Announcer lines={lines} />
        {open && (
          <Sheet title="Links" closeLabel="Close" onClose={() => undefined}>
            <p>Words</p>
          </Sheet>
        )}
      </>
    );
  }
  show(<Region open />);
  const region = document.querySelector('dialog [aria-live]');
  expect(region?.textContent).toBe('');
  say('Copied.');
  expect(region?.textContent).toBe('Copied.');
  expect(document.querySelector('[aria-live] p')).toBeNull();
  show(<Region open={false} />);
  say('Week 1 is over.');
  await expect.poll(() => document.querySelector('[aria-live] p')?.textContent).toBe('Week 1 is over.');
});

test('each press of the opening’s slider is heard', async () => {
  play(at('opening'));
  await page.getByRole('button', { name: t('opening.to_style') }).click();
  const slider = page.getByRole('slider').element();
  await wait(300);
  slider.focus();
  const heard = new Set<string | null>();
  for (let press = 0; press < 6; press += 1) {
    await userEvent.keyboard('{ArrowRight}');
    heard.add(slider.getAttribute('aria-valuetext'));
  }
  expect(heard.size).toBe(6);
});

test('the gear has one name', async () => {
  show(<HomeScreen {...home} />);
  expect(page.getByRole('button', { name: t('menu.title'), exact: true }).query()).not.toBeNull();
  play(at('briefing'));
  expect(page.getByRole('button', { name: t('menu.title'), exact: true }).query()).not.toBeNull();
});
