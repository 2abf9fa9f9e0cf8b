// Everything a player was shown in a run, from its opening to its debrief.
import { debriefOf } from '../../src/core/run/debrief-of.ts';
import { decide, startRun, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';
import { accepted, CONTINUE } from './playing.ts';

export function textsShown({ scenario, seed, decisions }: Run): string {
  let run = startRun(scenario, seed);
  const shown = [JSON.stringify(viewOf(run))];
  const next = (command: Parameters<typeof decide>[1]): void => {
    run = accepted(decide(run, command));
    shown.push(JSON.stringify(viewOf(run)));
  };
  for (const decision of decisions) {
    while (run.phase === 'briefing' || run.phase === 'week') next(CONTINUE);
    next(decision);
  }
  while (run.phase !== 'debrief') next(CONTINUE);
  return `${shown.join('\n')}\n${JSON.stringify(debriefOf(run))}`;
}
