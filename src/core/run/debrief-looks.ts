// Where the player looked before deciding, and where there was something to read and it stayed closed.
import type { LookBack } from './debrief.ts';
import { documentView } from './documents.ts';
import { deedWords, fill } from './fill.ts';
import { isOpen, looksOffered } from './looks.ts';
import { madeOf } from './moments.ts';
import { canStillLook, looksOpenable } from './open-look.ts';
import { runsBefore } from './rewind.ts';
import type { Run } from './run-state.ts';

/** By decision, the first one first; what could not be paid for then is left out. The run is played once more for it. */
export function looksBack(run: Run): LookBack[] {
  if (!run.scenario.moments.some(({ looks }) => looks)) return [];
  const { before } = runsBefore(run.scenario, run.seed, run.decisions);
  return run.decisions.flatMap((made, decision): LookBack[] => {
    const then = before[decision];
    const found = madeOf(run, made);
    if (then === undefined || found === null || !canStillLook(then, found.moment)) return [];
    const { moment, option } = found;
    const words = (text: string): string => deedWords(then, text, moment.about);
    const opened = looksOffered(then, moment).filter((look) => isOpen(then, moment, look));
    const left = looksOpenable(then, moment);
    if (opened.length + left.length === 0) return [];
    return [
      {
        decision,
        week: then.week,
        title: fill(then, moment.title, moment.about),
        chosen: words(option.text),
        opened: opened.map(({ text }) => words(text)),
        left: left.map(({ text, attention, shows }) => ({
          text: words(text),
          attention,
          shows: documentView(then, shows, moment.about),
        })),
      },
    ];
  });
}
