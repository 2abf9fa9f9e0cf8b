// Runs that hearing a word has worked out already: following it need not play them again.
import type { Run } from '../run/run-state.ts';
import type { PlayedOn } from './absent.ts';
import type { LiveSeat } from './live-state.ts';
import { slim } from './slim.ts';
import type { SeatSent } from './seat-word.ts';

/** What a run would be sent next, each with the run after it. */
export type Remember = (run: Run, steps: readonly PlayedOn[]) => void;

export class Ahead {
  /** By the run before, and what was sent: a row may come back from where it is kept as another object. */
  private readonly known = new WeakMap<Run, { readonly text: string; readonly run: Run }>();

  readonly remember: Remember = (run, steps) => {
    let before = run;
    for (const step of steps) {
      // As it is kept: the next step is looked up by it.
      const after = slim(step.run);
      this.known.set(before, { text: JSON.stringify(step.sent), run: after });
      before = after;
    }
  };

  /** The run of a seat after what was sent; null where nobody has worked it out. */
  readonly after = ({ run }: LiveSeat, sent: SeatSent): Run | null => {
    const found = this.known.get(run);
    return found !== undefined && found.text === JSON.stringify(sent) ? found.run : null;
  };
}
