// Work that many things ask for and that is done once for all of them, no more often than every so many ms.
import type { Clock } from './clock.ts';

export class Coalesced {
  private readonly clock: Clock;
  private readonly gap: () => number;
  private readonly work: () => void;
  private last = -Infinity;
  private cancel: (() => void) | null = null;

  constructor(clock: Clock, gap: () => number, work: () => void) {
    this.clock = clock;
    this.gap = gap;
    this.work = work;
  }

  ask(): void {
    this.cancel ??= this.clock.after(Math.max(0, this.last + this.gap() - this.clock.now()), () => this.run());
  }

  /** At once, for what was asked for too. */
  run(): void {
    this.stop();
    this.last = this.clock.now();
    this.work();
  }

  stop(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
