// A world with a clock of its own, dice of its own, and a network that loses, doubles, delays and reorders what is said.
import { draw } from '../../../src/core/engine/random.ts';
import { NOON } from '../live-session.ts';

interface Due {
  readonly at: number;
  readonly go: () => void;
}

export class World {
  now = NOON;
  /** Nothing is lost any more, and nothing fails. */
  healed = false;
  private readonly due: Due[] = [];
  private thrown = 0;
  private readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** A whole number from 0 on, less than `most`. */
  below(most: number): number {
    return (draw(this.seed, (this.thrown += 1), 0, 1) >>> 0) % most;
  }

  /** True so many times in a hundred. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(Math.max(1, items.length))];
  }

  after(ms: number, go: () => void): void {
    const at = this.now + ms;
    let place = this.due.length;
    while (place > 0 && this.due[place - 1]!.at < at) place -= 1;
    this.due.splice(place, 0, { at, go });
  }

  /** Over the network, as text: perhaps never, perhaps twice, in whatever order. */
  carry<Message>(message: Message, arrive: (message: Message) => void): void {
    if (!this.healed && this.happens(8)) return;
    const text = JSON.stringify(message);
    for (let times = !this.healed && this.happens(8) ? 2 : 1; times > 0; times -= 1)
      this.after(2 + this.below(this.healed ? 5 : 120), () => arrive(JSON.parse(text) as Message));
  }

  /** Goes on to the next thing that is due; false where nothing is. */
  step(): boolean {
    const next = this.due.pop();
    if (next === undefined) return false;
    this.now = next.at;
    next.go();
    return true;
  }
}
