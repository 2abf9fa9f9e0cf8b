// What of a debrief lasts: the run as link and file, the plan between visits and in the calendar.
import type { Ended } from '../play/ended.ts';
import type { PlanKeeping, RunToShare } from '../ui/debrief/extras.ts';
import { codeOf } from './code-of-run.ts';
import { readPlan } from '../play/read-plan.ts';
import { runAddress } from './route.ts';
import { runFile } from './run-file.ts';
import type { Save } from './saves.ts';
import type { Shell } from './shell.ts';

export const shareOf =
  (from: Save['from'], { services }: Shell) =>
  (text: string, { scenario, title }: Ended): RunToShare => ({
    link: services.address.page + runAddress(text),
    fileName: `skip-level-${scenario}.json`,
    file: runFile(text, title),
    ownScenario: from === 'file',
    code: codeOf(text),
  });

export const planOf =
  (from: Save['from'], { saves }: Shell) =>
  ({ scenario, seed }: Ended): Omit<PlanKeeping, 'calendar'> => {
    let seen = saves.plan(from, scenario, seed);
    return {
      kept: readPlan(seen),
      keep(plan) {
        const words = JSON.stringify(plan);
        saves.keepPlan(from, scenario, seed, words, seen);
        seen = words;
      },
    };
  };
