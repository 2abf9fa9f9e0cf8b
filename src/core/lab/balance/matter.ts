// Whether decisions matter: gates on what an outcome hangs on, beside those on how the ways of leading compare.
import type { Place } from '../../engine/cohort.ts';
import { meanAt } from '../../engine/places.ts';
import { USUAL_PARAMETERS, withChanged } from '../../engine/parameters.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { parametersUnder, playFast } from '../assumptions.ts';
import { USUAL_FACTORS } from '../factors.ts';
import { mean } from '../statistics.ts';
import type { Steps } from '../steps.ts';
import type { Balance } from './balance.ts';
import type { Gate } from './gates.ts';
import type { Prices } from './prices.ts';
import type { VarianceShares } from './variance-shares.ts';

/** Plain data: it can be sent to a thread. */
export interface WithoutRulesJob {
  readonly scenario: Scenario;
  readonly seeds: number;
  readonly from: number;
}

/** What single rules of the engine do here; shares of seeds, points. */
export interface WithoutRules {
  /** In how many seeds coaching delivers more over the leave than stepping in, with nothing that waits for the player. */
  readonly coachAheadUnwaited: number;
  /** How much more the teams of somebody who steps in would trust their managers over the leave if no style rubbed off. */
  readonly contagionCosts: number;
  /** And how much more they would deliver. */
  readonly contagionCostsDelivery: number;
}

const NOTHING_WAITS = parametersUnder({ ...USUAL_FACTORS, waiting: 0 });
const NOTHING_RUBS_OFF = withChanged(USUAL_PARAMETERS, { 'CONTAGION.share': 0 });

/** Same scenario and seeds, same figures. */
export function* withoutRulesSteps({ scenario, seeds, from }: WithoutRulesJob): Steps<WithoutRules> {
  const all = Array.from({ length: seeds }, (_, n) => from + n);
  const games = [
    ['coach', NOTHING_WAITS],
    ['micromanage', NOTHING_WAITS],
    ['micromanage', USUAL_PARAMETERS],
    ['micromanage', NOTHING_RUBS_OFF],
  ] as const;
  const away: number[][] = [];
  const trust: number[][] = [];
  for (const [n, [bot, parameters]] of games.entries()) {
    const weekly = all.map((): number[] => []);
    const trusted = all.map((): number[] => []);
    const note = (run: number, place: Place): void => {
      weekly[run]!.push(meanAt(place, 'delivery'));
      trusted[run]!.push(meanAt(place, 'teamTrust'));
    };
    for (const share of playFast(scenario, all, bot, note, parameters))
      yield { share: (n + share) / games.length, early: null };
    away.push(onLeave(scenario, weekly));
    trust.push(onLeave(scenario, trusted));
  }
  const [coach = [], stepIn = []] = away;
  const costs = ([, , usual = [], alone = []]: readonly number[][]): number => 15 * (mean(alone) - mean(usual));
  return {
    coachAheadUnwaited: mean(coach.map((one, n) => Number(one > stepIn[n]!))),
    contagionCosts: costs(trust),
    contagionCostsDelivery: costs(away),
  };
}

/** A run's mean over the weeks of leave; its weeks begin with week 0. */
const onLeave = ({ weeks }: Scenario, weekly: readonly number[][]): number[] =>
  weekly.map((values) => mean(values.slice(weeks + 1)));

interface Matters {
  readonly balance: Pick<Balance, 'bots' | 'luck'>;
  readonly prices: Prices;
  readonly variance: VarianceShares;
  readonly without: WithoutRules;
}

export const least = (id: string, says: string, value: number, target: number): Gate => ({
  id,
  says,
  value,
  target: `≥ ${target}`,
  met: value >= target,
});
export const most = (id: string, says: string, value: number, target: number): Gate => ({
  id,
  says,
  value,
  target: `≤ ${target}`,
  met: value <= target,
});

export function matterGates({ balance: { bots, luck }, prices, variance, without }: Matters): Gate[] {
  const { deliveryAway: away, peopleLeft: people } = variance;
  const decided = people.plan + people.moments + people.planWithMoments + people.castWithDecisions;
  const read = (bots['adaptive']?.deliveryAway ?? 0) - (bots['coach']?.deliveryAway ?? 0);
  return [
    least('moments_weigh', 'share of delivery on leave that hangs on moments', away.moments, 0.2),
    most('plan_weighs', 'share of it that hangs on the plan', away.plan, 0.45),
    least('reading_pays', 'share that hangs on who it is done with', away.castWithDecisions, 0.1),
    most('luck_weighs', 'share that is luck', away.luck, 0.25),
    least('people_decided', 'share of people kept that hangs on decisions', decided, 0.25),
    most('cheap', 'moments in which the cheapest option is the best', prices.cheapestBest, 0.4),
    most('priced_out', 'prices that are best nowhere', prices.prices.filter(({ best }) => best === 0).length, 0),
    least('adaptive_read', 'adapting less coaching, in spreads of luck', luck > 0 ? read / luck : 0, 1),
    least('unwaited', 'coaching is ahead of stepping in though nothing waits', without.coachAheadUnwaited, 0.75),
    least('rubs_off', 'points of teams’ trust that rubbing off costs who steps in', without.contagionCosts, 1),
  ];
}
