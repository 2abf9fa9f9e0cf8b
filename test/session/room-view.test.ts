// What people may see of a session: all of them the same, and each what is theirs.
import { expect, test } from 'vitest';
import { ownViewOf, roomViewOf } from '../../src/core/session/room-view.ts';
import type { Beside } from '../../src/core/session/session-state.ts';
import { LiveTest } from '../support/live-session.ts';
import { scenario } from '../support/scenario.ts';

const EXAMPLE = scenario({ weeks: 2, away_weeks: 1 });
const beside = (...away: number[]): Beside => ({
  now: 0,
  nameOf: (participant) => `Name ${participant}`,
  hereSince: (participant) => (away.includes(participant) ? null : 0),
  wall: [],
  written: 0,
  plans: [],
  turnedAway: false,
});

test('everybody sees the step, its clock, and how far one may go', () => {
  const live = new LiveTest(EXAMPLE, { minutes: 90 });
  live.join();
  const open = () => roomViewOf(live.state, null).open;
  expect(roomViewOf(live.state, null)).toMatchObject({
    seq: 2,
    step: 'welcome',
    mode: 'own',
    rewind: false,
    slide: null,
  });
  expect(open()).toEqual({ turns: 0, leave: false });
  live.nextUntil('turn.2');
  expect(open()).toEqual({ turns: 2, leave: false });
  expect(roomViewOf(live.state, null).clock).toEqual(live.state.clock);
  live.next();
  expect(open()).toEqual({ turns: 2, leave: true });
  live.nextUntil('second');
  expect(roomViewOf(live.state, null).rewind).toBe(true);
  live.facilitator({ kind: 'lock', from: 'second' });
  expect(roomViewOf(live.state, null)).toMatchObject({ rewind: false, locked: true });
});

test('at a table one sees what the others propose, and who has the pen', () => {
  const live = new LiveTest(EXAMPLE, { mode: 'table' });
  for (let i = 0; i < 4; i += 1) live.join();
  live.send(1, { kind: 'style', share: 20 });
  live.facilitator({ kind: 'remove', participant: 3 });
  expect(ownViewOf(live.state, 1, beside(2))).toEqual({
    participant: 1,
    seat: 0,
    pen: false,
    mates: [
      { participant: 0, name: 'Name 0', here: true, pen: true, proposed: null },
      { participant: 2, name: 'Name 2', here: false, pen: false, proposed: null },
    ],
    proposed: { kind: 'style', share: 20 },
    voted: [null, null],
    aside: false,
  });
  expect(ownViewOf(live.state, 0, beside()).mates[0]).toMatchObject({ participant: 1, proposed: { share: 20 } });
});

test('in the whole room nobody sees another’s ballot, and everybody their own', () => {
  const live = new LiveTest(EXAMPLE, { mode: 'room' });
  live.join();
  live.join();
  live.send(1, { kind: 'style', share: 20 });
  expect(ownViewOf(live.state, 0, beside())).toMatchObject({ mates: [], proposed: null, pen: false });
  expect(ownViewOf(live.state, 1, beside()).proposed).toEqual({ kind: 'style', share: 20 });
});

test('who turned out to be another sees what that one sees', () => {
  const live = new LiveTest(EXAMPLE);
  live.join();
  live.join();
  live.facilitator({ kind: 'merge', participant: 0, into: 1 });
  expect(ownViewOf(live.state, 0, beside())).toMatchObject({ participant: 1, seat: 1, pen: true });
  expect(() => ownViewOf(live.state, 2, beside())).toThrow(/participant 2/);
});
