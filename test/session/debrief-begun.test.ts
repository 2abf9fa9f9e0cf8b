// What the debrief finds ready, votes on a pair, and the second run.
import { expect, test } from 'vitest';
import { stateHash } from '../../src/core/engine/state-hash.ts';
import type { Pair } from '../../src/core/session/session-event.ts';
import type { Setup } from '../../src/core/session/setup.ts';
import type { FacilitatorAsk, ParticipantAsk } from '../../src/core/session/words.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { idleCommand } from '../support/playing.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const PAIR: Pair = { moment: 'draft', one: 0, other: 1 };

function inDebrief(given: Partial<Setup> = {}): LiveTest {
  const live = new LiveTest(EXAMPLE, { minutes: 90, ...given });
  for (let i = 0; i < 3; i += 1) live.join();
  live.nextUntil('bets');
  return live;
}
const asked = (live: LiveTest, ask: FacilitatorAsk): string | null =>
  codeOf(live.ask({ by: { role: 'facilitator' }, ask }));
const votes = (live: LiveTest, participant: number, ask: Omit<Extract<ParticipantAsk, { kind: 'vote' }>, 'kind'>) =>
  codeOf(live.ask({ by: { role: 'participant', participant }, ask: { kind: 'vote', ...ask } }));

test('decisions to go through are picked once every run is over, and not where somebody has said', () => {
  const live = inDebrief();
  expect(live.rows.filter(({ event }) => event.kind === 'picked')).toHaveLength(1);
  const other = new LiveTest(EXAMPLE);
  other.join();
  other.facilitator({ kind: 'pick', moments: [] });
  other.nextUntil('told');
  expect(other.state.picked).toEqual([]);
});

test('only moments that there are can be picked, each once', () => {
  const live = inDebrief();
  live.facilitator({ kind: 'pick', moments: ['rota', 'draft'] });
  expect(live.state.picked).toEqual(['rota', 'draft']);
  expect(asked(live, { kind: 'pick', moments: ['nothing'] })).toBe('unknown_moment');
  expect(asked(live, { kind: 'pick', moments: ['rota', 'rota'] })).toBe('out_of_range');
});

test('a pair is two seats at a moment; another pair takes the votes with it', () => {
  const live = inDebrief();
  for (const pair of [
    { ...PAIR, other: 0 },
    { ...PAIR, other: 9 },
    { ...PAIR, moment: 'none' },
  ])
    expect(asked(live, { kind: 'pair', pair })).toBe('no_pair');
  live.facilitator({ kind: 'pair', pair: PAIR });
  live.nextUntil('pair.vote');
  expect(live.state.pair).toEqual(PAIR);
  expect(votes(live, 0, { round: 1, side: 'one' })).toBeNull();
  live.facilitator({ kind: 'pair', pair: { ...PAIR } });
  expect(live.state.votes[0].size).toBe(1);
  live.facilitator({ kind: 'pair', pair: { ...PAIR, other: 2 } });
  expect(live.state.votes[0].size).toBe(0);
});

test('a pair that is chosen is shown: what a slot left out for it is taken in', () => {
  const live = inDebrief();
  const left = (): string[] => [...live.state.dropped].filter((step) => step.startsWith('pair.'));
  for (const step of ['pair.vote', 'pair.talk', 'pair.again', 'pair.shift'] as const)
    live.facilitator({ kind: 'drop', step });
  live.facilitator({ kind: 'pair', pair: null });
  expect(left()).toHaveLength(4);
  live.facilitator({ kind: 'pair', pair: PAIR });
  expect(left()).toEqual([]);
});

test('one votes in the round at hand, may think again, and not after the lock', () => {
  const live = inDebrief();
  live.facilitator({ kind: 'pair', pair: PAIR });
  expect(votes(live, 0, { round: 1, side: 'one' })).toBe('not_now');
  live.nextUntil('pair.vote');
  expect(votes(live, 0, { round: 2, side: 'one' })).toBe('not_now');
  expect(votes(live, 0, { round: 1, side: 'one' })).toBeNull();
  expect(votes(live, 0, { round: 1, side: 'other' })).toBeNull();
  expect([...live.state.votes[0]]).toEqual([[0, 'other']]);
  live.facilitator({ kind: 'pause', from: 'pair.vote' });
  expect(votes(live, 1, { round: 1, side: 'one' })).toBe('paused');
  live.facilitator({ kind: 'resume', from: 'pair.vote' });
  live.facilitator({ kind: 'lock', from: 'pair.vote' });
  expect(votes(live, 1, { round: 1, side: 'one' })).toBe('locked');
  live.nextUntil('pair.again');
  expect(votes(live, 0, { round: 1, side: 'one' })).toBe('not_now');
  expect(votes(live, 0, { round: 2, side: 'one' })).toBeNull();
  expect(live.state.votes.map((round) => [...round])).toEqual([[[0, 'other']], [[0, 'one']]]);
});

test('without a pair nobody votes', () => {
  const live = inDebrief();
  live.facilitator({ kind: 'pair', pair: null });
  live.nextUntil('pair.vote');
  expect(live.state.pair).toBeNull();
  expect(votes(live, 0, { round: 1, side: 'one' })).toBe('no_pair');
});

test('of two who are one, one vote counts', () => {
  const live = inDebrief();
  live.facilitator({ kind: 'pair', pair: PAIR });
  live.nextUntil('pair.vote');
  votes(live, 0, { round: 1, side: 'one' });
  votes(live, 1, { round: 1, side: 'other' });
  live.facilitator({ kind: 'merge', participant: 0, into: 1 });
  live.facilitator({ kind: 'merge', participant: 1, into: 2 });
  expect([...live.state.votes[0]]).toEqual([[2, 'other']]);
});

test('in the second run one goes back, plays on at one’s own pace, and the first run stays', () => {
  const live = inDebrief();
  const first = live.state.seats[0]!.run;
  const rewind = (to: number) => codeOf(live.send(0, { kind: 'rewind', to }));
  expect(rewind(1)).toBe('not_open');
  live.nextUntil('second');
  expect(codeOf(live.send(0, { kind: 'continue' }))).toBe('wrong_phase');
  expect(rewind(99)).toBe('out_of_range');
  expect(rewind(3)).toBeNull();
  expect(live.state.seats[0]).toMatchObject({ first, wentBackTo: 3 });
  expect(rewind(2)).toBeNull();
  expect(live.state.seats[0]).toMatchObject({ first, wentBackTo: 2 });
  for (let run = live.state.seats[0]!.run; run.phase !== 'debrief'; run = live.state.seats[0]!.run)
    expect(codeOf(live.send(0, idleCommand(run)))).toBeNull();
  expect(rewind(5)).toBeNull();
  expect(live.state.seats[0]).toMatchObject({ first, wentBackTo: 2 });
});

test('what was not played to its end a second time goes on as it was the first', () => {
  const live = inDebrief();
  live.nextUntil('second');
  for (const seat of [0, 1]) live.send(seat, { kind: 'rewind', to: 2 });
  live.catchUp();
  expect(live.state.seats[0]!.run.phase).not.toBe('debrief');
  live.next();
  const [one, , other] = live.state.seats;
  expect(one!.run.phase).toBe('debrief');
  expect(one!.run.decisions).toEqual(one!.first!.decisions);
  expect(stateHash(one!.run.organisation)).toBe(stateHash(one!.first!.organisation));
  expect(other!.first).toBeNull();
});

test('the lock ends the second run, too', () => {
  const live = inDebrief();
  live.nextUntil('second');
  live.send(0, { kind: 'rewind', to: 2 });
  live.facilitator({ kind: 'lock', from: 'second' });
  live.catchUp();
  expect(live.state.seats[0]!.run.phase).toBe('debrief');
  expect(codeOf(live.send(0, { kind: 'rewind', to: 2 }))).toBe('locked');
});

test('the whole room does not go back, and at a table the pen does', () => {
  const room = inDebrief({ mode: 'room' });
  room.facilitator({ kind: 'go_to', from: 'bets', to: 'second' });
  expect(codeOf(room.send(0, { kind: 'rewind', to: 1 }))).toBe('not_open');
  const table = inDebrief({ mode: 'table' });
  table.nextUntil('second');
  expect(codeOf(table.send(1, { kind: 'rewind', to: 1 }))).toBe('not_yours');
  expect(codeOf(table.send(0, { kind: 'rewind', to: 1 }))).toBeNull();
});
