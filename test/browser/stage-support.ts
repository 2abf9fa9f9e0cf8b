// A stage in a page of its own, with what happened to it.
import { createStage } from '../../src/browser/stage/create-stage.ts';
import type { Stage, StageOptions, StagePicture } from '../../src/browser/stage/stage.ts';
import type { Beat, ManagerView } from '../../src/core/run/view.ts';

export interface OpenStage {
  readonly stage: Stage;
  readonly parent: HTMLElement;
  readonly felt: Beat[];
  readonly failures: string[];
}

const open: OpenStage[] = [];

export async function openStage(
  options: Partial<StageOptions> = {},
  load?: Parameters<typeof createStage>[1],
  renderer?: Parameters<typeof createStage>[2],
): Promise<OpenStage> {
  const parent = document.createElement('div');
  Object.assign(parent.style, { position: 'relative', width: '800px', height: '700px' });
  document.body.append(parent);
  const felt: Beat[] = [];
  const failures: string[] = [];
  const stage = await createStage(
    {
      parent,
      theme: 'light',
      reducedMotion: false,
      onFailure: (reason) => failures.push(reason),
      onBeat: (beat) => felt.push(beat),
      ...options,
    },
    load,
    renderer,
  );
  const opened = { stage, parent, felt, failures };
  open.push(opened);
  return opened;
}

export function closeStages(): void {
  for (const { stage, parent } of open.splice(0)) {
    stage.destroy();
    parent.remove();
  }
}

function manager(id: string, change: Partial<ManagerView>): ManagerView {
  const people = Array.from({ length: 7 }, (_, key) => ({ key, state: 'steady' as const }));
  return {
    id,
    name: id,
    short: id,
    role: 'Product',
    portrait: id,
    brief: '',
    mood: 'neutral',
    trustSeen: 60,
    trustBand: 'fair',
    trustMoved: 'same',
    movedOver: 1,
    waiting: 0,
    inTheirWork: 0,
    told: 'fair',
    asks: null,
    figures: null,
    figuresTrend: null,
    impression: 'fair',
    unmetWeeks: 0,
    apartWeeks: 0,
    unseenWeeks: 0,
    fog: 0,
    goesIn: null,
    deputy: false,
    hovering: false,
    coaching: false,
    team: { name: id, people, vacancies: 1, seen: null },
    ...change,
  };
}

export function picture(
  change: Partial<Record<'mara' | 'kofi' | 'mei' | 'raj', Partial<ManagerView>>> = {},
): StagePicture {
  const ids = ['mara', 'kofi', 'mei', 'raj'] as const;
  return {
    you: { portrait: 'player', present: true },
    managers: ids.map((id) => manager(id, change[id] ?? {})),
    calendar: {
      total: 10,
      managers: { mara: { work: 2, along: 1, asked: 0 }, kofi: { work: 0, along: 0, asked: 1 } },
      elsewhere: 2,
      left: 4,
    },
    planned: {},
    rim: [],
    revealed: false,
    ghosts: {},
  };
}

export const BEATS: readonly Beat[] = [
  { kind: 'ripple', manager: 'mara', tone: 'warm', blocks: 3 },
  { kind: 'ripple', manager: 'raj', tone: 'cool', blocks: 1 },
  { kind: 'mood', manager: 'mara', mood: 'happy' },
  { kind: 'trust', manager: 'mara', direction: 'up' },
  { kind: 'coaching', manager: 'mara' },
  { kind: 'team', manager: 'mara', direction: 'up' },
  { kind: 'hovering', manager: 'kofi' },
  { kind: 'left', manager: 'raj', person: 2 },
  { kind: 'arrived', manager: 'mei', person: 9 },
  { kind: 'gave_notice', manager: 'mei', person: 1 },
  { kind: 'promise_kept', manager: 'mei' },
  { kind: 'promise_broken', manager: 'raj' },
  { kind: 'grew', manager: 'mara' },
  { kind: 'stalled', manager: 'kofi' },
  { kind: 'escalation', manager: 'raj', blocks: 2, unanswered: false },
  { kind: 'escalation', manager: 'kofi', blocks: 1, unanswered: true },
];

const steady = (keys: readonly number[]): ManagerView['team'] => ({
  name: '',
  people: keys.map((key) => ({ key, state: 'steady' })),
  vacancies: 8 - keys.length,
  seen: null,
});

/** The picture after the beats. */
export const AFTER: StagePicture = picture({
  mara: { mood: 'happy', trustSeen: 78 },
  kofi: { hovering: true, fog: 0.9 },
  mei: { team: steady([0, 1, 2, 3, 4, 5, 6, 9]) },
  raj: { mood: 'angry', trustSeen: 25, team: steady([0, 1, 3, 4, 5, 6]) },
});

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until faces are loaded and nothing is drawn any more. */
export async function settle(ms = 300): Promise<void> {
  await pause(ms);
  await nextFrame();
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opened, with `shown` drawn and at rest. */
export async function openShowing(shown: StagePicture, ...given: Parameters<typeof openStage>): Promise<OpenStage> {
  const opened = await openStage(...given);
  opened.stage.show(shown);
  await settle();
  return opened;
}

/** How much changes when `shown` is drawn afresh: 0 where that is what is there already. */
export async function differenceTo(opened: OpenStage, shown: StagePicture): Promise<number> {
  const there = pixelsOf(opened);
  opened.stage.show(shown);
  await settle();
  return differenceOf(there, pixelsOf(opened));
}

export function canvasOf({ parent }: OpenStage): HTMLCanvasElement {
  const canvas = parent.querySelector('canvas');
  if (canvas === null) throw new Error('expected a canvas, got none');
  return canvas;
}

/** What is drawn, as numbers: alike for alike pictures. */
export function pixelsOf(opened: OpenStage): Uint8ClampedArray {
  const canvas = canvasOf(opened);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('expected the Canvas renderer here, got WebGL');
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Share of pixels that are not transparent. */
export function inkShare(opened: OpenStage): number {
  const pixels = pixelsOf(opened);
  let inked = 0;
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 0) inked++;
  return inked / (pixels.length / 4);
}

/** Share of colour values that differ by more than a rounding. */
export function differenceOf(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let different = a.length === b.length ? 0 : Infinity;
  for (let at = 0; at < a.length; at++) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 8) different++;
  return different / a.length;
}

/** How often a frame was asked for while `during` went on. */
export async function framesDuring(during: () => Promise<unknown>): Promise<number> {
  const original = window.requestAnimationFrame;
  let frames = 0;
  window.requestAnimationFrame = (callback) => {
    frames++;
    return original.call(window, callback);
  };
  try {
    await during();
  } finally {
    window.requestAnimationFrame = original;
  }
  return frames;
}
