import { expect, test, vi } from 'vitest';
import { tellLife, tellOf } from '../../src/browser/app/life.ts';
import type { LifeEvent } from '../../src/browser/app/services.ts';
import { OwnPlay } from '../../src/core/run/own-play.ts';
import { treeOf } from '../../src/core/run/branches.ts';
import { startRun } from '../../src/core/run/start-run.ts';
import { longScenario } from '../support/scenario.ts';
import { botRuns } from '../support/playing.ts';
import { botCommand } from '../../src/core/lab/bots.ts';

test('the life of a run is told from its start to its end, and which branch it is', async () => {
  const told: LifeEvent[] = [];
  const scenario = longScenario();
  const play = new OwnPlay(treeOf(startRun(scenario, 7)), { onKept: vi.fn() });
  const leave = tellLife(play, (event) => told.push(event));
  for (const run of botRuns(scenario, 7, 'adaptive').slice(0, -1)) await play.send(botCommand(run, 'adaptive'));
  tellOf(play, 'debriefed', (event) => told.push(event));
  leave();
  const kinds = told.map(({ kind }) => kind);
  expect(kinds[0]).toBe('started');
  expect(kinds.slice(-3)).toEqual(['finished', 'debriefed', 'left']);
  expect(kinds.filter((kind) => kind === 'decided').length).toBe(play.state.decided);
  expect(new Set(told.map(({ branch }) => branch))).toEqual(new Set([0]));
  expect(told.at(-1)?.run).toBe(play.text);
  play.branches.goBack(0);
  tellOf(play, 'decided', (event) => told.push(event));
  expect(told.at(-1)?.branch).toBe(1);
});
