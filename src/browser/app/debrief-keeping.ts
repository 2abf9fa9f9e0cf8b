// What of a debrief lasts: the run as link and file, the plan between visits and in the calendar. Here is the clock.
import { planCalendar } from '../../core/run/calendar.ts';
import { runText } from '../../core/run/run-text.ts';
import type { Run } from '../../core/run/run.ts';
import type { PlanKit, ShareKit } from '../ui/debrief/kit.ts';
import { readPlan } from './read-plan.ts';
import { runAddress } from './route.ts';
import { runFile } from './run-file.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';

const REMIND_IN_DAYS = [14, 30];

export function shareOf(run: Run, from: Save['from']): ShareKit {
  const text = runText(run);
  return {
    link: `${location.origin}${location.pathname}${runAddress(text)}`,
    fileName: `skip-level-${run.scenario.id}.json`,
    file: runFile(text, run.scenario.title),
    ownScenario: from === 'file',
  };
}

function calendarOf(summary: string, description: string): string {
  const now = new Date();
  return planCalendar({
    summary,
    description,
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    stamp: `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    id: [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-'),
    inDays: REMIND_IN_DAYS,
  });
}

export function planOf(run: Run, from: Save['from'], { saves }: Shell): PlanKit {
  const { id } = run.scenario;
  return {
    kept: readPlan(saves.plan(from, id, run.seed)),
    keep: (plan) => saves.keepPlan(from, id, run.seed, JSON.stringify(plan)),
    calendar: calendarOf,
  };
}
