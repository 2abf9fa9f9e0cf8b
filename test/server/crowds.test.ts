// Many at once: an office that comes all together is let in, somebody who guesses is slowed down.
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/node/server/clock.ts';
import { Bucket, Window } from '../../src/node/server/limits.ts';
import { askToJoin, control, openSession, testLive, until, type TestLive } from '../support/live-server.ts';

let live: TestLive | null = null;
afterEach(async () => {
  await live?.stop();
  live = null;
});

/** Real time, set on by hand. */
function movable(): Clock & { readonly move: (ms: number) => void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    after: (ms, work) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    move: (ms) => void (ahead += ms),
  };
}

describe('an office behind one address', () => {
  test('comes in all at once, as far as there is room, and nobody is told to wait', async () => {
    live = await testLive();
    const { url } = live;
    const session = await openSession(url, { capacity: 500 });
    const lead = control(url, session);
    await until('a board', () => lead.board !== null);
    const begun = performance.now();
    const answers = await Promise.all(
      Array.from({ length: 600 }, (_, i) => askToJoin(url, { code: session.code, name: `Guest ${i}` })),
    );
    const took = performance.now() - begun;
    const by = (status: number): number => answers.filter((answer) => answer.status === status).length;
    expect([by(200), by(409), by(429)]).toEqual([500, 100, 0]);
    expect(new Set(answers.flatMap(({ body }) => body.participant ?? [])).size).toBe(500);
    expect(took).toBeLessThan(30_000);
    await until('all on the board', () => lead.board?.seats.length === 500);
    expect(lead.board?.door).toBe(true);
    lead.close();
  }, 60_000);

  test('may mistype: whoever comes in makes up for one who did', async () => {
    live = await testLive();
    const { url } = live;
    const session = await openSession(url);
    for (let i = 0; i < 15; i += 1) {
      expect((await askToJoin(url, { code: 'ZZZZZZ' })).status).toBe(404);
      expect((await askToJoin(url, { code: session.code })).status).toBe(200);
    }
  });
});

test('a crowd that goes on coming when the room is full shuts the door, and the facilitator may open it', async () => {
  live = await testLive();
  const { url } = live;
  const session = await openSession(url, { capacity: 1 });
  const lead = control(url, session);
  await askToJoin(url, { code: session.code });
  await until('a board', () => lead.board !== null);
  const flood = await Promise.all(Array.from({ length: 60 }, () => askToJoin(url, { code: session.code })));
  expect(flood.every(({ status }) => status === 409)).toBe(true);
  await until('the door is shut', () => lead.board?.door === false);
  expect(await lead.ask({ kind: 'door', open: true })).toMatchObject({ kind: 'done' });
  lead.close();
});

describe('who guesses codes', () => {
  test('is told to wait after ten a minute, whatever comes then, and how long', async () => {
    const clock = movable();
    live = await testLive({ clock });
    const { url } = live;
    const session = await openSession(url);
    for (let i = 0; i < 10; i += 1) {
      const { status, body } = await askToJoin(url, { code: `ZZZZ${'BCDFGHJKMN'[i]}Z` });
      expect([status, body.error]).toEqual([404, 'unknown_code']);
    }
    const waits = await askToJoin(url, { code: 'ZZZZZ2' });
    expect([waits.status, waits.body.error]).toEqual([429, 'too_often']);
    expect(Number(waits.headers.get('retry-after'))).toBeGreaterThan(50);
    // Whether the eleventh is right is not said either.
    expect((await askToJoin(url, { code: session.code })).status).toBe(429);
    clock.move(61_000);
    expect((await askToJoin(url, { code: session.code })).status).toBe(200);
  });

  test('many at once are many', async () => {
    live = await testLive();
    const { url } = live;
    const letters = '23456789BCDFGHJKMNPQRTVWXZ';
    const codes = Array.from({ length: 26 }, (_, i) => `ZZZZZ${letters[i]}`);
    const answers = await Promise.all(codes.map((code) => askToJoin(url, { code })));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(16);
  });

  test('from many addresses is slowed down by all of them together', async () => {
    live = await testLive({ origin: 'https://live.example.org' });
    const { url } = live;
    const from = (i: number) => ({ 'x-forwarded-for': `203.0.113.${i}` });
    const answers = [];
    for (let i = 0; i < 70; i += 1) answers.push(await askToJoin(url, { code: 'ZZZZZZ' }, from(i)));
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(60);
    expect(answers.slice(60).every(({ status }) => status === 429)).toBe(true);
  });

  test('hinders nobody who scans the code or was here before', async () => {
    live = await testLive();
    const { url } = live;
    const session = await openSession(url);
    const before = (await askToJoin(url, { code: session.code })).body;
    for (let i = 0; i < 12; i += 1) await askToJoin(url, { code: 'ZZZZZZ' });
    expect((await askToJoin(url, { code: session.code })).status).toBe(429);
    expect((await askToJoin(url, { code: session.code, key: session.key })).status).toBe(200);
    expect((await askToJoin(url, { code: session.code, token: before.token })).status).toBe(200);
  });

  test('learns nothing by a wrong key: a right code with it is answered like a wrong one', async () => {
    live = await testLive();
    const { url } = live;
    const session = await openSession(url);
    const [right, wrong] = await Promise.all(
      [session.code, 'ZZZZZZ'].map((code) => askToJoin(url, { code, key: 'A'.repeat(16) })),
    );
    expect([right?.status, right?.body]).toEqual([wrong?.status, wrong?.body]);
    expect(right?.status).toBe(404);
  });
});

describe('limits', () => {
  const at = { now: 0 };
  const clock: Clock = { now: () => at.now, after: () => () => undefined };

  test('a window lets so many through, key by key, and tells how long to wait', () => {
    const window = new Window(2, 1000, clock);
    expect([window.take('a'), window.take('a'), window.take('b')]).toEqual([0, 0, 0]);
    at.now = 400;
    expect([window.take('a'), window.wait('a'), window.wait('b')]).toEqual([600, 600, 0]);
    window.giveBack('a');
    expect(window.take('a')).toBe(0);
    at.now = 1001;
    expect(window.take('a')).toBe(0);
  });

  test('a window forgets addresses it has not seen for long', () => {
    const window = new Window(1, 1000, clock);
    for (let i = 0; i < 30_000; i += 1) {
      at.now += 1;
      window.take(`address ${i}`);
    }
    expect(window.size).toBeLessThan(11_000);
  });

  test('a bucket fills again, and never over', () => {
    const bucket = new Bucket(5, 10, clock);
    const taken = (n: number): number => Array.from({ length: n }, () => bucket.take()).filter(Boolean).length;
    expect(taken(20)).toBe(10);
    at.now += 1000;
    expect(taken(20)).toBe(5);
    at.now += 3_600_000;
    expect(taken(20)).toBe(10);
  });
});
