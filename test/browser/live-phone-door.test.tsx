// The phone where something is wrong at the door, and what its menu and its options say in a session.
import { render } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { JoinForm } from '../../src/browser/live/phone/join-form.tsx';
import { PhonePage } from '../../src/browser/live/phone/phone-page.tsx';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { Menu } from '../../src/browser/ui/screens/menu.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import { WORDS as MENU } from '../../src/browser/ui/text/en/menu.ts';
import { translateFrom } from '../../src/browser/ui/text/text.ts';
import type { Message } from '../../src/core/scenario/message.ts';
import {
  factsTo,
  FakeRoom,
  frame,
  host,
  joinWords,
  noAxeTrouble,
  press,
  said,
  shows,
  sitDown,
  t,
  text,
} from './live-phone-support.tsx';
import { keptIn, shellWith } from '../support/live-shell.ts';

describe('what is wrong at the door', () => {
  const door = (refused: Parameters<typeof JoinForm>[0]['refused'], onJoin = vi.fn<() => void>()) => {
    const props = { words: joinWords, joining: false, before: null, onBefore: () => undefined, onJoin };
    render(<JoinForm {...props} code="" refused={refused} />, host);
    return onJoin;
  };
  const put = (field: HTMLInputElement | undefined, value: string): void => {
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  };

  test('is said at its field, which gets the focus: a name that is too long', async () => {
    const onJoin = door(null);
    const [code, name] = [...host.querySelectorAll('input')];
    put(code, '372 dbj');
    put(name, 'N'.repeat(25));
    await frame();
    press('Join');
    await shows('This name is too long: it has 25 characters, and there’s room for 24.');
    await expect.poll(() => document.activeElement === name).toBe(true);
    expect(name?.ariaInvalid).toBe('true');
    expect(onJoin).not.toHaveBeenCalled();
    await noAxeTrouble();
  });

  test.each([
    ['bad_request', 1],
    ['unknown_code', 0],
  ] as const)('is said at its field, which gets the focus: %s', async (code, place) => {
    door(null);
    door({ kind: 'refused', code, seconds: 0 });
    const field = [...host.querySelectorAll('input')][place];
    await expect.poll(() => document.activeElement === field).toBe(true);
    expect(field?.ariaInvalid).toBe('true');
  });
});

describe('what is wrong twice in the same way is told twice', () => {
  test.each([
    ['at the door', '37', 'That’s 2 characters. A code has 6.'],
    ['by the server', '372 dbj', 'There’s no session with this code now. Check it against the screen.'],
  ])('%s', async (_, code, words) => {
    const noSession = (): Promise<Response> =>
      Promise.resolve(new Response(JSON.stringify({ error: 'unknown_code' }), { status: 404 }));
    const usual = window.fetch;
    window.fetch = noSession;
    onTestFinished(() => void (window.fetch = usual));
    const shell = shellWith({ t, settings: USUAL_SETTINGS, announce: (text) => void said.push(text), kept: keptIn() });
    render(
      <AnnounceContext.Provider value={shell.announce}>
        <PhonePage {...{ shell, words: joinWords }} code="" joinKey={null} token={null} />
      </AnnounceContext.Provider>,
      host,
    );
    const [field] = host.querySelectorAll('input');
    if (field) field.value = code;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    for (const times of [1, 2, 3]) {
      host.querySelector<HTMLElement>('button[type=submit]')?.focus();
      press('Join');
      await expect.poll(() => said).toEqual(Array.from({ length: times }, () => words));
      await expect.poll(() => document.activeElement === field).toBe(true);
    }
  });
});

test('the menu says in a session what is kept where, and what is deleted', async () => {
  const menu = translateFrom('en', MENU as unknown as Readonly<Record<keyof typeof MENU, Message>>);
  const nothing = (): void => undefined;
  const around = { title: 'Menu', closeLabel: 'Close', languages: [], soundNote: undefined, settings: USUAL_SETTINGS };
  render(
    <Menu {...around} t={menu} alsoAt="session" onSettings={nothing} onClose={nothing} onDelete={nothing} />,
    host,
  );
  await shows('The session keeps names and decisions for up to 30 days');
  expect(text()).not.toContain('Nothing is sent anywhere');
  press('Delete my data');
  await shows('What the session keeps stays there');
});

test('that the room is held, and goes on, is said; with another step its own words are', async () => {
  const room = await sitDown();
  const running = { deadline: Date.now() + 300_000, paused: null };
  const held = { deadline: null, paused: 300_000 };
  room.show({ step: 'turn.1', open: { turns: 1, leave: false }, clock: running });
  await expect.poll(() => said).toContain('Turn 1 is open.');
  said.length = 0;
  room.show({ clock: held });
  await expect.poll(() => said).toEqual(['Paused']);
  room.show({ clock: running });
  await expect.poll(() => said).toEqual(['Paused', 'The clock is running again.']);
  room.show({ clock: held });
  await expect.poll(() => said.length).toBe(3);
  room.show({ step: 'turn.2', open: { turns: 2, leave: false }, clock: running });
  await expect.poll(() => said.slice(3)).toEqual(['Turn 2 is open.']);
});

test('an option that somebody else would take stands like the others', async () => {
  const room = new FakeRoom('table');
  room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
  const facts = factsTo('plan');
  const at = facts.findIndex(({ kind }) => kind === 'option');
  const sent = facts[at];
  for (const one of facts.slice(0, at)) room.settle(one);
  const mate = { participant: 1, name: 'Kay', here: true, pen: false } as const;
  room.own = { ...room.own, mates: [{ ...mate, proposed: sent ?? null }] };
  await sitDown(room, keptIn(), 'table');
  await expect.poll(() => host.querySelector('.choice > .would')).toBeTruthy();
  // With a price, an answer and a promise above it there are more lines.
  const would = host.querySelector('.choice > .would');
  would?.after(would.cloneNode(true), would.cloneNode(true));
  const lefts = [...host.querySelectorAll('.choice > :not(.mark)')].map((one) => one.getBoundingClientRect().left);
  expect(new Set(lefts).size).toBe(1);
  const mark = host.querySelector('.choice > .mark')?.getBoundingClientRect();
  expect((lefts[0] ?? 0) - (mark?.right ?? 0)).toBeLessThan(20);
});

test('in the whole room answers are called as on the wall, by letters', async () => {
  const room = new FakeRoom('room');
  room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
  const facts = factsTo('plan');
  for (const one of facts.slice(
    0,
    facts.findIndex(({ kind }) => kind === 'option'),
  ))
    room.settle(one);
  await sitDown(room, keptIn(), 'room');
  await expect
    .poll(() => [...host.querySelectorAll('.choice > .mark')].map((one) => one.textContent).join(''))
    .toMatch(/^AB/);
});

test('what was answered while the page was away is read when it is back, once', async () => {
  const kept = keptIn();
  const facts = factsTo('plan');
  const chosen = facts.findIndex(({ kind }) => kind === 'option');
  const sitWith = async (known: number): Promise<FakeRoom> => {
    render(null, host);
    const room = new FakeRoom();
    room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
    for (const sent of facts.slice(0, known)) room.settle(sent);
    return sitDown(room, kept);
  };
  await sitWith(chosen);
  await expect.poll(() => host.querySelectorAll('.choice').length).toBeGreaterThan(0);
  // Sent, and carried out after the page had gone.
  await sitWith(chosen + 1);
  await shows('You chose');
  press('Continue');
  await expect.poll(() => host.innerText).not.toContain('You chose');
  await sitWith(chosen + 1);
  expect(host.innerText).not.toContain('You chose');
});
