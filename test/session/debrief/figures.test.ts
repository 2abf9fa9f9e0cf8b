// The figures of every slide, counted once more from the runs, the long way.
import { expect, test } from 'vitest';
import { toPoints } from '../../../src/core/engine/fixed.ts';
import type { Run } from '../../../src/core/run/run.ts';
import { slideOf } from '../../../src/core/session/debrief/slide-of.ts';
import type { SeatState, SessionState } from '../../../src/core/session/session-state.ts';
import type { Slide } from '../../../src/core/session/slide.ts';
import type { StepId } from '../../../src/core/session/step.ts';
import { exampleBeside, exampleState } from '../../support/session.ts';

const beside = exampleBeside();
type Of<Kind extends Slide['kind']> = Extract<Slide, { readonly kind: Kind }>;

function shown<Kind extends Slide['kind']>(state: SessionState, step: StepId, kind: Kind): Of<Kind> {
  const slide = slideOf(state, step, beside);
  if (slide.kind !== kind) throw new Error(`${step}: expected ${kind}, got ${JSON.stringify(slide).slice(0, 200)}`);
  return slide as Of<Kind>;
}

const ROOM = exampleState({ seats: 30, step: 'second.shown' });
const firstOf = ({ first, run }: SeatState): Run => first ?? run;
const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)]!, sorted[Math.ceil((sorted.length - 1) / 2)]!];
  return Math.round(10 * ((low + high) / 2)) / 10;
};
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const trustAtEnd = (run: Run): number => meanOf(run.organisation.managers.map((m) => toPoints(m.trust)));

/** Whether somebody made the first decision of a run that fits; nothing was taken back in these runs. */
function byHand({ facts }: SeatState, fits: (sent: SeatState['facts'][number]['sent']) => boolean): boolean {
  return facts.find(({ sent }) => fits(sent))?.id !== null;
}

test('bets: who was bet on, how it came, and how many were right', () => {
  const { bets } = shown(ROOM, 'bets', 'bets');
  expect(bets).toHaveLength(2);
  for (const [index, bet] of bets.entries()) {
    const placed = ROOM.seats.filter((seat) => byHand(seat, (sent) => sent.kind === 'bet' && sent.bet === index));
    const { ask, of_week: week } = ROOM.scenario.bets![index]!;
    const results = placed.map((seat) => {
      const run = firstOf(seat);
      const teams = run.weeks[week - 1]!.state.managers.filter(
        ({ character }) => !character.deputy && !character.vacant,
      )
        .toSorted((a, b) => a.team.delivery - b.team.delivery)
        .map(({ character }) => character.id);
      const was = ask === 'worst_team_at' ? teams[0]! : teams.at(-1)!;
      const said = run.bets.find((one) => one.bet === index)!.manager;
      return { was, said, right: was === said };
    });
    expect(bet.of).toBe(placed.length);
    expect(bet.right).toBe(results.filter(({ right }) => right).length);
    for (const [at, { bet: count, came }] of bet.rows.entries()) {
      const { id } = ROOM.scenario.managers[at]!;
      expect(count).toBe(results.filter(({ said }) => said === id).length);
      expect(came).toBe(results.filter(({ was }) => was === id).length);
    }
  }
  expect(bets[1]!.of).toBe(30);
});

test('told: medians of what was said and what was so, and the widest of all managers and weeks', () => {
  const slide = shown(ROOM, 'told', 'told');
  const runs = ROOM.seats.map(firstOf);
  const lines = ROOM.scenario.managers.map((manager, at) => ({
    team: manager.team.name,
    // From the first week on.
    told: Array.from({ length: 16 }, (_, week) => median(runs.map(({ weeks }) => toPoints(weeks[week]!.told[at]!)))),
    truth: Array.from({ length: 16 }, (_, week) =>
      median(runs.map(({ weeks }) => toPoints(weeks[week]!.state.managers[at]!.team.delivery))),
    ),
  }));
  const gaps = lines.flatMap(({ team, told, truth }) =>
    told.map((said, at) => ({ team, week: at + 1, points: Math.abs(said - truth[at]!) })),
  );
  const widest = gaps.reduce((a, b) => (b.points > a.points ? b : a));
  expect(slide.team).toBe(widest.team);
  expect(slide.widest.week).toBe(widest.week);
  expect(slide.widest.points).toBeCloseTo(widest.points, 5);
  const own = lines.find(({ team }) => team === slide.team)!;
  expect(slide.told.slice(1).map(({ value }) => value)).toEqual(own.told);
  expect(slide.truth.slice(1).map(({ value }) => value)).toEqual(own.truth);
  expect(slide.runs).toBe(30);
});

test('choices: what people chose when it first came, without what was played on for them, and what it led to', () => {
  for (const moment of ROOM.scenario.moments) {
    const answered = ROOM.seats.flatMap((seat) => {
      const chosen = firstOf(seat).chosen.find((one) => one.moment === moment.id);
      const made = byHand(seat, (sent) => 'moment' in sent && sent.moment === moment.id && sent.kind !== 'look');
      return chosen === undefined || !made ? [] : [{ seat, option: chosen.option }];
    });
    const slide = slideOf(ROOM, `choice.${moment.id}`, beside);
    if (answered.length < 5) {
      expect(slide.kind).toBe('nothing');
      continue;
    }
    if (slide.kind !== 'choice') throw new Error(`${moment.id}: expected a choice`);
    expect(slide.of).toBe(answered.length);
    for (const { option, count, ledTo } of slide.rows) {
      const chose = answered.filter((one) => one.option === option);
      expect(count).toBe(chose.length);
      const trust = chose.length < 5 ? null : median(chose.map(({ seat }) => trustAtEnd(firstOf(seat))));
      expect(ledTo?.trust ?? null).toEqual(trust);
    }
  }
});

test('the cloud has a dot for every run in every week, and the same one in the same place', () => {
  const { frames } = shown(ROOM, 'cloud', 'cloud');
  expect(frames.map(({ week }) => week)).toEqual(Array.from({ length: 25 }, (_, week) => week));
  expect(frames.map(({ away }) => away).indexOf(true)).toBe(17);
  for (const { dots } of frames) expect(dots).toHaveLength(30);
  const ends = ROOM.seats.map((seat) => Math.round(10 * trustAtEnd(firstOf(seat))) / 10).toSorted((a, b) => a - b);
  expect(frames[24]!.dots.map(({ trust }) => trust)).toEqual(ends);
});

test('going back: how many did, to what, and how second runs ended beside first ones', () => {
  const back = ROOM.seats.filter(({ first }) => first !== null);
  const second = shown(ROOM, 'second', 'second');
  expect(second.back).toBe(back.length);
  expect(second.to.reduce((sum, { count }) => sum + count, 0)).toBe(back.length);
  const again = shown(ROOM, 'second.shown', 'shown_again');
  expect(again.pairs).toBe(back.length);
  const level = (run: Run): number =>
    meanOf(run.organisation.managers.map((m) => toPoints(again.level === 'trust' ? m.trust : m.team.delivery)));
  expect(again.better).toBe(back.filter(({ first, run }) => level(run) > level(first!)).length);
  expect(again.first.at(-1)!.middle).toBe(median(back.map(({ first }) => level(first!))));
  expect(again.second.at(-1)!.middle).toBe(median(back.map(({ run }) => level(run))));
});

test('hands that were counted stand in the place of runs', () => {
  const { options } = ROOM.scenario.moments.find(({ id }) => id === 'board_deck')!;
  const first = options[0]!.id;
  const counted = new Map([['board_deck', { [first]: 6 }]]);
  const slide = shown({ ...ROOM, tallies: counted }, 'choice.board_deck', 'choice');
  expect(slide.of).toBe(6);
  expect(slide.rows.find(({ option }) => option === first)!.count).toBe(6);
  const few = new Map([['board_deck', { [first]: 4 }]]);
  expect(slideOf({ ...ROOM, tallies: few }, 'choice.board_deck', beside)).toMatchObject({
    kind: 'nothing',
    why: 'few',
  });
});

test('what fewer than five people did is not shown', () => {
  const few = exampleState({ seats: 4, step: 'second.shown' });
  const steps: readonly StepId[] = ['bets', 'told', 'choice.board_deck', 'pair.shift', 'cloud', 'second.shown'];
  for (const step of steps) expect(slideOf(few, step, beside), step).toMatchObject({ kind: 'nothing', why: 'few' });
  expect(shown(few, 'second', 'second').to).toEqual([]);
  const sent = { ...ROOM, participants: ROOM.participants.map((one) => ({ ...one, bot: one.participant > 3 })) };
  expect(slideOf(sent, 'cloud', beside).kind).toBe('nothing');
});

test('one run that the whole room shares is shown, and so is a run at each of two tables', () => {
  const room = exampleState({ mode: 'room', seats: 12, step: 'cloud' });
  expect(shown(room, 'cloud', 'cloud').frames[0]!.dots).toHaveLength(1);
  expect(shown(room, 'told', 'told').runs).toBe(1);
  const tables = exampleState({ mode: 'table', seats: 2, step: 'cloud' });
  expect(shown(tables, 'cloud', 'cloud').frames[0]!.dots).toHaveLength(2);
});

test('a run that was brought counts, and one whose people went elsewhere does not', () => {
  const participants = ROOM.participants.slice(0, 20);
  const seats = ROOM.seats.map((seat) => ({ ...seat, collected: seat.seat >= 25 }));
  expect(shown({ ...ROOM, participants, seats }, 'cloud', 'cloud').frames[0]!.dots).toHaveLength(25);
});
