// What of a debrief lasts: the run as link and file, the plan between visits and in the calendar.
import { planCalendar } from '../../core/run/calendar.ts';
import type { Ended } from '../play/ended.ts';
import type { PlanKit, ShareKit } from '../ui/debrief/kit.ts';
import { readPlan } from './read-plan.ts';
import { runAddress } from './route.ts';
import { runFile } from './run-file.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';

const REMIND_IN_DAYS = [14, 30];

export const shareOf =
  (from: Save['from'], { services }: Shell) =>
  (text: string, { scenario, title }: Ended): ShareKit => ({
    link: services.address.page + runAddress(text),
    fileName: `skip-level-${scenario}.json`,
    file: runFile(text, title),
    ownScenario: from === 'file',
  });

function calendarOf(now: Date, summary: string, description: string): string {
  return planCalendar({
    summary,
    description,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    stamp: `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    id: [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-'),
    inDays: REMIND_IN_DAYS,
  });
}

export const planOf =
  (from: Save['from'], { saves, services }: Shell) =>
  ({ scenario, seed }: Ended): PlanKit => ({
    kept: readPlan(saves.plan(from, scenario, seed)),
    keep: (plan) => saves.keepPlan(from, scenario, seed, JSON.stringify(plan)),
    calendar: (summary, description) => calendarOf(services.now(), summary, description),
  });
