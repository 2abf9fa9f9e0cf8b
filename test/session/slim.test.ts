import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { botCommand } from '../../src/core/lab/bots.ts';
import { decide, isRefusal, startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { eventsAfter } from '../../src/core/session/debrief/events-after.ts';
import { slim } from '../../src/core/session/slim.ts';
import { shippedScenario } from '../support/shipped.ts';

const rowsOf = ({ weeks }: Run): number => weeks.reduce((sum, { ledger }) => sum + ledger.length, 0);

function after(run: Run): Run {
  const next = decide(run, botCommand(run, 'micromanage'));
  if (isRefusal(next)) throw new Error(next.code);
  return next;
}

test('a slim run goes on, looks and is told of like the whole one', () => {
  let whole = startRun(shippedScenario('first_hundred_days'), 11);
  let light = whole;
  while (whole.phase !== 'debrief') {
    [whole, light] = [after(whole), slim(after(light))];
    if (whole.phase === 'briefing') expect(viewOf(light)).toEqual(viewOf(whole));
    expect(slim(light)).toBe(light);
  }
  expect(light.decisions).toEqual(whole.decisions);
  expect(stateHash(light.organisation)).toBe(stateHash(whole.organisation));
  for (const chosen of whole.chosen)
    for (const manager of whole.scenario.managers.keys())
      expect(eventsAfter(light, chosen, manager)).toEqual(eventsAfter(whole, chosen, manager));
  expect(rowsOf(light)).toBeLessThan(rowsOf(whole) / 20);
});
