// Leverage: managers come to treat their teams the way they are treated, more or less by will.
import { bounded, snap } from '../fixed.ts';
import { CONTAGION } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Week } from '../week.ts';

const C = CONTAGION;

export function contagionSystem(w: Week): void {
  if (w.inputs.away) return;
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m !== undefined) drift(w, i, m);
  }
}

function drift(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const rate = C.rate * (1 - m.character.will);
  const { ownMonitoring: hovered, ownCoaching: coached, ownSharing: shared } = m;
  m.ownMonitoring = bounded(hovered + snap(rate * (C.share * e.monitoring - hovered)));
  m.ownCoaching = bounded(coached + snap(rate * (C.share * e.coaching - coached)));
  m.ownSharing = bounded(shared + snap(rate * (C.share * e.sharing - shared)));
  if (w.trace !== null) {
    const id = m.character.id;
    w.trace.row(`${id}.ownMonitoring`, m.ownMonitoring - hovered, 'state:monitoring');
    w.trace.row(`${id}.ownCoaching`, m.ownCoaching - coached, 'state:coaching');
    w.trace.row(`${id}.ownSharing`, m.ownSharing - shared, 'state:sharing');
  }
  if (w.events === null) return;
  const { visible } = C;
  if (hovered < visible && m.ownMonitoring >= visible) w.events.push({ kind: 'style', manager: i, toward: 'hovering' });
  if (coached < visible && m.ownCoaching >= visible) w.events.push({ kind: 'style', manager: i, toward: 'coaching' });
}
