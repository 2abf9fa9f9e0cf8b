import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import { escalationChance } from '../../src/core/engine/systems/escalation.ts';
import { scenario } from '../support/scenario.ts';
import { eventsOf, IDLE, playWeeks, repeated, rowsOf } from '../support/weeks.ts';

const start = compile(scenario(), 1);

test('a question that comes up claims the next week’s attention, and only that week’s', () => {
  const steps = playWeeks(start, repeated(IDLE, 40));
  expect(eventsOf(steps, 'escalation').length).toBeGreaterThan(3);
  for (const { state, events } of steps) {
    const asked = events.flatMap((e) => (e.kind === 'escalation' ? [{ manager: e.manager, blocks: e.blocks }] : []));
    const cause = `escalation@${state.week}`;
    expect(state.claims).toEqual(asked.map((claim) => ({ ...claim, cause })));
  }
});

test('each question taken makes the next a little likelier', () => {
  const steps = playWeeks(start, repeated(IDLE, 40));
  for (const { state, events } of steps)
    for (const e of events) {
      if (e.kind !== 'escalation') continue;
      const id = state.managers[e.manager]?.character.id;
      const [row] = rowsOf(steps, `${id}.dependence`, `escalation@${state.week}`);
      expect(row?.amount).toBeCloseTo(0.01 * e.blocks, 8);
    }
});

test('a claim that an author sets for later is there in just that week', () => {
  const claim: Deed = { kind: 'effect', cause: 'effect:x.a.0@1', manager: 1, level: 'claim', add: 3, afterWeeks: 2 };
  const steps = playWeeks(start, [{ deeds: [claim], away: false }, ...repeated(IDLE, 4)]);
  const weeks = steps.filter((s) => s.state.claims.some((c) => c.cause === claim.cause)).map((s) => s.state.week + 1);
  expect(weeks).toEqual([3]);
  expect(steps[1]?.state.claims).toContainEqual({ manager: 1, blocks: 3, cause: claim.cause });
});

test('questions come more often where decisions were kept, autonomy is low, terms unclear and strain high', () => {
  const m = start.managers[0]!;
  const chance = (change: Partial<typeof m>): number => escalationChance({ ...m, ...change });
  const usual = chance({});
  expect(chance({ dependence: m.dependence + 0.3 })).toBeGreaterThan(usual);
  expect(chance({ autonomy: m.autonomy - 1 })).toBeGreaterThan(usual);
  expect(chance({ clarity: m.clarity - 1 })).toBeGreaterThan(usual);
  expect(chance({ strain: m.strain + 1 })).toBeGreaterThan(usual);
});
