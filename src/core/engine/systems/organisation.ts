// Your own standing and what you built for everyone: credit, allies, strategy, fair systems, and who waits for you.
import { clamp, snap } from '../fixed.ts';
import { RATE } from '../parameters.table.ts';
import type { Week } from '../week.ts';

/** Where a boss's good opinion settles, z per z of mean delivery. Design choice. */
const CREDIT_PER_DELIVERY = 0.8;

export function organisationSystem(w: Week): void {
  const o = w.state;
  let delivery = 0;
  for (let i = 0; i < o.managers.length; i++) {
    const m = o.managers[i];
    if (m === undefined) continue;
    delivery += m.team.delivery;
    const before = m.dependence;
    m.dependence = clamp(before + snap(-RATE.dependence * before), 0, 1);
    if (w.trace !== null) w.trace.row(`${m.character.id}.dependence`, m.dependence - before, 'settling');
  }
  const strategy = snap(-RATE.strategy * o.strategy);
  const allies = snap(-RATE.allies * o.allies);
  const systems = snap(-RATE.systems * o.systems);
  const credit = snap(RATE.credit * ((CREDIT_PER_DELIVERY * delivery) / o.managers.length - o.credit));
  o.strategy += strategy;
  o.allies += allies;
  o.systems += systems;
  o.credit += credit;
  if (w.trace === null) return;
  w.trace.row('you.strategy', strategy, 'settling');
  w.trace.row('you.allies', allies, 'settling');
  w.trace.row('you.systems', systems, 'settling');
  w.trace.row('you.credit', credit, 'state:delivery');
}
