// What is asked is heard with its answers, what came of it once, and a dialog is gone through without being read out.
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SureButton } from '../../src/browser/live/control/sure-button.tsx';
import { SCREENS, setUp, show } from './ui-support.tsx';

setUp();
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nothing = (): void => undefined;

/** What is said of a button beyond its name. */
const about = (element: Element | null): string =>
  document.getElementById(element?.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
/** As by keyboard: whoever presses has read first. */
async function press(name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect.element(button).toBeInTheDocument();
  await wait(200);
  button.element().focus();
  await userEvent.keyboard('{Enter}');
}
const has = (name: string): Promise<void> =>
  expect.poll(() => document.activeElement?.textContent).toBe(name) as Promise<void>;

describe('a question is heard with both of its answers', () => {
  const questions = [
    ['Delete my data', 'Yes, delete', 'Delete every saved run and setting on this computer?'],
    ['Start this one again', 'Yes, start again', 'Start again? You’ll lose the run you’re in.'],
  ] as const;
  test.each(questions)('%s', async (label, yes, question) => {
    SCREENS['menu']?.();
    await press(label);
    await has('No, keep it');
    expect(about(document.activeElement)).toBe(question);
    expect(about(page.getByRole('button', { name: yes }).element())).toBe(question);
  });

  test('of a session, too', async () => {
    const words = { label: 'Erase', sure: 'Erase all of it?', yes: 'Yes, erase', no: 'Cancel' };
    show(<SureButton {...words} onSure={nothing} />);
    await press('Erase');
    await has('Cancel');
    expect(about(document.activeElement)).toBe('Erase all of it?');
    expect(about(page.getByRole('button', { name: 'Yes, erase' }).element())).toBe('Erase all of it?');
  });
});
