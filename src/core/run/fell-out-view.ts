// What a player is told of a week that was fuller than its plan.
import type { PlanItem } from './decision.ts';

/** What was planned for a week and found no room in it. */
export interface FellOut {
  readonly week: number;
  readonly items: readonly PlanItem[];
  /** Who took how much of that week, what was given back of what the turn before borrowed, and what moments took of it. */
  readonly claims: readonly { readonly manager: string; readonly blocks: number }[];
  readonly owed: number;
  readonly moments: number;
}
