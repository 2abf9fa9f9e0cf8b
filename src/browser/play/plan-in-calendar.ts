import { planCalendar } from '../../core/run/calendar.ts';

const REMIND_IN_DAYS = [14, 30] as const;

/** A calendar file that brings the plan to mind, counted from `now`. */
export function planInCalendar(now: Date, summary: string, description: string): string {
  return planCalendar({
    summary,
    description,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    stamp: `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    id: [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-'),
    inDays: REMIND_IN_DAYS,
  });
}
