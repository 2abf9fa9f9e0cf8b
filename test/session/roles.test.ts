// Who may ask for what: every ask by every role.
import { expect, test } from 'vitest';
import { ASKED_BY } from '../../src/core/session/roles.table.ts';
import type { Ask, Asker } from '../../src/core/session/words.ts';
import { digestOf } from '../support/live-network/checks.ts';
import { LiveTest, codeOf } from '../support/live-session.ts';
import { scenario } from '../support/scenario.ts';

type AnyAsk = Ask['ask'];
const ASKERS: readonly Asker[] = [{ role: 'participant', participant: 0 }, { role: 'facilitator' }, { role: 'server' }];

/** Each as it would be done in the state below, by whoever may. */
const ASKS: Readonly<Record<AnyAsk['kind'], readonly (readonly [Asker['role'], AnyAsk])[]>> = {
  send: [['participant', { kind: 'send', after: 0, sent: { kind: 'style', share: 1 } }]],
  vote: [['participant', { kind: 'vote', round: 1, side: 'one' }]],
  pass_pen: [
    ['participant', { kind: 'pass_pen', to: 1 }],
    ['facilitator', { kind: 'pass_pen', seat: 0, to: 1 }],
  ],
  next: [['facilitator', { kind: 'next', from: 'turn.1' }]],
  back: [['facilitator', { kind: 'back', from: 'turn.1' }]],
  go_to: [['facilitator', { kind: 'go_to', from: 'turn.1', to: 'bets' }]],
  lock: [['facilitator', { kind: 'lock', from: 'turn.1' }]],
  pause: [['facilitator', { kind: 'pause', from: 'turn.1' }]],
  resume: [['facilitator', { kind: 'resume', from: 'turn.1' }]],
  reveal: [['facilitator', { kind: 'reveal', from: 'turn.1' }]],
  hide: [['facilitator', { kind: 'hide', from: 'turn.1' }]],
  close: [['facilitator', { kind: 'close', from: 'turn.1' }]],
  extend: [['facilitator', { kind: 'extend', from: 'turn.1', by: 30 }]],
  settle: [['facilitator', { kind: 'settle', from: 'turn.1' }]],
  drop: [['facilitator', { kind: 'drop', step: 'cloud' }]],
  keep: [['facilitator', { kind: 'keep', step: 'second' }]],
  pick: [['facilitator', { kind: 'pick', moments: ['draft'] }]],
  pair: [['facilitator', { kind: 'pair', pair: null }]],
  tell_all: [['facilitator', { kind: 'tell_all', text: 'Two more minutes.' }]],
  tally: [['facilitator', { kind: 'tally', moment: 'draft', counts: { ask: 3 } }]],
  collect: [['facilitator', { kind: 'collect', text: '' }]],
  play_on: [['facilitator', { kind: 'play_on', seat: 0 }]],
  take_back: [['facilitator', { kind: 'take_back', seat: 0 }]],
  move_to: [['facilitator', { kind: 'move_to', participant: 1, seat: null }]],
  remove: [['facilitator', { kind: 'remove', participant: 1 }]],
  rename: [['facilitator', { kind: 'rename', participant: 1 }]],
  merge: [['facilitator', { kind: 'merge', participant: 1, into: 0 }]],
  door: [['facilitator', { kind: 'door', open: false }]],
  let_in: [['facilitator', { kind: 'let_in', most: 9 }]],
  end_at: [['facilitator', { kind: 'end_at', at: 9e15 }]],
  join: [['server', { kind: 'join', bot: false }]],
  run_out: [['server', { kind: 'run_out', from: 'turn.1' }]],
  credit: [['server', { kind: 'credit', lost: 100 }]],
  catch_up: [['server', { kind: 'catch_up', most: 3 }]],
};
/** Of these the state below allows nothing, whoever asks. */
const NOT_NOW: readonly AnyAsk['kind'][] = ['vote', 'resume', 'settle', 'collect', 'run_out'];

function table(): LiveTest {
  const live = new LiveTest(scenario({ weeks: 2, away_weeks: 1 }), { mode: 'table' });
  live.join();
  live.join();
  live.nextUntil('turn.1');
  return live;
}

const CASES = Object.values(ASKS).flatMap((ways) =>
  ways.flatMap(([role, ask]) =>
    ASKERS.map((by): [string, string, boolean, Ask] => [by.role, ask.kind, by.role === role, { by, ask } as Ask]),
  ),
);

test.each(CASES)('%s: %s', (role, kind, isTheirs, asked) => {
  const live = table();
  const rows = live.rows.length;
  const before = digestOf(live.state);
  live.hear(asked);
  expect(digestOf(live.state)).toBe(before);
  const code = codeOf(live.ask(asked));
  const isAllowed = isTheirs && !NOT_NOW.includes(asked.ask.kind);
  expect(code === null, `${role} ${kind}: ${code}`).toBe(isAllowed);
  if (!isTheirs && !ASKED_BY[asked.ask.kind].includes(asked.by.role)) expect(code).toBe('not_yours');
  if (!isAllowed) expect(live.rows).toHaveLength(rows);
});

test('a participant who passes the pen of a seat, or a facilitator who passes their own, gets nowhere', () => {
  const live = table();
  const mixed = (by: Asker, ask: AnyAsk) => codeOf(live.ask({ by, ask } as Ask));
  expect(mixed({ role: 'participant', participant: 1 }, { kind: 'pass_pen', seat: 0, to: 1 })).toBe('not_yours');
  expect(mixed({ role: 'facilitator' }, { kind: 'pass_pen', to: 1 })).toBe('not_yours');
});

test('once it is closed nobody does anything', () => {
  const live = table();
  live.facilitator({ kind: 'close', from: 'turn.1' });
  for (const [, ask] of Object.values(ASKS).flat())
    for (const by of ASKERS) {
      expect(codeOf(live.ask({ by, ask } as Ask)), `${by.role} ${ask.kind}`).toBe('closed');
    }
});

test('whoever is not there, was sent away or is somebody else asks for nothing', () => {
  const live = table();
  live.join();
  live.facilitator({ kind: 'remove', participant: 1 });
  live.facilitator({ kind: 'merge', participant: 2, into: 0 });
  for (const participant of [1, 2, 3, -1, 0.5])
    expect(
      codeOf(
        live.ask({ by: { role: 'participant', participant }, ask: { kind: 'send', after: 0, sent: { kind: 'undo' } } }),
      ),
    ).toBe('unknown_participant');
});
