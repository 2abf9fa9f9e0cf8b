// Runs that have been worked out already: what is heard is followed without being played again, and seats that stand at the very
// same run and are sent the same, as those are that nobody is at, share what comes of it.
import type { Refusal } from '../run/decision.ts';
import { isRefusal } from '../run/refusal.ts';
import type { Run } from '../run/run-state.ts';
import { advanced, type SeatSent } from './seat-word.ts';

export class Ahead {
  /** By the run before, what it was sent last: a row may come back from where it is kept as another object. */
  private readonly known = new WeakMap<Run, { readonly text: string; readonly run: Run }>();

  /** As `advanced`. */
  readonly after = (run: Run, sent: SeatSent): Run | Refusal => {
    const text = JSON.stringify(sent);
    const found = this.known.get(run);
    if (found?.text === text) return found.run;
    const next = advanced(run, sent);
    if (!isRefusal(next)) this.known.set(run, { text, run: next });
    return next;
  };
}
