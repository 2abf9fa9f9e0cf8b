// Phones and a control window at their end of a bad line: what is asked is asked again until it is answered, and outlives a reload.
import type { Run } from '../../../src/core/run/run-state.ts';
import { isRefusal } from '../../../src/core/run/refusal.ts';
import { advanced, type SeatSent } from '../../../src/core/session/seat-word.ts';
import type { Asker, FacilitatorAsk, ParticipantAsk } from '../../../src/core/session/words.ts';
import type { Mode } from '../../../src/core/session/setup.ts';
import { idleCommand } from '../playing.ts';
import type { Fault, Line, Server, Told, ToServer, ToWindow } from './server.ts';
import type { World } from './world.ts';

type Room = Extract<ToWindow, { readonly kind: 'room' }>;
interface Place {
  readonly world: World;
  readonly server: Server;
  readonly mode: Mode;
  readonly start: Run;
  readonly fault: Fault | null;
  /** Words that somebody was told are done. */
  readonly acknowledged: Set<string>;
}

abstract class Window {
  room: Room | null = null;
  /** Kept on the device: it is sent until it is answered. */
  protected outbox: ToServer | null = null;
  protected readonly place: Place;
  protected readonly name: string;
  private words = 0;
  private readonly line: Line;

  constructor(place: Place, name: string, asker: () => Asker) {
    [this.place, this.name] = [place, name];
    this.line = { asker, hear: (message) => this.hear(message) };
    place.server.plug(this.line);
    this.live();
  }

  get waits(): boolean {
    return this.outbox !== null;
  }

  protected abstract act(): void;

  protected say(message: ToServer): void {
    this.place.world.carry(message, (arrived) => this.place.server.hear(this.line, arrived));
  }

  protected newId(): string {
    return `${this.name}-${(this.words += 1)}`;
  }

  protected ask(ask: ParticipantAsk | FacilitatorAsk, role: Asker['role']): void {
    this.outbox = { kind: 'ask', id: this.newId(), ask, role };
    this.say(this.outbox);
  }

  protected hear(message: ToWindow): void {
    if (message.kind === 'room') {
      if (message.seq >= (this.room?.seq ?? 0)) this.room = message;
    } else if (message.kind !== 'facts') {
      if (message.kind !== 'refused') this.place.acknowledged.add(message.id);
      if (this.outbox && 'id' in this.outbox && this.outbox.id === message.id) this.outbox = null;
    }
  }

  private live(): void {
    const { world } = this.place;
    if (this.outbox) this.say(this.outbox);
    else if (!world.healed) this.act();
    world.after(80 + world.below(160), () => this.live());
  }
}

export class Phone extends Window {
  participant: number | null = null;
  run: Run;
  count = 0;
  private seat: number | null = null;
  private readonly early = new Map<number, SeatSent>();

  constructor(place: Place, name: string) {
    super(place, name, () => ({
      role: 'participant',
      participant: this.participant ?? -1,
      penAway: place.world.happens(30),
    }));
    this.run = place.start;
    this.outbox = { kind: 'join', id: this.newId() };
    this.pull();
  }

  protected act(): void {
    const { world } = this.place;
    if (this.participant === null || this.room === null) return;
    if (world.below(150) === 0) {
      this.room = null;
      return this.reload();
    }
    if (world.happens(4)) return this.ask(world.pick(FORBIDDEN)!, 'facilitator');
    if (world.happens(4)) return this.ask({ kind: 'pass_pen', to: world.below(4) }, 'participant');
    const { step } = this.room;
    if (step === 'pair.vote' || step === 'pair.again')
      return this.ask(
        { kind: 'vote', round: step === 'pair.vote' ? 1 : 2, side: world.pick(['one', 'other'] as const)! },
        'participant',
      );
    if (step !== 'second' && (this.run.phase === 'debrief' || !/^(?:welcome|turn|play|leave)/.test(step))) return;
    this.ask({ kind: 'send', after: this.count, sent: this.next() }, 'participant');
  }

  private next(): SeatSent {
    const { world } = this.place;
    if (this.run.phase === 'debrief') return { kind: 'rewind', to: world.below(this.run.decisions.length) };
    if (world.happens(5)) return { kind: 'undo' };
    if (world.happens(5)) return { kind: 'plan', items: [] };
    return this.run.phase === 'opening' ? { kind: 'style', share: world.below(101) } : idleCommand(this.run);
  }

  /** What is in memory is gone. */
  private reload(): void {
    [this.run, this.count, this.seat] = [this.place.start, 0, null];
    this.early.clear();
  }

  private pull(): void {
    this.say({ kind: 'follow', after: this.count });
    this.place.world.after(300, () => this.pull());
  }

  protected override hear(message: ToWindow): void {
    if (message.kind === 'joined') this.participant = message.participant;
    if (message.kind === 'facts') return this.follow(message.seat, message.facts);
    super.hear(message);
    // Put at another table: its run from the start.
    const { seat } = this.room ?? { seat: null };
    if (message.kind === 'room' && seat !== this.seat) {
      this.reload();
      this.seat = seat;
    }
  }

  private follow(seat: number, facts: readonly Told[]): void {
    if (seat !== this.seat) return;
    for (const { number, sent } of facts) if (number >= this.count) this.early.set(number, sent);
    for (let sent = this.early.get(this.count); sent; sent = this.early.get(this.count)) {
      this.early.delete(this.count);
      this.count += 1;
      if (this.place.fault === 'phone_apart' && sent.kind === 'style') sent = { kind: 'style', share: 7 };
      const next = advanced(this.run, sent);
      if (!isRefusal(next)) this.run = next;
    }
  }
}

/** What no phone may do. */
const FORBIDDEN: readonly FacilitatorAsk[] = [
  { kind: 'tell_all', text: 'I am the facilitator' },
  { kind: 'door', open: false },
  { kind: 'remove', participant: 0 },
  { kind: 'pass_pen', seat: 0, to: 1 },
  { kind: 'play_on', seat: 0 },
];

export class Control extends Window {
  constructor(place: Place) {
    super(place, 'f', () => ({ role: 'facilitator' }));
    this.pull();
  }

  private pull(): void {
    this.say({ kind: 'follow', after: 0 });
    this.place.world.after(200, () => this.pull());
  }

  protected act(): void {
    const { world } = this.place;
    if (this.room === null || this.room.closed || !world.happens(60)) return;
    const ask = this.wish(this.room);
    if (ask !== null) this.ask(ask, 'facilitator');
  }

  private wish({ step: from, paused }: Room): FacilitatorAsk | null {
    const { world, mode } = this.place;
    if (paused) return { kind: 'resume', from };
    if (from === 'close') return { kind: 'close', from };
    const die = world.below(100);
    if (mode === 'room' && die < 40) return { kind: 'settle', from, tie: { kind: 'plan', items: [] } };
    if (die < 62) return { kind: 'next', from };
    const participant = world.below(4);
    const wishes: readonly FacilitatorAsk[] = [
      { kind: 'back', from },
      { kind: 'lock', from },
      { kind: 'lock', from },
      { kind: 'pause', from },
      { kind: 'extend', from, by: world.pick([30, -120])! },
      { kind: 'reveal', from },
      { kind: 'play_on', seat: participant },
      { kind: 'take_back', seat: participant },
      { kind: 'pair', pair: { moment: 'draft', one: 0, other: 1 } },
      { kind: 'move_to', participant, seat: world.pick([0, null])! },
      { kind: 'pass_pen', seat: 0, to: participant },
      { kind: 'tell_all', text: 'Two more minutes.' },
      { kind: 'drop', step: 'cloud' },
    ];
    if (world.happens(3)) return { kind: 'remove', participant };
    if (world.happens(3)) return { kind: 'merge', participant, into: 0 };
    return world.pick(wishes) ?? null;
  }
}
