import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun } from '../../src/core/run/run-text.ts';
import { RECORDED, recordOf, type RecordedRun } from '../../tools/record-runs.ts';
import { shippedScenario } from '../support/shipped.ts';

const FILES = globSync('scenarios/*/runs/*.json').map((file) => file.replaceAll('\\', '/'));
const AGAIN = 'if that is meant, run `node tools/record-runs.ts`';

test('every run that is to be recorded has its file, and no other has', () => {
  const names = RECORDED.map(([id, bot, seed]) => `scenarios/${id}/runs/${bot}-${seed}.json`);
  expect(new Set(FILES)).toEqual(new Set(names));
});

test.each(FILES)('%s replays to the same bits every week', (file) => {
  const recorded = JSON.parse(readFileSync(file, 'utf8')) as RecordedRun;
  const run = rebuildRun(shippedScenario(recorded.scenario), recorded.text);
  if (isRunTextProblem(run)) throw new Error(`${JSON.stringify(run)}; ${AGAIN}`);
  // A text of an older version is exactly what that version writes, or it would not have opened.
  expect({ ...recordOf(run), text: recorded.text }, `the run has changed; ${AGAIN}`).toEqual(recorded);
});
