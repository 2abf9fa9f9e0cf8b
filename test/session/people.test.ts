// Who comes, goes, came twice, or was brought as a run text.
import { expect, test } from 'vitest';
import { playBot } from '../../src/core/lab/bots.ts';
import { runText } from '../../src/core/run/run-text.ts';
import { startRun } from '../../src/core/run/start-run.ts';
import { boardOf } from '../../src/core/session/debrief/board.ts';
import { shortened } from '../../src/core/session/shortened.ts';
import type { FacilitatorAsk } from '../../src/core/session/words.ts';
import { codeOf, LiveTest } from '../support/live-session.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 3, away_weeks: 1 });
const JOIN = { by: { role: 'server' }, ask: { kind: 'join', bot: false } } as const;
const asked = (live: LiveTest, ask: FacilitatorAsk): string | null =>
  codeOf(live.ask({ by: { role: 'facilitator' }, ask }));

test('everybody has a seat and a pen of their own, and bots are known as such', () => {
  const live = new LiveTest(EXAMPLE);
  live.join();
  live.server({ kind: 'join', bot: true });
  expect(live.state.participants).toEqual([
    { participant: 0, seat: 0, bot: false, removed: false, mergedInto: null },
    { participant: 1, seat: 1, bot: true, removed: false, mergedInto: null },
  ]);
  expect(live.state.seats.map(({ pen, empty }) => [pen, empty])).toEqual([
    [0, false],
    [1, false],
  ]);
});

test('nobody comes through a door that is shut, or where it is full; who was sent away makes room', () => {
  const live = new LiveTest(EXAMPLE, { capacity: 2 });
  live.facilitator({ kind: 'door', open: false });
  expect(codeOf(live.ask(JOIN))).toBe('door_closed');
  live.facilitator({ kind: 'door', open: true });
  live.join();
  live.join();
  expect(codeOf(live.ask(JOIN))).toBe('full');
  live.facilitator({ kind: 'remove', participant: 0 });
  expect(codeOf(live.ask(JOIN))).toBeNull();
  expect(asked(live, { kind: 'remove', participant: 0 })).toBe('unknown_participant');
});

test('a full room lets in more as its facilitator says, up to what a server allows, and opens a door that locked itself', () => {
  const live = new LiveTest(EXAMPLE, { capacity: 1 });
  live.join();
  const alerts = (turnedAway = false) =>
    boardOf(live.state, { now: 0, nameOf: String, hereSince: () => 0, wall: [], written: 0, plans: [], turnedAway })
      .alerts;
  expect(alerts()).toEqual([{ kind: 'full', most: 1, more: 21, came: false }]);
  live.facilitator({ kind: 'door', open: false });
  expect(alerts()).toEqual([]);
  expect(alerts(true)).toEqual([{ kind: 'full', most: 1, more: 21, came: true }]);
  for (const most of [0, 1001, 1.5]) expect(asked(live, { kind: 'let_in', most })).toBe('out_of_range');
  live.facilitator({ kind: 'let_in', most: 2 });
  expect([live.state.door, alerts(true)]).toEqual([true, []]);
  live.join();
  expect(codeOf(live.ask(JOIN))).toBe('full');
  live.facilitator({ kind: 'let_in', most: 1000 });
  live.facilitator({ kind: 'let_in', most: 1 });
  expect(alerts()).toMatchObject([{ kind: 'full', most: 1 }]);
});

test('who came twice is one: one vote, no proposal left behind, one place', () => {
  const live = new LiveTest(EXAMPLE, { mode: 'table', capacity: 3 });
  for (let i = 0; i < 3; i += 1) live.join();
  live.send(1, { kind: 'style', share: 3 });
  live.facilitator({ kind: 'pair', pair: null });
  live.nextUntil('bets');
  expect(codeOf(live.ask(JOIN))).toBe('full');
  live.facilitator({ kind: 'merge', participant: 1, into: 2 });
  expect(live.state.participants[1]).toMatchObject({ mergedInto: 2, removed: false });
  expect(live.state.seats[0]!.proposals.size).toBe(0);
  expect(codeOf(live.ask(JOIN))).toBeNull();
  for (const [participant, into] of [
    [0, 0],
    [0, 1],
    [1, 0],
    [0, 9],
  ] as const)
    expect(asked(live, { kind: 'merge', participant, into })).toBe('unknown_participant');
});

test('another name is told, and is not in the log', () => {
  const live = new LiveTest(EXAMPLE);
  live.join();
  expect(live.facilitator({ kind: 'rename', participant: 0 })).toEqual([{ kind: 'renamed', participant: 0 }]);
  expect(asked(live, { kind: 'rename', participant: 1 })).toBe('unknown_participant');
});

test('a line for everybody is short, and an empty one takes it away', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'tell_all', text: 'x'.repeat(140) });
  expect(live.state.line).toHaveLength(140);
  expect(asked(live, { kind: 'tell_all', text: 'x'.repeat(141) })).toBe('out_of_range');
  live.facilitator({ kind: 'tell_all', text: '' });
  expect(live.state.line).toBe('');
});

test('a line for everybody goes with the step in which it was said', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'tell_all', text: 'Look up, please.' });
  live.facilitator({ kind: 'go_to', from: 'welcome', to: 'welcome' });
  expect(live.state.line).toBe('Look up, please.');
  live.next();
  expect(live.state.line).toBe('');
  expect(live.facilitator({ kind: 'next', from: 'frame' }).map(({ kind }) => kind)).toEqual(['moved']);
});

test('hands are counted for what there is', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'tally', moment: 'draft', counts: { ask: 12, leave: 3 } });
  live.facilitator({ kind: 'tally', moment: 'draft', counts: { ask: 13 } });
  expect([...live.state.tallies]).toEqual([['draft', { ask: 13 }]]);
  const tally = (moment: string, counts: Readonly<Record<string, number>>) =>
    asked(live, { kind: 'tally', moment, counts });
  expect(tally('none', {})).toBe('unknown_moment');
  expect(tally('draft', { none: 1 })).toBe('unknown_option');
  for (const hands of [-1, 0.5, 1001]) expect(tally('draft', { ask: hands })).toBe('out_of_range');
});

test('a run that was played elsewhere becomes a seat without people, once', () => {
  const live = new LiveTest(EXAMPLE, { turns: 2 });
  const text = runText(playBot(shortened(EXAMPLE, 2), 5, 'coach'));
  live.join();
  live.facilitator({ kind: 'collect', text: ` ${text}\n` });
  expect(live.state.seats[1]).toMatchObject({
    seat: 1,
    collected: true,
    empty: false,
    pen: null,
    run: { phase: 'debrief', seed: 5 },
  });
  expect(live.ask({ by: { role: 'facilitator' }, ask: { kind: 'collect', text } })).toMatchObject({
    code: 'not_now',
    args: { seat: 1 },
  });
  live.join();
  expect(live.state.participants[1]!.seat).toBe(2);
  expect(asked(live, { kind: 'play_on', seat: 1 })).toBe('unknown_seat');
});

test('a run of another scenario, in another length or not whole is none of this room’s', () => {
  const live = new LiveTest(EXAMPLE, { turns: 2 });
  const text = runText(playBot(shortened(EXAMPLE, 2), 5, 'coach'));
  const others = [runText(playBot(EXAMPLE, 5, 'coach')), text.slice(0, -1), '', 'hello'];
  for (const other of others) expect(asked(live, { kind: 'collect', text: other })).toBe('unknown_run');
});

test('a run that was brought unfinished is played on like any that nobody is at', () => {
  const live = new LiveTest(EXAMPLE);
  live.facilitator({ kind: 'collect', text: runText(startRun(EXAMPLE, 5)) });
  live.catchUp();
  expect(live.state.seats[0]!.run.phase).toBe('debrief');
});
