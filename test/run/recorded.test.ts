import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRunTextProblem } from '../../src/core/run/run-text-problem.ts';
import { rebuildRun } from '../../src/core/run/run-text.ts';
import { RECORDED, recordOf, unraised, type RecordedRun } from '../../tools/record-runs.ts';
import { shippedScenario } from '../support/shipped.ts';

const FILES = globSync('scenarios/*/runs/*.json').map((file) => file.replaceAll('\\', '/'));
const AGAIN =
  'if that is meant, raise ENGINE_REVISION where the engine has changed, and run `node tools/record-runs.ts`';

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

test('bits that change under the same revision are not recorded', () => {
  const recorded = JSON.parse(readFileSync(FILES[0]!, 'utf8')) as RecordedRun;
  const opened = shippedScenario(recorded.scenario);
  expect(unraised(recorded, opened)).toBe(null);
  const hashes = recorded.hashes.with(2, '0000000000000000');
  expect(unraised({ ...recorded, hashes }, opened)).toBe(3);
  // With other rules there is nothing to compare with.
  expect(unraised({ ...recorded, hashes }, { ...opened, attention: opened.attention + 1 })).toBe(null);
});
