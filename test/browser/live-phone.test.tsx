// The phone at its seat: what it shows of the room, what it sends, and how it comes back.
import axe from 'axe-core';
import { render } from 'preact';
import { page } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import '../../src/browser/ui/styles/controls.css';
import '../../src/browser/ui/styles/screens.css';
import { JoinForm } from '../../src/browser/live/phone/join-form.tsx';
import { forgetSeat } from '../../src/browser/live/phone/seat-kept.ts';
import { asLastWeek } from '../../src/core/session/absent.ts';
import { advanced, type SeatSent } from '../../src/core/session/seat-word.ts';
import { isRefusal, startRun } from '../../src/core/run/run.ts';
import {
  answerScenario,
  EXAMPLE,
  FakeRoom,
  joinWords,
  keptIn,
  said,
  SEAT_KEPT,
  showSeat,
} from './live-phone-support.tsx';

let host: HTMLElement;
const usualFetch = window.fetch;
const onLeave = vi.fn<(why: string | null) => void>();
beforeEach(async () => {
  host = document.body.appendChild(document.createElement('div'));
  said.length = 0;
  onLeave.mockReset();
  await page.viewport(390, 844);
});
afterEach(() => {
  render(null, host);
  host.remove();
  window.fetch = usualFetch;
  vi.useRealTimers();
});

const text = (): string => host.innerText;
const button = (name: string): HTMLElement | undefined =>
  [...host.querySelectorAll('button')].find((one) => one.innerText === name || one.ariaLabel === name);
const press = (name: string): void => {
  const found = button(name);
  if (!found) throw new Error(`there is no button ${name} in: ${text()}`);
  found.click();
};
const shows = (words: string) => expect.poll(text).toContain(words);
/** Buttons and headings hear of presses a frame later. */
const hasButton = (name: string) => expect.poll(() => button(name) !== undefined).toBe(true);

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** A seat that is connected and knows where the room is. */
async function sitDown(
  room = new FakeRoom(),
  kept = keptIn(),
  mode: 'own' | 'table' | 'room' = 'own',
): Promise<FakeRoom> {
  answerScenario();
  showSeat(host, { room, kept, seat: SEAT_KEPT(mode), onLeave });
  room.channel.up();
  room.show();
  await vi.waitFor(() => {
    room.answerFollows();
    if (host.querySelector('.live-wait')) throw new Error('not there yet');
  });
  return room;
}

/** What leads a run to `phase`, the way it goes without its people. */
function factsTo(phase: string): SeatSent[] {
  const all: SeatSent[] = [];
  for (let run = startRun(EXAMPLE, 7); run.phase !== phase;) {
    const sent = asLastWeek(run);
    const next = advanced(run, sent);
    if (isRefusal(next)) throw new Error(next.code);
    all.push(sent);
    run = next;
  }
  return all;
}

async function noAxeTrouble(): Promise<void> {
  const { violations } = await axe.run(host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

describe('the door', () => {
  const onJoin = vi.fn<(code: string, name: string) => void>();
  const door = (code: string, refused: Parameters<typeof JoinForm>[0]['refused'] = null): void =>
    render(
      <JoinForm
        words={joinWords}
        {...{ code, refused, onJoin }}
        joining={false}
        before={null}
        onBefore={() => undefined}
      />,
      host,
    );
  const fields = (): HTMLInputElement[] => [...host.querySelectorAll('input')];
  const type = (field: HTMLInputElement | undefined, value: string): void => {
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  beforeEach(() => onJoin.mockReset());

  test('lets in with one press who has scanned the code, under a friendly name', async () => {
    door('372DBJ');
    expect(fields()).toHaveLength(1);
    const name = fields()[0]?.value ?? '';
    expect(name).toMatch(/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u);
    press('Another name');
    await expect.poll(() => fields()[0]?.value).not.toBe(name);
    press('Join');
    expect(onJoin).toHaveBeenCalledWith('372DBJ', fields()[0]?.value);
    await noAxeTrouble();
  });

  test('takes a code as it is typed, and says what is wrong with another', async () => {
    door('');
    type(fields()[0], '372 dbo');
    await frame();
    press('Join');
    await shows('No code has “O” in it.');
    await expect.poll(() => document.activeElement === fields()[0]).toBe(true);
    expect(fields()[0]?.ariaInvalid).toBe('true');
    await noAxeTrouble();
    type(fields()[0], '372 dbj');
    type(fields()[1], ' Mina ');
    await frame();
    press('Join');
    expect(onJoin).toHaveBeenCalledWith('372DBJ', 'Mina');
  });

  test.each([
    ['full', 'This session is full.'],
    ['door_closed', 'The door is closed.'],
    ['unknown_code', 'There’s no session with this code now.'],
    ['too_often', 'Wait 12 seconds'],
    ['unreachable', 'The session can’t be reached.'],
  ] as const)('says why nobody comes in: %s', async (code, words) => {
    door('372DBJ', { kind: 'refused', code, seconds: 12 });
    await shows(words);
  });
});

describe('in the lobby', () => {
  test('the first choice is on the screen, its answer goes out, and then the room waits for its facilitator', async () => {
    const room = await sitDown();
    await hasButton('Continue');
    await noAxeTrouble();
    press('Continue');
    await hasButton('Start the first week');
    press('Start the first week');
    await vi.waitFor(() =>
      expect(room.doAsked()).toEqual([{ kind: 'send', after: 0, sent: { kind: 'style', share: 50 } }]),
    );
    await shows('The room goes on when your facilitator does.');
    expect(button('Continue')).toBe(undefined);
    await noAxeTrouble();
    room.show({ step: 'turn.1', open: { turns: 1, leave: false } });
    await hasButton('Continue');
    await expect.poll(() => said).toContain('Turn 1 is open.');
  });
});

describe('while the room plays', () => {
  test('a seat that comes late is where the room has it, and no week is told', async () => {
    const room = new FakeRoom();
    room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
    for (const sent of factsTo('week')) room.settle(sent);
    await sitDown(room);
    await shows('The room goes on when your facilitator does.');
    expect(said.filter((line) => /trust|team/i.test(line))).toEqual([]);
  });

  test('the strip says where it is and how long there is, and speaks at a minute, thirty and ten seconds', async () => {
    const room = await sitDown();
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    room.show({
      step: 'turn.1',
      open: { turns: 1, leave: false },
      clock: { deadline: Date.now() + 61_500, paused: null },
    });
    await shows('1:02');
    const strip = host.querySelector('.live-strip');
    expect(strip?.textContent).toContain('Turn 1');
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    const focused = document.activeElement;
    for (let second = 0; second < 62; second += 1) {
      vi.advanceTimersByTime(1000);
      await frame();
    }
    expect(said.filter((line) => /left$/.test(line))).toEqual(['A minute left', '30 seconds left', '10 seconds left']);
    expect(document.activeElement).toBe(focused);
    await shows('0:00');
    room.show({ clock: { deadline: null, paused: 95_000 } });
    await shows('1:35');
    await shows('Paused');
    room.show({ locked: true, clock: { deadline: null, paused: null } });
    await shows('Time’s up. What was open is settled as last week.');
    room.show({ locked: false, line: 'Look at slide three' });
    await shows('Look at slide three');
    expect(said).toContain('From your facilitator: Look at slide three');
    await noAxeTrouble();
  });

  test('an answer given without a connection waits, goes out with it, and counts once', async () => {
    const room = await sitDown();
    room.channel.down();
    await shows('No connection. Your answers are kept here and go out by themselves.');
    await hasButton('Continue');
    press('Continue');
    await hasButton('Start the first week');
    press('Start the first week');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(room.take('ask')).toEqual([]);
    room.channel.up();
    room.show();
    room.answerFollows();
    await vi.waitFor(() => expect(room.doAsked()).toHaveLength(1));
    await shows('The room goes on');
    expect(said).toContain('Connected again.');
  });

  test('an answer that was under way when the page was left goes out again with the same id', async () => {
    const kept = keptIn();
    const room = await sitDown(new FakeRoom(), kept);
    await hasButton('Continue');
    press('Continue');
    await hasButton('Start the first week');
    press('Start the first week');
    let first: unknown;
    await vi.waitFor(() => {
      [first] = room.take('ask').map(({ message }) => message);
      expect(first).toBeTruthy();
    });
    render(null, host);
    const again = new FakeRoom();
    await sitDown(again, kept);
    const [second] = again.channel.asked.filter(({ event }) => event === 'ask').map(({ message }) => message);
    expect(second).toEqual(first);
    again.doAsked();
    await shows('The room goes on');
    expect([...kept.map.keys()].filter((key) => key.includes('/out/'))).toEqual([]);
  });

  test('what is refused is said, and the press can be made again', async () => {
    const room = await sitDown();
    await hasButton('Continue');
    press('Continue');
    await hasButton('Start the first week');
    press('Start the first week');
    await vi.waitFor(() => {
      const [asked] = room.take('ask');
      expect(asked).toBeTruthy();
      asked?.answer({ kind: 'refusal', code: 'paused', args: {} });
    });
    await expect.poll(() => said.some((line) => line.startsWith('That didn’t'))).toBe(true);
    expect(button('Start the first week')).toBeTruthy();
  });
});

describe('at a seat of several', () => {
  const MATE = { participant: 1, name: 'Mina', here: true, pen: true, proposed: null } as const;

  test('a press without the pen is a proposal, and what the others would do stands beside it', async () => {
    const room = new FakeRoom('table');
    room.own = { ...room.own, pen: false, mates: [MATE] };
    await sitDown(room, keptIn(), 'table');
    await shows('Mina has the pen. What you press is your proposal.');
    press('Continue');
    await hasButton('Start the first week');
    press('Start the first week');
    await vi.waitFor(() => {
      const [asked] = room.take('ask');
      expect(asked).toBeTruthy();
      asked?.answer({ kind: 'done', seq: 2 });
    });
    room.show(
      {},
      { proposed: { kind: 'style', share: 50 }, mates: [{ ...MATE, proposed: { kind: 'style', share: 20 } }] },
    );
    await shows('You’d: say that 50% of the managers’ work is your work');
    await shows('Mina would: say that 20% of the managers’ work is your work');
    expect(button('Do that: Mina')).toBe(undefined);
    await noAxeTrouble();
    room.settle({ kind: 'style', share: 20 });
    room.show({}, { proposed: null, mates: [MATE] });
    await shows('Settled: say that 20% of the managers’ work is your work');
  });

  test('the pen does what a mate would, is passed on, and taken from who is not there', async () => {
    const room = new FakeRoom('table');
    room.own = { ...room.own, pen: true, mates: [{ ...MATE, pen: false, proposed: { kind: 'style', share: 20 } }] };
    await sitDown(room, keptIn(), 'table');
    await hasButton('Do that: Mina');
    press('Do that: Mina');
    await vi.waitFor(() => expect(room.doAsked()).toMatchObject([{ sent: { kind: 'style', share: 20 } }]));
    press('Pass the pen');
    await hasButton('To Mina');
    press('To Mina');
    await vi.waitFor(() => expect(room.doAsked()).toEqual([{ kind: 'pass_pen', to: 1 }]));
    room.show({}, { pen: false, mates: [MATE] });
    await shows('Mina has the pen.');
    expect(button('Take the pen')).toBe(undefined);
    room.show({}, { mates: [{ ...MATE, here: false }] });
    await hasButton('Take the pen');
    press('Take the pen');
    await vi.waitFor(() => expect(room.doAsked()).toEqual([{ kind: 'pass_pen', to: 0 }]));
  });

  test('in the whole room a press is a vote, and the facilitator reads on', async () => {
    const room = new FakeRoom('room');
    room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
    room.settle({ kind: 'style', share: 50 });
    await sitDown(room, keptIn(), 'room');
    await shows('What you press is your vote.');
    await shows('Your facilitator reads on for the whole room.');
  });
});

describe('in the debrief', () => {
  async function over(step: 'bets' | 'second' | 'plans' | 'close' | 'pair.vote', more: Partial<FakeRoom['room']> = {}) {
    const room = new FakeRoom();
    room.room = { ...room.room, step, open: { turns: 2, leave: true }, ...more };
    for (const sent of factsTo('debrief')) room.settle(sent);
    return sitDown(room);
  }

  test('nobody reads ahead: whoever is back before the room waits', async () => {
    const room = new FakeRoom();
    room.room = { ...room.room, step: 'leave', open: { turns: 2, leave: true } };
    for (const sent of factsTo('debrief')) room.settle(sent);
    await sitDown(room);
    await shows('The room looks back together in a moment.');
  });

  test('a vote goes out, is marked, and can be changed', async () => {
    const side = { option: 'a', text: 'Ask him', trust: [], delivery: [], events: [] };
    const slide = {
      kind: 'pair',
      step: 'pair.vote',
      moment: 'm',
      title: 'A deadline slips',
      week: 2,
      sides: [side, { ...side, option: 'b', text: 'Do it yourself' }],
      votes: { first: null, second: null },
      shown: false,
      voted: 0,
      of: 1,
    } as const;
    const room = await over('pair.vote', { slide });
    await hasButton('A');
    press('A');
    await vi.waitFor(() => expect(room.doAsked()).toEqual([{ kind: 'vote', round: 1, side: 'one' }]));
    room.show({}, { voted: ['one', null] });
    await expect.poll(() => button('A')?.ariaPressed).toBe('true');
    await noAxeTrouble();
    press('B');
    await vi.waitFor(() => expect(room.doAsked()).toEqual([{ kind: 'vote', round: 1, side: 'other' }]));
  });

  test('one goes back to a decision once the room may, plays on, and comes back', async () => {
    const room = await over('second');
    await shows('You can go back as soon as your facilitator opens it.');
    room.show({ rewind: true });
    await shows('Pick a decision to go back to.');
    await noAxeTrouble();
    const [back] = [...host.querySelectorAll('button')].filter((one) => one.innerText === 'Go back to this');
    back?.click();
    await vi.waitFor(() => expect(room.doAsked()).toMatchObject([{ sent: { kind: 'rewind' } }]));
    await expect.poll(() => host.querySelector('main.play')).toBeTruthy();
  });

  test('a plan is noted, on the wall for who wants that, and kept here until then', async () => {
    const room = await over('plans');
    await expect.poll(() => host.querySelectorAll('textarea').length).toBe(2);
    const [when, then] = [...host.querySelectorAll('textarea')];
    for (const [field, value] of [
      [when, 'Sam brings me the deck'],
      [then, 'ask what he’d do'],
    ] as const) {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await expect.poll(() => field?.value).toBe(value);
    }
    host.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(() => (button('That’s my plan') as HTMLButtonElement | undefined)?.disabled).toBe(false);
    await noAxeTrouble();
    press('That’s my plan');
    await vi.waitFor(() => {
      const [note] = room.take('note');
      expect(note?.message).toMatchObject({
        kind: 'plan',
        text: 'When Sam brings me the deck, I will ask what he’d do',
        wall: true,
      });
      note?.answer({ kind: 'done', seq: 3 });
    });
    await shows('It goes on the wall without your name.');
  });

  test('at the close one’s own run can be taken along', async () => {
    await over('close');
    await hasButton('Show my run');
    press('Show my run');
    await expect.poll(() => host.querySelector('svg.qr')).toBeTruthy();
    await noAxeTrouble();
  });
});

describe('a place', () => {
  test('goes to another device by a picture, and is taken back here', async () => {
    const room = await sitDown();
    press('Your place');
    await shows('You’re Sunny Lantern.');
    await expect.poll(() => host.querySelector('dialog svg.qr')).toBeTruthy();
    await noAxeTrouble();
    press('Close');
    room.channel.tell('gone', { why: 'elsewhere' });
    await shows('You’re on another device now');
    press('Go on here');
    await vi.waitFor(() => {
      room.channel.up();
      room.show();
      room.answerFollows();
      expect(text()).toContain(EXAMPLE.title);
    });
  });

  test('is forgotten on this device for good, after a second press', async () => {
    const kept = keptIn(
      new Map([
        ['live/s1/seat', '{}'],
        ['live/s2/seat', '{}'],
        ['settings', '{}'],
      ]),
    );
    await sitDown(new FakeRoom(), kept);
    press('Your place');
    await hasButton('Forget this session on this device');
    press('Forget this session on this device');
    await hasButton('Forget it');
    press('Forget it');
    expect(onLeave).toHaveBeenCalledWith(null);
    forgetSeat(kept, 's1');
    expect([...kept.map.keys()]).toEqual(['live/s2/seat', 'settings']);
  });

  test.each([
    ['removed', 'You’re off the list'],
    ['erased', 'Forgotten'],
  ])('that is no more says so: %s', async (why, words) => {
    const room = await sitDown();
    room.channel.tell('gone', { why });
    await shows(words);
    press('Join a session');
    expect(onLeave).toHaveBeenCalled();
  });

  test('in a room of another engine is none', async () => {
    const room = new FakeRoom();
    room.facts.push({ kind: 'fact', seat: 0, number: 0, id: null, sent: { kind: 'plan', items: [] } });
    answerScenario();
    showSeat(host, { room, kept: keptIn(), seat: SEAT_KEPT(), onLeave });
    room.channel.up();
    room.show();
    await vi.waitFor(() => {
      room.answerFollows();
      expect(text()).toContain('This page doesn’t fit the room');
    });
  });
});
