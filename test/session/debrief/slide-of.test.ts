// What stands on each slide, counted once more by hand.
import { expect, test } from 'vitest';
import { slideOf } from '../../../src/core/session/debrief/slide-of.ts';
import { decide, isRefusal, startRun } from '../../../src/core/run/run.ts';
import { asLastWeek } from '../../../src/core/session/absent.ts';
import { exampleBeside, exampleState, fridayDeck } from '../../support/session.ts';

const beside = exampleBeside();

test('the welcome counts who has come and who has said their style', () => {
  const state = exampleState({ step: 'welcome' });
  const begun = state.seats.filter(({ run }) => run.style !== null).length;
  expect(begun).toBeGreaterThan(0);
  expect(slideOf(state, 'welcome', beside)).toEqual({ kind: 'welcome', title: 'The Friday deck', people: 12, begun });
});

test('nobody counts who was sent away, came twice or is a bot, but in a rehearsal', () => {
  const state = exampleState({ step: 'welcome' });
  const participants = state.participants.map((one, at) => ({
    ...one,
    removed: at === 0,
    mergedInto: at === 1 ? 2 : null,
    bot: at >= 10,
  }));
  expect(slideOf({ ...state, participants }, 'welcome', beside)).toMatchObject({ people: 8 });
  const rehearsal = { ...state, participants, setup: { ...state.setup, rehearsal: true } };
  expect(slideOf(rehearsal, 'welcome', beside)).toMatchObject({ people: 10 });
});

test('the role card has at most eighty words, in whole sentences', () => {
  const { scenario } = exampleState({ step: 'frame' });
  const long = { ...scenario, you: { ...scenario.you, brief: 'One two three four five six seven. '.repeat(20) } };
  const slide = slideOf({ ...exampleState({ step: 'frame' }), scenario: long }, 'frame', beside);
  expect(slide.kind === 'frame' && slide.brief.split(' ').length).toBe(77);
});

test('a turn counts the seats that are through, and in the whole room who has voted', () => {
  const own = exampleState({ step: 'turn.3' });
  const done = own.seats.filter(({ run }) => run.weeks.length >= 3 * fridayDeck().turn_weeks).length;
  expect(slideOf(own, 'turn.3', beside)).toEqual({
    kind: 'turn',
    step: 'turn.3',
    turn: 3,
    turns: 8,
    done,
    of: 12,
    ask: null,
  });
  const room = exampleState({ step: 'turn.3', mode: 'room' });
  const asked = slideOf(room, 'turn.3', beside);
  if (asked.kind !== 'turn' || asked.ask === null) throw new Error('expected a question');
  expect(asked.done).toBe(room.seats[0]!.proposals.size);
  expect(asked.ask.options.reduce((sum, { votes }) => sum + (votes ?? 0), 0)).toBe(asked.done);
  const held = slideOf({ ...room, revealed: false }, 'turn.3', beside);
  expect(held.kind === 'turn' && held.ask?.options.every(({ votes }) => votes === null)).toBe(true);
});

test('a bet in the whole room says what is bet on', () => {
  const room = exampleState({ step: 'turn.2', mode: 'room' });
  const [seat] = room.seats;
  let run = startRun(room.scenario, 7);
  while (run.phase !== 'bet') {
    const next = decide(run, asLastWeek(run));
    if (isRefusal(next)) throw new Error(next.code);
    run = next;
  }
  const slide = slideOf({ ...room, seats: [{ ...seat!, run }] }, 'turn.2', beside);
  const [bet] = room.scenario.bets ?? [];
  expect(slide).toMatchObject({ ask: { kind: 'bet', bet: { ask: bet?.ask, week: bet?.of_week } } });
});

test('in the whole room everybody is through once the one run is', () => {
  const room = exampleState({ step: 'bets', mode: 'room' });
  expect(slideOf({ ...room, step: 'leave' }, 'leave', beside)).toMatchObject({ done: 12, of: 12, ask: null });
});

test('while the whole room reads, nobody is counted as through or not', () => {
  const room = exampleState({ step: 'bets', mode: 'room' });
  const reading = (phase: 'week' | 'away') => ({
    ...room,
    step: 'leave' as const,
    seats: room.seats.map((seat) => ({ ...seat, run: { ...seat.run, phase } })),
  });
  for (const phase of ['week', 'away'] as const)
    expect(slideOf(reading(phase), 'leave', beside)).toMatchObject({ reading: true });
  expect(slideOf({ ...room, step: 'leave' }, 'leave', beside)).not.toHaveProperty('reading');
});

test('the wall shows what its writers put there', () => {
  expect(slideOf(exampleState(), 'plans', beside)).toEqual({ kind: 'plans', written: 9, wall: beside.wall });
});

test('the end counts what people decided themselves', () => {
  const state = exampleState({ step: 'close' });
  const decisionsOf = (seats: typeof state.seats): unknown => {
    const slide = slideOf({ ...state, seats }, 'close', beside);
    return slide.kind === 'close' ? slide.decisions : null;
  };
  const seat = state.seats.find(({ first, collected, facts }) => first === null && !collected && facts.length > 9)!;
  const made = seat.facts.map(({ sent }) => sent).filter(({ kind }) => ['bet', 'option', 'arrange'].includes(kind));
  const plans = seat.facts.filter(({ sent }) => sent.kind === 'plan' && sent.items.length > 0);
  const facts = seat.facts.map((fact, at) => ({ ...fact, id: `0.${at}` }));
  // A run of its own: what is read of a run is kept beside it.
  const withIds = (ids: (at: number) => string | null) => [
    { ...seat, run: { ...seat.run }, own: 1, facts: facts.map((fact, at) => ({ ...fact, id: ids(at) })) },
  ];
  const all = made.length + plans.length;
  expect(all).toBeGreaterThan(5);
  expect(decisionsOf(withIds((at) => `0.${at}`))).toBe(all);
  expect(decisionsOf(withIds(() => null))).toBe(0);
  const last = facts.findLastIndex(({ sent }) => sent.kind === 'option');
  expect(decisionsOf(withIds((at) => (at === last ? null : `0.${at}`)))).toBe(all - 1);
});
