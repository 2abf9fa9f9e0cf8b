// What a plan takes in presses.
import { expect, test } from 'vitest';
import { pressGates } from '../../src/core/lab/balance/press-gates.ts';
import { pressesOf } from '../../src/core/lab/presses.ts';
import { scenario } from '../support/scenario.ts';
import { shippedScenario } from '../support/shipped.ts';

const deck = shippedScenario('friday_deck');

test('the same plan again takes the start alone', () => {
  const calm = scenario({
    weeks: 4,
    practices: ['strategy', 'old_specialty'],
    moments: scenario().moments.slice(0, 1),
  });
  const [first, ...others] = pressesOf(calm, 1, 'avoid');
  expect(first).toBeGreaterThan(1);
  expect(others.at(-1)).toBe(1);
});

test('with everybody is one press, and a step of a dial one each', () => {
  const two = scenario({ attention: 4, practices: ['one_on_one'], moments: scenario().moments.slice(3) });
  // Three managers, one talk each: with everybody, and the start.
  expect(pressesOf(two, 1, 'coach')[0]).toBe(2);
});

test('a run of the Friday deck takes eight a turn at most on average, and begins with no more than ten', () => {
  for (const gate of pressGates(deck, 5)) expect(gate).toMatchObject({ met: true });
  for (const bot of ['adaptive', 'coach', 'micromanage'] as const) expect(pressesOf(deck, 1, bot)[0]).toBeLessThan(11);
});
