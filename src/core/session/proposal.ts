// Whether what somebody would do could be done at their seat: asked without playing a week of it.
import type { Decision, Refusal } from '../run/decision.ts';
import { decide, isRefusal, planProblem } from '../run/run.ts';
import type { Run } from '../run/run-state.ts';

/** Why it could not, or null. */
export function proposalProblem(run: Run, proposed: Decision): Refusal | null {
  if (proposed.kind === 'plan') return planProblem(run, proposed.items);
  const next = decide(run, proposed);
  return isRefusal(next) ? next : null;
}
