// What is decided for a seat that nobody is at: always something that can be done.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { botCommand, playBot } from '../../src/core/lab/bots.ts';
import { rewindTo } from '../../src/core/run/rewind.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { asLastWeek, playedOn } from '../../src/core/session/absent.ts';
import { does, planning } from '../support/playing.ts';
import { randomStory } from '../support/random-story.ts';
import { scenario } from '../support/scenario.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

/** After so many commands of a bot that does anything. */
function playedFor(story: Scenario, seed: number, commands: number): Run {
  let run = startRun(story, seed);
  for (let i = 0; i < commands && run.phase !== 'debrief'; i += 1) run = does(run, botCommand(run, 'random'));
  return run;
}

const playedToEnd = (run: Run, first: Run | null = null): Run =>
  playedOn(run, { kind: 'end' }, { first }).at(-1)?.run ?? run;

test.each(SHIPPED)('%s can be left alone at any point', (id) => {
  const story = shippedScenario(id);
  for (const [seed, commands] of [0, 9, 31].entries())
    expect(playedToEnd(playedFor(story, seed, commands)).phase).toBe('debrief');
});

test('so can any story', () => {
  fc.assert(
    fc.property(randomStory, fc.nat(), fc.nat(12), (story, seed, commands) => {
      expect(playedToEnd(playedFor(story, seed, commands)).phase).toBe('debrief');
    }),
    { numRuns: 60 },
  );
});

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const atPlan = (run: Run): Run => playedOn(run, { kind: 'start_of', turn: run.week }).at(-1)?.run ?? run;

test('the same is planned as last week; before any plan, a talk with each manager', () => {
  let run = playedOn(startRun(EXAMPLE, 1), { kind: 'through', turn: 1 }).findLast(
    (step) => step.run.phase === 'plan',
  )!.run;
  expect(asLastWeek(run)).toMatchObject({
    kind: 'plan',
    items: EXAMPLE.managers.map(({ id }) => ({ practice: 'one_on_one', manager: id, times: 1 })),
  });
  run = does(run, planning({ practice: 'boss_time', times: 1 }), { kind: 'continue' });
  run = atPlan(run);
  while (run.phase !== 'plan') run = does(run, asLastWeek(run));
  expect(asLastWeek(run)).toEqual(planning({ practice: 'boss_time', times: 1 }));
});

test('nothing is sent to a finished run', () => {
  expect(() => asLastWeek(playBot(EXAMPLE, 1, 'random'))).toThrow(/finished/);
});

test('a run that was gone back in is played on as it was the first time', () => {
  for (const id of SHIPPED) {
    const first = playBot(shippedScenario(id), 3, 'random');
    const again = playedToEnd(rewindTo(first, Math.floor(first.decisions.length / 2)), first);
    expect(again.decisions, id).toEqual(first.decisions);
    expect(stateHash(again.organisation)).toBe(stateHash(first.organisation));
  }
});
