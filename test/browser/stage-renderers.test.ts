import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  AFTER,
  BEATS,
  canvasOf,
  closeStages,
  framesDuring,
  inkShare,
  openShowing,
  openStage,
  pause,
  picture,
  settle,
} from './stage-support.ts';

afterEach(() => {
  vi.restoreAllMocks();
  closeStages();
});

describe('renderers', () => {
  test('WebGL plays a week too', async () => {
    const opened = await openShowing(picture(), {}, undefined, 'webgl');
    expect(canvasOf(opened).getContext('2d')).toBe(null);
    await opened.stage.play(BEATS, AFTER, 6);
    expect(opened.felt).toHaveLength(BEATS.length);
    await settle();
    expect(await framesDuring(() => pause(400))).toBe(0);
    expect(opened.failures).toEqual([]);
  });

  test('Canvas takes over from a WebGL that proves slow', async () => {
    const opened = await openShowing(picture(), {}, undefined, 'webgl');
    const original = window.requestAnimationFrame;
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) =>
      original.call(window, () => {
        const until = performance.now() + 60;
        while (performance.now() < until);
        callback(performance.now());
      }),
    );
    await opened.stage.play(BEATS, AFTER);
    vi.restoreAllMocks();
    await expect.poll(() => canvasOf(opened).getContext('2d') !== null, { timeout: 20_000 }).toBe(true);
    await settle();
    expect(inkShare(opened)).toBeGreaterThan(0.05);
    expect(opened.felt).toHaveLength(BEATS.length);
    expect(opened.parent.querySelectorAll('canvas')).toHaveLength(1);
  });
});

describe('without a stage', () => {
  test('says why and goes on when Phaser doesn’t load', async () => {
    const opened = await openStage({}, () => Promise.reject(new Error('no network')));
    expect(opened.failures).toEqual(['no network']);
    expect(opened.parent.childElementCount).toBe(0);
    opened.stage.show(picture());
    opened.stage.resize(300, 300);
    await opened.stage.play(BEATS, AFTER);
    expect(opened.felt).toEqual([...BEATS]);
    opened.stage.destroy();
  });

  test('leaves nothing behind when destroyed', async () => {
    const opened = await openShowing(picture());
    opened.stage.destroy();
    opened.stage.destroy();
    expect(opened.parent.childElementCount).toBe(0);
    expect(await framesDuring(() => pause(400))).toBe(0);
    expect([window.onblur, window.onfocus]).toEqual([null, null]);
    expect(opened.failures).toEqual([]);
  });

  test('leaves no game in Phaser’s pool of canvases', async () => {
    const { Display } = await import('phaser');
    const used = (): number => Display.Canvas.CanvasPool.total();
    // Phaser goes at its next frame, where one is on its way.
    await expect.poll(used).toBe(0);
    const opened = await openShowing(picture(), {}, undefined, 'canvas');
    expect(used()).toBeGreaterThan(0);
    opened.stage.destroy();
    await expect.poll(used).toBe(0);
  });

  test('leaves the page to the list when the graphics context is lost', async () => {
    const opened = await openShowing(picture());
    const week = opened.stage.play(BEATS, AFTER);
    canvasOf(opened).dispatchEvent(new Event('webglcontextlost'));
    await week;
    expect(opened.failures).toEqual(['the graphics context was lost']);
    expect(opened.parent.childElementCount).toBe(0);
  });
});
