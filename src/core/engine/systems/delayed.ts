// Changes an author put in the pipeline, felt in the week they are due.
import { clamp, EDGE, snap } from '../fixed.ts';
import { YOU } from '../levels.ts';
import type { Delayed } from '../state.ts';
import { changeLevel, type Week } from '../week.ts';

const { credit: CREDIT } = YOU;

export function delayedSystem(w: Week): void {
  const { deeds } = w.inputs;
  for (let i = 0; i < deeds.length; i++) {
    const deed = deeds[i];
    if (deed?.kind !== 'effect') continue;
    const { manager, level, add, cause } = deed;
    w.state.delayed.push({ week: w.number + deed.afterWeeks, manager, level, add, cause });
  }
  if (w.state.delayed.length === 0) return;
  let due = false;
  for (const d of w.state.delayed) {
    if (d.week === w.number) feel(w, d);
    if (d.week <= w.number) due = true;
  }
  if (due) w.state.delayed = w.state.delayed.filter((d) => d.week > w.number);
}

function feel(w: Week, d: Delayed): void {
  if (d.level === 'claim') return;
  if (d.level === 'credit') {
    const { you } = w.state;
    const before = you[CREDIT];
    you[CREDIT] = clamp(before + snap(d.add), -EDGE, EDGE);
    if (w.trace !== null) w.trace.you('credit', you[CREDIT] - before, d.cause);
    return;
  }
  const level = d.level;
  w.state.managers.forEach((m, i) => {
    if (d.manager < 0 || d.manager === i) changeLevel(w, m, level, snap(d.add), d.cause);
  });
}
