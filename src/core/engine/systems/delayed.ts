// Changes an author put in the pipeline, felt in the week they are due.
import type { ManagerLevel } from '../../scenario/vocabulary.ts';
import { clamp, EDGE, snap } from '../fixed.ts';
import type { Delayed, Manager } from '../state.ts';
import { changeManager, changeTeam, type Week } from '../week.ts';

export function delayedSystem(w: Week): void {
  for (const deed of w.inputs.deeds)
    if (deed.kind === 'effect') {
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
    const before = w.state.credit;
    w.state.credit = clamp(before + snap(d.add), -EDGE, EDGE);
    if (w.trace !== null) w.trace.row('you.credit', w.state.credit - before, d.cause);
    return;
  }
  const level = d.level;
  w.state.managers.forEach((m, i) => {
    if (d.manager < 0 || d.manager === i) change(w, m, level, snap(d.add), d.cause);
  });
}

function change(w: Week, m: Manager, level: ManagerLevel, add: number, cause: string): void {
  switch (level) {
    case 'delivery':
    case 'capability':
    case 'safety':
    case 'workload':
      return changeTeam(w, m, level, add, cause);
    default:
      return changeManager(w, m, level, add, cause);
  }
}
