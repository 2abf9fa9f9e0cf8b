// What a screen reader is given to say: headings once they are there, one sentence for one change, nothing twice.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useLines } from '../../src/browser/app/announcements.ts';
import { AnnounceContext, Announcer } from '../../src/browser/ui/components/announcer.tsx';
import { Sheet } from '../../src/browser/ui/components/sheet.tsx';
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
  const view = at('plan');
  const scene = (): void =>
    show(
      <AnnounceContext.Provider value={announce}>
        <main>
          <PlanWords.Provider value={createPlanText('en')}>
            <PlanScene {...{ view, t }} decide={vi.fn()} undo={undefined} />
          </PlanWords.Provider>
        </main>
      </AnnounceContext.Provider>,
    );

  test('a block given is told with what is left, and what more would do stays as it was heard', async () => {
    scene();
    await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
    const more = page.getByRole('button', { name: 'More: One-on-one, Mira' }).element();
    const about = (): string =>
      (more.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
    more.focus();
    const before = about();
    await userEvent.keyboard('{Enter}');
    expect(announce.mock.calls).toEqual([[`One-on-one, Mira: once a week. ${view.attention.left - 1} blocks left.`]]);
    expect(about()).toBe(before);
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
