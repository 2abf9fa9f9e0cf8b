// The same deed stands under different headings: by whom it met, what was at stake, and what came of it.
import { expect, test } from 'vitest';
import { judged } from '../../src/core/run/judged-choice.ts';

type Deed = Parameters<typeof judged>[0];
const NOTHING = { trust: 0, autonomy: 0, skill: 0, honesty: 0, delivery: 0 };
const deed = (move: Deed['move'], more: Partial<Deed> = {}): Deed => ({
  move,
  ready: 0.3,
  full: false,
  grave: false,
  suits: 0,
  came: NOTHING,
  thanked: false,
  promised: null,
  ...more,
});
const under = (...given: Parameters<typeof deed>): string => {
  const verdict = judged(deed(...given));
  return verdict === null ? 'nothing' : `${verdict.side} ${verdict.pattern} ${verdict.why}`;
};

test('taking over is a pitfall with somebody ready, and the job where nobody else could in time', () => {
  expect(under('take_over', { ready: 0.7 })).toBe('pitfall P1 was_ready');
  expect(under('take_over')).toBe('pitfall P1 could_learn');
  expect(under('take_over', { grave: true })).toBe('practice in_time needed_hands');
  expect(under('take_over', { ready: 0.7, thanked: true })).toBe('practice in_time thanked');
  expect(under('take_over', { grave: true, came: { ...NOTHING, trust: -5 } })).toBe('pitfall P1 cost_trust');
  expect(under('decide_for_them', { suits: 0.5 })).toBe('nothing');
});

test('handing over is a practice with somebody ready, and no coaching of somebody left with a disaster', () => {
  expect(under('hand_over', { ready: 0.7 })).toBe('practice D1 ready_for_it');
  expect(under('hand_over', { suits: 0.4 })).toBe('practice D1 wanted');
  expect(under('hand_over', { grave: true })).toBe('pitfall P2 not_ready');
  expect(under('hand_over', { ready: 0.7, came: { ...NOTHING, delivery: -20 } })).toBe('pitfall P2 cost_work');
  expect(under('wait_and_see', { ready: 0.8 })).toBe('practice D1 ready_for_it');
  expect(under('wait_and_see', { came: { ...NOTHING, trust: -4 } })).toBe('pitfall P2 cost_trust');
});

test('coaching is a practice where it fits, and the wrong moment where there was no time for it', () => {
  expect(under('work_beside')).toBe('practice G4 stuck');
  expect(under('work_beside', { ready: 0.7, suits: -0.3 })).toBe('pitfall P1 crowded');
  expect(under('ask_questions', { suits: 0.5 })).toBe('practice G4 wanted');
  expect(under('ask_questions', { grave: true, came: { ...NOTHING, delivery: -12 } })).toBe('pitfall mistimed no_time');
  expect(under('protect_time', { came: { ...NOTHING, skill: 4 } })).toBe('practice G1 grew');
});

test('blame is blame, whoever it meets', () => {
  for (const ready of [0.1, 0.9]) expect(under('blame', { ready })).toBe('pitfall blame in_front');
});

test('handing somebody more than they can carry is no letting go, unless they grew by it', () => {
  expect(under('hand_over', { ready: 0.7, full: true })).toBe('pitfall P2 overloaded');
  expect(under('drop_on_them', { ready: 0.7, full: true })).toBe('pitfall P2 overloaded');
  expect(under('hand_over', { ready: 0.7, full: true, came: { ...NOTHING, trust: 4 } })).toBe(
    'practice D1 ready_for_it',
  );
});

test('an order with its reasons is clear direction, and no goal set together', () => {
  expect(under('direct_with_reasons')).toBe('practice clear reasons');
  expect(under('explain_decision', { grave: true })).toBe('practice clear made_clear');
  expect(under('set_goal_together', { ready: 0.7 })).toBe('practice G2 theirs');
});

test('openness stands for what was done, and never for the messenger’s bad day', () => {
  expect(under('own_mistake')).toBe('practice G5 owned');
  expect(under('ask_feedback')).toBe('practice G5 asked');
  expect(under('punish_bad_news')).toBe('pitfall blame in_front');
});

test('a piece of the old work is no ducking out where nobody needed you', () => {
  expect(under('stay_in_craft', { ready: 0.8 })).toBe('nothing');
  expect(under('stay_in_craft')).toBe('pitfall P2 own_craft');
});
