// Your own standing and what you built for everyone: credit, allies, strategy, fair systems, and who waits for you.
import { clamp, snap } from '../fixed.ts';
import { LEVEL, YOU } from '../levels.ts';
import { RATE } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const R = RATE;
const { delivery: DELIVERY, dependence: DEPENDENCE } = LEVEL;
const { credit: CREDIT, strategy: STRATEGY, allies: ALLIES, systems: SYSTEMS } = YOU;
/** Where a boss's good opinion settles, z per z of mean delivery. Design choice. */
const CREDIT_PER_DELIVERY = 0.8;

export function organisationSystem(w: Week): void {
  const { managers, you } = w.state;
  let delivery = 0;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    const { levels } = m;
    delivery += levels[DELIVERY];
    const before = levels[DEPENDENCE];
    levels[DEPENDENCE] = clamp(before + snap(-R.dependence * before), 0, 1);
    if (w.trace !== null) w.trace.level(m.character, 'dependence', levels[DEPENDENCE] - before, 'settling');
  }
  const strategy = snap(-R.strategy * you[STRATEGY]);
  const allies = snap(-R.allies * you[ALLIES]);
  const systems = snap(-R.systems * you[SYSTEMS]);
  const credit = snap(R.credit * ((CREDIT_PER_DELIVERY * delivery) / managers.length - you[CREDIT]));
  you[STRATEGY] += strategy;
  you[ALLIES] += allies;
  you[SYSTEMS] += systems;
  you[CREDIT] += credit;
  if (w.trace === null) return;
  w.trace.you('strategy', strategy, 'settling');
  w.trace.you('allies', allies, 'settling');
  w.trace.you('systems', systems, 'settling');
  w.trace.you('credit', credit, 'state:delivery');
}
