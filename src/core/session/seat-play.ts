// A run whose decisions are settled elsewhere: what is sent travels, and comes back as a fact, which the seat follows.
import type { Refusal } from '../run/decision.ts';
import { earlierWeek, type EarlierWeek } from '../run/earlier-week.ts';
import { ghostsOf, type Ghosts } from '../run/ghosts.ts';
import { turnOf, weeksOfTurn } from '../scenario/turn.ts';
import { Listeners } from '../run/listeners.ts';
import { BUSY, NO_GHOSTS, type HeldBy, type Play, type PlayState, type Sent } from '../run/play.ts';
import { isRefusal, type Run } from '../run/run.ts';
import { runText } from '../run/run-text.ts';
import { viewOf } from '../run/view-of.ts';
import type { RunView } from '../run/view.ts';
import { advanced, type Answer, type Fact, type SeatSent, type SeatWord } from './seat-word.ts';

/** A seat's end of the way to its room. What is said may arrive late, twice, or in another order; so may the answers. */
export interface Line {
  readonly say: (word: SeatWord) => void;
  /** What is heard at once is shown at once: of many facts together only where they lead. */
  readonly subscribe: (heard: (...answers: readonly Answer[]) => void) => () => void;
}

interface Seated {
  readonly seat: number;
  /** The run as the room has started it. */
  readonly run: Run;
  readonly line: Line;
  /** An id for a word; no two alike. */
  readonly newId: () => string;
  /** Said before this page was opened, and not yet answered. */
  readonly said?: { readonly id: string; readonly sent: SeatSent } | undefined;
  /** What the whole room has done, nobody takes back alone. */
  readonly undoes?: boolean;
}

export class SeatPlay implements Play {
  state: PlayState;
  readonly branches = null;
  ghosts: Ghosts = NO_GHOSTS;
  private run: Run;
  /** As it was before it was first gone back in. */
  private first: Run | null = null;
  private readonly seated: Seated;
  /** Facts that have come before others that stand before them. */
  private readonly early = new Map<number, Fact>();
  /** By decision: whether it was made while nobody was there to make it. */
  private alone: boolean[] = [];
  private firstAlone: readonly boolean[] | null = null;
  private count = 0;
  private newest: SeatSent | null = null;
  private waiting: { readonly id: string; readonly answer: (refusal: Refusal | null) => void } | null = null;
  private readonly listeners = new Listeners<PlayState>();
  private held: (run: Run) => HeldBy | null = () => null;

  constructor(seated: Seated) {
    const { run, line, said } = seated;
    this.seated = seated;
    this.run = run;
    if (said) this.waiting = { id: said.id, answer: () => undefined };
    this.state = {
      view: this.seen(),
      decided: run.decisions.length,
      pending: said ? shown(said.sent) : null,
      sitting: 0,
      held: null,
    };
    line.subscribe((...answers) => this.heard(answers));
  }

  get text(): string {
    return runText(this.run);
  }

  /** What the room counts: of the run as it was before it was gone back in. */
  get firstText(): string {
    return runText(this.first ?? this.run);
  }

  /** How many facts it has followed. */
  get followed(): number {
    return this.count;
  }

  /** What was carried out last; null before anything was. */
  get last(): SeatSent | null {
    return this.newest;
  }

  /** Whether somebody made that decision of the first run; else it was made as last week. */
  decidedHere(decision: number): boolean {
    return (this.firstAlone ?? this.alone)[decision] !== true;
  }

  /** The weeks up to `week`, the last of a turn, of which something was decided as last week, turn by turn without a gap. */
  weeksPlayedFor(week: number): { readonly from: number; readonly to: number } | null {
    const { decisions, scenario } = this.run;
    const turns = new Set<number>();
    let at = 0;
    for (const [index, { kind }] of decisions.entries()) {
      if (this.alone[index]) turns.add(at);
      if (kind === 'plan') at += 1;
    }
    let turn = turnOf({ scenario, week });
    if (!turns.has(turn)) return null;
    while (turns.has(turn - 1)) turn -= 1;
    return { from: weeksOfTurn(scenario, turn).from, to: week };
  }

  send(sent: SeatSent): Promise<Refusal | null> {
    if (this.waiting) return Promise.resolve(BUSY);
    const { seat, line, newId } = this.seated;
    const id = newId();
    return new Promise((answer) => {
      this.waiting = { id, answer };
      this.set({ pending: shown(sent) });
      line.say({ seat, id, after: this.count, sent });
    });
  }

  /** Who goes on with it, as the room has it now; asked again whenever the run has moved. */
  holdBy(held: (run: Run) => HeldBy | null): void {
    this.held = held;
    const now = held(this.run);
    if (now !== this.state.held) this.set({ held: now });
  }

  earlier(week: number): EarlierWeek | null {
    return earlierWeek(this.run, week);
  }

  disclose<Told>(read: (run: Run) => Told): Told | null {
    return this.run.phase === 'debrief' ? read(this.run) : null;
  }

  /** As `disclose`, of the run as it was before it was gone back in; null where it was not. */
  discloseFirst<Told>(read: (run: Run) => Told): Told | null {
    return this.first && read(this.first);
  }

  subscribe(heard: (state: PlayState) => void): () => void {
    return this.listeners.add(heard);
  }

  private seen(): RunView {
    const view = viewOf(this.run);
    return this.seated.undoes === false ? { ...view, canUndo: false } : view;
  }

  private set(change: Partial<PlayState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.tell(this.state);
  }

  private heard(answers: readonly Answer[]): void {
    const own = answers.filter(({ seat }) => seat === this.seated.seat);
    for (const answer of own)
      if (answer.kind === 'fact' && answer.number >= this.count) this.early.set(answer.number, answer);
    this.follow();
    for (const answer of own) {
      if (answer.kind === 'refused') this.settled(answer.id, answer.refusal);
      else if (answer.kind === 'taken') this.settled(answer.id, null);
    }
  }

  /** Throws where the room and this seat no longer have the same run. */
  private follow(): void {
    const ids: (string | null)[] = [];
    let anew = false;
    for (let fact = this.early.get(this.count); fact; fact = this.early.get(this.count)) {
      this.early.delete(this.count);
      this.count += 1;
      ids.push(fact.id);
      anew = this.step(fact) || anew;
    }
    if (ids.length === 0) return;
    const mine = this.waiting !== null && ids.includes(this.waiting.id);
    const { sitting, pending } = this.state;
    this.set({
      view: this.seen(),
      decided: this.run.decisions.length,
      pending: mine ? null : pending,
      // Nobody was there while they came about: no week of them is told.
      sitting: anew || ids.length > 1 ? sitting + 1 : sitting,
      held: this.held(this.run),
    });
    for (const id of ids) this.settled(id, null);
  }

  /** Whether another run takes the place of the one there was. */
  private step({ number, id, sent }: Fact): boolean {
    const before = this.run;
    const next = advanced(before, sent);
    if (isRefusal(next)) throw new Error(`fact ${number}: expected to follow it, got ${next.code}`);
    this.run = next;
    this.newest = sent;
    if (sent.kind === 'rewind') this.firstAlone ??= this.alone;
    this.alone = next.decisions.map((_, at) => (at < before.decisions.length ? this.alone[at] === true : id === null));
    if (sent.kind !== 'rewind') return false;
    this.first ??= before;
    this.ghosts = ghostsOf(this.first);
    return true;
  }

  /** Answers whoever waits for that word. */
  private settled(id: string | null, refusal: Refusal | null): void {
    const { waiting } = this;
    if (waiting === null || waiting.id !== id) return;
    this.waiting = null;
    if (this.state.pending) this.set({ pending: null });
    waiting.answer(refusal);
  }
}

/** Screens know of nothing but what runs are sent. */
const shown = (sent: SeatSent): Sent => (sent.kind === 'rewind' ? { kind: 'undo' } : sent);
