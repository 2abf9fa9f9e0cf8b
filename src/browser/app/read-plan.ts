import type { MondayPlan } from '../ui/debrief/monday-plan.ts';

/** What is stored is from outside: a plan that is not whole is none. */
export function readPlan(stored: string | null): MondayPlan | null {
  try {
    const plan: unknown = JSON.parse(stored ?? 'null');
    if (typeof plan !== 'object' || plan === null) return null;
    const { when, then, ask } = plan as Readonly<Record<string, unknown>>;
    return typeof when === 'string' && typeof then === 'string' && typeof ask === 'string' ? { when, then, ask } : null;
  } catch {
    return null;
  }
}
