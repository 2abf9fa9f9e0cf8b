// What a plan in the making gives to whom: the map, the list and the face sheet all tell it.
import type { PlanItem } from '../../../core/run/decision.ts';
import type { RunView } from '../../../core/run/view.ts';

/** Blocks by manager: what there is of them already, and while a week is planned what the draft adds. */
export function plannedBlocks(
  { phase, attention, practices }: RunView,
  draft: readonly PlanItem[],
): Record<string, number> {
  const by = { ...attention.byManager };
  if (phase !== 'plan') return by;
  for (const { practice, manager, times } of draft) {
    const cost = practices.find(({ id }) => id === practice)?.cost ?? 0;
    if (manager !== undefined) by[manager] = (by[manager] ?? 0) + cost * times;
  }
  return by;
}
