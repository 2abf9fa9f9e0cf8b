// Setting a session up in real Chromium: one press, an own file, what this browser remembers, and what goes wrong.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import deck from '../../scenarios/friday_deck/scenario.json?raw';
import { keepSession, keptSessions, keptSetups } from '../../src/browser/live/control/kept-here.ts';
import { SetupPage } from '../../src/browser/live/control/setup-page.tsx';
import type { LiveShell } from '../../src/browser/live/live-shell.ts';
import type { Opened, ScenarioOffered, SetupWanted } from '../../src/core/session/wire.ts';
import { controlText } from './live-control-support.tsx';
import { shellWith } from '../support/live-shell.ts';
import { overflow, setUp, show, small, violations } from './ui-support.tsx';

setUp();
const broken = '{\n  "format": 1,\n  "id": "Broken Id",\n  "title": 7\n}';
const OFFERED: readonly ScenarioOffered[] = [
  ['best_engineer', 'The best engineer', 8, 20, 1],
  ['friday_deck', 'The Friday deck', 8, 25, 2],
  ['tutorial', 'Five minutes first', 2, 5, 1],
].map(([id, title, turns, minutes, turnWeeks]) => ({
  id: String(id),
  title: String(title),
  summary: 'The board meets on Monday, the slides are weak, and you could fix them tonight.',
  language: 'en',
  teaches: [],
  turns: Number(turns),
  minutes: Number(minutes),
  turnWeeks: Number(turnWeeks),
}));
const OPENED: Opened = {
  session: 's1',
  code: 'K7M4QX',
  key: 'abcdefghijklmnop',
  control: 'control-1',
  projector: 'projector-1',
  address: 'http://192.168.1.5:4180',
};

const posted: { readonly wanted: SetupWanted; readonly by: string | null }[] = [];
let answer: () => Response;
const json = (body: unknown, status = 200, headers = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

beforeEach(() => {
  posted.length = 0;
  answer = () => json(OPENED);
  vi.spyOn(window, 'fetch').mockImplementation(async (asked, init) => {
    const address = asked instanceof Request ? asked.url : asked.toString();
    const by = new Headers(init?.headers).get('authorization');
    if (address.endsWith('live/scenarios')) return json(OFFERED);
    if (!address.endsWith('live/sessions')) throw new Error(`nobody asked for ${address}`);
    const body = typeof init?.body === 'string' ? init.body : '';
    posted.push({ wanted: JSON.parse(body) as SetupWanted, by });
    return answer();
  });
});
afterEach(() => void vi.restoreAllMocks());

async function showSetup(given: Partial<LiveShell> = {}): Promise<LiveShell> {
  const shell = shellWith({ goTo: vi.fn(), replace: vi.fn(), ...given });
  show(<SetupPage shell={shell} words={controlText()} hostKey="host-key" />);
  await expect.element(page.getByRole('heading', { name: 'Run it with a room' })).toBeVisible();
  return shell;
}
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const radio = (name: RegExp) => page.getByRole('radio', { name });
const give = (name: string, text: string): void => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: 'application/json' }));
  document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true, bubbles: true }));
};

describe('one press', () => {
  test('opens a session, and shows how people come in and what comes next', async () => {
    const shell = await showSetup();
    await button('Open the session').click();
    await expect.element(page.getByRole('heading', { name: 'Your session is open' })).toBeVisible();
    expect(posted).toEqual([
      {
        by: 'Bearer host-key',
        wanted: {
          scenario: { id: 'friday_deck' },
          setup: { turns: 6, mode: 'own', pace: 'facilitator', minutes: 60, capacity: 60, rehearsal: false },
          bots: 0,
        },
      },
    ]);
    await expect.element(page.getByText('K7M4QX')).toBeVisible();
    await expect.element(page.getByRole('img', { name: /QR code that leads to 192\.168\.1\.5:4180/ })).toBeVisible();
    expect(keptSessions(shell.kept).map(({ control, projector }) => [control, projector])).toEqual([
      ['control-1', 'projector-1'],
    ]);
    await button('Go to the control window').click();
    expect(shell.goTo).toHaveBeenCalledExactlyOnceWith('#control=s1.control-1');
  });
  test('rehearses with bots, and goes to the control window at once', async () => {
    const shell = await showSetup();
    await button('Rehearse with bots first').click();
    await expect.poll(() => posted.length).toBe(1);
    expect(posted[0]?.wanted).toMatchObject({ bots: 12, setup: { rehearsal: true } });
    expect(shell.goTo).toHaveBeenCalledExactlyOnceWith('#control=s1.control-1');
  });
  test('pressed twice opens one session', async () => {
    await showSetup();
    await button('Open the session').dblClick();
    await expect.element(page.getByRole('heading', { name: 'Your session is open' })).toBeVisible();
    expect(posted).toHaveLength(1);
  });
});

describe('what is chosen', () => {
  test('fits the slot, and says when people would have to hurry', async () => {
    await showSetup();
    await radio(/^90 min/).click({ force: true });
    await expect.element(page.getByText('8 turns of 2 weeks').first()).toBeVisible();
    await radio(/^45 min/).click({ force: true });
    await expect.element(page.getByText(/of play, .* of debrief/)).toBeVisible();
    for (let more = 0; more < 2; more += 1) await button('One turn more').click();
    await expect.element(page.getByText(/people will have to hurry/)).toBeVisible();
    await radio(/^The whole room/).click();
    await expect.element(page.getByText('Whoever decides together keeps your pace.')).toBeVisible();
    await button('Open the session').click();
    await expect.poll(() => posted[0]?.wanted.setup).toMatchObject({ mode: 'room', pace: 'facilitator', minutes: 45 });
  });
  test('asks how many will come where it is seen at once', async () => {
    await page.viewport(1280, 800);
    await showSetup();
    const field = page.getByLabelText('How many people').element();
    const [{ bottom }, bar] = [field.getBoundingClientRect(), document.querySelector('.setup-go')!];
    expect(bottom).toBeLessThan(bar.getBoundingClientRect().top);
  });
  test('never lets in more people than the server can seat', async () => {
    await showSetup();
    const field = page.getByLabelText('How many people');
    await field.fill('5000');
    await expect.element(page.getByText('A number from 1 to 1000, please.')).toBeVisible();
    await field.fill('12');
    await button('Open the session').click();
    await expect.poll(() => posted[0]?.wanted.setup.capacity).toBe(12);
  });
});

describe('a file of one’s own', () => {
  test('is dropped anywhere, read, and sent as it is', async () => {
    await showSetup();
    give('mine.json', deck);
    await expect.element(radio(/^The Friday deck, from your file mine\.json/)).toBeChecked();
    await button('Open the session').click();
    await expect.poll(() => posted[0]?.wanted.scenario).toEqual({ file: 'mine.json', text: deck });
  });
  test('that is broken is told so in the checker’s words, and nothing else changes', async () => {
    await showSetup();
    give('mine.json', broken);
    await expect.element(page.getByRole('heading', { name: /mine\.json ha(s|ve) to be mended first/ })).toBeVisible();
    await expect.poll(() => document.querySelectorAll('.problem').length).toBeGreaterThan(0);
    expect(document.querySelector('.problem')?.textContent).toContain('The field "summary" is missing');
    await expect.element(radio(/^The Friday deck/)).toBeChecked();
  });
});

describe('this browser remembers', () => {
  test('set-ups, until they are forgotten', async () => {
    const shell = await showSetup();
    await radio(/^Tables/).click();
    await button('Open the session').click();
    await button('Set up another one').click();
    await expect.element(radio(/^Everybody their own/)).toBeChecked();
    await button(/^The Friday deck · Tables/).click();
    await expect.element(radio(/^Tables/)).toBeChecked();
    await button(/^Forget this set-up/).click();
    expect(keptSetups(shell.kept)).toEqual([]);
    expect(page.getByText('Same set-up again').elements()).toEqual([]);
  });
  test('sessions, so that a closed tab is found again', async () => {
    const shell = shellWith({ goTo: vi.fn(), replace: vi.fn() });
    keepSession(shell.kept, {
      session: 's9',
      code: 'BC23DF',
      title: 'The Friday deck',
      control: 'c9',
      projector: null,
      rehearsal: false,
      at: 1,
    });
    await showSetup(shell);
    const link = page.getByRole('link', { name: /^Code BC23DF/ });
    await expect.element(link).toHaveAttribute('href', '#control=s9.c9');
    await button('Take it off this list').click();
    await button('Yes, forget its link').click();
    expect(keptSessions(shell.kept)).toEqual([]);
  });
  test('a session that is still open stands on top', async () => {
    const shell = shellWith({ goTo: vi.fn(), replace: vi.fn() });
    const one = { title: 'The Friday deck', control: 'c1', projector: null, rehearsal: false, at: Date.now() };
    keepSession(shell.kept, { ...one, session: 's1', code: 'BC23DF' });
    keepSession(shell.kept, { ...one, session: 's2', code: 'GH45JK', closed: true });
    await showSetup(shell);
    const [still, start, earlier] = [
      page.getByRole('link', { name: /^Code BC23DF/ }),
      button('Open the session'),
      page.getByRole('link', { name: /^Code GH45JK/ }),
    ].map((found) => found.element().getBoundingClientRect().top);
    expect(still).toBeLessThan(start!);
    expect(earlier).toBeGreaterThan(start!);
  });
});

describe('what goes wrong is told in words', () => {
  test.each([
    ['no_right', 401, /has no right to open sessions here/],
    ['unknown_scenario', 404, /didn’t accept this set-up/],
    ['unavailable', 503, /couldn’t open it/],
  ])('%s', async (error, status, words) => {
    await showSetup();
    answer = () => json({ error, args: {} }, status);
    await button('Open the session').click();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(button('Open the session')).toBeVisible();
  });
  test('too often says how long to wait, and an author’s problems are shown', async () => {
    await showSetup();
    answer = () => json({ error: 'too_often', args: { seconds: 7 } }, 429, { 'retry-after': '7' });
    await button('Open the session').click();
    await expect.element(page.getByText(/Try again in 7 seconds/)).toBeVisible();
    answer = () => json({ error: 'scenario_problems', args: { text: 'A01 The title is missing' } }, 400);
    await button('Open the session').click();
    await expect.element(page.getByText('A01 The title is missing')).toBeVisible();
  });
  test('no server, and an answer that is none', async () => {
    await showSetup();
    answer = () => {
      throw new TypeError('Failed to fetch');
    };
    await button('Open the session').click();
    await expect.element(page.getByText(/The server can’t be reached/)).toBeVisible();
    answer = () => json({ session: 7 });
    await button('Open the session').click();
    await expect.element(page.getByText(/couldn’t open it/)).toBeVisible();
  });
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each([
    [1280, 800],
    [390, 844],
    [320, 568],
  ])('%i × %i has nothing that axe objects to, no overflow, no small target', async (width, height) => {
    document.documentElement.dataset['theme'] = theme;
    await page.viewport(width, height);
    await showSetup();
    give('mine.json', broken);
    await expect.poll(() => document.querySelectorAll('.problem').length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    expect([overflow() <= 0, small()]).toEqual([true, []]);
    await button('Open the session').click();
    await expect.element(page.getByRole('heading', { name: 'Your session is open' })).toBeVisible();
    expect(await violations()).toEqual([]);
    expect([overflow() <= 0, small()]).toEqual([true, []]);
  });
});

test('200 % text fits 320 px', async () => {
  await page.viewport(640, 512);
  document.documentElement.style.fontSize = '200%';
  await showSetup();
  expect(overflow()).toBeLessThanOrEqual(0);
});
