// What the pages say the model does, measured.
import { expect, test } from 'vitest';
import { compile } from '../../src/core/engine/compile.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import { meanAt, placeOf } from '../../src/core/engine/places.ts';
import { advance } from '../../src/core/engine/step.ts';
import { shippedScenario } from '../support/shipped.ts';

const WEEKS = 52;
const SEEDS = 20;
const LEVELS = ['delivery', 'honesty', 'teamEngagement'] as const;
type Curves = Readonly<Record<(typeof LEVELS)[number], readonly number[]>>;

/** Neither more nor less of anything than a typical leader. */
const USUAL: Deed = {
  kind: 'conduct',
  cause: 'usual',
  manager: -1,
  behaviours: {
    monitoring: 0.6,
    absence: -1,
    coaching: 0.7,
    direction: 0.5,
    goals: 0.35,
    sharing: 0.15,
    openness: 0.2,
    fairness: 0.05,
  },
};

const lose = (level: 'trust' | 'clarity'): Deed => ({
  kind: 'effect',
  cause: 'loss',
  manager: -1,
  level,
  add: -1,
  afterWeeks: 0,
});

/** Means over seeds, a number a week, of what happens after `first` in week 1. */
function curves(first: readonly Deed[]): Curves {
  const sums = { delivery: zeros(), honesty: zeros(), teamEngagement: zeros() };
  for (let seed = 1; seed <= SEEDS; seed++) {
    const place = placeOf(compile(shippedScenario('friday_deck'), seed));
    for (let week = 0; week < WEEKS; week++) {
      advance(place.cohort, [week === 0 ? [USUAL, ...first] : [USUAL]], false);
      for (const level of LEVELS) sums[level][week]! += meanAt(place, level) / SEEDS;
    }
  }
  return sums;
}
const zeros = (): number[] => Array.from({ length: WEEKS }, () => 0);

test('a loss of trust takes more from the work than an equal loss of clarity, from the second week on', () => {
  const [usual, noTrust, unclear] = [curves([]), curves([lose('trust')]), curves([lose('clarity')])];
  for (let week = 1; week < 26; week++) {
    const [byTrust, byClarity] = [noTrust, unclear].map(({ delivery }) => usual.delivery[week]! - delivery[week]!);
    expect(byClarity).toBeGreaterThan(0);
    expect(byTrust).toBeGreaterThan(2 * byClarity!);
  }
});

test('it shows first in what one is told, then in the work, and last in what makes people leave', () => {
  const [usual, noTrust] = [curves([]), curves([lose('trust')])];
  const worst = (level: keyof Curves): number => {
    const losses = usual[level].map((value, week) => value - noTrust[level][week]!);
    return losses.indexOf(Math.max(...losses));
  };
  expect(worst('honesty')).toBeLessThan(worst('delivery'));
  expect(worst('delivery')).toBeLessThan(worst('teamEngagement'));
});
