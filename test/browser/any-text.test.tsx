// Words without a place to break, letters twice as large on the smallest window: nothing is cut, nothing goes sideways, on no screen.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Phase } from '../../src/core/run/view.ts';
import { OpenFailure } from '../../src/browser/app/open-failure.tsx';
import { SavedFailure } from '../../src/browser/app/saved-failure.tsx';
import { HomeScreen } from '../../src/browser/ui/screens/home-screen.tsx';
import { NotCome, Waiting } from '../../src/browser/ui/screens/late.tsx';
import { layoutFaults } from '../../tools/shots/layout-faults.ts';
import { idleUntil } from '../support/playing.ts';
import { PackScreen } from '../../src/browser/ui/pack/pack-screen.tsx';
import { TABLES, TIE } from './live-control-states.ts';
import { showControl } from './live-control-support.tsx';
import { worded } from '../support/worded.ts';
import { home, overflow, play, SCREENS, setUp, show, start, t } from './ui-support.tsx';
import { createPackText, createRunText } from '../support/words.ts';
import { showDebrief, showModel, STEPS } from './screens-late.tsx';

setUp();
beforeEach(() => document.fonts.ready);

const nothing = (): void => undefined;
/** Drawn once more after every change of window: some parts follow it. */
const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const ADDRESS = `https://intranet.example.com/visitor-services/reports/2026/${'quarterly-figures-'.repeat(5)}final.pdf?download=1`;
const COMPOUND = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesentwurfsvorl';
const NAMES = [
  'Wolfeschlegelsteinhausenbergerdor',
  `Xaver-${'Maria'.repeat(14)}`,
  'Anna Wolfeschlegelsteinhausenbergerdorf',
];
const TEXTS = [ADDRESS, COMPOUND, 'x'.repeat(2000)];

function unbroken(_: string, field: string, count: number): string {
  if (field === 'name') return NAMES[count % NAMES.length]!;
  return TEXTS[field === 'text' || field === 'reply' ? count % 3 : count % 2]!;
}
/** As long a name as a room takes. */
const longSeats = TABLES.seats!.map((row) => ({
  ...row,
  people: row.people.map((one, at) => ({ ...one, name: NAMES[at % NAMES.length]!.slice(0, 24) })),
}));
const run = startRun(worded(start.scenario, unbroken), 3);
const until = (phase: Phase): Run => idleUntil(run, (at) => at.phase === phase);
const PHASES: readonly Phase[] = ['opening', 'briefing', 'bet', 'moment', 'plan', 'week', 'away'];

/** On the map a name may end in dots: whole it stands behind its button, and in the list. */
const faultsOf = (look: string): string[] =>
  layoutFaults().filter((fault) => look !== 'map' || !/is cut off/.test(fault));

describe.each([
  [1280, 800],
  [320, 844],
])('text without a place to break, %i × %i', (width, height) => {
  test.each(['list', 'map'] as const)('holds in play (%s)', async (look) => {
    await page.viewport(width, height);
    const faults: string[] = [];
    for (const phase of PHASES) {
      show(null);
      play(viewOf(until(phase)), { look });
      await drawn();
      for (const node of [
        null,
        document.querySelector<HTMLElement>('.fold-handle'),
        document.querySelector<HTMLElement>('button.node'),
      ]) {
        node?.click();
        await drawn();
        faults.push(...faultsOf(look).map((fault) => `${phase}: ${fault}`));
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  test('holds at home', async () => {
    await page.viewport(width, height);
    const [item] = home.library.kind === 'ready' ? home.library.items : [];
    const items = TEXTS.map((text, at) => ({ ...item!, id: `one_${at}`, title: text.slice(0, 200), summary: text }));
    const saved = [{ ...home.saved[0]!, title: COMPOUND }];
    show(<HomeScreen {...home} library={{ kind: 'ready', items }} saved={saved} />);
    await drawn();
    expect(layoutFaults()).toEqual([]);
  });

  test('holds where packages are made', async () => {
    await page.viewport(width, height);
    const items = TEXTS.map((text, at) => ({
      key: `file/${at}`,
      title: text.slice(0, 200),
      language: 'en',
      languages: ['en'],
      minutes: null,
    }));
    const choice = {
      scenarios: new Set(['file/0']),
      as: 'scorm12',
      without: new Set<string>(),
      title: '',
      mastery: 50,
    } as const;
    const on = { onChoice: nothing, onFiles: nothing, onMake: nothing, onLeave: nothing, onAgain: nothing };
    const ways = { onBack: nothing, onMenu: nothing };
    const brand = { kind: 'wrong', problems: TEXTS } as const;
    for (const making of [
      { kind: 'failed', problems: TEXTS },
      { kind: 'made', as: 'html', name: `${COMPOUND}.zip`, bytes: new Uint8Array(1) },
    ] as const) {
      const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(nothing);
      show(
        <PackScreen {...{ items, choice, brand, making, ...on, ...ways }} t={createPackText('en')} failed={false} />,
      );
      await drawn();
      click.mockRestore();
      expect(layoutFaults()).toEqual([]);
    }
  });

  test('goes nowhere sideways in the window that leads a session', async () => {
    await page.viewport(Math.max(width, 900), height);
    const wanted = TIE.wanted!.map((one, at) => ({ ...one, text: TEXTS[at]! }));
    for (const state of [
      { ...TIE, wanted },
      { ...TABLES, seats: longSeats },
    ]) {
      showControl(state);
      await drawn();
      expect(overflow()).toBeLessThanOrEqual(0);
    }
  });

  test('holds in every step of the debrief', async () => {
    await page.viewport(width, height);
    const over = until('debrief');
    const faults: string[] = [];
    for (const step of STEPS) {
      show(null);
      await showDebrief(debriefOf(over), COMPOUND, roadsOf(over), step);
      faults.push(...layoutFaults().map((fault) => `${step}: ${fault}`));
    }
    expect([...new Set(faults)]).toEqual([]);
  });
});

test('text without a place to break holds on paper', async () => {
  // As wide as A4 without its margins.
  await page.viewport(698, 1000);
  const over = until('debrief');
  await showDebrief(debriefOf(over), COMPOUND, roadsOf(over), 'plan');
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  await drawn();
  const wide = [...document.querySelectorAll<HTMLElement>('main *')].filter(
    (one) => one.checkVisibility() && one.getBoundingClientRect().right > 699 && one.closest('.spoken') === null,
  );
  const [over_, names] = [overflow(), wide.map(({ tagName, className }) => `${tagName} ${className}`)];
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  expect([over_, [...new Set(names)]]).toEqual([0, []]);
});

describe('letters twice as large, 320 pixels wide', () => {
  const MORE: Readonly<Record<string, () => void>> = {
    waiting: () => show(<Waiting t={t} />),
    'not come': () => show(<NotCome title="Looking back" t={t} onAgain={nothing} onHome={nothing} />),
    unreachable: () => show(<OpenFailure t={t} onHome={nothing} onAgain={nothing} />),
    'saved run cannot be gone on with': () =>
      show(
        <SavedFailure
          text="friday_deck.4.abcdefghijklmnopqrstuvwxyz0123456789"
          reason="x"
          scenario={start.scenario}
          save={null}
          onHome={nothing}
          t={createRunText(t.locale)}
          onStart={nothing}
        />,
      ),
  };

  test.each(Object.entries({ ...SCREENS, ...MORE }))('%s', async (_, open) => {
    await page.viewport(320, 568);
    document.documentElement.style.fontSize = '200%';
    open();
    await drawn();
    expect(layoutFaults()).toEqual([]);
  });

  test('every step of the debrief', async () => {
    await page.viewport(320, 568);
    document.documentElement.style.fontSize = '200%';
    const over = idleUntil(start, () => false);
    const faults: string[] = [];
    for (const step of STEPS) {
      show(null);
      await showDebrief(debriefOf(over), 'The Friday deck', roadsOf(over), step);
      faults.push(...layoutFaults().map((fault) => `${step}: ${fault}`));
    }
    expect([...new Set(faults)]).toEqual([]);
  });

  test('how sure we are', async () => {
    await page.viewport(320, 568);
    document.documentElement.style.fontSize = '200%';
    await showModel();
    await drawn();
    expect(layoutFaults()).toEqual([]);
  });
});
