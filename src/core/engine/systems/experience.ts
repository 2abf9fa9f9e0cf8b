// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import { snap } from '../fixed.ts';
import { type Conduct, LEVEL, type Levels } from '../levels.ts';
import { RATE } from '../parameters.table.ts';
import { BEHAVIOURS } from '../state.ts';
import type { Week } from '../week.ts';
import { UNDONE } from './conduct.ts';

const R = RATE;
const { monitoring: MONITORING, absence: ABSENCE, coaching: COACHING, direction: DIRECTION } = LEVEL;
const { goals: GOALS, sharing: SHARING, openness: OPENNESS, fairness: FAIRNESS } = LEVEL;

export function experienceSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const conduct = w.conduct[i];
    if (m === undefined || conduct === undefined) continue;
    if (w.inputs.away) fadeChecking(w, i, m.levels);
    else remember(w, i, m.levels, conduct);
  }
}

function remember(w: Week, i: number, e: Levels, conduct: Conduct): void {
  e[MONITORING] += toward(e[MONITORING], conduct[MONITORING]);
  e[ABSENCE] += toward(e[ABSENCE], conduct[ABSENCE]);
  e[COACHING] += toward(e[COACHING], conduct[COACHING]);
  e[DIRECTION] += toward(e[DIRECTION], conduct[DIRECTION]);
  e[GOALS] += toward(e[GOALS], conduct[GOALS]);
  e[SHARING] += toward(e[SHARING], conduct[SHARING]);
  e[OPENNESS] += toward(e[OPENNESS], conduct[OPENNESS]);
  e[FAIRNESS] += toward(e[FAIRNESS], conduct[FAIRNESS]);
  if (w.trace !== null) for (const b of BEHAVIOURS) w.trace.remember(i, b, R.experience);
}

function toward(now: number, conduct: number): number {
  return snap(R.experience * (conduct - now));
}

function fadeChecking(w: Week, i: number, e: Levels): void {
  e[MONITORING] += toward(e[MONITORING], UNDONE.monitoring);
  if (w.trace === null) return;
  w.trace.did(i, 'monitoring', 'away', UNDONE.monitoring);
  w.trace.remember(i, 'monitoring', R.experience);
}
