// Contrast pairs and the decisions worth the room's time: what each of them has to be, held against the runs.
import { expect, test } from 'vitest';
import { toPoints } from '../../../src/core/engine/fixed.ts';
import type { Chosen, Run } from '../../../src/core/run/run-state.ts';
import { findPairs } from '../../../src/core/session/debrief/pairs.ts';
import { pickMoments } from '../../../src/core/session/debrief/pick-moments.ts';
import { slideOf } from '../../../src/core/session/debrief/slide-of.ts';
import { momentsInOrder } from '../../../src/core/scenario/moments-in-order.ts';
import type { SessionState } from '../../../src/core/session/session-state.ts';
import { exampleBeside, exampleState } from '../../support/session.ts';

const ROOM = exampleState({ seats: 24, step: 'pair.shift' });
const PAIRS = findPairs(ROOM);
const beside = exampleBeside();

function half(state: SessionState, seat: number, moment: string): { readonly run: Run; readonly chosen: Chosen } {
  const { run } = state.seats[seat]!;
  return { run, chosen: run.chosen.find((one) => one.moment === moment)! };
}

const levels = ({ run, chosen }: ReturnType<typeof half>, week: number, manager: string): number[] => {
  const { managers } = week === 0 ? run.start : run.weeks[week - 1]!.state;
  const own = managers.find(({ character }) => character.id === manager)!;
  const mean = (read: (m: typeof own) => number): number =>
    managers.reduce((sum, m) => sum + toPoints(read(m)), 0) / managers.length;
  expect(chosen.week).toBeGreaterThan(0);
  return [toPoints(own.trust), toPoints(own.team.delivery), mean((m) => m.trust), mean((m) => m.team.delivery)];
};

test('there are pairs for several moments, each moment once before any twice', () => {
  expect(PAIRS.length).toBeGreaterThan(5);
  const moments = PAIRS.map(({ moment }) => moment);
  const distinct = new Set(moments).size;
  expect(new Set(moments.slice(0, distinct)).size).toBe(distinct);
  expect(new Set(PAIRS.map((pair) => JSON.stringify(pair))).size).toBe(PAIRS.length);
});

test('a pair met the moment in the same week, stood alike, chose differently, and parted so that one sees it', () => {
  for (const { moment, one, other } of PAIRS) {
    const [a, b] = [half(ROOM, one, moment), half(ROOM, other, moment)];
    expect(one).not.toBe(other);
    expect(a.chosen.week).toBe(b.chosen.week);
    expect(a.chosen.option).not.toBe(b.chosen.option);
    const manager = a.chosen.manager ?? ROOM.scenario.moments.find(({ id }) => id === moment)!.about;
    const distance = (week: number): number[] => {
      const theirs = levels(b, week, manager);
      return levels(a, week, manager).map((level, at) => Math.abs(level - theirs[at]!));
    };
    const before = distance(a.chosen.week - 1);
    expect(before.reduce((sum, points) => sum + points, 0)).toBeLessThanOrEqual(12);
    const weeks = a.run.weeks.slice(a.chosen.week - 1).map(({ number }) => number);
    expect(Math.max(...weeks.flatMap((week) => distance(week).slice(0, 2)))).toBeGreaterThanOrEqual(6);
  }
});

test('what was played on without anybody is no half of a pair', () => {
  const nobody = ROOM.seats.map((seat) =>
    seat.seat < 12 ? { ...seat, run: { ...seat.run }, facts: seat.facts.map((fact) => ({ ...fact, id: null })) } : seat,
  );
  const found = findPairs({ ...ROOM, setup: { ...ROOM.setup }, seats: nobody });
  expect(found.length).toBeGreaterThan(0);
  for (const { one, other } of found) expect(Math.min(one, other)).toBeGreaterThanOrEqual(12);
});

test('of fewer than five runs there is none, and of one that all share neither', () => {
  expect(findPairs(exampleState({ seats: 4, step: 'bets' }))).toEqual([]);
  expect(findPairs(exampleState({ seats: 12, mode: 'room', step: 'bets' }))).toEqual([]);
  expect(findPairs(exampleState({ seats: 12, step: 'welcome' }))).toEqual([]);
});

test('futures are held back until the end, and so are votes while they are cast', () => {
  const slides = (['pair.vote', 'pair.talk', 'pair.again', 'pair.shift'] as const).map((step) => {
    const slide = slideOf({ ...ROOM, step }, step, beside);
    if (slide.kind !== 'pair') throw new Error(`${step}: expected a pair`);
    return slide;
  });
  expect(slides.map(({ shown }) => shown)).toEqual([false, false, false, true]);
  expect(slides.map(({ sides }) => sides[0].trust.length > 0)).toEqual([false, false, false, true]);
  expect(slides.map(({ votes }) => [votes.first !== null, votes.second !== null])).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [true, true],
  ]);
  const [first, second] = ROOM.votes.map((round) => [...round.values()].filter((side) => side === 'one').length);
  expect(slides[3]!.votes).toEqual({
    first: [first, ROOM.votes[0].size - first!],
    second: [second, ROOM.votes[1].size - second!],
  });
});

test('both futures begin where the runs stood alike, and what is told of one is not told of the other', () => {
  for (const pair of PAIRS.slice(0, 12)) {
    const slide = slideOf({ ...ROOM, pair }, 'pair.shift', beside);
    if (slide.kind !== 'pair') throw new Error('expected a pair');
    const [one, other] = slide.sides;
    expect(one.trust[0]!.week).toBe(slide.week - 1);
    expect(Math.abs(one.trust[0]!.value - other.trust[0]!.value)).toBeLessThanOrEqual(12);
    expect(one.delivery.at(-1)!.week).toBe(24);
    for (const { week } of [...one.events, ...other.events]) expect(week).toBeGreaterThanOrEqual(slide.week);
    const told = [...one.events, ...other.events].map(({ text }) => text);
    expect(new Set(told).size).toBe(told.length);
    expect(one.events.length).toBeLessThanOrEqual(4);
  }
});

test('decisions are picked that many met and that split the room, as the story goes', () => {
  const picked = pickMoments(ROOM);
  expect(picked.length).toBeGreaterThanOrEqual(3);
  expect(picked.length).toBeLessThanOrEqual(5);
  const order = momentsInOrder(ROOM.scenario).map(({ id }) => id);
  expect(picked.map((id) => order.indexOf(id))).toEqual(
    picked.map((id) => order.indexOf(id)).toSorted((a, b) => a - b),
  );
  for (const id of picked) {
    const answers = ROOM.seats.flatMap(({ run }) => run.chosen.find(({ moment }) => moment === id)?.option ?? []);
    expect(answers.length).toBeGreaterThanOrEqual(12);
    expect(new Set(answers).size).toBeGreaterThan(1);
  }
  expect(pickMoments({ ...ROOM, setup: { ...ROOM.setup, minutes: 45 } }).length).toBe(3);
});

test('a decision that all answered alike is none that says much', () => {
  const [first] = pickMoments(ROOM);
  const seats = ROOM.seats.map((seat) => {
    const chosen = seat.run.chosen.map((one) => (one.moment === first ? { ...one, option: 'the_same' } : one));
    return { ...seat, run: { ...seat.run, chosen } };
  });
  expect(pickMoments({ ...ROOM, setup: { ...ROOM.setup }, seats })).not.toContain(first);
});

test('a decision of which there would be nothing to see is not picked', () => {
  const room = exampleState({ seats: 24, mode: 'room', step: 'bets' });
  const [first] = pickMoments(room);
  const option = room.scenario.moments.find(({ id }) => id === first)!.options[0]!.id;
  const votedBy = (count: number): SessionState => ({ ...room, polls: new Map([[first!, { [option]: count }]]) });
  expect(slideOf(votedBy(4), `choice.${first}`, beside)).toMatchObject({ kind: 'nothing', why: 'few' });
  expect(pickMoments(votedBy(4))).not.toContain(first);
  expect(pickMoments(votedBy(5))).toContain(first);
});
