// Who had a post when, for the debrief.
import type { Manager as ManagerText } from '../scenario/schema.ts';
import { holderIn } from './holder.ts';
import type { HeldPost, ManagerDebrief } from './debrief.ts';
import { portraitOf } from './portraits.ts';
import type { Run } from './run-state.ts';

export function inTheEnd(
  run: Run,
  text: ManagerText,
): Pick<ManagerDebrief, 'name' | 'short' | 'role' | 'portrait' | 'held'> {
  const held = whoHeld(run, text);
  const { name, short, portrait } = heldAt(run, text, run.weeks.length);
  return { name, short, role: text.role, portrait, ...(held.length > 1 && { held }) };
}

/** One after another; a deputy is told with the notice that they stand in after. */
function whoHeld(run: Run, text: ManagerText): HeldPost[] {
  const all = Array.from({ length: run.weeks.length + 1 }, (_, week) => heldAt(run, text, week));
  return all.filter(({ name, how }, week) => {
    const before = all[week - 1];
    return before?.name !== name || before.how !== how;
  });
}

function heldAt(run: Run, text: ManagerText, week: number): HeldPost {
  const { id, name, short, vacant, acting } = holderIn(run, text, week);
  const portrait = vacant ? '' : portraitOf(run.scenario, id);
  return { from: week, name, short, portrait, how: vacant ? 'vacant' : acting ? 'acting' : 'held' };
}
