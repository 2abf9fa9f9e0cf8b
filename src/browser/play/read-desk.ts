import { PRACTICE_IDS } from '../../core/scenario/vocabulary.ts';
import type { PlanItem } from '../../core/run/decision.ts';
import type { Desk } from '../ui/screens/play-screen.tsx';

function readItem(value: unknown): PlanItem | [] {
  const { practice, manager, times } = Object(value) as Readonly<Record<string, unknown>>;
  const known = PRACTICE_IDS.find((id) => id === practice);
  if (known === undefined || typeof times !== 'number' || !(times >= 1 && times <= 9)) return [];
  return typeof manager === 'string' ? { practice: known, manager, times } : { practice: known, times };
}

/** What is stored is from outside: what of it makes sense. */
export function readDesk(value: unknown): Desk | undefined {
  const { plan, unread, leave, task } = Object(value) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(plan)) return undefined;
  const desk = { plan: plan.flatMap(readItem), unread: unread === true, task };
  return typeof leave === 'number' && Number.isInteger(leave) && leave >= 0 ? { ...desk, leave } : desk;
}
