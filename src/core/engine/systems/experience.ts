// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import { snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import { BEHAVIOURS, type Manager } from '../state.ts';
import type { Week } from '../week.ts';
import { UNDONE } from './conduct.ts';

export function experienceSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const conduct = w.conduct[i];
    if (m === undefined || conduct === undefined) continue;
    if (w.inputs.away) fadeChecking(w, i, m);
    else remember(w, i, m, conduct);
  }
}

/** `conduct` is in the order of BEHAVIOURS. */
function remember(w: Week, i: number, m: Manager, conduct: Float64Array): void {
  const e = m.experience;
  const [monitoring = 0, absence = 0, coaching = 0, direction = 0, goals = 0, sharing = 0, openness = 0, fairness = 0] =
    conduct;
  e.monitoring += toward(e.monitoring, monitoring);
  e.absence += toward(e.absence, absence);
  e.coaching += toward(e.coaching, coaching);
  e.direction += toward(e.direction, direction);
  e.goals += toward(e.goals, goals);
  e.sharing += toward(e.sharing, sharing);
  e.openness += toward(e.openness, openness);
  e.fairness += toward(e.fairness, fairness);
  if (w.trace !== null) for (const b of BEHAVIOURS) w.trace.remember(i, b, RATE.experience);
}

function toward(now: number, conduct: number): number {
  return snap(RATE.experience * (conduct - now));
}

function fadeChecking(w: Week, i: number, m: Manager): void {
  m.experience.monitoring += toward(m.experience.monitoring, UNDONE.monitoring);
  if (w.trace === null) return;
  w.trace.did(i, 'monitoring', 'away', UNDONE.monitoring);
  w.trace.remember(i, 'monitoring', RATE.experience);
}
