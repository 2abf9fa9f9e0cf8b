// Whoever hides a hurt goes quiet: that can be noticed, and how deep it goes cannot.
import { toPoints } from '../engine/fixed.ts';
import type { Manager } from '../engine/state.ts';
import type { Manager as ManagerText } from '../scenario/schema.ts';
import type { Mood } from '../scenario/vocabulary.ts';
import { stayed } from './cast.ts';
import { moodOf } from './faces.ts';
import { stateAfter, type Run } from './run-state.ts';
import { trustSeen } from './told.ts';

/** Trust lost in a week that shows even on somebody who hides it: in a face, in silence; points. */
const HURT = 6;

/** Whether they were hurt that week, and what can be read of their trust says little of it. */
function hidesHurt(before: Manager, now: Manager): boolean {
  const lost = toPoints(before.trust) - toPoints(now.trust);
  return lost >= HURT && trustSeen(before) - trustSeen(now) < lost / 2;
}

const OPEN: ReadonlySet<Mood> = new Set(['happy', 'proud', 'relieved', 'neutral']);

/** As a face is read: whoever hides a hurt smiles at nobody that week. */
export function moodSeen(m: Manager, before: Manager | null): Mood {
  const mood = moodOf(m, before);
  return OPEN.has(mood) && before !== null && hidesHurt(before, m) ? 'sceptical' : mood;
}

/** So long the silence lasts, weeks. */
const QUIET = 4;

/** Whether they were hurt in that week of the run and did not show it. */
export function wentQuiet(run: Run, text: ManagerText, week: number): boolean {
  if (week < 1 || !stayed(run, text, week - 1, week)) return false;
  const at = run.scenario.managers.indexOf(text);
  const [before, now] = [stateAfter(run, week - 1).managers[at], stateAfter(run, week).managers[at]];
  return before !== undefined && now !== undefined && hidesHurt(before, now);
}

/** In that week or one of those just before it, by the same person. */
export function isQuiet(run: Run, text: ManagerText, week: number): boolean {
  for (let past = week; past > Math.max(0, week - QUIET); past--)
    if (wentQuiet(run, text, past) && stayed(run, text, past, week)) return true;
  return false;
}
