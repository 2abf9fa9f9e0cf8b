// A run whose decisions are settled elsewhere: what is sent travels, and comes back as a fact, which the seat follows.
import type { Refusal } from '../run/decision.ts';
import { earlierWeek, type EarlierWeek } from '../run/earlier-week.ts';
import { Listeners } from '../run/listeners.ts';
import { BUSY, NO_GHOSTS, type Play, type PlayState, type Sent } from '../run/play.ts';
import { isRefusal, type Run } from '../run/run.ts';
import { runText } from '../run/run-text.ts';
import { viewOf } from '../run/view-of.ts';
import { advanced, type Answer, type Fact, type SeatWord } from './seat-word.ts';

/** A seat's end of the way to its room. What is said may arrive late, twice, or in another order; so may the answers. */
export interface Line {
  readonly say: (word: SeatWord) => void;
  readonly subscribe: (heard: (answer: Answer) => void) => () => void;
}

interface Seated {
  readonly seat: number;
  /** The run as the room has started it. */
  readonly run: Run;
  readonly line: Line;
  /** An id for a word; no two alike. */
  readonly newId: () => string;
}

export class SeatPlay implements Play {
  state: PlayState;
  readonly branches = null;
  readonly ghosts = NO_GHOSTS;
  private run: Run;
  private readonly seated: Seated;
  /** Facts that have come before others that stand before them. */
  private readonly early = new Map<number, Fact>();
  private followed = 0;
  private waiting: { readonly id: string; readonly answer: (refusal: Refusal | null) => void } | null = null;
  private readonly listeners = new Listeners<PlayState>();

  constructor(seated: Seated) {
    this.seated = seated;
    this.run = seated.run;
    this.state = { view: viewOf(this.run), decided: this.run.decisions.length, pending: null, sitting: 0 };
    seated.line.subscribe((answer) => this.heard(answer));
  }

  get text(): string {
    return runText(this.run);
  }

  send(sent: Sent): Promise<Refusal | null> {
    if (this.waiting) return Promise.resolve(BUSY);
    const { seat, line, newId } = this.seated;
    const id = newId();
    return new Promise((answer) => {
      this.waiting = { id, answer };
      this.set({ pending: sent });
      line.say({ seat, id, after: this.followed, sent });
    });
  }

  earlier(week: number): EarlierWeek | null {
    return earlierWeek(this.run, week);
  }

  disclose<Told>(read: (run: Run) => Told): Told | null {
    return this.run.phase === 'debrief' ? read(this.run) : null;
  }

  subscribe(heard: (state: PlayState) => void): () => void {
    return this.listeners.add(heard);
  }

  private set(change: Partial<PlayState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.tell(this.state);
  }

  private heard(answer: Answer): void {
    if (answer.seat !== this.seated.seat) return;
    if (answer.kind === 'refused') return this.settled(answer.id, answer.refusal);
    if (answer.number < this.followed) return;
    this.early.set(answer.number, answer);
    for (let next = this.early.get(this.followed); next; next = this.early.get(this.followed)) this.follow(next);
  }

  /** Throws where the room and this seat no longer have the same run. */
  private follow({ number, id, sent }: Fact): void {
    this.early.delete(number);
    this.followed = number + 1;
    const next = advanced(this.run, sent);
    if (isRefusal(next)) throw new Error(`fact ${number}: expected to follow it, got ${next.code}`);
    this.run = next;
    const pending = this.waiting?.id === id ? null : this.state.pending;
    this.set({ view: viewOf(next), decided: next.decisions.length, pending });
    this.settled(id, null);
  }

  /** Answers whoever waits for that word. */
  private settled(id: string | null, refusal: Refusal | null): void {
    const { waiting } = this;
    if (waiting?.id !== id) return;
    this.waiting = null;
    if (this.state.pending) this.set({ pending: null });
    waiting.answer(refusal);
  }
}
