// The phone at the door and at its seat: what it shows of the room, what it sends, and how it comes back.
import { render } from 'preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { JoinForm } from '../../src/browser/live/phone/join-form.tsx';
import {
  button,
  factsTo,
  FakeRoom,
  frame,
  hasButton,
  host,
  joinWords,
  noAxeTrouble,
  press,
  said,
  shows,
  sitDown,
} from './live-phone-support.tsx';
import { keptIn } from '../support/live-shell.ts';

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
    expect(fields().map(({ autocomplete }) => autocomplete)).toEqual(['nickname']);
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
  test('where it goes on is said, once', async () => {
    const room = await sitDown();
    said.length = 0;
    room.show({ step: 'frame' });
    await expect.poll(() => said).toEqual(['Before it starts']);
    room.show({ line: '' });
    room.show({ step: 'turn.1', open: { turns: 1, leave: false } });
    await expect.poll(() => said).toEqual(['Before it starts', 'Turn 1 is open.']);
    room.show({ step: 'leave', open: { turns: 2, leave: true } });
    await expect.poll(() => said).toEqual(['Before it starts', 'Turn 1 is open.', 'Your leave']);
  });

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
    expect(said.filter((line) => line.endsWith('left'))).toEqual([
      'A minute left',
      '30 seconds left',
      '10 seconds left',
    ]);
    expect(document.activeElement).toBe(focused);
    await shows('0:00');
    room.show({ clock: { deadline: null, paused: 95_000 } });
    await shows('1:35');
    await shows('Paused');
    room.show({ locked: true, clock: { deadline: null, paused: null } });
    await shows('Time’s up. What was open was decided for you.');
    room.show({ locked: false, line: 'Look at slide three' });
    await shows('Look at slide three');
    await expect.poll(() => said).toContain('From your facilitator: Look at slide three');
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
    await expect.poll(() => said).toContain('Connected again.');
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

test('what was played for somebody is said in the next turn', async () => {
  const room = new FakeRoom();
  room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
  for (const [at, sent] of factsTo('week').entries()) room.settle(sent, sent.kind === 'plan' ? null : `w${at}`);
  await sitDown(room);
  expect(host.innerText).not.toContain('played for you');
  room.show({ step: 'turn.2', open: { turns: 2, leave: false } });
  await shows('Week 1 was played for you: you weren’t through in time.');
  room.show({ step: 'leave' });
  await expect.poll(() => host.innerText).not.toContain('played for you');
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
    await shows('Just settled: say that 20% of the managers’ work is your work');
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

  test('what the whole room chose is said to be the room’s, and nobody takes it back', async () => {
    const room = new FakeRoom('room');
    room.room = { ...room.room, step: 'turn.1', open: { turns: 1, leave: false } };
    const facts = factsTo('plan');
    for (const sent of facts.slice(
      0,
      facts.findIndex(({ kind }) => kind === 'option'),
    ))
      room.settle(sent);
    await sitDown(room, keptIn(), 'room');
    await shows('What you press is your vote.');
    room.settle(facts[facts.findIndex(({ kind }) => kind === 'option')]!);
    await shows('The room chose');
    expect(button('Undo')).toBeUndefined();
    expect(host.innerText).not.toContain('You chose');
  });
});
