// What a decision leaves alone: the run before it, and every part of it that did not change.
import { expect, test } from 'vitest';
import { botCommand } from '../../src/core/lab/bots.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { freezeDeep } from '../support/freeze-deep.ts';
import { BOT_NAMES, choosing, does, idleUntil } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

test.each(BOT_NAMES)('no command writes to the run it is given, nor to anything in it (%s)', (bot) => {
  const plain: Run[] = [startRun(scenario(), 5)];
  let frozen = freezeDeep(startRun(scenario(), 5));
  for (let run = plain[0]!; run.phase !== 'debrief'; plain.push(run)) {
    run = does(run, botCommand(run, bot));
    frozen = freezeDeep(does(frozen, botCommand(frozen, bot)));
    expect(JSON.stringify(frozen)).toBe(JSON.stringify(run));
  }
});

test('a choice shares all it did not change with the run before it, which undo gives back', () => {
  const before = idleUntil(startRun(scenario(), 1), (run) => run.phase === 'moment' && run.week === 3);
  const after = does(before, choosing('rota.ask'));
  const changed = Object.keys(after).filter((field) => after[field as keyof Run] !== before[field as keyof Run]);
  expect(changed.toSorted()).toEqual(['chosen', 'decisions', 'previous', 'queue']);
  expect(after.decisions.slice(0, -1)).toEqual(before.decisions);
  expect(after.decisions[0]).toBe(before.decisions[0]);
  expect(after.chosen[0]).toBe(before.chosen[0]);
  expect(after.previous).toBe(before);
});
