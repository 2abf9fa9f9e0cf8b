// What the control window says of plans and people, step by step: true of the step at hand.
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { line, showControl } from './live-control-support.tsx';
import { at } from './live-control-states.ts';
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
