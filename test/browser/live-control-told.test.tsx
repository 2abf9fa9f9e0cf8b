// What the control window says of plans and people, step by step: true of the step at hand.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { line, showControl } from './live-control-support.tsx';
import { at, board } from './live-control-states.ts';
import { setUp } from './ui-support.tsx';

setUp();
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('keeps a single plan off the wall, and lets it back', async () => {
  const plans = ['Ask first.', 'Improper.'].map((text, place) => ({ id: `${place}`, text, off: false }));
  showControl(at('plans', { plans }));
  await button('Keep it off the wall: Improper.').click();
  expect(line.keepOff).toHaveBeenLastCalledWith('1', true);
  await button('Undo').click();
  expect(line.keepOff).toHaveBeenLastCalledWith('1', false);
  showControl(at('plans', { plans: [{ ...plans[0]!, off: true }] }));
  await button('Let it back on the wall: Ask first.').click();
  expect(line.keepOff).toHaveBeenLastCalledWith('0', false);
});

test('says nothing of a last week where there is none, of the leave, or of decisions nobody has made', async () => {
  const note = (): string => document.querySelector('#next-note')?.textContent ?? '';
  const counts = { ...board.counts, done: 3, of: 5 };
  for (const [step, says] of [
    ['turn.1', /with each manager/],
    ['turn.2', /last week/],
    ['leave', /gone on leave/],
  ] as const) {
    showControl(at(step, { counts, questions: [] }));
    await expect.poll(note).toMatch(says);
  }
  await expect.element(page.getByText('Questions come with the debrief.')).toBeVisible();
  showControl(at('welcome'));
  await expect.element(page.getByRole('button', { name: 'Aylin begun', exact: true })).toBeVisible();
  showControl(at('bets', { questions: [] }));
  await expect.element(page.getByText('No question fits this step.')).toBeVisible();
});

test('says that nothing was sent only while there is no line', async () => {
  const told = page.getByText('Not connected: nothing was sent.');
  showControl({}, { lineState: { kind: 'lost', since: Date.now() } });
  await page.getByRole('button', { name: /^Pause/ }).click();
  await expect.element(told).toBeVisible();
  showControl();
  await expect.element(told, { timeout: 3000 }).not.toBeInTheDocument();
});
