// Whether decisions matter: each gate says what it says, and what single rules do is measured with the rule and without it.
import { expect, test } from 'vitest';
import { matterGates, withoutRulesSteps } from '../../../src/core/lab/balance/matter.ts';
import { finish } from '../../../src/core/lab/steps.ts';
import { scenario } from '../../support/scenario.ts';

const split = { plan: 0.4, moments: 0.2, planWithMoments: 0, cast: 0.1, castWithDecisions: 0.1, luck: 0.2 };
const bot = (deliveryAway: number) => ({ deliveryAway, trustEnd: 50, peopleLeft: 1, weeks: [] });
const good = {
  balance: { bots: { adaptive: bot(60), coach: bot(57) }, luck: 2 },
  prices: { cheapestBest: 0.4, moments: 10, prices: [{ blocks: 0, offered: 4, best: 1 }] },
  variance: { deliveryAway: split, peopleLeft: { ...split, plan: 0.1, moments: 0.1, castWithDecisions: 0.05 } },
  without: {
    coachAheadUnwaited: 0.75,
    contagionCosts: 1,
    contagionCostsDelivery: 0.1,
    intervals: { coachAheadUnwaited: null, contagionCosts: null },
  },
};
const missed = (found: Parameters<typeof matterGates>[0]): string[] =>
  matterGates(found).flatMap(({ id, met }) => (met ? [] : [id]));

test('all are met at their bounds', () => expect(missed(good)).toEqual([]));

test.each<[id: string, worse: Partial<typeof good>]>([
  ['moments_weigh', { variance: { ...good.variance, deliveryAway: { ...split, moments: 0.19 } } }],
  ['plan_weighs', { variance: { ...good.variance, deliveryAway: { ...split, plan: 0.46 } } }],
  ['reading_pays', { variance: { ...good.variance, deliveryAway: { ...split, castWithDecisions: 0.09 } } }],
  ['luck_weighs', { variance: { ...good.variance, deliveryAway: { ...split, luck: 0.26 } } }],
  ['people_decided', { variance: { ...good.variance, peopleLeft: { ...split, plan: 0, moments: 0.1 } } }],
  ['cheap', { prices: { ...good.prices, cheapestBest: 0.41 } }],
  ['priced_out', { prices: { ...good.prices, prices: [{ blocks: 3, offered: 2, best: 0 }] } }],
  ['adaptive_read', { balance: { bots: { adaptive: bot(58.9), coach: bot(57) }, luck: 2 } }],
  ['unwaited', { without: { ...good.without, coachAheadUnwaited: 0.74 } }],
  ['rubs_off', { without: { ...good.without, contagionCosts: 0.9 } }],
])('%s is missed where it falls short', (id, worse) => expect(missed({ ...good, ...worse })).toEqual([id]));

test('without a rule the same games come to something else', () => {
  const found = finish(withoutRulesSteps({ scenario: scenario(), seeds: 6, from: 1 }));
  expect(found.contagionCosts).not.toBe(0);
  expect(found.contagionCostsDelivery).not.toBe(0);
  expect(found.coachAheadUnwaited).toBeGreaterThanOrEqual(0);
  expect(found.coachAheadUnwaited).toBeLessThanOrEqual(1);
  expect(finish(withoutRulesSteps({ scenario: scenario(), seeds: 6, from: 1 }))).toEqual(found);
  expect(finish(withoutRulesSteps({ scenario: scenario(), seeds: 6, from: 7 }))).not.toEqual(found);
});
