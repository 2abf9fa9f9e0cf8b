// Steering what is told: hold, go on, faster, watch again.
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Game } from '../../src/browser/play/game.ts';
import { StageHost } from '../../src/browser/play/stage-host.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { idleUntil } from '../support/playing.ts';
import { at, decide, play, setUp, start, t } from './ui-support.tsx';

setUp();

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const nothing = (): void => undefined;

/** A game without a stage: told line by line. */
function gameAt(phase: 'week' | 'away', leavePage?: number): Game {
  const stage = new StageHost({
    theme: () => 'light',
    lessMotion: () => false,
    onBeat: nothing,
    onLayout: nothing,
    onDrawing: nothing,
    onFailure: nothing,
  });
  const owner = new OwnPlay(treeOf(idleUntil(start, (run) => run.phase === phase)), { onKept: nothing });
  return new Game({ play: owner, leavePage, stage, onChange: nothing, onFelt: nothing, lessMotion: () => false });
}

describe('a week', () => {
  const telling = { awayWeek: 0, felt: [], done: false, pace: 1, again: false };

  test('can be held, gone on with and hurried', async () => {
    const setPace = vi.fn<(pace: number) => void>();
    play(at('away'), { telling, setPace });
    await userEvent.click(page.getByRole('button', { name: t('away.pause') }));
    expect(setPace).toHaveBeenLastCalledWith(0);
    await userEvent.click(page.getByRole('button', { name: t('away.faster') }));
    expect(setPace.mock.lastCall?.[0]).toBeGreaterThan(1);
    play(at('away'), { telling: { ...telling, pace: 0 }, setPace });
    await userEvent.click(page.getByRole('button', { name: t('away.go_on') }));
    expect(setPace).toHaveBeenLastCalledWith(1);
    expect(decide).not.toHaveBeenCalled();
  });

  test('of the leave stands still while held, and can be watched again', async () => {
    const game = gameAt('away');
    const weeks = game.state.view.awayWeeks;
    const told = weeks.findIndex(({ beats }) => beats.length > 0);
    expect(told).toBeGreaterThanOrEqual(0);
    game.again(told);
    expect(game.state.telling).toMatchObject({ awayWeek: told, felt: [], done: false, again: true });
    game.setPace(0);
    await pause(900);
    const { length } = game.state.telling.felt;
    await pause(900);
    expect(game.state.telling.felt).toHaveLength(length);
    game.setPace(4);
    await expect.poll(() => game.state.telling.done, { timeout: 8000 }).toBe(true);
    expect(game.state.telling.awayWeek).toBe(told);
    game.close();
  });

  test('that nobody told cannot be watched again while another is', () => {
    const game = gameAt('away');
    game.again(0);
    const { telling: first } = game.state;
    game.again(1);
    expect(game.state.telling).toBe(first);
    game.skip();
    expect(game.state.telling).toMatchObject({ done: true, awayWeek: 0 });
    game.again(99);
    expect(game.state.telling.done).toBe(true);
    game.close();
  });
});

describe('the pages of the leave', () => {
  test('are turned one at a time, under the telling of the last, to the day of the return and back', () => {
    const game = gameAt('away');
    const last = game.state.view.awayWeeks.length;
    for (let page = 1; page < last; page += 1) {
      game.toWeek(page);
      expect(game.state.telling).toMatchObject({ awayWeek: page, done: false, felt: [] });
    }
    game.toWeek(last);
    expect(game.state.telling).toMatchObject({ awayWeek: last - 1, back: true, done: true });
    game.toWeek(last - 1);
    expect(game.state.telling.back ?? false).toBe(false);
    expect(game.state.telling.awayWeek).toBe(last - 1);
    game.close();
  });

  test('open where they were left, and nothing is played that was played before', () => {
    for (const [leavePage, awayWeek, back] of [
      [1, 1, false],
      [3, 2, true],
      [99, 2, true],
    ] as const) {
      const game = gameAt('away', leavePage);
      expect(game.state.view.awayWeeks).toHaveLength(3);
      expect(game.state.telling).toMatchObject({ awayWeek, back, done: true });
      game.close();
    }
  });
});
