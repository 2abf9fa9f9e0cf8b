import { expect, test } from 'vitest';
import deckMicromanaged from '../../scenarios/friday_deck/runs/micromanage-1.json';
import deckAdapted from '../../scenarios/friday_deck/runs/adaptive-1.json';
import deckCoached from '../../scenarios/friday_deck/runs/coach-1.json';
import tutorialCoached from '../../scenarios/tutorial/runs/coach-1.json';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import { playBot } from '../../src/core/lab/bots.ts';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun, runText } from '../../src/core/run/run-text.ts';
import type { Run } from '../../src/core/run/run.ts';
import { parseScenario } from '../../src/core/scenario/parse.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';

/** Fetched and read the way the game does. */
async function opened(id: string): Promise<Scenario> {
  const answer = await fetch(`/scenarios/${id}/scenario.json`);
  const { scenario, problems } = parseScenario(await answer.text());
  if (scenario === null) throw new Error(`expected a scenario, got ${JSON.stringify(problems[0])}`);
  return scenario;
}
const hashesOf = (run: Run): string[] => run.weeks.map((w) => stateHash(w.state));

test.each([
  ['friday_deck, micromanaged', deckMicromanaged],
  ['friday_deck, coached', deckCoached],
  ['friday_deck, adapted to', deckAdapted],
  ['tutorial, coached', tutorialCoached],
])('a run recorded in Node has the same bits in the browser, week by week (%s)', async (_, recorded) => {
  const run = rebuildRun(await opened(recorded.scenario), recorded.text);
  if (isRunTextProblem(run)) throw new Error(`${JSON.stringify(run)}`);
  expect(hashesOf(run)).toEqual(recorded.hashes);
});

test('a bot plays the same run in the browser as in Node', async () => {
  const run = playBot(await opened('friday_deck'), 1, 'micromanage');
  expect(runText(run)).toBe(deckMicromanaged.text);
  expect(hashesOf(run)).toEqual(deckMicromanaged.hashes);
});
