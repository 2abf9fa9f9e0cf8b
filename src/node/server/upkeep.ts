// What a server does without being asked: brings sessions back after a start, says that they are served, reads what others did, and lets go
// of what is over.
import { every, type Clock } from './clock.ts';
import type { Hall } from './hall.ts';
import type { Hub } from './hub.ts';
import { faultFields, type Log } from './log.ts';
import type { MemoryStore } from './memory-store.ts';
import type { Store } from './store.ts';

interface UpkeepParts {
  readonly hub: Hub;
  readonly store: Store;
  readonly rehearsals: MemoryStore;
  readonly clock: Clock;
  readonly log: Log;
  readonly shared: boolean;
}

const DAY = 86_400_000;
/** A session that nobody ends ends by itself. */
const OPEN_FOR = DAY;
/** ms */
const SERVED_EVERY = 5000;
const READ_EVERY = 1000;
/** A session without windows stays in memory for so long. */
const IDLE_FOR = 15 * 60_000;
/** Those who are here are said again to the other processes, which cannot know otherwise that this one has died. */
const SAID_EVERY = 25_000;

export class Upkeep {
  private readonly parts: UpkeepParts;
  private readonly idleSince = new WeakMap<Hall, number>();
  private stops: readonly (() => void)[] = [];

  constructor(parts: UpkeepParts) {
    this.parts = parts;
  }

  /** Sessions that were open go on. */
  async start(): Promise<void> {
    const { hub, store, clock, shared } = this.parts;
    await this.purge();
    for (const { id } of await store.openSessions())
      await hub.byId(id).catch((error: unknown) => this.failed('not_loaded', error));
    this.stops = [
      every(clock, SERVED_EVERY, () => this.keepAlive()),
      every(clock, DAY, () => this.purge()),
      store.onHint((hint) => hub.served(hint.session)?.hinted(hint)),
      ...(shared ? [every(clock, READ_EVERY, () => this.readNews())] : []),
      ...(shared ? [every(clock, SAID_EVERY, () => hub.all.forEach((hall) => hall.sayWhoIsHere()))] : []),
    ];
  }

  async stop(): Promise<void> {
    for (const stop of this.stops) stop();
    await this.keepAlive();
  }

  private failed(event: string, error: unknown): null {
    this.parts.log('error', event, faultFields(error));
    return null;
  }

  private async keepAlive(): Promise<void> {
    const { hub, store, clock } = this.parts;
    const servedAt = clock.now();
    for (const hall of hub.all) {
      hall.tick();
      if (this.isIdle(hall, servedAt)) hub.drop(hall);
    }
    const timed = hub.all.filter((hall) => !hub.isRehearsal(hall) && hall.row.open && hall.isTimed);
    await Promise.all(
      timed.map(({ id }) => store.change(id, { servedAt }).catch((error: unknown) => this.failed('not_served', error))),
    );
  }

  /** What nobody looks at needs no memory. */
  private isIdle(hall: Hall, now: number): boolean {
    const since = this.idleSince.get(hall) ?? now;
    this.idleSince.set(hall, hall.sockets > 0 || hall.isTimed ? now : since);
    return !this.parts.hub.isRehearsal(hall) && hall.sockets === 0 && !hall.isTimed && now - since >= IDLE_FOR;
  }

  /** What other processes did, where a hint was lost. */
  private async readNews(): Promise<void> {
    const { hub, store } = this.parts;
    const halls = hub.all.filter((hall) => !hub.isRehearsal(hall));
    const heads = await store.heads(halls.map(({ id }) => id)).catch(() => null);
    if (heads === null) return;
    const headOf = new Map(heads.map((head) => [head.id, head]));
    for (const hall of halls) {
      const head = headOf.get(hall.id);
      if (head === undefined) {
        hub.drop(hall);
        for (const window of hall.pushes.all()) window.dismiss('erased');
        continue;
      }
      const { seq, ...row } = head;
      hub.follow(hall, { ...hall.row, ...row });
      if (seq > hall.kept.followed) void hall.kept.refresh();
    }
  }

  private async purge(): Promise<void> {
    const { hub, store, rehearsals, clock, log } = this.parts;
    try {
      const now = clock.now();
      for (const { id, openedAt } of await store.openSessions()) {
        const hall = now - openedAt < OPEN_FOR ? null : await hub.byId(id);
        if (hall === null || hall.sockets > 0) continue;
        await hall.askByFacilitator('by-itself', { kind: 'close', from: hall.kept.state.step });
      }
      const purged = (await store.purge(now)) + (await rehearsals.purge(now));
      if (purged > 0) log('info', 'purged', { sessions: purged });
      for (const hall of hub.all) if (hall.row.purgeAt <= now) hub.drop(hall);
    } catch (error) {
      this.failed('not_purged', error);
    }
  }
}
