import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  AFTER,
  BEATS,
  canvasOf,
  closeStages,
  differenceOf,
  differenceTo,
  framesDuring,
  inkShare,
  openShowing,
  openStage,
  pause,
  picture,
  pixelsOf,
  settle,
} from './stage-support.ts';

afterEach(() => {
  vi.restoreAllMocks();
  closeStages();
});

describe('stage', () => {
  test('draws people on a transparent canvas over an SVG ground, hidden from screen readers', async () => {
    const opened = await openShowing(picture());
    const canvas = canvasOf(opened);
    const ground = opened.parent.querySelector('svg');
    expect(canvas.getAttribute('aria-hidden')).toBe('true');
    expect(ground?.getAttribute('aria-hidden')).toBe('true');
    expect(ground?.querySelectorAll('circle').length).toBeGreaterThan(4);
    expect([canvas.clientWidth, canvas.clientHeight]).toEqual([800, 700]);
    expect(canvas.width).toBe(800 * window.devicePixelRatio);
    expect(inkShare(opened)).toBeGreaterThan(0.05);
    expect(inkShare(opened)).toBeLessThan(0.6);
  });

  test('asks for no frame while nothing moves', async () => {
    const { stage } = await openStage();
    stage.show(picture());
    await settle();
    expect(await framesDuring(() => pause(600))).toBe(0);
    stage.show(AFTER);
    await settle();
    expect(await framesDuring(() => pause(600))).toBe(0);
  });

  test('sleeps again after a week has played', async () => {
    const { stage } = await openStage();
    stage.show(picture());
    await settle();
    expect(await framesDuring(() => stage.play(BEATS, AFTER, 4))).toBeGreaterThan(5);
    await settle();
    expect(await framesDuring(() => pause(600))).toBe(0);
  });

  test('shows in two themes and any size', async () => {
    const opened = await openShowing(picture());
    const light = pixelsOf(opened);
    opened.stage.setTheme('dark');
    await settle();
    expect(differenceOf(light, pixelsOf(opened))).toBeGreaterThan(0.02);
    opened.stage.resize(390, 430);
    await settle();
    expect(canvasOf(opened).clientWidth).toBe(390);
    expect(inkShare(opened)).toBeGreaterThan(0.05);
    opened.stage.resize(40, 20);
    opened.stage.resize(800, 700);
    opened.stage.setTheme('light');
    await settle();
    expect(differenceOf(light, pixelsOf(opened))).toBeLessThan(0.002);
  });

  test('shows that you are away, and lifts all fog when revealed', async () => {
    const opened = await openStage();
    const foggy = picture({ kofi: { fog: 1 } });
    opened.stage.show(foggy);
    await settle();
    const present = pixelsOf(opened);
    opened.stage.show({ ...foggy, you: { portrait: 'player', present: false } });
    await settle();
    const away = pixelsOf(opened);
    expect(differenceOf(present, away)).toBeGreaterThan(0.002);
    opened.stage.show({ ...foggy, revealed: true });
    await settle();
    const revealed = pixelsOf(opened);
    opened.stage.show(picture());
    await settle();
    expect(differenceOf(revealed, pixelsOf(opened))).toBeLessThan(0.001);
  });

  test('shows who matters at the rim, and lets them go', async () => {
    const opened = await openShowing(picture());
    const without = pixelsOf(opened);
    const boss = { id: 'ines', name: 'Inés', portrait: 'lucia', mood: 'worried', pulling: true } as const;
    opened.stage.show({ ...picture(), rim: [boss, { ...boss, id: 'jo', portrait: 'robin', pulling: false }, boss] });
    await settle();
    expect(differenceOf(without, pixelsOf(opened))).toBeGreaterThan(0.002);
    opened.stage.show(picture());
    await settle();
    expect(differenceOf(without, pixelsOf(opened))).toBe(0);
  });

  test.each([1, 2, 3])('is sharp at %i device pixels in a CSS pixel', async (dpr) => {
    vi.spyOn(window, 'devicePixelRatio', 'get').mockReturnValue(dpr);
    const opened = await openShowing(picture());
    const canvas = canvasOf(opened);
    expect([canvas.width, canvas.clientWidth]).toEqual([800 * dpr, 800]);
    expect(inkShare(opened)).toBeGreaterThan(0.05);
    await opened.stage.play(BEATS, AFTER, 8);
    await settle();
    expect(await differenceTo(opened, AFTER)).toBe(0);
  });

  test('draws somebody for a portrait nobody knows', async () => {
    const opened = await openShowing(picture({ mara: { portrait: 'nobody' } }));
    expect(opened.failures).toEqual([]);
    expect(inkShare(opened)).toBeGreaterThan(0.05);
  });
});

describe('a week', () => {
  test('is felt beat by beat and ends in the picture after it', async () => {
    const opened = await openShowing(picture());
    expect(await framesDuring(() => opened.stage.play(BEATS, AFTER))).toBeGreaterThan(5);
    expect(new Set(opened.felt)).toEqual(new Set(BEATS));
    expect(opened.felt).toHaveLength(BEATS.length);
    expect(opened.felt.at(-1)?.kind).toBe('escalation');
    await settle();
    expect(await differenceTo(opened, AFTER)).toBe(0);
  });

  test('can be skipped: the rest is told at once', async () => {
    const opened = await openShowing(picture());
    const week = opened.stage.play(BEATS, AFTER);
    await pause(150);
    expect(opened.felt).toHaveLength(0);
    opened.stage.skip();
    await week;
    expect(opened.felt).toHaveLength(BEATS.length);
    await settle();
    expect(await differenceTo(opened, AFTER)).toBe(0);
  });

  test('can be held and goes on, and asks for no frame meanwhile', async () => {
    const opened = await openShowing(picture());
    const week = opened.stage.play(BEATS, AFTER);
    await pause(900);
    opened.stage.setPace(0);
    await settle();
    const felt = opened.felt.length;
    expect(felt).toBeLessThan(BEATS.length);
    expect(await framesDuring(() => pause(600))).toBe(0);
    expect(opened.felt).toHaveLength(felt);
    opened.stage.setPace(4);
    await week;
    expect(opened.felt).toHaveLength(BEATS.length);
    await settle();
    expect(await differenceTo(opened, AFTER)).toBe(0);
  });

  test('can be skipped while it is held', async () => {
    const opened = await openShowing(picture());
    opened.stage.setPace(0);
    const week = opened.stage.play(BEATS, AFTER);
    await pause(200);
    expect(opened.felt).toHaveLength(0);
    opened.stage.skip();
    await week;
    expect(opened.felt).toHaveLength(BEATS.length);
  });

  test('comes to the same end without motion', async () => {
    const moving = await openStage();
    moving.stage.show(picture());
    await settle();
    await moving.stage.play(BEATS, AFTER, 8);
    await settle();
    const still = await openStage({ reducedMotion: true });
    still.stage.show(picture());
    await settle();
    expect(await framesDuring(() => still.stage.play(BEATS, AFTER))).toBeLessThanOrEqual(1);
    await settle();
    expect(still.felt).toEqual([...BEATS]);
    expect(differenceOf(pixelsOf(moving), pixelsOf(still))).toBe(0);
  });

  test('ends when the tab is hidden, the stage destroyed or another picture shown', async () => {
    const opened = await openShowing(picture());
    const hidden = opened.stage.play(BEATS, AFTER);
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await hidden;
    vi.restoreAllMocks();
    const replaced = opened.stage.play(BEATS, AFTER);
    opened.stage.show(picture());
    await replaced;
    const cut = opened.stage.play(BEATS, AFTER);
    opened.stage.destroy();
    await cut;
    expect(opened.felt).toHaveLength(3 * BEATS.length);
    await opened.stage.play(BEATS, AFTER);
    expect(opened.felt).toHaveLength(4 * BEATS.length);
  });
});
