// Deadlines, and what of them is left after a server was away: with a clock that the test moves.
import { afterEach, describe, expect, test } from 'vitest';
import { rulesHash } from '../../src/core/scenario/rules-hash.ts';
import { shortened } from '../../src/core/session/shortened.ts';
import { ENGINE_REVISION } from '../../src/core/engine/revision.ts';
import type { Clock } from '../../src/node/server/clock.ts';
import { Hub } from '../../src/node/server/hub.ts';
import type { Hall } from '../../src/node/server/hall.ts';
import { joinHall } from '../../src/node/server/join-hall.ts';
import { MemoryStore } from '../../src/node/server/memory-store.ts';
import { ScenarioShelf } from '../../src/node/server/scenario-shelf.ts';
import { Upkeep } from '../../src/node/server/upkeep.ts';

/** Stands still until it is moved; then timers go off in their order. */
class HandClock implements Clock {
  private time = 1_800_000_000_000;
  private timers: { readonly at: number; readonly work: () => void }[] = [];
  readonly now = (): number => this.time;
  readonly after = (ms: number, work: () => void): (() => void) => {
    const timer = { at: this.time + Math.max(0, ms), work };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((one) => one !== timer));
  };

  /** Time goes by while nobody serves: timers are lost with the process that had them. */
  standStill(ms: number): void {
    this.timers = [];
    this.time += ms;
  }

  async move(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.time = Math.max(this.time, next.at);
      next.work();
      await settled();
    }
    this.time = end;
    await settled();
  }
}
const settled = async (): Promise<void> => {
  for (let i = 0; i < 10; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

const scenario = shortened(await new ScenarioShelf().wanted({ id: 'friday_deck' }), 2);
const setup = {
  scenario: scenario.id,
  hash: rulesHash(scenario),
  revision: ENGINE_REVISION,
  seed: 5,
  turns: 2,
  mode: 'own',
  pace: 'facilitator',
  minutes: 45,
  capacity: 20,
  rehearsal: false,
} as const;

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function served(store: MemoryStore, clock: HandClock): Promise<Hub> {
  const log = () => undefined;
  const rehearsals = new MemoryStore();
  const hub = new Hub({
    store,
    rehearsals,
    clock,
    log,
    hostKey: 'a key of the host',
    address: () => '',
    shared: false,
    onLoaded: () => undefined,
  });
  const upkeep = new Upkeep({ hub, store, rehearsals, clock, log, shared: false });
  await upkeep.start();
  stops.push(async () => {
    await upkeep.stop();
    await hub.stop();
  });
  return hub;
}
const go = async (hall: Hall, kind: 'next' | 'pause' | 'resume'): Promise<void> => {
  const answer = await hall.askByFacilitator(crypto.randomUUID(), { kind, from: hall.kept.state.step });
  expect(answer).toMatchObject({ kind: 'done' });
};
async function inFirstTurn(): Promise<{
  readonly store: MemoryStore;
  readonly clock: HandClock;
  readonly hub: Hub;
  readonly hall: Hall;
}> {
  const [store, clock] = [new MemoryStore(), new HandClock()];
  const hub = await served(store, clock);
  const { hall } = await hub.open(setup, scenario);
  for (let i = 0; i < 3; i += 1) await joinHall(hall, null);
  await go(hall, 'next');
  await go(hall, 'next');
  expect(hall.kept.state.step).toBe('turn.1');
  return { store, clock, hub, hall };
}
const left = (hall: Hall, clock: HandClock): number => (hall.kept.state.clock.deadline ?? 0) - clock.now();

describe('a step that runs out', () => {
  test('locks by itself at its deadline, and those who were not through are played on', async () => {
    const { clock, hall } = await inFirstTurn();
    const ms = left(hall, clock);
    expect(ms).toBeGreaterThan(60_000);
    await clock.move(ms - 1);
    expect(hall.kept.state.locked).toBe(false);
    await clock.move(1);
    expect(hall.kept.state.locked).toBe(true);
    await hall.kept.idle();
    await settled();
    expect(hall.kept.state.seats.map(({ run }) => run.phase)).toEqual(['week', 'week', 'week']);
  });

  test('does not while it is paused, and has as much time as before after that', async () => {
    const { clock, hall } = await inFirstTurn();
    await clock.move(30_000);
    const ms = left(hall, clock);
    await go(hall, 'pause');
    await clock.move(600_000);
    expect(hall.kept.state.locked).toBe(false);
    await go(hall, 'resume');
    expect(left(hall, clock)).toBe(ms);
    await clock.move(ms);
    expect(hall.kept.state.locked).toBe(true);
  });
});

describe('a server that was away', () => {
  test('gives the time back in which nobody was served, and locks nothing as it starts', async () => {
    const { store, clock, hall } = await inFirstTurn();
    await clock.move(32_000);
    const ms = left(hall, clock);
    // Killed; long after the deadline it is started again.
    clock.standStill(2 * ms);
    hall.stop();
    const hub = await served(store, clock);
    const again = await hub.byId(hall.id);
    expect(again?.kept.state.locked).toBe(false);
    // It had said last within five seconds that it served.
    expect(left(again!, clock)).toBeGreaterThanOrEqual(ms);
    expect(left(again!, clock)).toBeLessThanOrEqual(ms + 5000);
    await clock.move(left(again!, clock));
    expect(again?.kept.state.locked).toBe(true);
  });

  test('serves nobody before it has given the time back', async () => {
    const { store, clock, hall } = await inFirstTurn();
    clock.standStill(2 * left(hall, clock));
    hall.stop();
    const update = store.update.bind(store);
    store.update = () => Promise.reject(new Error('away'));
    const hub = await served(store, clock);
    await expect(hub.byId(hall.id)).rejects.toThrow('give lost time back');
    store.update = update;
    expect((await hub.byId(hall.id))?.kept.state.locked).toBe(false);
  });

  test('finds everybody by their tokens, and the key of the QR code', async () => {
    const [store, clock] = [new MemoryStore(), new HandClock()];
    const hub = await served(store, clock);
    const { hall, links } = await hub.open(setup, scenario);
    const came = await joinHall(hall, 'Ines');
    if (!('token' in came)) throw new Error('expected somebody to come in');
    hall.stop();
    const again = await (await served(store, clock)).byCode(links.code);
    expect(await again?.withToken(came.token)).toBe(came.participant);
    expect(again?.people.nameOf(came.participant)).toBe('Ines');
    await expect(again?.withToken('x'.repeat(22))).resolves.toBeNull();
  });
});

describe('what is over', () => {
  test('is purged a month after it was opened, and closed a day after, where nobody is there', async () => {
    const [store, clock] = [new MemoryStore(), new HandClock()];
    const { hall, links } = await (await served(store, clock)).open(setup, scenario);
    const day = 86_400_000;
    clock.standStill(day - 60_000);
    await served(store, clock);
    expect(await store.find({ code: links.code })).not.toBeNull();
    clock.standStill(60_000);
    await served(store, clock);
    expect(await store.find({ code: links.code })).toBeNull();
    expect((await store.find({ id: hall.id }))?.open).toBe(false);
    clock.standStill(29 * day - 1000);
    const hub = await served(store, clock);
    expect(await hub.byId(hall.id)).not.toBeNull();
    // And without a start, once a day.
    await clock.move(day + 1000);
    expect(await store.find({ id: hall.id })).toBeNull();
    expect(hub.served(hall.id)).toBeUndefined();
  });
});

describe('what the store does not keep', () => {
  test('has not happened, is to be sent again, and then happens once', async () => {
    const { store, hall } = await inFirstTurn();
    const update = store.update.bind(store);
    const before = hall.kept.followed;
    const send = { kind: 'send', after: 0, sent: { kind: 'style', share: 40 } } as const;
    store.update = async (id, after, work) => {
      work(await store.read(id, after));
      throw new Error('the disk is full');
    };
    expect(await hall.askBy(0, 'w', send)).toEqual({ kind: 'again' });
    expect([hall.kept.followed, hall.kept.state.seats[0]?.facts.length, hall.kept.settled]).toEqual([before, 0, true]);
    // Kept, but the answer was lost on the way: sent again, it is known.
    store.update = async (...all) => {
      await update(...all);
      throw new Error('the line is cut');
    };
    expect(await hall.askBy(0, 'w', send)).toEqual({ kind: 'again' });
    store.update = update;
    expect(await hall.askBy(0, 'w', send)).toMatchObject({ kind: 'done' });
    expect(hall.kept.state.seats[0]?.facts).toHaveLength(1);
    expect(hall.kept.state.seats[0]?.facts[0]?.sent).toEqual({ kind: 'style', share: 40 });
  });

  test('holds nobody up for good where it cannot even be read', async () => {
    const { store, hall } = await inFirstTurn();
    const [update, read] = [store.update.bind(store), store.read.bind(store)];
    store.update = () => Promise.reject(new Error('away'));
    store.read = () => Promise.reject(new Error('away'));
    const send = { kind: 'send', after: 0, sent: { kind: 'style', share: 40 } } as const;
    expect(await hall.askBy(0, 'w', send)).toEqual({ kind: 'again' });
    expect(await hall.askBy(1, 'w', send)).toEqual({ kind: 'again' });
    store.update = update;
    store.read = read;
    expect(await hall.askBy(0, 'w', send)).toMatchObject({ kind: 'done' });
  });
});

describe('the pen', () => {
  test('can be taken from somebody who has been away for a quarter of a minute, not before', async () => {
    const [store, clock] = [new MemoryStore(), new HandClock()];
    const hub = await served(store, clock);
    const { hall } = await hub.open({ ...setup, mode: 'table' }, scenario);
    for (let i = 0; i < 2; i += 1) await joinHall(hall, null);
    const take = () => hall.askBy(1, crypto.randomUUID(), { kind: 'pass_pen', to: 1 });
    expect(hall.kept.state.seats[0]?.pen).toBe(0);
    hall.presence.came(0);
    await clock.move(60_000);
    expect(await take()).toMatchObject({ code: 'not_yours' });
    hall.presence.went(0);
    await clock.move(14_000);
    expect(await take()).toMatchObject({ code: 'not_yours' });
    await clock.move(1000);
    expect(await take()).toMatchObject({ kind: 'done' });
    expect(hall.kept.state.seats[0]?.pen).toBe(1);
  });
});
