// Attention: blocks a week that cannot be saved up. Claims come first, then moments, then the plan.
import { PRACTICES } from '../engine/practices.table.ts';
import { claimedBlocksOf } from '../engine/reading.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import type { PlanItem } from './decision.ts';
import type { Standing } from './run-state.ts';

/** Blocks claimed this week by what was escalated last week or an author's effect; never more than the week has. */
export function claimedBlocks({ organisation, scenario }: Standing): number {
  return Math.min(claimedBlocksOf(organisation), scenario.attention);
}

export function spentOnMoments(run: Standing): number {
  let spent = 0;
  for (let i = run.chosen.length - 1; i >= 0; i--) {
    const c = run.chosen[i];
    if (c?.week !== run.week) break; // choices lie in the order of weeks
    spent += c.attention;
  }
  return spent;
}

export function attentionLeft(run: Standing): number {
  return Math.max(0, run.scenario.attention - claimedBlocks(run) - spentOnMoments(run));
}

/**
 * What a plan may cost. One made for a single week has what claims and moments left of it; one made for several weeks is the
 * typical one, which has it all: in weeks with less, its end falls away.
 */
export function planRoom(run: Standing): number {
  return run.scenario.turn_weeks === 1 ? attentionLeft(run) : run.scenario.attention;
}

export function planCost(items: readonly PlanItem[]): number {
  let cost = 0;
  for (const item of items) cost += PRACTICES[item.practice].cost * item.times;
  return cost;
}

export function practicesOf(run: Pick<Standing, 'scenario'>): readonly PracticeId[] {
  return run.scenario.practices ?? PRACTICE_IDS;
}
