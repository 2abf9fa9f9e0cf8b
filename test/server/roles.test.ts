// Who may say what over the line: every word there is, by every kind of window.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FacilitatorAsk, ParticipantAsk } from '../../src/core/session/words.ts';
import {
  control,
  joinSession,
  openSession,
  phone,
  projector,
  testLive,
  until,
  type TestLive,
  type TestWindow,
} from '../support/live-server.ts';

const PARTICIPANT: readonly ParticipantAsk[] = [
  { kind: 'send', after: 0, sent: { kind: 'style', share: 40 } },
  { kind: 'vote', round: 1, side: 'one' },
  { kind: 'pass_pen', to: 0 },
];
/** Every kind there is; none of them does anything here that the others would miss. */
const FACILITATOR: readonly FacilitatorAsk[] = [
  { kind: 'next', from: 'close' },
  { kind: 'back', from: 'close' },
  { kind: 'go_to', from: 'close', to: 'frame' },
  { kind: 'lock', from: 'close' },
  { kind: 'pause', from: 'close' },
  { kind: 'resume', from: 'close' },
  { kind: 'reveal', from: 'close' },
  { kind: 'hide', from: 'close' },
  { kind: 'close', from: 'close' },
  { kind: 'extend', from: 'close', by: 30 },
  { kind: 'settle', from: 'close' },
  { kind: 'drop', step: 'close' },
  { kind: 'keep', step: 'close' },
  { kind: 'pick', moments: [] },
  { kind: 'pair', pair: null },
  { kind: 'tell_all', text: 'Five minutes.' },
  { kind: 'tally', moment: 'nowhere', counts: { this: 3 } },
  { kind: 'collect', text: 'no run' },
  { kind: 'play_on', seat: 99 },
  { kind: 'take_back', seat: 99 },
  { kind: 'pass_pen', seat: 99, to: 99 },
  { kind: 'move_to', participant: 99, seat: null },
  { kind: 'remove', participant: 99 },
  { kind: 'rename', participant: 99 },
  { kind: 'merge', participant: 99, into: 98 },
  { kind: 'door', open: true },
  { kind: 'end_at', at: 4_000_000_000_000 },
];
const NOT_YOURS = { kind: 'refusal', code: 'not_yours', args: {} };

let live: TestLive;
let windows: Record<'participant' | 'control' | 'projector', TestWindow>;
beforeAll(async () => {
  live = await testLive();
  const session = await openSession(live.url);
  windows = {
    participant: phone(live.url, await joinSession(live.url, session)),
    control: control(live.url, session),
    projector: projector(live.url, session),
  };
  await until('all of them', () => Object.values(windows).every(({ socket }) => socket.connected));
});
afterAll(async () => {
  for (const window of Object.values(windows)) window.close();
  await live.stop();
});

/** So slowly that nothing comes too often. */
const slowly = () => new Promise((resolve) => void setTimeout(resolve, 15));
const isNotYours = (answer: unknown): boolean => JSON.stringify(answer) === JSON.stringify(NOT_YOURS);

describe('of what is asked', () => {
  test.each([
    ['participant', FACILITATOR.filter(({ kind }) => kind !== 'pass_pen')],
    ['participant', FACILITATOR.filter(({ kind }) => kind === 'pass_pen')],
    ['control', PARTICIPANT],
    ['projector', PARTICIPANT],
    ['projector', FACILITATOR],
  ] as const)('a %s may not say what is another’s', async (role, asks) => {
    const session = await openSession(live.url);
    const joined = await joinSession(live.url, session);
    for (const ask of asks) {
      const window =
        role === 'participant'
          ? phone(live.url, joined)
          : role === 'control'
            ? control(live.url, session)
            : projector(live.url, session);
      expect([ask.kind, await window.ask(ask)]).toEqual([ask.kind, NOT_YOURS]);
      window.close();
    }
    const hall = await live.hub.byId(session.session);
    expect(hall?.kept.state.step).toBe('welcome');
    expect(hall?.kept.followed).toBe(2);
  });

  test.each([
    ['participant', PARTICIPANT],
    ['control', FACILITATOR],
  ] as const)('a %s is heard in what is theirs', async (role, asks) => {
    for (const ask of asks) {
      const answer = await windows[role].ask(ask);
      expect([ask.kind, isNotYours(answer) || JSON.stringify(answer).includes('unknown_command')]).toEqual([
        ask.kind,
        false,
      ]);
      await slowly();
    }
  });
});

describe('of the other words', () => {
  const words: readonly [string, unknown, readonly (keyof typeof windows)[]][] = [
    ['follow', { after: 0 }, ['participant']],
    ['note', { id: 'n', kind: 'plan', text: 'If this, then that.', wall: true }, ['participant']],
    ['name', { participant: 0, name: 'Somebody' }, ['control']],
    ['keep_off', { plan: '0123456789abcdef', off: true }, ['control']],
    ['rotate', { which: 'projector' }, []],
    ['erase', { participant: 99 }, ['control']],
  ];
  for (const [word, message, allowed] of words)
    for (const role of ['participant', 'control', 'projector'] as const)
      if (word !== 'rotate' || role !== 'control')
        test(`${word} is ${allowed.includes(role) ? 'for' : 'not for'} a ${role}`, async () => {
          const answer = await windows[role].say(word, message);
          await slowly();
          expect(isNotYours(answer)).toBe(!allowed.includes(role));
        });
});

test('nobody comes in by what is another’s: a token is no capability, and one session’s is no other’s', async () => {
  const [one, other] = [await openSession(live.url), await openSession(live.url)];
  const joined = await joinSession(live.url, one);
  const tries = [
    phone(live.url, { ...joined, session: other.session }),
    phone(live.url, { ...joined, token: one.control }),
    control(live.url, { ...one, control: joined.token }),
    control(live.url, { ...one, control: one.projector }),
    projector(live.url, { ...one, projector: one.control }),
    control(live.url, { ...one, session: other.session }),
  ];
  await until('all are refused', () => tries.every(({ refused }) => refused === 'no_right'));
  for (const window of tries) window.close();
});
