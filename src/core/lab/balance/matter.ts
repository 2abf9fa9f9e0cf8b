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
import { type Gate, least, most } from './gates.ts';
import { meanInterval, shareInterval } from './intervals.ts';
import type { Prices } from './prices.ts';
import type { Interval } from './samples.ts';
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
  readonly intervals: Readonly<Record<'coachAheadUnwaited' | 'contagionCosts', Interval | null>>;
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
  const costs = ([, , usual = [], alone = []]: readonly number[][]): number[] =>
    alone.map((one, n) => 15 * (one - usual[n]!));
  const isAhead = coach.map((one, n) => one > stepIn[n]!);
  return {
    coachAheadUnwaited: mean(isAhead.map(Number)),
    contagionCosts: mean(costs(trust)),
    contagionCostsDelivery: mean(costs(away)),
    intervals: { coachAheadUnwaited: shareInterval(isAhead), contagionCosts: meanInterval(costs(trust)) },
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

export function matterGates({ balance: { bots, luck }, prices, variance, without }: Matters): Gate[] {
  const { deliveryAway: away, peopleLeft: people } = variance;
  const decided = people.plan + people.moments + people.planWithMoments + people.castWithDecisions;
  const read = (bots['adaptive']?.deliveryAway ?? 0) - (bots['coach']?.deliveryAway ?? 0);
  return [
    least('moments_weigh', away.moments, 0.2),
    most('plan_weighs', away.plan, 0.45),
    least('reading_pays', away.castWithDecisions, 0.1),
    most('luck_weighs', away.luck, 0.25),
    least('people_decided', decided, 0.25),
    most('cheap', prices.cheapestBest, 0.4),
    most('priced_out', prices.prices.filter(({ best }) => best === 0).length, 0),
    least('adaptive_read', luck > 0 ? read / luck : 0, 1),
    least('unwaited', without.coachAheadUnwaited, 0.75, without.intervals.coachAheadUnwaited),
    least('rubs_off', without.contagionCosts, 1, without.intervals.contagionCosts),
  ];
}
