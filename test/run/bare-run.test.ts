// A run that keeps no ledger is the same run otherwise, and comes by one again.
import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { botCommand, playBot } from '../../src/core/lab/bots.ts';
import { bareRun } from '../../src/core/run/bare-run.ts';
import { rewindTo, withLedger } from '../../src/core/run/rewind.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { startRun, type Run } from '../../src/core/run/run.ts';
import { does } from '../support/playing.ts';
import { SHIPPED, shippedScenario } from '../support/shipped.ts';

const weeksOf = (run: Run) => run.weeks.map(({ ledger: _l, ...week }) => ({ ...week, state: stateHash(week.state) }));

test.each(SHIPPED)('%s comes to the same bits, events and signs without a ledger', (id) => {
  const scenario = shippedScenario(id);
  let bare = bareRun(startRun(scenario, 5));
  while (bare.phase !== 'debrief') bare = does(bare, botCommand(bare, 'random'));
  const full = playBot(scenario, 5, 'random');
  expect(runText(bare)).toBe(runText(full));
  expect(weeksOf(bare)).toEqual(weeksOf(full));
  expect(bare.weeks.every(({ ledger }) => ledger.length === 0)).toBe(true);
  expect(withLedger(bare).weeks.map(({ ledger }) => ledger)).toEqual(full.weeks.map(({ ledger }) => ledger));
  expect(weeksOf(rewindTo(bare, 4))).toEqual(weeksOf(rewindTo(full, 4)));
  expect(rewindTo(bare, 4).bare).toBe(true);
});

test('a run that has a ledger is itself, and one that is stripped has none', () => {
  const full = playBot(shippedScenario('tutorial'), 5, 'coach');
  expect(withLedger(full)).toBe(full);
  const bare = bareRun(full);
  expect(bare.weeks.some(({ ledger }) => ledger.length > 0)).toBe(false);
  expect(withLedger(bare)).toBe(withLedger(bare));
});
