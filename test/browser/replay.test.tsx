// Watching an earlier week: told as it was seen then, steered as any week, and back to now with nothing lost.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Game, type GameOptions, type GameState } from '../../src/browser/play/game.ts';
import { StageHost } from '../../src/browser/play/stage-host.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import type { Run } from '../../src/core/run/run.ts';
import { idleUntil } from '../support/playing.ts';
import { decide, play, setUp, small, start, t, violations } from './ui-support.tsx';
import { createPlanText } from '../support/words.ts';

setUp();

const nothing = (): void => undefined;
const weekOver = (week: number): Run => idleUntil(start, (run) => run.phase === 'week' && run.week === week);
const planning = (week: number): Run => idleUntil(start, (run) => run.phase === 'plan' && run.week === week);

const ownerOf = (run: Run): OwnPlay => new OwnPlay(treeOf(run), { onKept: nothing });

/** A game without a stage: told line by line, or all at once. */
function gameOf(run: Run, given: Partial<GameOptions> = {}, owner = ownerOf(run)): Game {
  const stage = new StageHost({
    theme: () => 'light',
    lessMotion: () => true,
    onBeat: nothing,
    onLayout: nothing,
    onDrawing: nothing,
    onFailure: nothing,
  });
  return new Game({ play: owner, stage, onChange: nothing, onFelt: nothing, lessMotion: () => true, ...given });
}

describe('a game', () => {
  test('tells an earlier week with what was seen then, and says when it is over and is left', async () => {
    const turns: string[] = [];
    const game = gameOf(planning(4), { onReplay: (turn, week) => turns.push(`${turn} ${week}`) });
    const now = game.state;
    game.replay(2);
    await expect.poll(() => game.state.replay?.telling.done).toBe(true);
    expect(game.state.replay?.view).toEqual(viewOf(weekOver(2)));
    expect([game.state.view, game.state.telling]).toEqual([now.view, now.telling]);
    game.toNow();
    expect(game.state).toEqual(now);
    expect(turns).toEqual(['over 2', 'left 4']);
  });

  test('feels each beat of that week once, in order', async () => {
    const felt: unknown[] = [];
    const game = gameOf(planning(4), { onFelt: (beat, { replay }: GameState) => felt.push([replay?.view.week, beat]) });
    const week = [3, 2, 1].find((number) => viewOf(weekOver(number)).beats.length > 0) ?? 1;
    game.replay(week);
    await expect.poll(() => game.state.replay?.telling.done).toBe(true);
    expect(felt).toEqual(viewOf(weekOver(week)).beats.map((beat) => [week, beat]));
  });

  test('can be held, skipped and turned to another week while one is told', async () => {
    const game = gameOf(planning(4), { lessMotion: () => false });
    game.replay(1);
    game.setPace(0);
    expect(game.state.replay?.telling).toMatchObject({ pace: 0, done: false });
    expect(game.state.telling).toMatchObject({ pace: 1, done: true });
    game.replay(3);
    expect(game.state.replay).toMatchObject({ view: { week: 3 }, telling: { pace: 1, done: false } });
    game.skip();
    expect(game.state.replay).toMatchObject({ view: { week: 3 }, telling: { done: true } });
    game.close();
  });

  test('is left by a decision, and refuses weeks that were not played or while the present is told', async () => {
    const owner = ownerOf(planning(3));
    const game = gameOf(planning(3), { lessMotion: () => false }, owner);
    for (const week of [0, 3, 99]) game.replay(week);
    expect(game.state.replay).toBe(null);
    game.replay(1);
    await owner.send({ kind: 'plan', items: [] });
    expect(game.state).toMatchObject({ replay: null, view: { phase: 'week' }, telling: { done: false } });
    game.replay(1);
    expect(game.state.replay).toBe(null);
    game.close();
  });
});

describe('on screen', () => {
  const told = { awayWeek: 0, felt: [], done: true, pace: 1, again: false };
  const view = viewOf(planning(4));
  const replay = { view: viewOf(weekOver(2)), telling: told };

  test('the way there begins with the last week that is not on screen already', async () => {
    const onReplay = vi.fn<(week: number) => void>();
    play(view, { onReplay });
    await userEvent.click(page.getByRole('button', { name: t('replay.open') }));
    play(viewOf(weekOver(3)), { onReplay });
    await userEvent.click(page.getByRole('button', { name: t('replay.open') }));
    expect(onReplay.mock.calls).toEqual([[3], [2]]);
  });

  test.each([
    ['before the first week is over', viewOf(planning(1)), told],
    ['while the first is all there is', viewOf(weekOver(1)), told],
    ['while a week is told', viewOf(weekOver(3)), { ...told, done: false }],
  ])('there is none %s', (_, now, telling) => {
    play(now, { telling });
    expect(document.querySelector('h1')).not.toBeNull();
    expect(page.getByRole('button', { name: t('replay.open') }).query()).toBeNull();
  });

  test('says which week it is, shows the map of that week, and keeps what was planned meanwhile', async () => {
    play(view);
    await page.getByRole('button', { name: /^Mira/, expanded: false }).click();
    await page.getByRole('button', { name: 'More: One-on-one, Mira' }).click();
    const trayText = (): string => document.querySelector('.tray')?.textContent ?? '';
    const before = trayText();
    page
      .getByRole('button', { name: t('replay.open') })
      .element()
      .focus();
    play(view, { replay });
    await expect.poll(() => document.activeElement?.textContent).toBe(t('replay.title', { week: 2 }));
    expect(document.querySelector('.where')?.textContent).toContain(t('replay.where', { week: 2 }));
    await expect.element(page.getByText(createPlanText('en')('replay.over', { week: 2 }))).toBeVisible();
    expect(document.querySelector<HTMLElement>('.tray')?.offsetParent).toBeNull();
    const worst = replay.view.managers.map(({ fog }) => fog);
    expect(worst).not.toEqual(view.managers.map(({ fog }) => fog));
    play(view);
    // What is said while a block is weighed goes with the pointer; what was planned stays.
    expect(trayText()).toContain('1 planned');
    expect(before.startsWith(trayText())).toBe(true);
  });

  test('whoever goes back is at the scene, where number keys choose, and whoever closes it where they opened it', async () => {
    decide.mockClear();
    const asked = viewOf(idleUntil(start, (run) => run.phase === 'moment' && run.week > 2));
    play(asked, { replay });
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    page
      .getByRole('button', { name: createPlanText('en')('replay.back', { week: asked.week }) })
      .element()
      .focus();
    play(asked);
    await expect.poll(() => document.activeElement?.textContent).toBe(asked.moment?.title);
    await userEvent.keyboard('1');
    expect(decide).toHaveBeenCalledOnce();
    play(asked, { replay });
    const opener = page.getByRole('button', { name: t('replay.open') }).element();
    opener.focus();
    play(asked);
    await new Promise((done) => setTimeout(done, 300));
    expect(document.activeElement).toBe(opener);
  });

  test('another week is picked by number, with the keyboard too, and the focus stays there', async () => {
    const onReplay = vi.fn<(week: number) => void>();
    play(view, { replay, onReplay });
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    await userEvent.tab();
    expect(document.activeElement).toBe(page.getByRole('radio', { name: 'Week 2' }).element());
    await userEvent.keyboard('{ArrowRight}');
    expect(onReplay).toHaveBeenLastCalledWith(3);
    play(view, { replay: { ...replay, view: viewOf(weekOver(3)) }, onReplay });
    expect(document.activeElement).toBe(page.getByRole('radio', { name: 'Week 3' }).element());
    await page.getByRole('radio', { name: 'Week 1' }).click();
    expect(onReplay).toHaveBeenLastCalledWith(1);
  });

  test('is held, hurried, skipped and left', async () => {
    const [skip, setPace, onNow] = [vi.fn<() => void>(), vi.fn<(pace: number) => void>(), vi.fn<() => void>()];
    play(view, { replay: { ...replay, telling: { ...told, done: false } }, skip, setPace, onNow });
    await page.getByRole('button', { name: t('away.pause') }).click();
    await page.getByRole('button', { name: t('away.faster') }).click();
    await page.getByRole('button', { name: t('week.skip', { length: 1 }) }).click();
    await page.getByRole('button', { name: createPlanText('en')('replay.back', { week: 4 }) }).click();
    await page.getByRole('button', { name: t('replay.open'), pressed: true }).click();
    expect(setPace.mock.calls[0]).toEqual([0]);
    expect([setPace.mock.calls.length, skip.mock.calls.length, onNow.mock.calls.length]).toEqual([2, 1, 2]);
  });

  test.each(['map', 'list'] as const)('breaks no rule of accessibility (%s)', async (look) => {
    play(view, { replay, look });
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
    expect(await violations()).toEqual([]);
    expect(small()).toEqual([]);
  });

  test('the present week can be held and hurried, too', async () => {
    const setPace = vi.fn<(pace: number) => void>();
    play(viewOf(weekOver(1)), { telling: { ...told, done: false }, setPace });
    await page.getByRole('button', { name: t('away.pause') }).click();
    expect(setPace).toHaveBeenCalledWith(0);
  });
});
