// Gates on what an outcome hangs on, measured again: several small designs in place of one large one, so that there is an interval.
import type { Scenario } from '../../scenario/schema.ts';
import { mean } from '../statistics.ts';
import type { Meter } from './meter.ts';
import { type VarianceShares, varianceShareSteps } from './variance-shares.ts';

const LEVELS = 4;
/** Designs of theirs begin here, far from each other. */
const FROM = 3_000_001;
const APART = 1000;

const READ: Readonly<Record<string, (shares: VarianceShares) => number>> = {
  moments_weigh: ({ deliveryAway }) => deliveryAway.moments,
  plan_weighs: ({ deliveryAway }) => deliveryAway.plan,
  reading_pays: ({ deliveryAway }) => deliveryAway.castWithDecisions,
  luck_weighs: ({ deliveryAway }) => deliveryAway.luck,
  people_decided: ({ peopleLeft: p }) => p.plan + p.moments + p.planWithMoments + p.castWithDecisions,
};

/** A seed stands for a design here. */
export const varianceMeter = (): Meter => ({
  gates: Object.keys(READ),
  screens: [{ seeds: 1, keep: 3 }],
  most: 5,
  tries: 16,
  weighed: 2,
  *measure(scenario: Scenario, seeds) {
    const designs: VarianceShares[] = [];
    for (const seed of seeds) {
      const steps = varianceShareSteps({ scenario, levels: LEVELS, from: FROM + APART * seed });
      let step = steps.next();
      for (; step.done !== true; step = steps.next()) yield;
      designs.push(step.value);
    }
    return new Map(
      Object.entries(READ).map(([id, read]) => [
        id,
        { size: designs.length, over: (places) => mean(places.map((n) => read(designs[n]!))) },
      ]),
    );
  },
});
