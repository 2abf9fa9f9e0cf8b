// What a plan for several weeks had no room for in one of them, and what took the room.
import { owedBlocks } from './attention.ts';
import type { PlanItem } from './decision.ts';
import { stateAfter, type Run, type WeekRecord } from './run-state.ts';
import { turnOf } from '../scenario/turn.ts';
import type { FellOut } from './fell-out-view.ts';

/** The plan of the turn that `week` belongs to, as it was decided. */
export function planDecided(run: Run, week: number): readonly PlanItem[] {
  const plans = run.decisions.flatMap((d) => (d.kind === 'plan' ? [d.items] : []));
  return week === 0 ? [] : (plans[turnOf({ ...run, week })] ?? []);
}

/** Null for a week in which all that was planned was done. */
export function fellOut(run: Run, { number: week, away, plan }: WeekRecord): FellOut | null {
  if (away) return null;
  const wanted = planDecided(run, week);
  const items = wanted.flatMap((item) => {
    const done = plan.find(({ practice, manager }) => practice === item.practice && manager === item.manager);
    const times = item.times - (done?.times ?? 0);
    return times > 0 ? [{ ...item, times }] : [];
  });
  if (items.length === 0) return null;
  const claims = new Map<string, number>();
  for (const { manager, blocks } of stateAfter(run, week - 1).claims) {
    const id = run.scenario.managers[manager]?.id ?? run.scenario.boss.id;
    claims.set(id, (claims.get(id) ?? 0) + blocks);
  }
  return {
    week,
    items,
    claims: [...claims].map(([manager, blocks]) => ({ manager, blocks })),
    owed: owedBlocks({ owed: run.owed, week }),
    moments: run.chosen.reduce((sum, made) => sum + (made.week === week ? made.attention : 0), 0),
  };
}
