// Your own standing and what you built for everyone: credit, allies, strategy, fair systems, and who waits for you.
import { snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import { changeManager, type Week } from '../week.ts';

export function organisationSystem(w: Week): void {
  const o = w.state;
  fade(w, 'strategy', RATE.strategy, 0);
  fade(w, 'allies', RATE.allies, 0);
  fade(w, 'systems', RATE.systems, 0);
  let delivery = 0;
  for (const m of o.managers) {
    delivery += m.team.delivery;
    changeManager(w, m, 'dependence', snap(-RATE.dependence * m.dependence), 'settling');
  }
  fade(w, 'credit', RATE.credit, (0.8 * delivery) / o.managers.length);
}

function fade(w: Week, name: 'strategy' | 'allies' | 'systems' | 'credit', rate: number, target: number): void {
  const delta = snap(rate * (target - w.state[name]));
  w.state[name] += delta;
  if (w.trace !== null) w.trace.row(`you.${name}`, delta, name === 'credit' ? 'state:delivery' : 'settling');
}
