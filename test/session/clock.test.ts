// The clock of a step: it locks, stops, is set on, and never counts time in which nobody was served.
import { expect, test } from 'vitest';
import type { FacilitatorAsk } from '../../src/core/session/words.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 2, away_weeks: 1 });
const MINUTE = 60_000;

function atFirstTurn(): LiveTest {
  const live = new LiveTest(EXAMPLE);
  live.join();
  live.nextUntil('turn.1');
  return live;
}
const asked = (live: LiveTest, ask: FacilitatorAsk): string | null =>
  codeOf(live.ask({ by: { role: 'facilitator' }, ask }));
const runOut = (live: LiveTest) =>
  codeOf(live.ask({ by: { role: 'server' }, ask: { kind: 'run_out', from: live.state.step } }));

test('each turn has minutes of its own; what nobody acts in has no clock', () => {
  const live = new LiveTest(EXAMPLE, { minutes: 60 });
  expect(live.state.clock.deadline).toBeNull();
  live.nextUntil('turn.1');
  expect(live.state.clock).toEqual({ deadline: live.now + 10 * MINUTE, paused: null });
  live.now += MINUTE;
  live.next();
  expect(live.state.clock.deadline).toBe(live.now + 10 * MINUTE);
});

test('what has run out locks the step; then nothing counts, and who is behind is played on', () => {
  const live = atFirstTurn();
  expect(runOut(live)).toBe('not_now');
  live.now = live.state.clock.deadline!;
  expect(runOut(live)).toBeNull();
  expect(live.state.locked).toBe(true);
  expect(runOut(live)).toBe('not_now');
  expect(codeOf(live.send(0, { kind: 'style', share: 3 }))).toBe('locked');
  live.catchUp();
  expect(live.state.seats[0]!.run).toMatchObject({ phase: 'week', week: 1, style: 50 });
  expect(asked(live, { kind: 'extend', from: 'turn.1', by: 30 })).toBe('locked');
});

test('a step is locked by the facilitator, too, but not where nobody acts', () => {
  const live = atFirstTurn();
  expect(asked(live, { kind: 'lock', from: 'turn.1' })).toBeNull();
  expect(asked(live, { kind: 'lock', from: 'turn.1' })).toBe('not_now');
  const other = new LiveTest(EXAMPLE);
  expect(asked(other, { kind: 'lock', from: 'welcome' })).toBe('not_now');
});

test('while it is paused nothing is decided, and no time goes by', () => {
  const live = atFirstTurn();
  const left = live.state.clock.deadline! - live.now - MINUTE;
  live.now += MINUTE;
  live.facilitator({ kind: 'pause', from: 'turn.1' });
  expect(live.state.clock).toEqual({ deadline: null, paused: left });
  expect(codeOf(live.send(0, { kind: 'style', share: 3 }))).toBe('paused');
  expect(asked(live, { kind: 'pause', from: 'turn.1' })).toBe('not_now');
  live.now += 30 * MINUTE;
  expect(runOut(live)).toBe('not_now');
  live.facilitator({ kind: 'extend', from: 'turn.1', by: 30 });
  expect(live.state.clock.paused).toBe(left + 30_000);
  live.facilitator({ kind: 'resume', from: 'turn.1' });
  expect(live.state.clock).toEqual({ deadline: live.now + left + 30_000, paused: null });
  expect(codeOf(live.send(0, { kind: 'style', share: 3 }))).toBeNull();
  expect(asked(live, { kind: 'resume', from: 'turn.1' })).toBe('not_now');
});

test('time is given and taken, down to now', () => {
  const live = atFirstTurn();
  const deadline = live.state.clock.deadline!;
  live.facilitator({ kind: 'extend', from: 'turn.1', by: 30 });
  live.facilitator({ kind: 'extend', from: 'turn.1', by: -60 });
  expect(live.state.clock.deadline).toBe(deadline - 30_000);
  live.facilitator({ kind: 'extend', from: 'turn.1', by: -3600 });
  expect(live.state.clock.deadline).toBe(live.now);
  for (const by of [0, 0.5, 3601, Infinity])
    expect(asked(live, { kind: 'extend', from: 'turn.1', by })).toBe('out_of_range');
  const other = new LiveTest(EXAMPLE);
  expect(asked(other, { kind: 'extend', from: 'welcome', by: 30 })).toBe('not_now');
});

test('time in which nobody was served is given back', () => {
  const live = atFirstTurn();
  const deadline = live.state.clock.deadline!;
  live.server({ kind: 'credit', lost: 90_000 });
  expect(live.state.clock.deadline).toBe(deadline + 90_000);
  expect(live.server({ kind: 'credit', lost: 0 })).toEqual([]);
  live.facilitator({ kind: 'pause', from: 'turn.1' });
  expect(live.server({ kind: 'credit', lost: 90_000 })).toEqual([]);
});
