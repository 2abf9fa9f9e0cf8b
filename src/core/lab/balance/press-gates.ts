// Is planning a chore? Presses a turn over whole runs of bots that change their plans as a careful player would, or hardly at all.
import type { Scenario } from '../../scenario/schema.ts';
import { pressesOf } from '../presses.ts';
import { mean } from '../statistics.ts';
import type { Steps } from '../steps.ts';
import { type Gate, most } from './gates.ts';
import { meanInterval } from './intervals.ts';

/** On average over a run. */
const MOST = 8;
/** Of more seeds they say nothing new. */
const SEEDS = 20;

export function pressGates(scenario: Scenario, seeds: number): readonly Gate[] {
  const runs = Array.from({ length: Math.min(seeds, SEEDS) }, (_, seed) => seed + 1);
  return (['adaptive', 'coach'] as const).map((bot) => {
    const presses = runs.map((seed) => mean(pressesOf(scenario, seed, bot)));
    return most(`presses_${bot}`, mean(presses), MOST, meanInterval(presses));
  });
}

/** Plain data: it can be sent to a thread. */
export interface PressesJob {
  readonly scenario: Scenario;
  readonly seeds: number;
}

/** The same as one step. */
export function* pressSteps({ scenario, seeds }: PressesJob): Steps<readonly Gate[]> {
  const gates = pressGates(scenario, seeds);
  yield { share: 1, early: null };
  return gates;
}
