// A moment of several steps on screen: what was said stays, what is new is heard, and keys answer once.
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { choosing, does, idleUntil } from '../support/playing.ts';
import { talkScenario } from '../support/talk.ts';
import { decide, overflow, play, setUp, small, untilSeen, violations } from './ui-support.tsx';

setUp();
const monday = idleUntil(startRun(talkScenario(), 5), ({ phase }) => phase === 'moment');
const at = (...choices: string[]): Run => does(monday, ...choices.map((choice) => choosing(`talk.${choice}`)));
const show = (run: Run, undo?: () => void): void => play(viewOf(run), undo ? { undo } : {});
const bubbles = (): string[] =>
  [...document.querySelectorAll('.thread .said')].map((one) =>
    (one as HTMLElement).innerText.replaceAll(/\s+/g, ' ').trim(),
  );
const focused = (): string => document.activeElement?.textContent ?? '';

beforeEach(() => decide.mockClear());

describe('a talk of several steps', () => {
  test('keeps what was said, with your answers among it', () => {
    show(at('ask'));
    expect(bubbles()).toEqual([
      'Mira Example Something about Mira: talk.',
      'You Do ask 1 block',
      expect.stringMatching(/^Mira Example answers Looks \w+ Done: ask$/),
      'And then: doubt.',
    ]);
    show(at('ask', 'press'));
    expect(bubbles().slice(1)).toEqual([
      'You Do ask 1 block',
      'Mira Example Done: ask',
      'And then: doubt.',
      'You Say press',
      expect.stringMatching(/^Mira Example answers Looks \w+ Heard: press$/),
      'Omar Example Looks worried And then: offer.',
    ]);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('Title of talk');
  });

  test('gives the focus to what is new, which says all of it', async () => {
    show(monday);
    show(at('tell'));
    await expect.poll(focused).toBe('Agnes Example answers');
    const heard = (document.activeElement?.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText.replaceAll(/\s+/g, ' '));
    expect(heard).toEqual([
      expect.stringMatching(/^Looks/),
      'Done: tell',
      'Omar Example Looks worried And then: offer.',
    ]);
    show(at('ask'));
    await expect.poll(focused).toBe('Mira Example answers');
    show(at('ask', 'press'));
    await expect.poll(focused).toBe('Mira Example answers');
    expect(bubbles()).toHaveLength(7);
  });

  test('shows no reply by itself between two steps, and all of it at the end', async () => {
    show(monday);
    show(at('ask'));
    expect(page.getByRole('button', { name: 'Continue' }).elements()).toHaveLength(0);
    show(at('ask', 'wait'));
    expect(bubbles()).toHaveLength(5 + 1);
    await page.getByRole('button', { name: 'Continue' }).click();
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('Title of rota');
    // One answer and no more is shown as ever.
    show(monday);
    show(at('take'));
    expect(bubbles()).toEqual([]);
    expect(page.getByRole('heading', { level: 1 }).element().textContent).toBe('Mira Example answers');
  });

  test('is answered by number, once for each press', async () => {
    show(at('ask'));
    await expect.poll(focused).toBe('Mira Example answers');
    await untilSeen();
    const [first] = viewOf(at('ask')).moment!.options;
    const press = (repeat: boolean): void => {
      dispatchEvent(new KeyboardEvent('keydown', { key: '1', repeat, bubbles: true }));
    };
    press(true);
    expect(decide).not.toHaveBeenCalled();
    press(false);
    expect(decide).toHaveBeenCalledWith({ kind: 'option', moment: 'talk', option: first!.id });
  });

  test('is undone from any step, and costs nothing more there', async () => {
    let undone = 0;
    show(at('ask'), () => (undone += 1));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(undone).toBe(1);
    expect(document.querySelector('.choices')?.textContent).not.toMatch(/attention|block/);
  });

  test.each(['light', 'dark'])('holds at 390 and 320 px, %s', async (theme) => {
    document.documentElement.dataset['theme'] = theme;
    for (const width of [1280, 390, 320]) {
      await page.viewport(width, 800);
      show(at('ask', 'press'));
      expect([overflow(), small(), await violations()]).toEqual([0, [], []]);
    }
    delete document.documentElement.dataset['theme'];
  });

  test('is reached with Tab from what is new', async () => {
    show(monday);
    show(at('ask'));
    await expect.poll(focused).toBe('Mira Example answers');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.className).toBe('choice');
  });
});
