// The debrief's stage: another run's ghost, and going over from one reading of a week to another.
import { afterEach, describe, expect, test } from 'vitest';
import {
  AFTER,
  canvasOf,
  closeStages,
  differenceOf,
  differenceTo,
  framesDuring,
  openShowing,
  openStage,
  pause,
  picture,
  pixelsOf,
  settle,
} from './stage-support.ts';

const foggy = picture({ mara: { fog: 1 }, kofi: { fog: 0.8, mood: 'happy' }, raj: { fog: 1 } });
const lifted = { ...AFTER, revealed: true };

afterEach(closeStages);

describe('turning to another reading', () => {
  test('moves, ends in that picture, tells no beat, and sleeps again', async () => {
    const opened = await openShowing(foggy);
    expect(await framesDuring(() => opened.stage.turnTo(lifted))).toBeGreaterThan(5);
    await settle();
    const turned = pixelsOf(opened);
    expect(await framesDuring(() => pause(600))).toBe(0);
    opened.stage.show(lifted);
    await settle();
    expect(differenceOf(turned, pixelsOf(opened))).toBe(0);
    expect(opened.felt).toEqual([]);
  });

  test('is there at once with reduced motion, and when it is skipped', async () => {
    for (const reducedMotion of [true, false]) {
      const opened = await openShowing(foggy, { reducedMotion });
      const turned = opened.stage.turnTo(lifted);
      opened.stage.skip();
      await turned;
      await settle();
      expect(await differenceTo(opened, lifted)).toBe(0);
    }
  });

  test('goes on after a week that was left standing still', async () => {
    const { stage } = await openStage();
    stage.show(foggy);
    await settle();
    stage.setPace(0);
    await stage.turnTo(lifted);
    await settle();
    expect(await framesDuring(() => pause(400))).toBe(0);
  });

  test.each(['webgl', 'canvas'] as const)('works with %s', async (renderer) => {
    const opened = await openShowing({ ...foggy, ghosts: { mara: 80, raj: 20 } }, {}, undefined, renderer);
    await opened.stage.turnTo({ ...lifted, ghosts: { mara: 40, raj: 70 } });
    await settle();
    expect(opened.failures).toEqual([]);
    expect(canvasOf(opened).width).toBeGreaterThan(0);
    expect(await framesDuring(() => pause(600))).toBe(0);
  });

  test('does nothing where there is no stage', async () => {
    const opened = await openStage({}, () => Promise.reject(new Error('no network')));
    await opened.stage.turnTo(lifted);
    expect(opened.felt).toEqual([]);
  });
});

describe('the ghost of another run', () => {
  test('is drawn beside the lines it is known for, and goes with them', async () => {
    const opened = await openShowing(picture());
    const alone = pixelsOf(opened);
    opened.stage.show({ ...picture(), ghosts: { mara: 70 } });
    await settle();
    const one = pixelsOf(opened);
    opened.stage.show({ ...picture(), ghosts: { mara: 70, kofi: 70, mei: 20 } });
    await settle();
    const three = pixelsOf(opened);
    expect(differenceOf(alone, one)).toBeGreaterThan(0.0004);
    expect(differenceOf(alone, three)).toBeGreaterThan(1.8 * differenceOf(alone, one));
    opened.stage.show(picture());
    await settle();
    expect(differenceOf(alone, pixelsOf(opened))).toBe(0);
  });

  test('is another one for other trust', async () => {
    const opened = await openShowing({ ...picture(), ghosts: { mara: 90 } });
    const high = pixelsOf(opened);
    opened.stage.show({ ...picture(), ghosts: { mara: 10 } });
    await settle();
    expect(differenceOf(high, pixelsOf(opened))).toBeGreaterThan(0.0002);
  });
});
