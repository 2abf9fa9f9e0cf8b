import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import { BEHAVIOURS, type Manager } from '../../src/core/engine/state.ts';
import { waitingShare } from '../../src/core/engine/systems/delivery.ts';
import { scenario } from '../support/scenario.ts';
import { AWAY, eventsOf, playWeeks, repeated } from '../support/weeks.ts';

const redo: Deed = { kind: 'practice', cause: 'plan:redo_work.mira@1', manager: 0, practice: 'redo_work', times: 2 };
const coach: Deed = { kind: 'practice', cause: 'plan:one_on_one.mira@1', manager: 0, practice: 'one_on_one', times: 2 };
const busy = (deed: Deed) => repeated({ deeds: [deed], away: false }, 8);

const mira = (deed: Deed, weeks: number): Manager[] =>
  playWeeks(compile(scenario(), 1), [...busy(deed), ...repeated(AWAY, weeks)]).map((s) => s.state.managers[0]!);

test('on leave nothing but the checking fades from what managers have experienced', () => {
  const weeks = mira(redo, 6).slice(7);
  for (const [i, m] of weeks.slice(1).entries()) {
    const before = weeks[i]!.experience;
    for (const b of BEHAVIOURS) {
      if (b === 'monitoring') expect(m.experience[b]).toBeLessThan(before[b]);
      else expect(m.experience[b], b).toBe(before[b]);
    }
  }
});

test('on leave managers keep the habits they have', () => {
  const weeks = mira(redo, 6).slice(7);
  for (const m of weeks)
    expect([m.ownMonitoring, m.ownCoaching, m.ownSharing]).toEqual([
      weeks[0]!.ownMonitoring,
      weeks[0]!.ownCoaching,
      weeks[0]!.ownSharing,
    ]);
});

test('weeks on leave don’t count as tenure', () => {
  const steps = playWeeks(compile(scenario(), 1), [...busy(coach), ...repeated(AWAY, 6)]);
  expect(steps.at(-1)?.state).toMatchObject({ week: 14, tenure: 8, away: true });
});

test('more of the work waits for a leader who kept deciding it', () => {
  expect(waitingShare(mira(redo, 0)[7]!)).toBeGreaterThan(waitingShare(mira(coach, 0)[7]!) + 0.1);
});

test('what waits is a cost of delivery on leave and only then', () => {
  const steps = playWeeks(compile(scenario(), 1), [...busy(redo), ...repeated(AWAY, 3)]);
  const waited = steps.map(
    (s) => s.ledger.filter((r) => r.variable === 'mira.delivery' && r.cause === 'state:stalled').length,
  );
  expect(waited).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]);
});

test('questions find nobody on leave and cost delivery', () => {
  const deeds: Deed[] = [
    { kind: 'effect', cause: 'effect:x.a.0@1', manager: -1, level: 'clarity', add: -3, afterWeeks: 0 },
  ];
  const steps = playWeeks(compile(scenario(), 2), [{ deeds, away: false }, ...repeated(AWAY, 30)]);
  const asked = eventsOf(steps.slice(1), 'escalation');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every((e) => e.unanswered)).toBe(true);
  expect(steps.slice(1).flatMap((s) => s.state.claims)).toEqual([]);
  const costs = steps.slice(1).flatMap((s) => s.ledger.filter((r) => r.cause.startsWith('escalation@')));
  expect(costs.length).toBe(asked.length);
  expect(costs.every((r) => r.variable.endsWith('.delivery') && r.amount < 0)).toBe(true);
});
