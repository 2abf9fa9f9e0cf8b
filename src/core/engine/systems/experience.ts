// Managers form a picture of how the player leads: a slow memory of each week's conduct. On leave only the checking fades.
import { snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import { BEHAVIOURS } from '../state.ts';
import type { Week } from '../week.ts';
import { UNDONE } from './conduct.ts';

export function experienceSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    const conduct = w.conduct[i];
    if (conduct === undefined) return;
    if (w.inputs.away) {
      m.experience.monitoring += snap(RATE.experience * (UNDONE.monitoring - m.experience.monitoring));
      w.trace?.conduct[i]?.monitoring.push({ cause: 'away', amount: UNDONE.monitoring });
      w.trace?.remember(i, RATE.experience, 'monitoring', RATE.experience);
      return;
    }
    for (const b of BEHAVIOURS) {
      m.experience[b] += snap(RATE.experience * (conduct[b] - m.experience[b]));
      w.trace?.remember(i, RATE.experience, b, RATE.experience);
    }
  });
}
