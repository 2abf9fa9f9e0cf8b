// Frames that no window of ours would send: the server lives, whoever sends them is thrown out, and honest people are served meanwhile.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Opened } from '../../src/core/session/wire.ts';
import {
  readAsk,
  readErase,
  readFollow,
  readHandshake,
  readJoin,
  readKeepOff,
  readNameMessage,
  readNoteMessage,
  readRotate,
  readSetup,
} from '../../src/node/server/read-message.ts';
import {
  control,
  joinSession,
  openSession,
  phone,
  testLive,
  TestWindow,
  until,
  type TestLive,
} from '../support/live-server.ts';

const READERS = {
  ask: readAsk.participant,
  control: readAsk.control,
  readErase,
  readFollow,
  readHandshake,
  readJoin,
  readKeepOff,
  readNameMessage,
  readNoteMessage,
  readRotate,
  readSetup,
};

/** Close to what is meant, and off in one thing or several. */
const nearly = fc.record(
  {
    id: fc.oneof(fc.string(), fc.constant('a-1'), fc.integer()),
    ask: fc.oneof(
      fc.record(
        {
          kind: fc.constantFrom(
            'send',
            'vote',
            'pass_pen',
            'next',
            'tally',
            'collect',
            'extend',
            'settle',
            '__proto__',
            'constructor',
          ),
          from: fc.constantFrom('welcome', 'turn.1', 'turn.', '', '../x', 7),
          after: fc.oneof(fc.integer(), fc.double(), fc.constant(NaN)),
          round: fc.constantFrom(1, 2, 3, '1'),
          side: fc.constantFrom('one', 'other', 'both', null),
          to: fc.oneof(fc.integer(), fc.jsonValue()),
          by: fc.oneof(fc.integer(), fc.double()),
          sent: fc.oneof(
            fc.jsonValue(),
            fc.constant({ kind: 'plan', items: [{ practice: 'one_on_one', times: 1e9 }] }),
          ),
          counts: fc.dictionary(fc.string(), fc.jsonValue()),
          text: fc.string({ unit: 'binary' }),
        },
        { requiredKeys: ['kind'] },
      ),
      fc.jsonValue(),
    ),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(
  nearly,
  fc.jsonValue({ maxDepth: 6 }),
  fc.anything({ withBigInt: true, withDate: true, withTypedArray: true, withMap: true, withNullPrototype: true }),
);

describe('a reader of messages', () => {
  test.each(Object.entries(READERS))('%s reads what is right or says that it is not, and never throws', (_, read) => {
    fc.assert(
      fc.property(anything, (value) => {
        const found = read(value);
        expect(['read', 'bad']).toContain(found.kind);
        if (found.kind === 'bad') expect(found.field).toMatch(/^[a-z.]{0,40}$/);
      }),
      { numRuns: 500 },
    );
  });

  test('is not led to what stands behind an object, and takes no field too many', () => {
    const right = { id: 'a', ask: { kind: 'vote', round: 1, side: 'one' } };
    expect(READERS.ask(right)).toEqual({ kind: 'read', value: right });
    expect(READERS.ask({ ...right, more: 1 }).kind).toBe('bad');
    expect(
      READERS.ask(JSON.parse('{"id":"a","ask":{"kind":"vote","round":1,"side":"one","__proto__":{"x":1}}}')).kind,
    ).toBe('bad');
    const counts = JSON.parse('{"id":"a","ask":{"kind":"tally","moment":"ab","counts":{"__proto__":3}}}') as unknown;
    const read = READERS.control(counts);
    if (read.kind === 'read') expect(Object.keys((read.value.ask as { counts: object }).counts)).toEqual([]);
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('looked');
        },
        ownKeys: () => {
          throw new Error('looked');
        },
      },
    );
    for (const one of Object.values(READERS)) expect(one(trap).kind).toBe('bad');
  });
});

let live: TestLive;
let session: Opened;
let honest: TestWindow;
let lead: TestWindow;
beforeAll(async () => {
  live = await testLive();
  session = await openSession(live.url, { capacity: 400 });
  honest = phone(live.url, await joinSession(live.url, session));
  lead = control(live.url, session);
  await until('an honest phone', () => honest.room !== null && lead.board !== null);
});
afterAll(async () => {
  honest.close();
  lead.close();
  await live.stop();
});

let after = 0;
/** Someone who says a number, and takes it back: each is carried out, in time. */
async function honestlyServed(): Promise<void> {
  const begun = performance.now();
  expect(await honest.ask({ kind: 'send', after, sent: { kind: 'style', share: 40 } })).toMatchObject({ kind: 'done' });
  expect(await honest.ask({ kind: 'send', after: after + 1, sent: { kind: 'undo' } })).toMatchObject({ kind: 'done' });
  after += 2;
  expect(performance.now() - begun).toBeLessThan(2000);
}

async function attacker(): Promise<TestWindow> {
  const window = phone(live.url, await joinSession(live.url, session));
  window.socket.io.reconnection(false);
  await until('a room', () => window.room !== null);
  return window;
}
const out = (window: TestWindow): Promise<void> => until('it is thrown out', () => !window.socket.connected);

describe('over the line', () => {
  test('three messages that are none, and out', async () => {
    const window = await attacker();
    expect(
      await window.say('ask', { id: 'x', ask: { kind: 'send', after: 0, sent: { kind: 'nonsense' } } }),
    ).toMatchObject({
      kind: 'refusal',
      code: 'unknown_command',
    });
    await window.say('no-such-word', 1);
    expect(window.socket.connected).toBe(true);
    window.socket.emit('ask');
    await out(window);
    await honestlyServed();
  });

  test('whatever it is: random, deep, binary, with a key that is no key, without an answer wanted', async () => {
    const samples = [
      ...fc.sample(
        fc.tuple(
          fc.constantFrom(
            'ask',
            'follow',
            'note',
            'erase',
            'keep_off',
            'name',
            'rotate',
            'here',
            'constructor',
            'toString',
            '__proto__',
            'connection',
            'x',
          ),
          fc.jsonValue({ maxDepth: 4 }),
        ),
        60,
      ),
      ['ask', JSON.parse(`${'['.repeat(1500)}${']'.repeat(1500)}`)] as const,
      ['ask', Buffer.from([1, 2, 3])] as const,
      ['note', { id: 'a', kind: 'plan', text: Buffer.from('x'), wall: true }] as const,
    ];
    let window = await attacker();
    for (const [word, message] of samples) {
      if (!window.socket.connected) window = await attacker();
      window.socket.emit(word, message);
      await new Promise((resolve) => void setTimeout(resolve, 3));
    }
    await honestlyServed();
    window.close();
  });

  test('too large, and out at once', async () => {
    const window = await attacker();
    window.socket.emit('note', { id: 'a', kind: 'plan', text: 'x'.repeat(10_000), wall: true });
    await out(window);
    await honestlyServed();
  });

  test('too often, and to be sent again; for long, and out', async () => {
    const window = await attacker();
    const answers = await Promise.all(Array.from({ length: 60 }, () => window.say('here')));
    expect(answers.filter(({ kind }) => kind === 'done').length).toBeGreaterThanOrEqual(25);
    expect(answers.filter(({ kind }) => kind === 'again').length).toBeGreaterThan(20);
    expect(window.socket.connected).toBe(true);
    for (let i = 0; i < 200; i += 1) window.socket.emit('here');
    await out(window);
    await honestlyServed();
  });

  test('frames below the words: no packet, another name space, a second handshake, a ping that is none', async () => {
    const frames = [
      '',
      '4',
      '40',
      '40{',
      '40/admin,',
      '42',
      '42[',
      '42{}',
      '42["ask"',
      '451-["ask",{"_placeholder":true,"num":0}]',
      '4a',
      '9',
      '2probe',
      '5',
      '42["connect"]',
      '44{"message":"x"}',
      `40${JSON.stringify({ role: 'participant', session: session.session, token: 7 })}`,
      new Uint8Array([4, 255, 0]),
    ];
    for (const frame of frames) {
      const socket = new WebSocket(`ws://127.0.0.1:${live.port}/live/io/?EIO=4&transport=websocket`);
      await new Promise((resolve) => (socket.onopen = resolve));
      socket.send(frame);
      socket.send('40{}');
      socket.send(frame);
      await new Promise((resolve) => void setTimeout(resolve, 5));
      socket.close();
    }
    await honestlyServed();
  });

  test('hands that know nothing are not shaken', async () => {
    const auths: Record<string, unknown>[] = [
      {},
      { role: 'participant' },
      { role: 'facilitator', session: session.session, capability: session.control },
      { role: 'control', session: session.session, capability: { $ne: '' } },
      { role: 'control', session: '../../x', capability: 'x'.repeat(22) },
      { role: 'participant', session: session.session, token: 'x'.repeat(22) },
      { role: 'participant', session: '__proto__', token: 'x'.repeat(22) },
      { role: 'participant', session: 'constructor', token: 'x'.repeat(22) },
    ];
    const windows = auths.map((auth) => new TestWindow(live.url, auth));
    await until('all are refused', () => windows.every(({ refused }) => refused !== null));
    expect(windows.every(({ socket }) => !socket.connected)).toBe(true);
    for (const window of windows) window.close();
    await honestlyServed();
  });

  test('a page of somebody else gets no line', async () => {
    const shake = (origin: string) =>
      fetch(`${live.url}/live/io/?EIO=4&transport=polling`, { headers: { origin } }).then(({ status }) => status);
    expect(await shake('https://evil.example')).toBe(403);
    expect(await shake(live.url)).toBe(200);
  });
});

test('nothing of it is an error of ours', () => {
  expect(live.said.filter(({ level }) => level === 'error')).toEqual([]);
  expect((lead.board?.seats.length ?? 0) > 5).toBe(true);
});
