// The control window in real Chromium: by keys and clicker, by pointer, and as everybody gets to read it.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sayPress } from '../../src/browser/live/clicker-line.ts';
import { asked, line, seatsOf, showControl } from './live-control-support.tsx';
import { at, board, HELD, LOST, TABLES, TIE } from './live-control-states.ts';
import { setUp } from './ui-support.tsx';

setUp();
const next = () => page.getByRole('button', { name: /^(Open|Show|Next:|Two are level|Do what|Begin)/ }).first();
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
/** Longer than a clicker's bounce. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 420));

beforeEach(() => {
  asked.mockClear();
});

describe('the show', () => {
  test('goes on by the big button, which says what it does', async () => {
    showControl();
    await expect.element(next()).toHaveTextContent('Open weeks 7–8');
    await next().click();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'next', from: 'turn.3' });
  });
  test('goes on once for a double press, of pointer and clicker alike', async () => {
    showControl();
    await next().dblClick();
    await userEvent.keyboard('{PageDown}');
    expect(asked).toHaveBeenCalledTimes(1);
    await settle();
    await userEvent.keyboard('{PageDown}{PageDown}');
    expect(asked).toHaveBeenCalledTimes(2);
  });
  test.each([
    ['{PageDown}', { kind: 'next', from: 'turn.3' }],
    ['{ArrowRight}', { kind: 'next', from: 'turn.3' }],
    [' ', { kind: 'next', from: 'turn.3' }],
    ['{PageUp}', { kind: 'back', from: 'turn.3' }],
    ['p', { kind: 'pause', from: 'turn.3' }],
    ['+', { kind: 'extend', from: 'turn.3', by: 30 }],
    ['l', { kind: 'lock', from: 'turn.3' }],
  ])('hears %s', async (key, ask) => {
    showControl();
    await userEvent.keyboard(key);
    expect(asked).toHaveBeenCalledExactlyOnceWith(ask);
  });
  test('hears the clicker in the projector’s window of its own session, once for a double press', async () => {
    showControl();
    await expect.element(next()).toBeVisible();
    sayPress('s2', 'next');
    sayPress('s1', 'next');
    sayPress('s1', 'next');
    await expect.poll(() => asked.mock.calls).toEqual([[{ kind: 'next', from: 'turn.3' }]]);
    await settle();
    sayPress('s1', 'back');
    await expect.poll(() => asked.mock.calls.slice(1)).toEqual([[{ kind: 'back', from: 'turn.3' }]]);
  });
  test('says of plans that were put up that Next shows them', async () => {
    const wall = ['When a draft comes, I’ll ask first.'];
    showControl({ ...at('plans'), revealed: false, now: { kind: 'plans', written: 4, wall } });
    await expect.element(next()).toHaveTextContent('Show the plans people put up');
  });
  test('shows by key what is held back, and takes it away again', async () => {
    showControl(HELD);
    await userEvent.keyboard('.');
    expect(asked).toHaveBeenLastCalledWith({ kind: 'reveal', from: 'told' });
    showControl({ ...HELD, revealed: true });
    await userEvent.keyboard('r');
    expect(asked).toHaveBeenLastCalledWith({ kind: 'hide', from: 'told' });
  });
  test('leaves keys alone while one types, and behind a dialog', async () => {
    showControl();
    await userEvent.keyboard('t');
    await expect.element(page.getByLabelText('A line on every screen')).toHaveFocus();
    await userEvent.keyboard('please stop {PageDown}');
    expect(asked).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'tell_all', text: 'please stop' });
    await button('Keys').click();
    await userEvent.keyboard('{PageDown}p');
    expect(asked).toHaveBeenCalledTimes(1);
  });
  test('hears the clicker again once a line was sent, or Escape left it', async () => {
    showControl();
    const field = page.getByLabelText('A line on every screen');
    await userEvent.keyboard('t');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('please stop{Enter}');
    await expect.element(field).not.toHaveFocus();
    await userEvent.keyboard('{PageDown}');
    expect(asked).toHaveBeenLastCalledWith({ kind: 'next', from: 'turn.3' });
    await settle();
    await userEvent.keyboard('t');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('half{Escape} ');
    expect(asked).toHaveBeenCalledTimes(3);
    await expect.element(field).toHaveValue('half');
  });
  test('has no single letters where they are switched off', async () => {
    const onSingle = vi.fn();
    showControl({}, { single: false, onSingle });
    await userEvent.keyboard('pl+s');
    expect(asked).not.toHaveBeenCalled();
    await button('Keys').click();
    await page.getByLabelText('Single letters steer').click();
    expect(onSingle).toHaveBeenCalledWith(true);
  });
  test('sends nothing while there is no connection, and says so', async () => {
    showControl({}, LOST);
    await expect.element(page.getByText(/^No connection for/)).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Go on without a network' })).toBeVisible();
    await next().click();
    expect(asked).not.toHaveBeenCalled();
    await expect.element(page.getByText('Not connected: nothing was sent.')).toBeVisible();
  });
  test('shows beforehand what is held back', async () => {
    showControl(HELD);
    await expect.element(next()).toHaveTextContent('Show told against true');
    const [now, coming] = [...document.querySelectorAll('.preview')].map((one) => one.textContent);
    expect(now).toContain('What you were told');
    expect(now).not.toContain('said');
    expect(coming).toContain('said');
    await next().click();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'reveal', from: 'told' });
  });
  test('says in words what the server refuses', async () => {
    const refusing = { ...line, ask: async () => ({ kind: 'refusal', code: 'step_changed', args: {} }) as const };
    showControl({}, { line: refusing });
    await next().click();
    await expect.element(page.getByText(/^The show had already moved on/)).toBeVisible();
  });
  test('ends only after it has been asked about, and then offers the results', async () => {
    showControl(at('close', { next: null }));
    await page.getByRole('button', { name: 'End the session' }).click();
    expect(asked).not.toHaveBeenCalled();
    await button('Yes, end it').click();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'close', from: 'close' });
    await expect.element(button('Spreadsheet (CSV)')).toBeVisible();
  });
});

describe('the run of show', () => {
  test('leaves out what is proposed with one press, and takes it in again', async () => {
    showControl();
    await button('Leave it out').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'drop', step: 'cloud' });
    await button('Undo').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'keep', step: 'cloud' });
  });
  test('keeps the debrief from falling under a third', async () => {
    const agenda = board.agenda.map((step) => (step.debrief ? { ...step, minutes: 2 } : step));
    showControl({ agenda, proposal: null });
    await page.getByRole('button', { name: /^Tables look back/ }).click();
    await button('Leave it out').click({ force: true });
    expect(asked).not.toHaveBeenCalled();
    await expect.element(page.getByText(/^Without it the debrief would fall under a third/)).toBeVisible();
  });
  test('goes to any step, and moves the end of the slot', async () => {
    showControl({ proposal: null });
    await page.getByRole('button', { name: /^The idea/ }).click();
    await button('Go there now').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'go_to', from: 'turn.3', to: 'idea' });
    await button('End five minutes earlier').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'end_at', at: board.endsAt! - 300_000 });
  });
  test('leaves out a pair as a whole', async () => {
    const agenda = board.agenda.map((step) => ({ ...step, spare: 2 }));
    showControl(at('tables', { agenda, pairs: [], pair: null }));
    await expect.element(page.getByText(/^No two runs fit to be compared/)).toBeVisible();
    await userEvent.keyboard('s');
    expect(asked.mock.calls.map(([ask]) => 'step' in ask && ask.step)).toEqual([
      'pair.vote',
      'pair.talk',
      'pair.again',
      'pair.shift',
    ]);
  });
});

describe('seats', () => {
  test('are played without, and waited for again', async () => {
    showControl();
    await page.getByRole('button', { name: /^Nadia/ }).click();
    await button('Play on without this seat').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'play_on', seat: 0 });
    await button('Undo').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'take_back', seat: 0 });
  });
  test('are let in where the room is full, by one press that can be taken back', async () => {
    showControl({ alerts: [{ kind: 'full', most: 60, more: 120, came: true }] });
    await expect.element(page.getByText(/somebody was turned away at the door/)).toBeVisible();
    await button('Let up to 120 in').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'let_in', most: 120 });
    await button('Undo').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'let_in', most: 60 });
  });
  test('lose nobody by one press', async () => {
    showControl();
    await page.getByRole('button', { name: /^Tom/ }).click();
    await button('Remove from the session').click();
    expect(asked).not.toHaveBeenCalled();
    await button('Yes, remove').click();
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'remove', participant: 1 });
  });
  test('take another name, and are made one', async () => {
    showControl();
    await page.getByRole('button', { name: /^Tom/ }).click();
    await page.getByLabelText('Another name').fill('Tomás');
    await button('Rename').click();
    expect(line.rename).toHaveBeenCalledExactlyOnceWith(1, 'Tomás');
    await page.getByLabelText('Came twice: is the same as').selectOptions('Aylin');
    await button('Make them one').click();
    await button('Yes, make them one').click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'merge', participant: 1, into: 2 });
  });
  test('at a table pass the pen and move', async () => {
    showControl(TABLES);
    await page.getByRole('button', { name: /^Table 1/ }).click();
    await button(/^Pass the pen to Tom/).click();
    expect(asked).toHaveBeenLastCalledWith({ kind: 'pass_pen', seat: 0, to: 1 });
    await page.getByLabelText('Sits at').first().selectOptions('Table 2');
    expect(asked).toHaveBeenLastCalledWith({ kind: 'move_to', participant: 0, seat: 1 });
  });
  test('of five hundred are found by state and name', async () => {
    showControl({ seats: seatsOf(500) });
    const tiles = (): number => document.querySelectorAll('.seat-tile').length;
    expect([tiles(), document.querySelectorAll('.seat-dots path').length]).toEqual([60, 500]);
    await page.getByLabelText('Find a name').fill('zoe 17');
    expect(tiles()).toBe(1);
    await page.getByLabelText('Find a name').fill('');
    await page.getByRole('radio', { name: /quiet/ }).click({ force: true });
    expect(tiles()).toBe(60);
    expect(
      new Set([...document.querySelectorAll('.seat-tile')].map((one) => one.getAttribute('data-presence'))),
    ).toEqual(new Set(['idle']));
  });
  test('tell their states apart without colour', async () => {
    showControl();
    const shapes = new Set(
      [...document.querySelectorAll('.presence-filter path:first-child')].map((path) => path.getAttribute('d')),
    );
    expect(shapes.size).toBe(5);
  });
});

describe('votes', () => {
  test('that are level are decided by the facilitator', async () => {
    showControl(TIE);
    await next().click({ force: true });
    expect(asked).not.toHaveBeenCalled();
    await button('Do this').last().click();
    expect(asked).toHaveBeenCalledExactlyOnceWith({
      kind: 'settle',
      from: 'turn.3',
      tie: { kind: 'option', moment: 'friday_deck', option: 'Sit with her' },
    });
  });
  test('on a pair are seen here while nobody else sees them', async () => {
    showControl(
      at('pair.vote', {
        pair: board.pairs[0]!.pair,
        votes: [
          [7, 3],
          [0, 0],
        ],
      }),
    );
    await expect.element(page.getByText('7 votes')).toBeVisible();
  });
});

describe('afterwards', () => {
  test('a file is saved under a name that says what it is', async () => {
    const clicked: string[] = [];
    const spy = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.protocol}`);
    });
    showControl();
    await button('Results and data').click();
    await button('Spreadsheet (CSV)').click();
    await expect.poll(() => clicked).toEqual(['skip-level-friday_deck-K7M4QX.csv blob:']);
    spy.mockRestore();
  });
  test('all is erased only after it has been asked about', async () => {
    const onErased = vi.fn();
    showControl({}, { onErased });
    await button('Results and data').click();
    await button('Erase the whole session now').click();
    expect(line.erase).not.toHaveBeenCalled();
    await button('Yes, erase all of it').click();
    await expect.poll(() => onErased.mock.calls.length).toBe(1);
    expect(line.erase).toHaveBeenCalledWith(null);
  });
});
