// How long it is since the player has been to see a team, and has sat down with its manager.
import { PRACTICES } from '../engine/practices.table.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import { FIRST_FOG_WEEKS } from './manager-view.ts';
import type { Run } from './run-state.ts';

/** Weeks since the player last looked for themselves; 0 = in the week just played. */
export function weeksUnseen(run: Run, manager: string, week: number): number {
  const looked = run.weeks.findLast(
    (w) =>
      w.number <= week && w.plan.some((item) => item.manager === manager && PRACTICES[item.practice].reveals === true),
  );
  return looked === undefined ? week + FIRST_FOG_WEEKS : week - looked.number;
}

/** What is done with the manager, and not round them or in their place. */
const MEETINGS: ReadonlySet<PracticeId> = new Set([
  'one_on_one',
  'join_work',
  'goals_together',
  'skip_level_announced',
]);

/** Weeks since the two last sat down together; null where they never have. */
export function weeksUnmet(run: Run, manager: string, week: number): number | null {
  const met = run.weeks.findLast(
    (w) => w.number <= week && w.plan.some((item) => item.manager === manager && MEETINGS.has(item.practice)),
  );
  return met === undefined ? null : week - met.number;
}
