// A pure bot as a policy of simulated runs.
import { byTaste, purePlan, type PureBot } from './bots.ts';
import { NEAREST_STANCES } from './nearest-stances.table.ts';
import { plansOnce, type Policy } from './simulate.ts';

/** For runs of one scenario. */
export function purePolicy(bot: PureBot): Policy {
  const taste = NEAREST_STANCES[bot];
  return { option: (_run, _moment, options) => byTaste(options, taste), plan: plansOnce((run) => purePlan(run, bot)) };
}
