import { expect, test } from 'vitest';
import { balance } from '../../../src/core/lab/balance/balance.ts';
import { type Best, playBest } from '../../../src/core/lab/balance/best.ts';
import { gatesOf, type BotRuns } from '../../../src/core/lab/balance/gates.ts';
import { isAhead, type Played } from '../../../src/core/lab/balance/played.ts';
import type { Scenario } from '../../../src/core/scenario/schema.ts';
import { shippedScenario } from '../../support/shipped.ts';

const played = (away: number, trust: number, left = 0): Played => ({
  delivery: [away, away, away, away],
  deliveryAway: away,
  peopleLeft: left,
  managersLeft: 0,
  trustEnd: trust,
  managers: [{ id: 'amina', trust, autonomy: trust }],
});
const runs = (of: Readonly<Record<string, Played>>): BotRuns =>
  Object.fromEntries(
    Object.entries(of).map(([bot, one]) => [bot, [one, { ...one, deliveryAway: one.deliveryAway + 0.1 }]]),
  );
const good: Readonly<Record<string, Played>> = {
  micromanage: played(-0.5, -1.2, 2),
  avoid: played(-0.4, -0.2, 1),
  coach: played(0, 0.8),
  adaptive: played(0.2, 0.9),
  random: played(-0.1, 0),
  best: played(0.4, 1),
};
const shares = { stepIn: 0.2, coach: 0.3, leave: 0.5 };
const verdicts = (of: Readonly<Record<string, Played>>, best = shares): Record<string, boolean> =>
  Object.fromEntries(
    gatesOf({ runs: runs(of), weeks: 3, capable: 'amina', bestShares: best }).map((g) => [g.id, g.met]),
  );

test('ahead is more delivered with nobody worse off', () => {
  expect(isAhead(played(0.2, 0.5), played(0.1, 0.5))).toBe(true);
  expect(isAhead(played(0.2, 0.5, 1), played(0.1, 0.5, 0))).toBe(false);
  expect(isAhead(played(0.2, 0.1), played(0.1, 0.5))).toBe(false);
  expect(isAhead(played(0.2, 0.499), played(0.1, 0.5))).toBe(false);
});

test('a scenario that is no temptation misses that gate and no other', () => {
  const met = verdicts(good);
  expect(Object.entries(met).flatMap(([id, ok]) => (ok ? [] : [id]))).toEqual(['temptation']);
  const tempting = { ...good, micromanage: { ...played(-0.5, -1.2, 2), delivery: [1, 1, -1, -1] } };
  expect(verdicts(tempting)['temptation']).toBe(true);
});

test('gates fail where a pure way wins, a way is never best, or skill hardly counts', () => {
  expect(verdicts({ ...good, micromanage: played(0.5, 1) })['truth_micromanage']).toBe(false);
  expect(verdicts({ ...good, coach: played(0.3, 0.8) })['adaptive_coach']).toBe(false);
  expect(verdicts(good, { ...shares, stepIn: 0.1 })['best_step_in']).toBe(false);
  expect(verdicts({ ...good, best: played(-0.05, 1) })['skill']).toBe(false);
  expect(verdicts({ ...good, coach: played(0, 0.2) })['good_trust']).toBe(false);
});

function playedBest(scenario: Scenario, seed: number): Best {
  const steps = playBest(scenario, seed);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

test('looking ahead is deterministic and beats choosing at random on the tutorial', () => {
  const scenario = shippedScenario('tutorial');
  expect(playedBest(scenario, 3)).toEqual(playedBest(scenario, 3));
  const { bots, moments } = balance(scenario, 6);
  expect(bots['best']?.deliveryAway).toBeGreaterThan(bots['random']?.deliveryAway ?? Infinity);
  for (const m of moments.filter(({ runs }) => runs > 0)) {
    expect(Math.max(...m.options.map((o) => o.behind))).toBe(0);
    expect(m.options.reduce((sum, o) => sum + o.bestShare, 0)).toBeCloseTo(1);
  }
});
