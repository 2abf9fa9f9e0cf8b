// What the system wants of every page: other colours, less motion, colours of its own. A page that is open follows at once.
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import { PALETTES } from '../../assets/palette/palette.ts';
import { StageHost } from '../../src/browser/play/stage-host.ts';
import type { Afterwards, Surroundings } from '../../src/browser/play/surroundings.ts';
import { SlideView } from '../../src/browser/live/slides/slide-view.tsx';
import { WORDS } from '../../src/browser/ui/text/en/slides.ts';
import { translateFrom } from '../../src/browser/ui/text/text.ts';
import { Table } from '../../src/browser/play/table.tsx';
import { roadsOf } from '../../src/browser/play/ended.ts';
import { USUAL_SETTINGS, type Settings } from '../../src/browser/ui/screens/settings.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { idleUntil } from '../support/playing.ts';
import { FakeChannel } from '../support/fake-channel.ts';
import { SLIDES } from '../support/slides.ts';
import { showDebrief, showModel, STEPS } from './screens-late.tsx';
import { ProjectorDrawn } from './projector-drawn.tsx';
import { picture } from './stage-support.ts';
import { SCREENS, setUp, show, start, t } from './ui-support.tsx';

setUp();
const system = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
afterEach(() => system({}));

const nothing = (): void => undefined;
const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
const afterwards = {} as Afterwards;
const surroundings = (settings: Settings): Surroundings => ({
  t,
  locale: 'en',
  settings,
  sound: { play: nothing, set: nothing },
  announce: nothing,
  onSettings: nothing,
  onMenu: nothing,
  setPlace: nothing,
});

/** A run in the middle of its first week, its map drawn. */
async function openTable(settings: Partial<Settings>): Promise<void> {
  const run = idleUntil(start, ({ phase }) => phase === 'plan');
  const play = new OwnPlay(treeOf(run), { onKept: nothing });
  show(<Table {...{ play, afterwards }} shell={surroundings({ ...USUAL_SETTINGS, ...settings })} />);
  await expect.poll(() => document.querySelector('canvas'), { timeout: 15_000 }).not.toBeNull();
  await expect.poll(() => document.querySelector('.map .portrait'), { timeout: 15_000 }).toBeNull();
  await pause(300);
}

/** The ground that the stage paints for itself below its canvas. */
const ground = (): string =>
  [...document.querySelectorAll('.map-stage svg *')]
    .map((one) => `${one.getAttribute('fill')} ${one.getAttribute('stroke')}`)
    .join();

describe('a map in the middle of a run', () => {
  test('turns dark and light with the system', async () => {
    await system({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    await openTable({ theme: 'system' });
    const light = ground();
    expect(light).not.toBe('');
    await system({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
    await expect.poll(ground).not.toBe(light);
    await system({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    await expect.poll(ground).toBe(light);
  });

  test('is dark where the system turned dark while it was on its way', async () => {
    const parent = document.createElement('div');
    Object.assign(parent.style, { position: 'relative', width: '800px', height: '700px' });
    document.body.append(parent);
    let now: 'light' | 'dark' = 'light';
    const host: StageHost = new StageHost({
      // Asked for as it is being made; the system turns right after.
      theme: () => {
        const then = now;
        if (now === 'light') queueMicrotask(() => host.refresh());
        now = 'dark';
        return then;
      },
      lessMotion: () => true,
      onBeat: nothing,
      onLayout: nothing,
      onDrawing: nothing,
      onFailure: nothing,
    });
    host.show(picture());
    host.onPlace({ parent, width: 800, height: 700 });
    const paper = (): string | undefined => parent.querySelector('svg')?.style.backgroundColor;
    await expect.poll(paper, { timeout: 15_000 }).toBeTruthy();
    const probe = document.createElement('i');
    probe.style.backgroundColor = PALETTES.dark.paper;
    await expect.poll(paper).toBe(probe.style.backgroundColor);
    host.onPlace(null);
    parent.remove();
  });

  test('stays as the player has set it', async () => {
    await system({ 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'reduce' });
    await openTable({ theme: 'light' });
    const light = ground();
    await system({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
    await pause(300);
    expect(ground()).toBe(light);
  });

  test('stops moving once less motion is asked for, and the week is told', async () => {
    delete document.documentElement.dataset['motion'];
    await system({ 'prefers-reduced-motion': 'no-preference' });
    await openTable({});
    document.querySelector<HTMLElement>('.actions.stay .button')?.click();
    const told = (): boolean => document.querySelector('.ask')?.textContent?.includes('Skip to Friday') === false;
    await expect.poll(told).toBe(false);
    document.querySelector<HTMLElement>('.pace button')?.click();
    await pause(300);
    expect(told()).toBe(false);
    await system({ 'prefers-reduced-motion': 'reduce' });
    await expect.poll(told, { timeout: 1500 }).toBe(true);
  });
});

test('a wall turns with the system as long as nobody has chosen a theme for it', async () => {
  const kept = new Map<string, string>();
  const theme = (): string | undefined => document.documentElement.dataset['theme'];
  await system({ 'prefers-color-scheme': 'light' });
  show(<ProjectorDrawn channel={new FakeChannel()} kept={kept} announce={nothing} />);
  await expect.poll(theme).toBe('light');
  await system({ 'prefers-color-scheme': 'dark' });
  await expect.poll(theme).toBe('dark');
  expect(kept.get('live.wall')).toBeUndefined();
  await userEvent.keyboard('d');
  await expect.poll(() => [theme(), kept.get('live.wall')]).toEqual(['light', 'light 1']);
  await system({ 'prefers-color-scheme': 'light' });
  await system({ 'prefers-color-scheme': 'dark' });
  await pause(50);
  expect(theme()).toBe('light');
  delete document.documentElement.dataset['theme'];
});

/** Letters that cannot be told from what is around or behind them. */
function illegible(): string[] {
  const faults: string[] = [];
  for (const text of document.querySelectorAll<SVGElement>('svg text')) {
    const { fill, stroke, strokeWidth } = getComputedStyle(text);
    if (text.closest('.map') === null && stroke !== 'none' && stroke === fill && Number.parseFloat(strokeWidth) > 1)
      faults.push(`${text.textContent}: a halo of ${stroke}`);
  }
  return faults;
}

/** Less than half as bright as white, as the sum of its parts. */
const isDark = (colour: string): boolean =>
  (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) < 380;

describe('in the colours of the system', () => {
  const forced = (): Promise<unknown> => system({ 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });

  test('letters of charts have no halo', async () => {
    await forced();
    const over = idleUntil(start, () => false);
    const faults: string[] = [];
    for (const step of STEPS) {
      await showDebrief(debriefOf(over), 'The Friday deck', roadsOf(over), step);
      faults.push(...illegible());
    }
    expect(document.querySelectorAll('svg text').length).toBeGreaterThan(20);
    await showModel();
    faults.push(...illegible());
    expect(faults).toEqual([]);
  });

  test.each(['light', 'dark'])('slides can be read, whatever theme was chosen: %s', async (theme) => {
    await forced();
    document.documentElement.dataset['theme'] = theme;
    const words = translateFrom('en', WORDS);
    const faults: string[] = [];
    for (const [name, slide] of Object.entries(SLIDES)) {
      show(
        <main class="projector">
          <SlideView slide={slide} t={words} language="en" size="wall" />
        </main>,
      );
      await pause(20);
      faults.push(...illegible().map((fault) => `${name}: ${fault}`));
      for (const line of document.querySelectorAll('.slide .chart-line'))
        if (isDark(getComputedStyle(line).stroke)) faults.push(`${name}: a line on black`);
      for (const bar of document.querySelectorAll('.count-bar > .count-bar-fill')) {
        const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(bar);
        if (isDark(Number.parseFloat(borderTopWidth) > 0 ? borderTopColor : backgroundColor))
          faults.push(`${name}: a bar on black`);
      }
    }
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(0, 0, 0)');
    delete document.documentElement.dataset['theme'];
    expect(faults).toEqual([]);
  });

  test('what is chosen, spent or set is told from what is not', async () => {
    await forced();
    SCREENS['menu']?.();
    const look = (element: Element | null): string => {
      const { backgroundColor, borderColor, borderStyle, outlineStyle, outlineColor } = getComputedStyle(element!);
      return [backgroundColor, borderColor, borderStyle, outlineStyle, outlineColor].join();
    };
    const few = [...document.querySelectorAll('.few > label')];
    const chosen = few.find((label) => label.querySelector(':checked'))!;
    const other = few.find((label) => !label.querySelector(':checked'))!;
    expect(look(chosen)).not.toBe(look(other));
    const [box] = document.querySelectorAll<HTMLInputElement>('.setting > [type=checkbox]');
    const knob = (): string => getComputedStyle(box!, '::before').insetInlineStart;
    const [was, wasChecked] = [knob(), box!.checked];
    box!.checked = !wasChecked;
    expect(knob()).not.toBe(was);
    expect(getComputedStyle(box!, '::before').backgroundColor).not.toBe(getComputedStyle(box!).backgroundColor);
    SCREENS['plan']?.();
    const states = [...document.querySelectorAll('.block')].map((block) => [
      block.getAttribute('data-state'),
      look(block),
    ]);
    const looks = new Map(states.map(([state, seen]) => [state, seen]));
    expect(new Set(looks.values()).size).toBe(looks.size);
  });
});
