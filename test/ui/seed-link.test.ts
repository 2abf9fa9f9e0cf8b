// A link that asks for other luck than a saved run has: nothing makes room before the player says so.
import { expect, test, vi } from 'vitest';
import { openSaves } from '../../src/browser/app/saves.ts';
import type { Shell } from '../../src/browser/app/shell.ts';
import { takeUp } from '../../src/browser/app/take-up.tsx';
import { treeOf } from '../../src/core/run/branches.ts';
import { keptRunOf } from '../../src/core/run/own-play.ts';
import type { Run } from '../../src/core/run/run.ts';
import { storeIn } from '../support/fake-storage.ts';
import { botRuns } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const PLAYED = scenario();
const RUNS = botRuns(PLAYED, 7, 'coach');
const HALF = RUNS.find((run) => run.phase === 'moment' && run.week === 3)!;

async function opened(run: Run, seed: number | null) {
  const saves = openSaves(await storeIn());
  saves.put({ ...keptRunOf(treeOf(run)), from: 'library' });
  const save = saves.find('library', PLAYED.id);
  const shell = { saves, locale: 'en', goTo: vi.fn() } as unknown as Shell;
  const route = { kind: 'play', from: 'library', id: PLAYED.id, seed } as const;
  const taken = await takeUp(route, { scenario: PLAYED, hash: '' } as Parameters<typeof takeUp>[1], save!, shell);
  return { taken, saves };
}

test('it asks first, and what is decided then is done', async () => {
  const { taken, saves } = await opened(HALF, 8);
  expect(saves.store.keys()).toEqual([`run/library/${PLAYED.id}`]);
  if (taken === null || !('makeRoom' in taken)) throw new Error('expected to be asked');
  expect(taken.seed).toBe(8);
  taken.makeRoom();
  expect(saves.store.keys()).toEqual([`kept/library/${PLAYED.id}`]);
});

test.each([7, null])('the same luck, or none that is asked for, goes on with it (%s)', async (seed) => {
  const { taken, saves } = await opened(HALF, seed);
  expect(taken).toHaveProperty('play');
  expect(saves.store.keys()).toEqual([`run/library/${PLAYED.id}`]);
});

test('where nothing was decided there is nothing to ask', async () => {
  const { taken, saves } = await opened(RUNS[0]!, 8);
  expect(taken).toBe(null);
  expect(saves.store.keys()).toEqual([]);
});
