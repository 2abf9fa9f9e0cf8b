// How often something may be done: counted here, by whatever it is counted by. Nothing of it is kept.
import type { Clock } from './clock.ts';

/** At most so many within so long, for each key; the oldest are forgotten first. */
export class Window {
  private readonly most: number;
  private readonly ms: number;
  private readonly clock: Clock;
  private readonly times = new Map<string, number[]>();

  constructor(most: number, ms: number, clock: Clock) {
    this.most = most;
    this.ms = ms;
    this.clock = clock;
  }

  /** Keys that are known. */
  get size(): number {
    return this.times.size;
  }

  /** How many ms until one more may be; 0 for now. */
  wait(key = ''): number {
    const now = this.clock.now();
    const times = (this.times.get(key) ?? []).filter((at) => at > now - this.ms);
    return times.length < this.most ? 0 : (times[0] ?? now) + this.ms - now;
  }

  /** Counts one; 0, or how many ms it would have had to wait, and then it is not counted. */
  take(key = ''): number {
    const wait = this.wait(key);
    if (wait > 0) return wait;
    const now = this.clock.now();
    const times = (this.times.get(key) ?? []).filter((at) => at > now - this.ms);
    this.times.set(key, [...times, now]);
    if (this.times.size > MOST_KEYS) this.forget(now);
    return 0;
  }

  /** The last one was none after all. */
  giveBack(key = ''): void {
    this.times.get(key)?.pop();
  }

  private forget(now: number): void {
    for (const [key, times] of this.times) if ((times.at(-1) ?? 0) <= now - this.ms) this.times.delete(key);
    // Whoever has so many addresses is slowed down by the limit of the whole server.
    if (this.times.size > MOST_KEYS) this.times.clear();
  }
}
const MOST_KEYS = 10_000;

/** So many a second in the long run, `burst` at once. */
export class Bucket {
  private readonly perSecond: number;
  private readonly burst: number;
  private readonly clock: Clock;
  private left: number;
  private at: number;

  constructor(perSecond: number, burst: number, clock: Clock) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.clock = clock;
    this.left = burst;
    this.at = clock.now();
  }

  take(): boolean {
    const now = this.clock.now();
    this.left = Math.min(this.burst, this.left + (Math.max(0, now - this.at) * this.perSecond) / 1000);
    this.at = now;
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }
}
