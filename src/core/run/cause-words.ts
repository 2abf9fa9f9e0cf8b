// What stands behind a cause in its author's words.
import { choiceId, readCauseId } from '../engine/cause-id.ts';
import type { CauseId } from '../engine/ledger.ts';
import type { Moment } from '../scenario/schema.ts';
import { fill } from './fill.ts';
import { findMoment, optionOf } from './moments.ts';
import { afterChoice, beforeChoice } from './past.ts';
import type { Run } from './run-state.ts';
import { termsOf } from './week-inputs.ts';

/** The `because` behind an effect's cause; empty for the engine's own claims. */
export function authoredReason(run: Run, id: CauseId): string {
  const cause = readCauseId(id);
  const made = cause.kind === 'effect' ? optionOf(run, cause.choice) : null;
  if (cause.kind !== 'effect' || made === null) return '';
  const because = made.option.effects?.[cause.index]?.because ?? reasonOfShare(made.moment);
  return because === undefined
    ? ''
    : fill(afterChoice(run, { ...cause.choice, week: cause.week }), because, made.moment.about);
}

/** What a share does comes after the effects of its outcome. */
const reasonOfShare = ({ task }: Moment): string | undefined =>
  task?.kind === 'share' ? task.each?.because : undefined;

/** The words of the promise `<moment>.<option>`, as they stood on its option. */
export function promiseWords(run: Run, id: string): string {
  const made = run.chosen.find((c) => choiceId(c) === id);
  return fill(
    made === undefined ? run : beforeChoice(run, made),
    termsOf(run, id)?.text ?? '',
    findMoment(run, made?.moment ?? '')?.about,
  );
}
