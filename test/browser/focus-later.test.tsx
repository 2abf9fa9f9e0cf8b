// Of what is asked around a run as well: packing, a room's windows, what is kept. Whatever is pressed, the focus is never left nowhere.
import { render, type ComponentChildren } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import tutorialFile from '../../scenarios/tutorial/scenario.json';
import { KeptPart } from '../../src/browser/app/kept-part.tsx';
import { PackPage } from '../../src/browser/app/pack-page.tsx';
import { openSaves } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { CollectPage } from '../../src/browser/live/collect/collect-page.tsx';
import { keepSession, keepSetup } from '../../src/browser/live/control/kept-here.ts';
import { SetupPage } from '../../src/browser/live/control/setup-page.tsx';
import { JoinForm } from '../../src/browser/live/phone/join-form.tsx';
import { useFocusNet } from '../../src/browser/ui/components/focus.ts';
import { WORDS as COLLECT } from '../../src/browser/ui/text/en/collect.ts';
import { translateFrom } from '../../src/browser/ui/text/text.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import { storeIn } from '../support/fake-storage.ts';
import { ELEVEN } from '../support/library.ts';
import { keptIn, shellWith } from '../support/live-shell.ts';
import { createKeptText } from '../support/words.ts';
import { controlText, showControl } from './live-control-support.tsx';
import { HELD, LOST, TABLES, TIE } from './live-control-states.ts';
import { joinWords } from './live-phone-support.tsx';
import { controls, heading, losing } from './losing.ts';
import { setUp, show, t } from './ui-support.tsx';

setUp();
const nothing = (): void => undefined;
beforeEach(() => {
  vi.spyOn(window, 'fetch').mockImplementation(async (asked) => {
    const address = asked instanceof Request ? asked.url : String(asked);
    return Response.json(address.endsWith('live/scenarios') ? OFFERED : ELEVEN);
  });
  return () => vi.restoreAllMocks();
});

const OFFERED = ['tutorial', 'friday_deck'].map((id) => ({
  id,
  title: id,
  summary: 'A board meets on Monday.',
  language: 'en',
  teaches: [],
  turns: 8,
  minutes: 25,
  turnWeeks: 1,
}));

function Net() {
  useFocusNet();
  return null;
}
beforeEach(() => {
  const around = document.body.appendChild(document.createElement('div'));
  render(<Net />, around);
  return () => {
    render(null, around);
    around.remove();
  };
});
const fresh = (screen: ComponentChildren): void => {
  show(null);
  show(screen);
};

async function openKept(): Promise<void> {
  const saves = openSaves(await storeIn());
  const save = { id: 'friday_deck', title: 'The Friday deck', language: 'en', week: 3, weeks: 8, finished: false };
  saves.put({ ...save, from: 'library', text: '1~friday_deck~hash~1~s001' });
  saves.setAside('library', 'friday_deck');
  saves.put({ ...save, from: 'library', text: '1~friday_deck~hash~1~s0015', finished: true });
  saves.store.write('settings', '{"theme":"dark"}');
  const shell = { t, locale: 'en', wanted: ['en'], saves, onSettings: nothing, goTo: nothing } as unknown as Shell;
  fresh(
    <main>
      <h1 tabIndex={-1}>Skip Level</h1>
      <KeptPart t={createKeptText('en')} shell={shell} titleOf={() => null} onChange={nothing} />
    </main>,
  );
  document.querySelector('details')?.setAttribute('open', '');
}

async function openPack(): Promise<void> {
  const saves = openSaves(await storeIn());
  const services = { address: { reload: nothing } };
  const given = { t, locale: 'en', wanted: ['en'], saves, services, onMenu: nothing, setPlace: nothing };
  fresh(<PackPage id="tutorial" shell={given as unknown as Shell} onBack={nothing} />);
}

function openSetup(): void {
  const shell = shellWith();
  const setup = { turns: 6, mode: 'own', pace: 'facilitator', minutes: 60, capacity: 60 } as const;
  for (const [session, at] of [
    ['now', Date.now()],
    ['before', 1],
  ] as const)
    keepSession(shell.kept, {
      session,
      code: 'K7M4QX',
      title: 'The Friday deck',
      control: 'c',
      projector: 'p',
      rehearsal: false,
      at,
    });
  keepSetup(shell.kept, { scenario: 'friday_deck', title: 'The Friday deck', setup, at: 1 });
  fresh(<SetupPage shell={shell} words={controlText()} hostKey="host-key" />);
}

const tutorial = parseScenario(JSON.stringify(tutorialFile)).scenario!;
function openCollect(): void {
  const kept = new Map([['collect/scenario', 'tutorial']]);
  const shelf = {
    list: async () => [{ id: 'tutorial', title: 'Five minutes first', language: 'en' }],
    open: async () => tutorial,
  };
  const shell = shellWith({ kept: keptIn(kept) });
  fresh(<CollectPage {...{ shell, shelf }} words={translateFrom('en', COLLECT)} screen={false} />);
}

const control =
  (...given: Parameters<typeof showControl>) =>
  (): void => {
    show(null);
    showControl(...given);
  };

const SCREENS: Readonly<Record<string, () => void | Promise<void>>> = {
  'what is kept': openKept,
  'a package': openPack,
  'setting a session up': openSetup,
  'collecting runs': openCollect,
  'the door of a session': () =>
    fresh(
      <JoinForm
        words={joinWords}
        code="372DBJ"
        refused={null}
        joining={false}
        before={null}
        onBefore={nothing}
        onJoin={nothing}
      />,
    ),
  'the control window': control(),
  'the control window of tables': control(TABLES),
  'a result held back': control(HELD),
  'a tie': control(TIE),
  'no connection': control({}, LOST),
};
test.each(Object.entries(SCREENS))('%s', { timeout: 60_000 }, async (name, open) => {
  const ready = (): boolean =>
    heading() && controls().size > 0 && (!name.startsWith('setting') || document.querySelector('.setup-go') !== null);
  expect(await losing(open, ready)).toEqual([]);
});

test.each(['Join and links', 'Results and data', 'Keys'])(
  'the control window’s sheet: %s',
  { timeout: 60_000 },
  async (name) => {
    const open = (): void => {
      control()();
      const way = [...document.querySelectorAll('button')].find((one) =>
        [one.title, one.innerText.trim()].includes(name),
      );
      way?.focus();
      way?.click();
    };
    expect(await losing(open, () => document.querySelector('dialog[open] h2') !== null)).toEqual([]);
  },
);
