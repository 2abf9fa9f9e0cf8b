import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import type { Step } from '../../src/core/engine/step.ts';
import { scenario } from '../support/scenario.ts';
import { AWAY, eventsOf, IDLE, playWeeks, repeated, rowsOf } from '../support/weeks.ts';

const CAUSE = 'promise:x.a';
const made: Deed = { kind: 'promise', cause: 'option:x.a@1', manager: 1, promise: 'x.a', due: 3 };
const kept: Deed = { kind: 'promise_kept', cause: CAUSE, promise: 'x.a' };
const start = compile(scenario(), 4);
const doing = (...deeds: Deed[]): WeekInputs => ({ deeds, away: false });
const trustAt = (steps: readonly Step[], week: number): number =>
  steps[week - 1]?.state.managers[1]?.trust ?? Number.NaN;

const without = playWeeks(start, repeated(IDLE, 6));
const broken = playWeeks(start, [doing(made), ...repeated(IDLE, 5)]);
const held = playWeeks(start, [doing(made), IDLE, doing(kept), ...repeated(IDLE, 3)]);

test('a promise costs nothing until the end of the week it is due', () => {
  expect([1, 2].map((week) => trustAt(broken, week))).toEqual([1, 2].map((week) => trustAt(without, week)));
  expect(eventsOf(broken, 'promise_made')).toEqual([{ kind: 'promise_made', manager: 1, promise: 'x.a' }]);
});

test('a broken promise costs trust and honesty at once, and once', () => {
  expect(trustAt(broken, 3)).toBeLessThan(trustAt(without, 3) - 0.4);
  expect(rowsOf(broken, 'omar.trust', CAUSE).map((r) => [r.week, Math.round(100 * r.amount)])).toEqual([[3, -55]]);
  expect(rowsOf(broken, 'omar.honesty', CAUSE).map((r) => [r.week, Math.round(100 * r.amount)])).toEqual([[3, -25]]);
  expect(eventsOf(broken, 'promise_broken').length).toBe(1);
  expect(broken.at(-1)?.state.promises[0]?.status).toBe('broken');
});

test('a kept promise gains some, and is not broken later', () => {
  expect(trustAt(held, 3)).toBeGreaterThan(trustAt(without, 3) + 0.05);
  expect(eventsOf(held, 'promise_kept').length).toBe(1);
  expect(eventsOf(held, 'promise_broken')).toEqual([]);
  expect(held.at(-1)?.state.promises[0]?.status).toBe('kept');
});

test('breaking costs more than keeping gains', () => {
  expect(trustAt(without, 3) - trustAt(broken, 3)).toBeGreaterThan(2 * (trustAt(held, 3) - trustAt(without, 3)));
});

test('keeping what was never promised or already broken does nothing', () => {
  expect(JSON.stringify(playWeeks(start, [doing(kept)])[0]?.state)).toBe(JSON.stringify(without[0]?.state));
  const late = playWeeks(start, [doing(made), ...repeated(IDLE, 3), doing(kept), IDLE]);
  expect(JSON.stringify(late.at(-1)?.state)).toBe(JSON.stringify(broken.at(-1)?.state));
});

test('a promise due on leave is broken there', () => {
  expect(eventsOf(playWeeks(start, [doing(made), AWAY, AWAY]), 'promise_broken').length).toBe(1);
});
