// The projector's window in real Chromium, over a line that a test holds the other end of.
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import { fromClicker } from '../../src/browser/live/clicker-line.ts';
import { FakeChannel } from '../support/fake-channel.ts';
import { HARD_SLIDES } from '../support/hard-slides.ts';
import { SLIDES } from '../support/slides.ts';
import { ProjectorDrawn, type Shown } from './projector-drawn.tsx';
import { cutOff, overlapping, tooSmall } from './legible.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const START = 1_790_000_000_000;
const heard = vi.fn<(text: string) => void>();
let host: HTMLElement;
let channel: FakeChannel;
let kept: Map<string, string>;

beforeEach(async () => {
  vi.useFakeTimers({ now: START, toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'Date'] });
  document.documentElement.lang = 'en';
  document.documentElement.dataset['motion'] = 'less';
  document.title = 'Projector';
  host = document.body.appendChild(document.createElement('div'));
  kept = new Map();
  await page.viewport(1280, 720);
});
afterEach(async () => {
  render(null, host);
  host.remove();
  vi.useRealTimers();
  vi.clearAllMocks();
  delete document.documentElement.dataset['theme'];
  await page.viewport(1280, 800);
});

const settled = async (): Promise<void> => {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // Effects come a timer after the frame, or without one.
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(20);
  }
};
const pass = async (ms: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(ms);
  await settled();
};

async function open(): Promise<void> {
  channel = new FakeChannel();
  render(<ProjectorDrawn channel={channel} kept={kept} announce={heard} />, host);
  await settled();
}

let seq = 0;
async function tell(change: Partial<Shown> = {}): Promise<void> {
  const usual = { line: '', code: 'K7MQ2X', key: 'abcd', address: 'http://192.168.1.5:4180' };
  const now = { now: Date.now(), seq: (seq += 1), clock: { deadline: null, paused: null } };
  channel.tell('slide', { ...now, ...usual, slide: SLIDES['told']!, language: 'en', ...change });
  await settled();
}
const text = (selector: string): string => host.querySelector(selector)?.textContent ?? '';
const clockIn = (left: number): Shown['clock'] => ({ deadline: Date.now() + left, paused: null });

test('shows the slide it is told, how to join, and nothing else', async () => {
  await open();
  expect(host.textContent).toContain('One moment …');
  await tell();
  expect(text('h2')).toBe('Owen Pritchard said 61. It was 46.');
  expect(text('.join-address')).toBe('192.168.1.5:4180');
  expect(text('.join-code')).toBe('K7MQ2X');
  expect(host.querySelector('.join-qr')?.getAttribute('aria-label')).toBe('QR code to join: 192.168.1.5:4180/K7MQ2X');
  expect(host.querySelector('.clock-digits, .projector-line')).toBeNull();
});

test('an older slide that arrives late does not take the place of a newer one', async () => {
  await open();
  await tell({ seq: 50 });
  await tell({ seq: 49, slide: SLIDES['close']! });
  expect(text('h2')).toBe('Owen Pritchard said 61. It was 46.');
  await tell({ seq: 51, slide: SLIDES['close']! });
  expect(text('h2')).toBe('1,208 decisions, 24 people');
});

describe('the clock', () => {
  test('runs by the server’s time, and says by frame and words that thirty seconds are left', async () => {
    await open();
    // The server's clock is an hour ahead.
    const now = START + 3_600_000;
    await tell({ now, slide: SLIDES['pair']!, clock: { deadline: now + 95_000, paused: null } });
    expect(text('.clock-digits')).toBe('1:35');
    expect(text('.clock-words')).toBe('');
    await pass(65_000);
    expect(text('.clock-digits')).toBe('0:30');
    expect(text('.clock-words')).toBe('Last 30 seconds');
    expect(host.querySelector('.clock-sign')).not.toBeNull();
    await settled();
    expect(heard.mock.calls).toEqual([['Last 30 seconds']]);
    const border = getComputedStyle(host.querySelector('.clock-digits')!).borderTopColor;
    expect(border).not.toBe('rgba(0, 0, 0, 0)');
    await pass(31_000);
    expect(text('.clock')).toBe('0:00Time’s up');
    await settled();
    expect(heard.mock.calls.at(-1)).toEqual(['Time’s up']);
  });

  test('stands while it is paused', async () => {
    await open();
    await tell({ slide: SLIDES['turn']!, clock: { deadline: null, paused: 61_000 } });
    expect(text('.clock')).toBe('1:01Paused');
    await pass(5000);
    expect(text('.clock-digits')).toBe('1:01');
  });

  test('is large while people decide', async () => {
    await open();
    await tell({ slide: SLIDES['turn']!, clock: clockIn(120_000) });
    const large = Number.parseFloat(getComputedStyle(host.querySelector('.clock-digits')!).fontSize);
    await tell({ slide: SLIDES['pair']!, clock: clockIn(120_000) });
    expect(large).toBeGreaterThan(
      2 * Number.parseFloat(getComputedStyle(host.querySelector('.clock-digits')!).fontSize),
    );
  });
});

test('a line from the facilitator stands over everything until it is taken away', async () => {
  await open();
  await tell({ line: 'Back at ten past.' });
  expect(text('.projector-line:not([role])')).toBe(heard.mock.lastCall?.[0] ?? 'nothing was said');
  await tell();
  expect(host.querySelector('.projector-line')).toBeNull();
});

describe('a line that breaks', () => {
  test('is no matter for the hall: the slide stays, and only later a small word says so', async () => {
    await open();
    await tell();
    channel.break();
    await pass(5000);
    expect(text('.projector-trouble')).toBe('');
    await pass(4000);
    expect(text('.projector-trouble')).toBe('No connection. It comes back by itself.');
    expect(text('h2')).toBe('Owen Pritchard said 61. It was 46.');
    channel.connect();
    await tell({ slide: SLIDES['close']! });
    expect(text('.projector-trouble')).toBe('');
    expect(text('h2')).toBe('1,208 decisions, 24 people');
  });

  test('says why where it will not come back', async () => {
    await open();
    await tell();
    channel.tell('gone', { why: 'rotated' });
    await settled();
    expect(text('h1')).toContain('This link is no longer valid.');
    expect(host.querySelector('.slide')).toBeNull();
  });
});

describe('its look', () => {
  const theme = (): string | undefined => document.documentElement.dataset['theme'];
  const headline = (): number => Number.parseFloat(getComputedStyle(host.querySelector('h2')!).fontSize);

  test('changes by keys, and is kept', async () => {
    await open();
    await tell({ slide: SLIDES['close']! });
    const [first, size] = [theme(), headline()];
    await userEvent.keyboard('d');
    await settled();
    expect(theme()).not.toBe(first);
    await userEvent.keyboard('++');
    await settled();
    expect(headline()).toBeGreaterThan(size * 1.15);
    const changed = [theme(), headline()];
    render(null, host);
    await open();
    await tell({ slide: SLIDES['close']! });
    expect([theme(), headline()]).toEqual(changed);
    await userEvent.keyboard('--');
    await settled();
    expect(headline()).toBe(size);
  });

  test('has no single letters where the control window has switched them off', async () => {
    const asked = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    kept.set('live/single-keys', 'off');
    await open();
    await tell();
    const first = [theme(), headline()];
    await userEvent.keyboard('fd+b.');
    await settled();
    expect([theme(), headline()]).toEqual(first);
    expect(host.querySelector<HTMLElement>('.projector')?.dataset['black']).toBe('false');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  test('F asks for the full screen, and a key with Control does not', async () => {
    const asked = vi.spyOn(document.documentElement, 'requestFullscreen').mockResolvedValue();
    await open();
    await userEvent.keyboard('{Control>}f{/Control}');
    expect(asked).not.toHaveBeenCalled();
    await userEvent.keyboard('f');
    expect(asked).toHaveBeenCalledOnce();
    asked.mockRestore();
  });

  test('pointer and buttons go while nobody moves', async () => {
    await open();
    await tell();
    const idle = (): string | undefined => host.querySelector<HTMLElement>('.projector')?.dataset['idle'];
    dispatchEvent(new PointerEvent('pointermove'));
    await settled();
    expect(idle()).toBe('false');
    await pass(2600);
    expect(idle()).toBe('true');
    expect(getComputedStyle(host.querySelector('.projector')!).cursor).toBe('none');
    expect(getComputedStyle(host.querySelector('.wall-tools')!).opacity).toBe('0');
  });
});

describe.each([
  [1280, 720],
  [1024, 768],
])('at %i × %i all of it is seen, and read from the back', (width, height) => {
  const hard = { line: 'The coffee is in the foyer, and the lifts are slow: please be back at ten past, all of you.' };
  test.each([
    ...['welcome', 'turn', 'ask', 'choice', 'pair, shift'].map((name) => [name, SLIDES[name]!] as const),
    ...['nobody yet', 'five hundred', 'long ask', 'five answers'].map((name) => [name, HARD_SLIDES[name]!] as const),
  ])('%s', async (_, slide) => {
    await page.viewport(width, height);
    await document.fonts.ready;
    await open();
    await tell({
      slide,
      clock: clockIn(29_000),
      ...hard,
      address: 'https://skip-level.leadership.example-university.ac.uk',
    });
    await pass(3000);
    const wall = host.querySelector<HTMLElement>('.projector')!;
    wall.querySelector('.wall-tools')?.remove();
    expect(tooSmall(wall)).toEqual([]);
    expect(cutOff(wall)).toEqual([]);
    expect(overlapping(wall)).toEqual([]);
    const slideBox = wall.querySelector('.slide')!;
    expect(slideBox.scrollHeight).toBeLessThanOrEqual(slideBox.clientHeight + 1);
  });
});

describe('a clicker', () => {
  test('leads the show through the control window', async () => {
    const pressed: string[] = [];
    const close = fromClicker('s', (press) => void pressed.push(press));
    await open();
    await tell();
    await userEvent.keyboard('{PageDown}{PageUp} {ArrowRight}{ArrowLeft}{Control>}{ArrowRight}{/Control}');
    await vi.waitFor(() => expect(pressed).toEqual(['next', 'back', 'next', 'next', 'back']));
    close();
  });

  test.each(['b', '.'])('makes the wall black by %s, until any key, which does nothing else', async (key) => {
    const pressed: string[] = [];
    const close = fromClicker('s', (press) => void pressed.push(press));
    await open();
    await tell();
    const wall = host.querySelector<HTMLElement>('.projector')!;
    const over = (): string => getComputedStyle(wall, '::after').backgroundColor;
    await userEvent.keyboard(key);
    await settled();
    expect(over()).toBe('rgb(0, 0, 0)');
    await userEvent.keyboard('{PageDown}');
    await settled();
    expect(over()).not.toBe('rgb(0, 0, 0)');
    await userEvent.keyboard('{PageUp}');
    await vi.waitFor(() => expect(pressed).toEqual(['back']));
    close();
  });
});

test.each(['light', 'dark'])('anybody can use it, %s', async (theme) => {
  kept.set('live.wall', `${theme} 1`);
  await open();
  await tell({ slide: SLIDES['turn']!, clock: clockIn(20_000), line: 'Two minutes.' });
  vi.useRealTimers();
  const { violations } = await axe.run(document, { runOnly: RULES });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  const small = [...host.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
  expect(small.filter(({ width, height }) => Math.min(width, height) < 43.9)).toEqual([]);
});
