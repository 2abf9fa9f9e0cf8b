// What the pictures share: a still window, the comparing, and fixed views: of the engine's run only the texts remain, so that a change of the model changes no picture.
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/browser/app/fonts.css';
import { StageHost } from '../../src/browser/play/stage-host.ts';
import { pictureOf } from '../../src/browser/play/stage-picture.ts';
import type { PlayScreenProps } from '../../src/browser/ui/screens/play-screen.tsx';
import type { Beat, ManagerView, PersonView, RunView } from '../../src/core/run/view.ts';
import { at, layOut, play } from './ui-support.tsx';

export type Theme = 'light' | 'dark';
export const THEMES: readonly Theme[] = ['light', 'dark'];
/** Other systems draw letters otherwise; the pictures are Linux's. */
export const HERE = /Linux/.test(navigator.userAgent) && !/Android/.test(navigator.userAgent);

/** Call once at the top of a test file: what blinks, slides, or lies under a pointer that another test left there does not. */
export function holdStill(): void {
  beforeEach(() => {
    // Only what the window shows; nothing is left that taking the picture could scroll.
    Object.assign(document.documentElement.style, { overflow: 'hidden', scrollPadding: '0' });
    Object.assign(document.body.style, { height: '100vh', overflow: 'clip' });
    const still = document.head.appendChild(document.createElement('style'));
    still.id = 'still';
    still.textContent =
      '*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important; pointer-events: none !important }';
  });
  afterEach(() => {
    document.getElementById('still')?.remove();
    document.body.removeAttribute('style');
    Object.assign(document.documentElement.style, { overflow: '', scrollPadding: '' });
  });
}

export async function arrange(theme: Theme, [width, height]: readonly [number, number]): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  await page.viewport(width, height);
}

export async function looksAsBefore(name: string): Promise<void> {
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  window.scrollTo(0, 0);
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await new Promise((resolve) => setTimeout(resolve, 400));
  await expect.element(page.elementLocator(document.body)).toMatchScreenshot(name, {
    comparatorName: 'pixelmatch',
    // Antialiased pixels are left out by the comparison itself; this is for a letter's edge.
    comparatorOptions: { threshold: 0.06, includeAA: false, allowedMismatchedPixelRatio: 0.0002 },
  });
}

const PORTRAITS = ['mara', 'kofi', 'mei', 'raj'];
const LOOKS: readonly Partial<ManagerView>[] = [
  { mood: 'happy', trustSeen: 71, trustBand: 'high', fog: 0, unseenWeeks: 0 },
  { mood: 'worried', trustSeen: 31, trustBand: 'low', fog: 0.2, unseenWeeks: 1, hovering: true },
  { mood: 'neutral', trustSeen: 52, trustBand: 'fair', fog: 0.7, unseenWeeks: 3 },
  { mood: 'exhausted', trustSeen: 45, trustBand: 'fair', fog: 1, unseenWeeks: 6 },
];
const STATES: readonly PersonView['state'][] = ['steady', 'bright', 'uneasy', 'steady', 'leaving', 'steady', 'steady'];

function fixedManager(manager: ManagerView, index: number): ManagerView {
  const people = STATES.map((state, key) => ({ key, state }));
  return {
    ...manager,
    told: 'good',
    figures: 'fair',
    figuresTrend: 'flat',
    impression: 'good',
    ...LOOKS[index % LOOKS.length],
    portrait: PORTRAITS[index % PORTRAITS.length] ?? manager.portrait,
    team: { ...manager.team, people, vacancies: 1, seen: null },
  };
}

const beatsFor = ([first, second]: readonly ManagerView[]): Beat[] =>
  first && second
    ? [
        { kind: 'ripple', manager: first.id, tone: 'warm', blocks: 2 },
        { kind: 'trust', manager: first.id, direction: 'up' },
        { kind: 'hovering', manager: second.id },
        { kind: 'escalation', manager: second.id, blocks: 2, unanswered: false },
      ]
    : [];

export function fixedView(phase: RunView['phase']): RunView {
  const view = at(phase);
  const managers = view.managers.map(fixedManager);
  const byManager = Object.fromEntries(managers.map(({ id }, index) => [id, index]));
  const beats = phase === 'week' ? beatsFor(managers) : [];
  return {
    ...view,
    managers,
    beats,
    boss: { ...view.boss, mood: 'worried' },
    briefing: view.briefing.filter(({ kind }) => kind === 'boss' || kind === 'told'),
    attention: { total: 10, claimed: 1, spent: 2, left: 7, byManager },
    lastPlan: [],
    awayWeeks: view.awayWeeks
      .slice(0, 2)
      .map(({ week }) => ({ week, managers, beats: beatsFor(managers), scenes: [] })),
  };
}

/** The play screen with a drawn map; resolves once it has drawn. */
export async function playDrawn(view: RunView, theme: Theme, given: Partial<PlayScreenProps> = {}): Promise<void> {
  const nothing = (): void => undefined;
  const drawn = new Promise<void>((resolve, reject) => {
    const host = new StageHost({
      theme: () => theme,
      lessMotion: () => true,
      onBeat: nothing,
      onLayout: nothing,
      onDrawing: (drawing) => drawing && resolve(),
      onFailure: (reason) => reject(new Error(reason)),
    });
    host.show(pictureOf(view));
    play(view, {
      map: { layOut, onComing: host.onComing, onPlace: host.onPlace, drawing: true },
      ...given,
    });
    if (!document.querySelector('.map-stage')) resolve();
  });
  await drawn;
}
