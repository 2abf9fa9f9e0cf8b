// Runs as a session keeps them: hundreds side by side, so without what nobody asks of them there.
import { readCauseId } from '../engine/cause-id.ts';
import type { LedgerRow } from '../engine/ledger.ts';
import type { Run, WeekRecord } from '../run/run-state.ts';

/** Records that are slim already. */
const slimmed = new WeakSet<WeekRecord>();

/** What unsettled a team is what it talks of; what an author wrote of an effect is told of two runs side by side. */
const isAskedFor = ({ variable, cause }: LedgerRow): boolean =>
  variable.endsWith('.unrest') || readCauseId(cause).kind === 'effect';

function slimWeek(week: WeekRecord): WeekRecord {
  if (slimmed.has(week)) return week;
  const slim = { ...week, ledger: week.ledger.filter(isAskedFor) };
  slimmed.add(slim);
  return slim;
}

/**
 * The same run with a hundredth of its ledger, which is nine tenths of it: 2.8 MB for fourteen weeks become 0.4. It goes on as it
 * would have gone. Whoever wants all of its causes plays it anew, as every phone does.
 */
export function slim(run: Run): Run {
  return run.weeks.every((week) => slimmed.has(week)) ? run : { ...run, weeks: run.weeks.map(slimWeek) };
}
