// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import type { Cohort } from '../cohort.ts';
import { snap } from '../fixed.ts';
import type { Column } from '../levels.ts';
import { BEHAVIOURS } from '../state.ts';
import { UNDONE } from './conduct.ts';

export function experienceSystem(c: Cohort): void {
  const rate = c.parameters.RATE.experience;
  if (c.away) return fadeChecking(c, rate);
  for (let b = 0; b < BEHAVIOURS.length; b++) follow(c.experience[b]!, c.conduct[b]!, rate, c.lanes);
  if (c.trace !== null) for (let i = 0; i < c.lanes; i++) for (const b of BEHAVIOURS) c.trace.remember(i, b, rate);
}

function follow(experience: Column, conduct: Column, rate: number, lanes: number): void {
  for (let i = 0; i < lanes; i++) {
    const before = experience[i]!;
    experience[i] = before + toward(before, conduct[i]!, rate);
  }
}

function toward(now: number, conduct: number, rate: number): number {
  return snap(rate * (conduct - now));
}

function fadeChecking(c: Cohort, rate: number): void {
  const { monitoring } = c.levels;
  for (let i = 0; i < c.lanes; i++)
    if (c.empty[i] !== 1) monitoring[i]! += toward(monitoring[i]!, UNDONE.monitoring, rate);
  if (c.trace === null) return;
  for (let i = 0; i < c.lanes; i++) {
    if (c.empty[i] === 1) continue;
    c.trace.did(i, 'monitoring', 'away', UNDONE.monitoring);
    c.trace.remember(i, 'monitoring', rate);
  }
}
