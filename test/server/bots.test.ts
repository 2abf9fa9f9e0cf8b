// A rehearsal: bots come, play, vote and write nothing, in every mode, and nothing of it is kept.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MemoryStore } from '../../src/node/server/memory-store.ts';
import { control, joinSession, openSession, phone, testLive, until, type TestLive } from '../support/live-server.ts';

const store = new MemoryStore();
let live: TestLive;
beforeAll(async () => {
  live = await testLive({ store });
});
afterAll(() => live.stop());

describe('bots', () => {
  test.each(['own', 'table', 'room'] as const)(
    'play a session of mode %s to its debrief',
    async (mode) => {
      const session = await openSession(live.url, { mode, rehearsal: true, turns: 2 }, 8, { id: 'tutorial' });
      const lead = control(live.url, session);
      await until(
        'a board with all of them',
        () => lead.board?.counts.people === 0 || (lead.board?.seats.length ?? 0) > 0,
      );
      const people = lead.board?.seats.flatMap((seat) => seat.people) ?? [];
      expect(people.filter(({ bot }) => bot)).toHaveLength(8);
      expect(new Set(people.map(({ name }) => name)).size).toBe(8);
      const hall = (await live.hub.byId(session.session))!;
      const go = async (): Promise<void> => {
        expect(await lead.ask({ kind: 'next', from: hall.kept.state.step })).toMatchObject({ kind: 'done' });
      };
      await go();
      await go();
      expect(hall.kept.state.step).toBe('turn.1');
      if (mode === 'room') {
        await until('ballots', () => (hall.kept.state.seats[0]?.proposals.size ?? 0) === 8);
        const decided = hall.kept.state.seats[0]?.facts.length ?? 0;
        const settled = await lead.ask({ kind: 'settle', from: 'turn.1' });
        if (settled.kind === 'done') expect(hall.kept.state.seats[0]?.facts.length).toBeGreaterThan(decided);
        else expect(settled).toMatchObject({ code: 'tie' });
        lead.close();
        return;
      }
      await until('the first turn', () => hall.kept.state.seats.every(({ run }) => run.phase === 'week'));
      await go();
      await until('the second turn', () =>
        hall.kept.state.seats.every(({ run }) => run.weeks.length >= 2 && run.phase === 'week'),
      );
      await go();
      await until('the leave', () => hall.kept.state.seats.every(({ run }) => run.phase === 'debrief'));
      expect(
        hall.kept.state.seats.every(({ facts }) => facts.filter(({ sent }) => sent.kind === 'plan').length === 2),
      ).toBe(true);
      expect(hall.people.wall.written).toBe(0);
      lead.close();
    },
    30_000,
  );

  test('leave nothing behind in the store, and are found by those who rehearse alone', async () => {
    const session = await openSession(live.url, { rehearsal: true }, 2, { id: 'tutorial' });
    expect(await store.find({ id: session.session })).toBeNull();
    const window = phone(live.url, await joinSession(live.url, session));
    await until('a room', () => window.room !== null);
    window.close();
  });

  test('fill a real room, too, and are kept there as what they are', async () => {
    const session = await openSession(live.url, { rehearsal: false }, 3, { id: 'tutorial' });
    expect(
      (await store.read(session.session, 0)).flatMap(({ event }) => (event.kind === 'joined' ? event.bot : [])),
    ).toEqual([true, true, true]);
  });
});
