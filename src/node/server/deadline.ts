// The timer of a step that runs out.
import type { SessionState } from '../../core/session/session-state.ts';
import type { StepId } from '../../core/session/step.ts';
import type { Clock } from './clock.ts';

export class Deadline {
  private readonly clock: Clock;
  private readonly ranOut: (step: StepId) => void;
  private at: number | null = null;
  private cancel = (): void => undefined;

  constructor(clock: Clock, ranOut: (step: StepId) => void) {
    this.clock = clock;
    this.ranOut = ranOut;
  }

  follow({ step, locked, closed, clock }: SessionState): void {
    const at = locked || closed ? null : clock.deadline;
    if (at === this.at) return;
    this.stop();
    this.at = at;
    if (at !== null) this.wait(at, step);
  }

  stop(): void {
    this.cancel();
    this.at = null;
  }

  /** A timer may be early by a part of a millisecond, or wait no longer than so much. */
  private wait(at: number, step: StepId): void {
    this.cancel = this.clock.after(at - this.clock.now(), () => {
      if (this.clock.now() < at) return this.wait(at, step);
      this.at = null;
      this.ranOut(step);
    });
  }
}
