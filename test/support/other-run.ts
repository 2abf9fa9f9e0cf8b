// A run with one decision made otherwise, to its end.
import { replayRest, rewindTo } from '../../src/core/run/rewind.ts';
import { decide, isRefusal, type Run } from '../../src/core/run/run.ts';
import { viewOf } from '../../src/core/run/view-of.ts';

/** The rest stands; what is asked anew gets the first option that can be had, and then it isn't `whole`. */
export function otherRun(run: Run, moment: string, option: string): { readonly run: Run; readonly whole: boolean } {
  const index = run.decisions.findIndex((d) => d.kind === 'option' && d.moment === moment);
  const changed = decide(rewindTo(run, index), { kind: 'option', moment, option });
  if (isRefusal(changed)) throw new Error(changed.code);
  let { run: at, stoppedAt } = replayRest(changed, run);
  const whole = stoppedAt === null;
  while (stoppedAt !== null) {
    const answers = viewOf(at).moment?.options.filter((o) => o.affordable && o.yes !== 'refused') ?? [];
    const next = decide(at, { kind: 'option', moment: at.queue[0] ?? '', option: answers[0]?.id ?? '' });
    if (isRefusal(next)) throw new Error(next.code);
    ({ run: at, stoppedAt } = replayRest(next, run));
  }
  return { run: at, whole };
}
