// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import type { Cohort } from '../cohort.ts';
import { snap } from '../fixed.ts';
import type { Column } from '../levels.ts';
import { RATE } from '../parameters.table.ts';
import { BEHAVIOURS } from '../state.ts';
import { UNDONE } from './conduct.ts';

const R = RATE;

export function experienceSystem(c: Cohort): void {
  if (c.away) return fadeChecking(c);
  for (let b = 0; b < BEHAVIOURS.length; b++) follow(c.experience[b]!, c.conduct[b]!, c.lanes);
  if (c.trace !== null)
    for (let i = 0; i < c.lanes; i++) for (const b of BEHAVIOURS) c.trace.remember(i, b, R.experience);
}

function follow(experience: Column, conduct: Column, lanes: number): void {
  for (let i = 0; i < lanes; i++) {
    const before = experience[i]!;
    experience[i] = before + toward(before, conduct[i]!);
  }
}

function toward(now: number, conduct: number): number {
  return snap(R.experience * (conduct - now));
}

function fadeChecking(c: Cohort): void {
  const { monitoring } = c.levels;
  for (let i = 0; i < c.lanes; i++) monitoring[i]! += toward(monitoring[i]!, UNDONE.monitoring);
  if (c.trace === null) return;
  for (let i = 0; i < c.lanes; i++) {
    c.trace.did(i, 'monitoring', 'away', UNDONE.monitoring);
    c.trace.remember(i, 'monitoring', R.experience);
  }
}
