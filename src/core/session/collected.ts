// A run that was played elsewhere, brought as a run text.
import { bareRun } from '../run/bare-run.ts';
import { isRunTextProblem } from '../run/run-text-problem.ts';
import { rebuildRun } from '../run/run-text.ts';
import type { Run } from '../run/run-state.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Null where it is no run of this scenario as it is played here, or not whole. */
export function readCollected(scenario: Scenario, text: string): Run | null {
  const run = rebuildRun(scenario, text);
  return isRunTextProblem(run) ? null : bareRun(run);
}
