// What a facilitator is told in time: who hasn't voted, what Next would do, what a small room will not see.
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asked, showControl } from './live-control-support.tsx';
import { at, board, TIE } from './live-control-states.ts';
import { setUp } from './ui-support.tsx';

setUp();
/** Longer than a clicker's bounce. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 420));

beforeEach(() => {
  asked.mockClear();
});

describe('before one goes on', () => {
  const note = (): string | null => document.querySelector('#next-note')!.textContent;
  const asking = { kind: 'moment', title: '', text: '', options: [], votes: 0 } as const;
  const ROOM = { ...TIE, counts: { people: 23, here: 23, done: 1, of: 23 } };
  const unvoted = { ...ROOM, wanted: [], now: { ...board.now, ask: asking } as typeof board.now };

  test('with few votes of the whole room, says how many are missing', () => {
    showControl({ ...ROOM, wanted: TIE.wanted!.slice(2) });
    expect(note()).toBe('22 haven’t voted yet.');
  });
  test('with no vote at all, waits, and says the way on', async () => {
    showControl(unvoted);
    await userEvent.keyboard('{PageDown}');
    expect(asked).not.toHaveBeenCalled();
    expect(note()).toMatch(/^If nobody votes: Lock now/);
    showControl({ ...unvoted, room: { ...board.room, locked: true } });
    expect(note()).toMatch(/^Nobody voted/);
    await settle();
    await userEvent.keyboard('{PageDown}');
    expect(asked).toHaveBeenCalledExactlyOnceWith({ kind: 'next', from: 'turn.3' });
  });
  test('sees the plan that would be carried out', async () => {
    const plan = [
      { practice: 'one_on_one', times: 2, who: 'Priya' },
      { practice: 'strategy', times: 1, who: '' },
    ] as const;
    showControl({ ...ROOM, wanted: [{ sent: { kind: 'plan', items: [] }, text: '', count: 3, plan }] });
    await expect.element(page.getByText(/One-on-one \(Priya, 2 times\).+Strategy/).first()).toBeVisible();
  });
  test('is told what a small room will not see', async () => {
    const few = page.getByText(/^With fewer than 5 people some slides stay empty/);
    showControl({ moments: [], counts: { people: 5, here: 5, done: 0, of: 5 } });
    await expect.element(few).not.toBeInTheDocument();
    await expect.element(page.getByText(/^They come with the debrief/)).toBeVisible();
    showControl(at('bets', { moments: [], counts: { people: 4, here: 4, done: 0, of: 4 } }));
    await expect.element(few).toBeVisible();
    await expect.element(page.getByText(/^None to show/)).toBeVisible();
  });
  test('hears at once of all whose weeks go to one thing', () => {
    showControl();
    const told = [...document.querySelectorAll('.alert[data-kind=extreme] .alert-text')].map((one) => one.textContent);
    expect(told).toEqual([expect.stringMatching(/^2 spend nearly every week on the managers’ own work: Ming.+Ruth$/)]);
  });
});
