// A run found in simulation, played again by the rules of play: what is claimed of it can be seen by anybody.
import type { Command, Decision } from '../../run/decision.ts';
import { decide, isRefusal, startRun, type Run } from '../../run/run.ts';
import type { Scenario } from '../../scenario/schema.ts';

type PlayedAgain =
  /** To the end of what was decided; to the end of the run where all of it was. */
  | { readonly kind: 'played'; readonly run: Run }
  /** `run`: as it stood before the rules failed, or said no. */
  | { readonly kind: 'crashed'; readonly run: Run; readonly message: string };

/** Never throws: what goes wrong is told with the run in which it did. */
export function playAgain(scenario: Scenario, seed: number, decisions: readonly Decision[]): PlayedAgain {
  let run = startRun(scenario, seed);
  try {
    for (const decision of decisions) {
      run = onward(run);
      const next = decide(run, decision);
      if (isRefusal(next)) return { kind: 'crashed', run, message: `${decision.kind}: ${next.code}` };
      run = next;
    }
    return { kind: 'played', run: onward(run) };
  } catch (error) {
    return { kind: 'crashed', run, message: error instanceof Error ? error.message : String(error) };
  }
}

const CONTINUE: Command = { kind: 'continue' };
const WAITS: readonly Run['phase'][] = ['briefing', 'week', 'away'];

/** To where something is decided, or the end. */
function onward(run: Run): Run {
  let at = run;
  while (WAITS.includes(at.phase)) {
    const next = decide(at, CONTINUE);
    if (isRefusal(next)) return at;
    at = next;
  }
  return at;
}
