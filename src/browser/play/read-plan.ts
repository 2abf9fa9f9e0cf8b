import type { MondayPlan } from '../ui/debrief/monday-plan.ts';

const FIELDS = ['who', 'what', 'day', 'then', 'ask'] as const;

/** What is stored is from outside: a plan that is not whole is none. Plans used to be two sentences: the first becomes what it is about. */
export function readPlan(stored: string | null): MondayPlan | null {
  try {
    const plan: unknown = JSON.parse(stored ?? 'null');
    if (typeof plan !== 'object' || plan === null) return null;
    const kept = plan as Readonly<Record<string, unknown>>;
    const old =
      typeof kept['when'] === 'string' ? { who: '', day: '', what: kept['when'].replace(/[,.]\s*$/, '') } : {};
    const read = { ...old, ...kept } as Readonly<Record<string, unknown>>;
    const words = FIELDS.map((field) => read[field]);
    if (!words.every((word) => typeof word === 'string')) return null;
    const [who = '', what = '', day = '', then = '', ask = ''] = words;
    return { who, what, day, then, ask };
  } catch {
    return null;
  }
}
