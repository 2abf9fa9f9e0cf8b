// How tries go on after the choice that is tried: with a steady leader's policy, whatever was chosen.
import { byTaste, steadyPlan } from '../bots.ts';
import { NEAREST_STANCES } from '../nearest-stances.table.ts';
import type { Policy } from '../simulate.ts';

export const STEADY = {
  option: (_run, _moment, options) => byTaste(options, NEAREST_STANCES.coach),
  plan: steadyPlan,
} satisfies Policy;
