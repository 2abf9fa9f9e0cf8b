// What is asked is heard with its answers, what came of it once, and a dialog is gone through without being read out.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SureButton } from '../../src/browser/live/control/sure-button.tsx';
import { AnnounceContext } from '../../src/browser/ui/components/announcer.tsx';
import { Sheet } from '../../src/browser/ui/components/sheet.tsx';
import { Menu } from '../../src/browser/ui/screens/menu.tsx';
import { USUAL_SETTINGS } from '../../src/browser/ui/screens/settings.ts';
import type { Board } from '../../src/core/session/session-views.ts';
import { menuWords } from '../support/words.ts';
import { lecternWith, showControl } from './live-control-support.tsx';
import { SCREENS, setUp, show, t } from './ui-support.tsx';

setUp();
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nothing = (): void => undefined;
const announce = vi.fn<(text: string) => void>();
beforeEach(() => announce.mockClear());

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

describe('what has been deleted is said by one voice', () => {
  test.each([
    ['at once', 0, []],
    ['after a while', 600, ['Deleted. There’s nothing of yours left here.']],
  ])('%s', async (_, ms, said) => {
    show(
      <AnnounceContext.Provider value={announce}>
        <Menu
          settings={USUAL_SETTINGS}
          {...menuWords(t)}
          onSettings={nothing}
          onClose={nothing}
          onDelete={() => wait(ms).then(() => true)}
          data={() => ({ name: 'data.json', text: '{}' })}
        />
      </AnnounceContext.Provider>,
    );
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    await press('Delete my data');
    await has('No, keep it');
    await press('Yes, delete');
    await has('Deleted. There’s nothing of yours left here.');
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    expect(announce.mock.calls.flat()).toEqual(said);
  });
});

test('a dialog that scrolls is no stop on the way round its controls', async () => {
  show(
    <Sheet title="Links" closeLabel="Close" onClose={nothing}>
      {Array.from({ length: 60 }, (_, at) => (
        <p key={at}>Words</p>
      ))}
      <button>Last</button>
    </Sheet>,
  );
  const stops = new Set<string>();
  for (let press = 0; press < 6; press += 1) {
    await userEvent.keyboard('{Tab}');
    stops.add(document.activeElement?.localName ?? '');
  }
  expect(stops).toContain('button');
  expect(stops).not.toContain('dialog');
});

describe('the control window', () => {
  test('begins at its heading', async () => {
    showControl();
    await expect.poll(() => document.activeElement?.localName).toBe('h1');
  });

  test('says of nobody whose window is only being loaded again that they lost the connection', async () => {
    const lost: Board['alerts'] = [{ kind: 'offline', seats: [lecternWith().board.seats[0]!.seat] }];
    const withAlerts = (alerts: Board['alerts']): void => showControl({ alerts }, {}, announce);
    for (const alerts of [[], lost, []]) {
      withAlerts(alerts);
      await wait(400);
    }
    await wait(3000);
    expect(announce.mock.calls).toEqual([]);
    withAlerts(lost);
    await expect.poll(() => announce.mock.calls.length, { timeout: 5000 }).toBe(1);
    expect(announce.mock.calls).toEqual([[expect.stringContaining('lost the connection')]]);
  });
});
