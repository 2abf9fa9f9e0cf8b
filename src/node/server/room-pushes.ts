// What people's windows are told as a session goes on: facts of their seat, the room as everybody may know it, what is theirs alone.
import { roomViewOf, ownViewOf } from '../../core/session/room-view.ts';
import type { Answer } from '../../core/session/seat-word.ts';
import type { Beside, SeatState, SessionState } from '../../core/session/session-state.ts';
import type { RoomView } from '../../core/session/session-views.ts';
import type { Slide } from '../../core/session/slide.ts';
import type { Clock } from './clock.ts';
import type { LiveWindow } from './window.ts';

/** At a bigger seat nobody sees what the others propose. */
const MOST_MATES = 12;

interface Shown {
  readonly state: () => SessionState;
  readonly beside: () => Beside;
  readonly slide: () => Slide | null;
  readonly clock: Clock;
}
interface Person {
  readonly window: LiveWindow;
  /** What they were told last, as text. */
  told: string;
}

export class RoomPushes {
  private readonly shown: Shown;
  private readonly people = new Map<number, Person>();
  /** By seat, how many of its facts have been told. */
  private readonly told = new Map<number, number>();
  private room: RoomView | null = null;
  private roomText = '';

  constructor(shown: Shown) {
    this.shown = shown;
  }

  get count(): number {
    return this.people.size;
  }

  /** Another window of theirs gives way. */
  add(participant: number, window: LiveWindow): void {
    this.people.get(participant)?.window.dismiss('elsewhere');
    this.people.set(participant, { window, told: '' });
    this.tell(participant);
  }

  /** Whether it was theirs still. */
  drop(participant: number, window: LiveWindow): boolean {
    return this.people.get(participant)?.window === window && this.people.delete(participant);
  }

  take(participant: number): LiveWindow | null {
    const window = this.people.get(participant)?.window ?? null;
    this.people.delete(participant);
    return window;
  }

  /** The window goes on as whoever its owner is found to be; whether there was one to go on. */
  rebind(participant: number, into: number): boolean {
    const window = this.take(participant);
    if (window === null) return false;
    if (this.people.has(into)) {
      window.dismiss('elsewhere');
      return false;
    }
    this.add(into, window);
    return true;
  }

  /** Whose windows are here. */
  get participants(): readonly number[] {
    return [...this.people.keys()];
  }

  all(): LiveWindow[] {
    return [...this.people.values()].map(({ window }) => window);
  }

  /** Facts of a seat that are new to all who sit there. */
  facts(seat: SeatState): void {
    const from = this.told.get(seat.seat) ?? 0;
    this.told.set(seat.seat, seat.facts.length);
    if (seat.facts.length <= from) return;
    for (const participant of this.at(seat.seat)) this.send(participant, seat, from);
  }

  /** Facts of their seat from `after` on. */
  follow(participant: number, after: number): void {
    const { participants, seats } = this.shown.state();
    const seat = seats[participants[participant]?.seat ?? -1];
    if (seat !== undefined && seat.facts.length > after) this.send(participant, seat, after);
  }

  /** What was told before is not known to be so. */
  forget(): void {
    this.told.clear();
    this.room = null;
    this.roomText = '';
    for (const person of this.people.values()) person.told = '';
  }

  /** Everybody, where the room has changed. */
  refresh(): void {
    const before = this.roomText;
    this.look();
    if (this.roomText !== before) for (const participant of this.people.keys()) this.tell(participant);
  }

  /** Whether the room shows something that grows as people do. */
  get showsSlide(): boolean {
    return this.room?.slide != null;
  }

  /** Those of a seat, where what is theirs has changed; of a big one `actor` alone, unless something was carried out. */
  refreshSeat(seat: number, actor: number | null): void {
    const people = this.at(seat);
    if (people.length <= MOST_MATES || actor === null) for (const participant of people) this.tell(participant);
    else this.tell(actor);
  }

  refreshAll(): void {
    this.look();
    for (const participant of this.people.keys()) this.tell(participant);
  }

  private look(): void {
    this.room = roomViewOf(this.shown.state(), this.shown.slide());
    this.roomText = JSON.stringify({ ...this.room, seq: 0 });
  }

  private tell(participant: number): void {
    const person = this.people.get(participant);
    if (person === undefined) return;
    if (this.room === null) this.look();
    const state = this.shown.state();
    const own = ownViewOf(state, participant, this.shown.beside());
    const text = this.roomText + JSON.stringify(own);
    if (this.room === null || text === person.told) return;
    person.told = text;
    person.window.tell('room', { now: this.shown.clock.now(), room: { ...this.room, seq: state.seq }, own });
  }

  private at(seat: number): number[] {
    const { participants } = this.shown.state();
    return [...this.people.keys()].filter((participant) => participants[participant]?.seat === seat);
  }

  private send(participant: number, { facts }: SeatState, from: number): void {
    const own = `${participant}.`;
    // Whose word it was is theirs alone.
    const told = facts.slice(from).map((fact): Answer => ({
      ...fact,
      id: fact.id?.startsWith(own) ? fact.id.slice(own.length) : null,
    }));
    this.people.get(participant)?.window.tell('facts', { from, facts: told });
  }
}
