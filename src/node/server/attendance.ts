// Who is there, and when they last did something. Nothing of it is kept.
import type { Clock } from './clock.ts';

interface Seen {
  readonly here: boolean;
  /** When they last did something, or went; ms since 1970. */
  readonly at: number;
  /** When another process said so, or when they joined; null for what is known here. */
  readonly heard: number | null;
}

/** A process that says nothing for so long has died, and its people with it; a window that has not come by then will not; ms. */
const HEARD_WITHIN = 75_000;

export class Attendance {
  private readonly clock: Clock;
  private readonly since: number;
  private readonly seen = new Map<number, Seen>();

  constructor(clock: Clock) {
    this.clock = clock;
    this.since = clock.now();
  }

  came(participant: number): void {
    this.seen.set(participant, { here: true, at: this.clock.now(), heard: null });
  }

  went(participant: number): void {
    this.seen.set(participant, { here: false, at: this.clock.now(), heard: null });
  }

  /** Somebody new, whose window is on its way: they have lost no connection. */
  joined(participant: number): void {
    if (!this.seen.has(participant)) this.told(participant, true, this.clock.now());
  }

  /** As another process says it. */
  told(participant: number, here: boolean, at: number): void {
    this.seen.set(participant, { here, at, heard: this.clock.now() });
  }

  /** Whether it was some time ago that they last did something. */
  did(participant: number, ago: number): boolean {
    const before = this.seen.get(participant);
    this.came(participant);
    return before === undefined || !before.here || this.clock.now() - before.at > ago;
  }

  hereSince(participant: number): number | null {
    const seen = this.seen.get(participant);
    return seen !== undefined && this.isHere(seen) ? seen.at : null;
  }

  /** For how long they have been away, ms; 0 while they are here. */
  awayFor(participant: number): number {
    const seen = this.seen.get(participant);
    return seen !== undefined && this.isHere(seen) ? 0 : this.clock.now() - (seen?.at ?? this.since);
  }

  private isHere({ here, heard }: Seen): boolean {
    return here && (heard === null || this.clock.now() - heard < HEARD_WITHIN);
  }
}
