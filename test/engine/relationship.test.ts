import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed, WeekInputs } from '../../src/core/engine/inputs.ts';
import type { Behaviours } from '../../src/core/engine/state.ts';
import { UNDONE } from '../../src/core/engine/systems/conduct.ts';
import { manager, scenario } from '../support/scenario.ts';
import { eventsOf, playWeeks, repeated } from '../support/weeks.ts';

/** A week as a typical leader leads it, but for `more`. */
function typical(more: Partial<Behaviours>): WeekInputs {
  const behaviours: Partial<Behaviours> = {};
  for (const [name, undone] of Object.entries(UNDONE) as [keyof Behaviours, number][])
    behaviours[name] = (more[name] ?? 0) - undone;
  const deed: Deed = { kind: 'conduct', cause: 'option:x.a@1', manager: -1, behaviours };
  return { deeds: [deed], away: false };
}

const alike = scenario({
  managers: [manager('led', { will: 'easily_led' }), manager('usual'), manager('strong', { will: 'strong_minded' })],
  moments: scenario().moments.map((m) => ({ ...m, about: 'led' })),
});

test('managers come to treat their teams as they are treated, the strong-minded less', () => {
  const steps = playWeeks(compile(alike, 1), repeated(typical({ monitoring: 2, coaching: 1 }), 20));
  const [led, usual, strong] = steps.at(-1)!.state.managers;
  for (const habit of ['ownMonitoring', 'ownCoaching'] as const) {
    expect(led![habit]).toBeGreaterThan(usual![habit]);
    expect(usual![habit]).toBeGreaterThan(strong![habit]);
    expect(strong![habit]).toBeGreaterThan(0);
  }
  expect(steps[2]!.state.managers[2]!.ownMonitoring).toBeLessThan(0.5 * steps[2]!.state.managers[0]!.ownMonitoring);
});

test('a habit shows once, when it has become one', () => {
  const steps = playWeeks(compile(alike, 1), repeated(typical({ monitoring: 2 }), 30));
  const shown = eventsOf(steps, 'style').filter((e) => e.toward === 'hovering' && e.manager === 0);
  expect(shown.length).toBe(1);
  expect(eventsOf(steps.slice(0, 2), 'style')).toEqual([]);
});

test('a leader who hovers is passed on to the team', () => {
  const teamTrust = (monitoring: number): number =>
    playWeeks(compile(alike, 1), repeated(typical({ monitoring }), 30)).at(-1)!.state.managers[0]!.team.trust;
  expect(teamTrust(2)).toBeLessThan(teamTrust(0));
});

test.each([
  ['in the first weeks', 0],
  ['later on', 20],
])('trust falls faster than it grows %s', (_, weeksBefore) => {
  const trust = (fairness: number): number => {
    const last = playWeeks(compile(alike, 3), [...repeated(typical({}), weeksBefore), typical({ fairness })]).at(-1);
    return last!.state.managers[1]!.trust;
  };
  const gain = trust(2) - trust(0);
  const loss = trust(0) - trust(-2);
  expect(gain).toBeGreaterThan(0);
  expect(loss).toBeGreaterThan(1.2 * gain);
});

test('trust moves faster in the first weeks', () => {
  const gain = (weeksBefore: number): number => {
    const trust = (fairness: number): number =>
      playWeeks(compile(alike, 3), [...repeated(typical({}), weeksBefore), typical({ fairness })]).at(-1)!.state
        .managers[1]!.trust;
    return trust(2) - trust(0);
  };
  expect(gain(0)).toBeGreaterThan(1.5 * gain(20));
});

test('a scar lowers the ceiling of trust for good', () => {
  const trust = (scar: number): number => {
    const start = compile(alike, 1);
    start.managers[1]!.scar = scar;
    return playWeeks(start, repeated(typical({ fairness: 1.5 }), 80)).at(-1)!.state.managers[1]!.trust;
  };
  expect(trust(0) - trust(0.5)).toBeGreaterThan(0.4);
});

test('a capable manager loses trust by having their work redone, a new one much less', () => {
  const cast = scenario();
  const loss = (index: number): number => {
    const redo: Deed = {
      kind: 'practice',
      cause: 'plan:redo_work.x@1',
      manager: index,
      practice: 'redo_work',
      times: 2,
    };
    const talk: Deed = {
      kind: 'practice',
      cause: 'plan:one_on_one.x@1',
      manager: index,
      practice: 'one_on_one',
      times: 1,
    };
    const after = (deeds: Deed[]): number =>
      playWeeks(compile(cast, 5), repeated({ deeds, away: false }, 6)).at(-1)!.state.managers[index]!.trust;
    return after([talk]) - after([redo]);
  };
  expect(loss(0)).toBeGreaterThan(1.3 * loss(2));
});
