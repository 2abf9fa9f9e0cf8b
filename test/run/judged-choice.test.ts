// The same deed stands under different headings: by whom it met, what was at stake, and what came of it.
import { expect, test } from 'vitest';
import { judged } from '../../src/core/run/judged-choice.ts';

type Deed = Parameters<typeof judged>[0];
const NOTHING = { trust: 0, autonomy: 0, skill: 0, honesty: 0, delivery: 0 };
const deed = (move: Deed['move'], more: Partial<Deed> = {}): Deed => ({
  move,
  ready: 0.3,
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
