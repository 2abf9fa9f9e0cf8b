// Attention: blocks a week that cannot be saved up. Claims come first, then moments, then the plan.
import { PRACTICES } from '../engine/practices.table.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import type { PlanItem } from './decision.ts';
import type { Standing } from './run-state.ts';

/** Blocks claimed this week by what was escalated last week; never more than the week has. */
export function claimedBlocks(run: Standing): number {
  const claimed = run.organisation.claims.reduce((sum, c) => sum + c.blocks, 0);
  return Math.min(claimed, run.scenario.attention);
}

export function spentOnMoments(run: Standing): number {
  return run.chosen.filter((c) => c.week === run.week).reduce((sum, c) => sum + c.attention, 0);
}

export function attentionLeft(run: Standing): number {
  return Math.max(0, run.scenario.attention - claimedBlocks(run) - spentOnMoments(run));
}

export function planCost(items: readonly PlanItem[]): number {
  return items.reduce((sum, item) => sum + PRACTICES[item.practice].cost * item.times, 0);
}

export function practicesOf(run: Standing): readonly PracticeId[] {
  return run.scenario.practices ?? PRACTICE_IDS;
}
