// The phone in the room's debrief, and a place that moves to another device, or is no more.
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { forgetSeat } from '../../src/browser/live/phone/seat-kept.ts';
import {
  answerScenario,
  button,
  EXAMPLE,
  factsTo,
  FakeRoom,
  hasButton,
  host,
  joinWords,
  noAxeTrouble,
  onLeave,
  press,
  said,
  SEAT_KEPT,
  showSeat,
  shows,
  sitDown,
  text,
} from './live-phone-support.tsx';
import { keptIn } from '../support/live-shell.ts';

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

  test('every step is said once: its heading is a new one, and has the focus', async () => {
    const room = await over('close');
    const heading = (): Element | null => host.querySelector('.live-debrief > h1');
    await expect.poll(() => document.activeElement === heading()).toBe(true);
    const before = heading();
    said.length = 0;
    room.show({ step: 'plans' });
    await shows('I will …');
    expect(heading()).not.toBe(before);
    await expect.poll(() => document.activeElement === heading()).toBe(true);
    host.querySelector('textarea')?.focus();
    room.show({ step: 'close' });
    await hasButton('Show my run');
    await expect.poll(() => document.activeElement === heading()).toBe(true);
    press('My own run in full');
    await hasButton('Back to the room');
    button('Back to the room')?.focus();
    room.show({ step: 'plans' });
    await shows('I will …');
    await expect.poll(() => document.activeElement === heading()).toBe(true);
    expect(said).toEqual([]);
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
    const card = (words: string) => [...host.querySelectorAll('button')].find((one) => one.innerText.endsWith(words));
    await expect.poll(() => card('Ask him')).toBeTruthy();
    expect(text().split('Ask him')).toHaveLength(2);
    card('Ask him')?.click();
    await vi.waitFor(() => expect(room.doAsked()).toEqual([{ kind: 'vote', round: 1, side: 'one' }]));
    room.show({}, { voted: ['one', null] });
    await expect.poll(() => card('Ask him')?.ariaPressed).toBe('true');
    await noAxeTrouble();
    card('Do it yourself')?.click();
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

  test('one’s own run can be read in full, until the room goes on', async () => {
    const room = await over('close');
    press('My own run in full');
    await expect.poll(() => host.querySelector('main.debrief h1')).toBeTruthy();
    press('Back to the room');
    await hasButton('My own run in full');
    press('My own run in full');
    await hasButton('Back to the room');
    room.show({ step: 'plans' });
    await shows('I will …');
    expect(host.querySelector('main.debrief')).toBe(null);
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
    press('That’s my plan');
    await vi.waitFor(() => room.take('note')[0]?.answer({ kind: 'done', seq: 4, offWall: true }));
    await shows('One of its words may not go on the wall, so it stays with you.');
  });

  test('at the close one’s own run can be taken along', async () => {
    await over('close');
    await hasButton('Show my run');
    press('Show my run');
    await expect.poll(() => host.querySelector('svg.qr')).toBeTruthy();
    expect(button('Copy my first run')).toBeUndefined();
    await noAxeTrouble();
  });

  test('who went back takes both runs along, and shows the first where runs are collected: the room counts that', async () => {
    const room = new FakeRoom();
    room.room = { ...room.room, step: 'close', open: { turns: 2, leave: true } };
    const [first, ...rest] = factsTo('debrief');
    for (const sent of [first!, ...rest, { kind: 'rewind', to: 0 } as const]) room.settle(sent);
    for (const sent of [{ kind: 'style', share: 90 } as const, ...rest]) room.settle(sent);
    await sitDown(room);
    await hasButton('Copy my first run');
    const shown = async (where: string) => {
      const show = () => host.querySelector<HTMLElement>(`${where} .run-code > button`);
      await expect.poll(show).toBeTruthy();
      show()?.click();
      await expect.poll(() => host.querySelector(`${where} .run-text`)?.textContent).toBeTruthy();
      return host.querySelector(`${where} .run-text`)?.textContent;
    };
    const last = await shown('.live-debrief');
    press('Your place');
    await expect.poll(() => host.querySelector('dialog')).toBeTruthy();
    expect(await shown('dialog')).not.toBe(last);
    await noAxeTrouble();
  });
});

describe('what is taken along', () => {
  const noClipboard = (): void => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    onTestFinished(() => void Reflect.deleteProperty(navigator, 'clipboard'));
  };

  test('the link to one’s place is there to be copied by hand where the browser does not copy', async () => {
    noClipboard();
    await sitDown();
    press('Your place');
    await hasButton('Copy the link');
    press('Copy the link');
    await shows('Your browser doesn’t copy here.');
    const field = host.querySelector<HTMLTextAreaElement>('dialog textarea');
    expect(field?.value).toContain('372DBJ#t=token-of-sixteen');
    await expect.poll(() => field?.selectionEnd).toBe(field?.value.length);
    await noAxeTrouble();
  });

  test('one’s run is copied, or shown to be, and the plan stands on the last screen', async () => {
    noClipboard();
    const room = new FakeRoom();
    room.room = { ...room.room, step: 'close', open: { turns: 2, leave: true } };
    for (const sent of factsTo('debrief')) room.settle(sent);
    const plan = JSON.stringify({ when: 'Sam brings me the deck ', then: 'ask what he’d do' });
    await sitDown(room, keptIn(new Map([['live/s1/plan/note', plan]])));
    await shows('When Sam brings me the deck, I will ask what he’d do');
    press('Copy my run');
    await expect.poll(() => host.querySelector('textarea')?.value).toBeTruthy();
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
    const forget = page.getByRole('button', { name: 'Forget it' });
    await expect.element(forget).toHaveAccessibleDescription(/^This device then no longer knows your place/);
    press('Forget it');
    expect(onLeave).toHaveBeenCalledWith(null);
    forgetSeat(kept, 's1');
    expect([...kept.map.keys()]).toEqual(['live/s2/seat', 'settings']);
  });

  test('is kept again with the room’s next step where it was deleted under the page, and not where it was forgotten', async () => {
    const [kept, disk] = [keptIn(new Map([['live/s1/seat', JSON.stringify(SEAT_KEPT())]])), new Map<string, string>()];
    // As the store does: what is known to stand there already is not written.
    const write = (key: string, value: string): void => {
      if (kept.read(key) !== value) disk.set(key, value);
      kept.map.set(key, value);
    };
    const room = await sitDown(new FakeRoom(), { ...kept, write });
    const goOn = async (step: 'bets' | 'told' | 'plans'): Promise<void> => {
      disk.clear();
      room.show({ step });
      await expect.poll(text).toContain(joinWords(`join.debrief.at.${step}`));
    };
    await goOn('bets');
    await expect
      .poll(() => JSON.parse(disk.get('live/s1/seat') ?? 'null') as unknown)
      .toMatchObject({ code: '372DBJ' });
    kept.remove('live/s1/seat');
    await goOn('told');
    await goOn('plans');
    expect([...disk.keys()]).not.toContain('live/s1/seat');
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
