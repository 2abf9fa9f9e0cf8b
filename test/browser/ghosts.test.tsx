// A branch being played: the first run's trust beside the present, on the map, in words and in the list.
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Game } from '../../src/browser/play/game.ts';
import { StageHost } from '../../src/browser/play/stage-host.ts';
import type { StagePicture } from '../../src/browser/stage/stage.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { earlierWeek } from '../../src/core/run/earlier-week.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';
import { overflow, play, setUp, t, violations } from './ui-support.tsx';

setUp();

const first = playBot(scenario({ bets: [] }), 7, 'coach');
const branch = idleUntil(
  rewindTo(
    first,
    first.decisions.findIndex(({ kind }) => kind === 'plan'),
  ),
  (run) => run.phase === 'plan' && run.week === 4,
);
const view = viewOf(branch);
const trustAt = (week: number, side: 'before' | 'managers') =>
  Object.fromEntries(earlierWeek(first, week)![side].map((manager) => [manager.id, manager.trustSeen]));
const ghosts = trustAt(4, 'before');
const nothing = (): void => undefined;

/** A game that keeps every picture it shows. */
function gameOf(shown: StagePicture[], before: typeof first | null): { game: Game; owner: OwnPlay } {
  const stage = new StageHost({
    theme: () => 'light',
    lessMotion: () => true,
    onBeat: nothing,
    onLayout: nothing,
    onDrawing: nothing,
    onFailure: nothing,
  });
  stage.show = (picture) => void shown.push(picture);
  const list = [...(before ? [{ parent: null, run: before }] : []), { parent: before ? 0 : null, run: branch }];
  const owner = new OwnPlay({ active: list.length - 1, list }, { onKept: nothing });
  const game = new Game({ play: owner, stage, onChange: nothing, onFelt: nothing, lessMotion: () => true });
  return { game, owner };
}

describe('the stage', () => {
  test('has the first run beside the present, and beside an earlier week that is told', async () => {
    const shown: StagePicture[] = [];
    const { game, owner } = gameOf(shown, first);
    expect(shown.at(-1)?.ghosts).toEqual(ghosts);
    game.replay(2);
    expect(shown.at(-1)?.ghosts).toEqual(trustAt(2, 'before'));
    await expect.poll(() => game.state.replay?.telling.done).toBe(true);
    expect(shown.at(-1)?.ghosts).toEqual(trustAt(2, 'managers'));
    game.toNow();
    await owner.send({ kind: 'plan', items: [] });
    await expect.poll(() => game.state.telling.done).toBe(true);
    expect(shown.at(-1)?.ghosts).toEqual(trustAt(4, 'managers'));
  });

  test('has none where there is no first run', () => {
    const shown: StagePicture[] = [];
    gameOf(shown, null);
    expect(shown.map((picture) => picture.ghosts)).toEqual([{}]);
  });
});

describe.each([
  [1280, 800],
  [390, 844],
  [844, 390],
])('the play screen at %i × %i', (width, height) => {
  test('shows it on the map, with its key in the window and each manager’s in words', async () => {
    await page.viewport(width, height);
    play(view, { ghosts });
    await expect
      .poll(() => document.querySelectorAll('.map-lines .ghost-rail').length)
      .toBe(2 * Object.keys(ghosts).length);
    for (const node of document.querySelectorAll('button.node'))
      expect(node.textContent).toMatch(
        /In your first run trust was (.+, higher than now|.+, lower than now|the same)\.$/,
      );
    const key = document.querySelector('.ghost-key')!;
    expect(key.textContent).toContain(t('map.key_ghost'));
    expect(key.getBoundingClientRect().bottom).toBeLessThan(height);
    expect(key.getBoundingClientRect().top).toBeGreaterThan(0);
    const stage = document.querySelector('.map-stage')!.getBoundingClientRect();
    const { top, bottom } = key.getBoundingClientRect();
    expect(bottom <= stage.top || top >= stage.bottom).toBe(true);
    // On a low window the bar lies over what scrolls beneath it: whatever is to be pressed can be brought clear of it.
    document.querySelector('.planner .actions')?.scrollIntoView({ block: 'nearest' });
    expect(await violations()).toEqual([]);
    expect(overflow()).toBeLessThanOrEqual(0);
  });

  test('shows it in the list, and nothing of it in a run that is no branch', async () => {
    await page.viewport(width, height);
    play(view, { ghosts, look: 'list' });
    const facts = (): Element[] =>
      [...document.querySelectorAll('dt')].filter(({ textContent }) => textContent === t('manager.first_run'));
    expect(facts().map((term) => term.nextElementSibling?.textContent)).toEqual(
      view.managers.map(() => expect.stringMatching(/^(.+, higher than now|.+, lower than now|The same)$/)),
    );
    expect(document.querySelector('.ghost-key')).toBeNull();
    play(view, { look: 'list' });
    expect(facts()).toEqual([]);
    play(view);
    await expect.poll(() => document.querySelector('button.node')).not.toBeNull();
    expect(document.querySelector('.ghost-rail, .ghost-key')).toBeNull();
    expect(document.body.textContent).not.toContain('first run');
  });
});

test('a map with a key gives way to the list a little earlier', async () => {
  await page.viewport(800, 370);
  play(view);
  expect(document.querySelector('.play')?.getAttribute('data-view')).toBe('map');
  play(view, { ghosts });
  await expect.poll(() => document.querySelector('.play')?.getAttribute('data-view')).toBe('list');
});
