// What all windows of a session are told after something has happened.
import type { LogRow } from '../../core/session/session-event.ts';
import type { Beside, SeatState, SessionState } from '../../core/session/session-state.ts';
import type { Slide } from '../../core/session/slide.ts';
import type { Clock } from './clock.ts';
import { Coalesced } from './coalesced.ts';
import { onPhones } from './on-phones.ts';
import { RoomPushes } from './room-pushes.ts';
import { slideShown } from './slide-shown.ts';
import { WatchPushes } from './watch-pushes.ts';
import type { LiveWindow } from './window.ts';

interface Pushed {
  readonly clock: Clock;
  readonly state: () => SessionState;
  readonly settled: () => boolean;
  readonly beside: () => Beside;
  readonly joining: () => { readonly code: string; readonly key: string | null; readonly address: string };
  readonly purgeAt: number;
}

/** ms, and ms a phone: what hundreds do is told to hundreds. */
const [CROWD_EVERY, CROWD_A_PHONE] = [250, 4];
/** What people do by the hundred: it changes nothing for others but at their own seat. */
const CROWD: readonly string[] = ['joined', 'sent', 'proposed', 'voted', 'pen_passed'];

export class Pushes {
  readonly room: RoomPushes;
  readonly watch: WatchPushes;
  private readonly pushed: Pushed;
  private readonly crowdSoon: Coalesced;

  constructor(pushed: Pushed) {
    const { clock, state, settled, beside } = pushed;
    this.pushed = pushed;
    const slide = (): Slide => slideShown(state(), beside());
    this.room = new RoomPushes({ state, beside, slide: () => onPhones(slide()), clock });
    this.watch = new WatchPushes({ ...pushed, slide });
    this.crowdSoon = new Coalesced(
      clock,
      () => Math.max(CROWD_EVERY, CROWD_A_PHONE * this.room.count),
      () => settled() && this.room.refresh(),
    );
    for (const seat of state().seats) this.room.facts(seat);
  }

  get count(): number {
    return this.room.count + this.watch.count;
  }

  all(): LiveWindow[] {
    return [...this.room.all(), ...this.watch.all()];
  }

  rows(rows: readonly LogRow[]): void {
    const state = this.pushed.state();
    const crowd = rows.every(({ event }) => CROWD.includes(event.kind));
    for (const seat of seatsOf(rows, state)) this.room.facts(seat);
    if (crowd) this.seats(rows, state);
    else this.room.refreshAll();
    if (crowd && this.room.showsSlide) this.crowdSoon.ask();
    this.watch.changed(!crowd);
  }

  /** Any of it may be another than was told. */
  tellAll(): void {
    this.room.forget();
    for (const seat of this.pushed.state().seats) this.room.facts(seat);
    this.room.refreshAll();
    this.watch.changed(true);
  }

  /** Something that people wrote is on the wall. */
  wallChanged(): void {
    if (this.room.showsSlide) this.crowdSoon.ask();
    this.watch.changed(false);
  }

  stop(): void {
    this.crowdSoon.stop();
    this.watch.stop();
  }

  private seats(rows: readonly LogRow[], { participants }: SessionState): void {
    for (const { event } of rows) {
      if (event.kind === 'sent' || event.kind === 'pen_passed') this.room.refreshSeat(event.seat, null);
      if (event.kind === 'joined') this.room.refreshSeat(event.seat, event.participant);
      if (event.kind === 'proposed' || event.kind === 'voted')
        this.room.refreshSeat(participants[event.participant]?.seat ?? -1, event.participant);
    }
  }
}

function seatsOf(rows: readonly LogRow[], { seats, participants }: SessionState): SeatState[] {
  const touched = new Set<number>();
  for (const { event } of rows) {
    if ('seat' in event) touched.add(event.seat);
    if (event.kind === 'merged') touched.add(participants[event.into]?.seat ?? -1);
  }
  return seats.filter(({ seat }) => touched.has(seat));
}
