// Leverage: managers come to treat their teams the way they are treated, more or less by will.
import { snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import { changeManager, type ManagerNumber, type Week } from '../week.ts';

/** From here on a manager's habit shows to an observer, z. */
const VISIBLE = 0.6;

export function contagionSystem(w: Week): void {
  if (w.inputs.away) return;
  w.state.managers.forEach((m, i) => {
    const hovered = m.ownMonitoring;
    const coached = m.ownCoaching;
    drift(w, m, 'ownMonitoring', m.experience.monitoring, 'monitoring');
    drift(w, m, 'ownCoaching', m.experience.coaching, 'coaching');
    drift(w, m, 'ownSharing', m.experience.sharing, 'sharing');
    if (hovered < VISIBLE && m.ownMonitoring >= VISIBLE) w.events?.push({ kind: 'style', manager: i, toward: 'hovering' });
    if (coached < VISIBLE && m.ownCoaching >= VISIBLE) w.events?.push({ kind: 'style', manager: i, toward: 'coaching' });
  });
}

function drift(w: Week, m: Manager, habit: ManagerNumber, example: number, behaviour: string): void {
  const rate = RATE.contagion * (1 - m.character.will);
  changeManager(w, m, habit, snap(rate * (0.8 * example - m[habit])), `state:${behaviour}`);
}
