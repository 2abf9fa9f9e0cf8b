// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import { snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import { BEHAVIOURS, type Manager } from '../state.ts';
import type { Week } from '../week.ts';
import { UNDONE } from './conduct.ts';

const R = RATE;

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
  e.monitoring += toward(e.monitoring, conduct[0] ?? 0);
  e.absence += toward(e.absence, conduct[1] ?? 0);
  e.coaching += toward(e.coaching, conduct[2] ?? 0);
  e.direction += toward(e.direction, conduct[3] ?? 0);
  e.goals += toward(e.goals, conduct[4] ?? 0);
  e.sharing += toward(e.sharing, conduct[5] ?? 0);
  e.openness += toward(e.openness, conduct[6] ?? 0);
  e.fairness += toward(e.fairness, conduct[7] ?? 0);
  if (w.trace !== null) for (const b of BEHAVIOURS) w.trace.remember(i, b, R.experience);
}

function toward(now: number, conduct: number): number {
  return snap(R.experience * (conduct - now));
}

function fadeChecking(w: Week, i: number, m: Manager): void {
  m.experience.monitoring += toward(m.experience.monitoring, UNDONE.monitoring);
  if (w.trace === null) return;
  w.trace.did(i, 'monitoring', 'away', UNDONE.monitoring);
  w.trace.remember(i, 'monitoring', R.experience);
}
