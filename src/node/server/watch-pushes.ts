// What the control window and the projector are told as a session goes on: often where something happens, never more than can be worked out.
import { boardOf } from '../../core/session/debrief/board.ts';
import type { Beside, SessionState } from '../../core/session/session-state.ts';
import type { Board } from '../../core/session/session-views.ts';
import type { Slide } from '../../core/session/slide.ts';
import type { Clock } from './clock.ts';
import { Coalesced } from './coalesced.ts';
import type { LiveWindow } from './window.ts';

/** ms */
const BOARD_EVERY = 25;
const SLIDE_EVERY = 100;
/** Of the time, so much at most goes into boards of one session. */
const MOST_SHARE = 1 / 4;

interface Watched {
  readonly state: () => SessionState;
  readonly settled: () => boolean;
  readonly beside: () => Beside;
  readonly slide: () => Slide;
  readonly clock: Clock;
  /** What stands beside board and slide: how people join. */
  readonly joining: () => { readonly code: string; readonly key: string | null; readonly address: string };
  readonly purgeAt: number;
}

export class WatchPushes {
  private readonly watched: Watched;
  private readonly controls = new Set<LiveWindow>();
  private readonly projectors = new Set<LiveWindow>();
  private readonly boardSoon: Coalesced;
  private readonly slideSoon: Coalesced;
  private board: Board | null = null;
  private rows = new Map<number, string>();
  private took = 0;
  private slideText = '';

  constructor(watched: Watched) {
    this.watched = watched;
    const { clock } = watched;
    this.boardSoon = new Coalesced(
      clock,
      () => Math.max(BOARD_EVERY, this.took / MOST_SHARE),
      () => this.tellBoard(),
    );
    this.slideSoon = new Coalesced(
      clock,
      () => SLIDE_EVERY,
      () => this.tellSlide(),
    );
  }

  get count(): number {
    return this.controls.size + this.projectors.size;
  }

  get isControlled(): boolean {
    return this.controls.size > 0;
  }

  add(role: 'control' | 'projector', window: LiveWindow): void {
    if (role === 'projector') {
      this.projectors.add(window);
      window.tell('slide', this.slideMessage());
      return;
    }
    // Those that were here before hear first what is new, so that one account of what they know will do.
    this.tellBoard();
    const board = this.board ?? this.look();
    this.controls.add(window);
    this.tellWhole(window, board);
  }

  drop(window: LiveWindow): void {
    this.controls.delete(window);
    this.projectors.delete(window);
  }

  all(role?: 'control' | 'projector'): LiveWindow[] {
    return [...(role === 'projector' ? [] : this.controls), ...(role === 'control' ? [] : this.projectors)];
  }

  /** Something has happened; `now`: the facilitator waits for it. */
  changed(now: boolean): void {
    if (this.controls.size > 0) this.boardSoon.ask();
    if (this.projectors.size === 0) return;
    if (now) this.slideSoon.run();
    else this.slideSoon.ask();
  }

  stop(): void {
    this.boardSoon.stop();
    this.slideSoon.stop();
  }

  /** Codes have changed: told whole. */
  tellAnew(): void {
    const [controls, projectors] = [[...this.controls], [...this.projectors]];
    this.controls.clear();
    this.projectors.clear();
    for (const window of controls) this.add('control', window);
    for (const window of projectors) this.add('projector', window);
  }

  private look(): Board {
    const begun = performance.now();
    const board = boardOf(this.watched.state(), this.watched.beside());
    this.took = performance.now() - begun;
    this.board = board;
    return board;
  }

  private tellBoard(): void {
    // Not kept yet, so not told yet: what keeps it asks again.
    if (!this.watched.settled() && this.board !== null) return;
    const before = this.board;
    const board = this.look();
    const rows = new Map(board.seats.map((seat) => [seat.seat, JSON.stringify(seat)]));
    const seats = board.seats.filter(({ seat }) => rows.get(seat) !== this.rows.get(seat));
    const isLess = [...this.rows.keys()].some((seat) => !rows.has(seat));
    this.rows = rows;
    if (this.controls.size === 0 || before === null) return;
    const { seats: _, ...rest } = board;
    const now = this.watched.clock.now();
    for (const window of this.controls)
      // News can say what a row is now, not that there is none any more.
      if (isLess) this.tellWhole(window, board);
      else window.tell('board_news', { now, seats, rest });
  }

  private tellWhole(window: LiveWindow, board: Board): void {
    const { clock, purgeAt } = this.watched;
    window.tell('board', { now: clock.now(), board, ...this.watched.joining(), purgeAt });
  }

  private tellSlide(): void {
    if (!this.watched.settled()) return;
    const message = this.slideMessage();
    const text = JSON.stringify({ ...message, now: 0, seq: 0 });
    if (text === this.slideText) return;
    this.slideText = text;
    for (const window of this.projectors) window.tell('slide', message);
  }

  private slideMessage() {
    const { clock, line, seq, scenario } = this.watched.state();
    const slide = this.watched.slide();
    const { language } = scenario;
    return { now: this.watched.clock.now(), seq, slide, language, clock, line, ...this.watched.joining() };
  }
}
