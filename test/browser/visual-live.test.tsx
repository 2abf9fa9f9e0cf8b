// Reference pictures of the wall in a hall. A change that is meant is taken over with `npm run test:browser -- -u`.
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/ui/styles/tokens.css';
import '../../src/browser/ui/styles/base.css';
import '../../src/browser/ui/styles/components.css';
import { FakeChannel } from '../support/fake-channel.ts';
import { SLIDES } from '../support/slides.ts';
import { ProjectorDrawn, type Shown } from './projector-drawn.tsx';
import { arrange, HERE, holdStill, looksAsBefore, type Theme } from './visual-support.tsx';

let host: HTMLElement;
holdStill();
beforeEach(() => {
  document.documentElement.dataset['motion'] = 'less';
  host = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  render(null, host);
  host.remove();
  delete document.documentElement.dataset['theme'];
  await page.viewport(1280, 800);
});

async function onTheWall(slide: string, theme: Theme, change: Partial<Shown> = {}): Promise<void> {
  await arrange(theme, [1280, 720]);
  const channel = new FakeChannel();
  render(
    <ProjectorDrawn channel={channel} kept={new Map([['live.wall', `${theme} 1`]])} announce={() => undefined} />,
    host,
  );
  channel.tell('slide', {
    now: Date.now(),
    seq: 1,
    slide: SLIDES[slide]!,
    language: 'en',
    clock: { deadline: null, paused: null },
    code: 'K7MQ2X',
    key: 'BCDFGHJKMNPQRTVW',
    address: 'http://192.168.1.5:4180',
    line: '',
    ...change,
  });
  const idle = (): string | undefined => host.querySelector<HTMLElement>('.projector')?.dataset['idle'];
  await expect.poll(idle, { timeout: 10_000 }).toBe('true');
  await looksAsBefore(`wall-${slide.replaceAll(/\W+/g, '-')}-${theme}`);
}

const PAUSED = { clock: { deadline: null, paused: 95_000 } };

describe.runIf(HERE)('looks as it did', () => {
  test('the door is open', () => onTheWall('welcome', 'light'));
  test('people decide, in the dark', () => onTheWall('turn', 'dark', PAUSED));
  test('bets', () => onTheWall('bets', 'light'));
  test('told against true', () => onTheWall('told', 'light', { line: 'Back at ten past.' }));
  test('told against true, in the dark', () => onTheWall('told', 'dark'));
  test('how the room chose', () => onTheWall('choice', 'light'));
  test('a pair of runs, in the dark', () => onTheWall('pair, shift', 'dark'));
  test('first run and second', () => onTheWall('again', 'light'));
});
