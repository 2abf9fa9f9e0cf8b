// Attention: blocks a week that cannot be saved up. Claims come first, then moments, then the plan.
import { PRACTICES } from '../engine/practices.table.ts';
import { claimedBlocksOf } from '../engine/reading.ts';
import { PRACTICE_IDS, type PracticeId } from '../scenario/vocabulary.ts';
import type { PlanItem } from './decision.ts';
import { spentOnLooks } from './looks.ts';
import type { Standing } from './run-state.ts';
import { turnEnd } from '../scenario/turn.ts';

/** How many blocks a turn may take from the next, and what that costs on top. Design choice. */
export const BORROW = { most: 4, price: 1 } as const;

/** Blocks claimed this week by what was escalated last week, an author's effect or what was borrowed; never more than the week has. */
export function claimedBlocks(run: Standing): number {
  return Math.min(claimedBlocksOf(run.organisation) + owedBlocks(run), run.scenario.attention);
}

/** What of this week goes to what the turn before borrowed. */
export const owedBlocks = ({ owed, week }: Pick<Standing, 'owed' | 'week'>): number =>
  owed?.week === week ? owed.blocks : 0;

/** Blocks that this turn can still take from the next; the last one has none to take from. */
export const canBorrow = (run: Pick<Standing, 'scenario' | 'week' | 'borrowed'>): number =>
  turnEnd(run) >= run.scenario.weeks ? 0 : BORROW.most - run.borrowed;

/** What of a price comes out of the next turn. */
export const borrowedFor = (run: Standing, attention: number): number =>
  Math.min(Math.max(0, attention - attentionLeft(run)), canBorrow(run));

export function spentOnMoments(run: Standing): number {
  let spent = spentOnLooks(run);
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

/** All that a scenario has to plan with, sooner or later. */
export function practicesOf(run: Pick<Standing, 'scenario'>): readonly PracticeId[] {
  return run.scenario.practices ?? PRACTICE_IDS;
}

/** What there is to plan with now. */
export function openPractices({ scenario, opened }: Pick<Standing, 'scenario' | 'opened'>): readonly PracticeId[] {
  const all = practicesOf({ scenario });
  if (scenario.opens === undefined) return all;
  const closed = scenario.opens.filter((o) => !opened.some(({ practice }) => practice === o.practice));
  return all.filter((id) => !closed.some(({ practice }) => practice === id));
}
