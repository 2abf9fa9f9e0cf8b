// A week's plan in the making, for whoever plans without a screen.
import { PRACTICES } from '../engine/practices.table.ts';
import { isVacant } from '../engine/seat-reading.ts';
import { openPractices, planRoom } from '../run/attention.ts';
import type { PlanItem } from '../run/decision.ts';
import type { Standing } from '../run/run-state.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import { turnOf } from '../scenario/turn.ts';

/** The managers, another one first each turn. */
export function rotated(run: Standing): string[] {
  const ids = run.scenario.managers.map((m) => m.id);
  const at = (turnOf(run) + 1) % ids.length;
  return [...ids.slice(at), ...ids.slice(0, at)];
}

/** Refuses what is not allowed or no longer fits. */
export class Planner {
  readonly items: PlanItem[] = [];
  private readonly allowed: readonly PracticeId[];
  private left: number;
  private readonly run: Standing;

  constructor(run: Standing) {
    this.run = run;
    this.allowed = openPractices(run);
    this.left = planRoom(run);
  }

  add(practice: PracticeId, manager?: string): boolean {
    const { cost, most } = PRACTICES[practice];
    if (cost > this.left || !this.allowed.includes(practice)) return false;
    if (manager !== undefined && isVacant(this.run.organisation, manager)) return false;
    const at = this.items.findIndex((i) => i.practice === practice && i.manager === manager);
    const times = (this.items[at]?.times ?? 0) + 1;
    if (times > most) return false;
    const item: PlanItem = manager === undefined ? { practice, times } : { practice, manager, times };
    if (at < 0) this.items.push(item);
    else this.items[at] = item;
    this.left -= cost;
    return true;
  }
}
