// Your own standing and what you built for everyone: credit, allies, strategy, fair systems, and who waits for you.
import { causeId } from '../cause-id.ts';
import type { Cohort } from '../cohort.ts';
import { clamp, snap } from '../fixed.ts';
import { applyRules } from '../week.ts';

/** Where a boss's good opinion settles, z per z of mean delivery. Design choice. */
const CREDIT_PER_DELIVERY = 0.8;

/** Says in each lane what holds for the whole organisation, once this week's deeds have changed it. */
export function sharingSystem(c: Cohort): void {
  const { managers, you } = c;
  const { systems, strategy, allies, pressure } = c.extra;
  for (let p = 0; p < c.size; p++) {
    const credit = you.credit[p]!;
    const impatience = credit < 0 ? -credit : 0;
    for (let i = p * managers; i < (p + 1) * managers; i++) {
      systems[i] = you.systems[p]!;
      strategy[i] = you.strategy[p]!;
      allies[i] = you.allies[p]!;
      pressure[i] = impatience;
    }
  }
}

export function organisationSystem(c: Cohort): void {
  applyRules(c, RULES);
  for (let p = 0; p < c.size; p++) settle(c, p);
}

const RULES = [fadeDependence];

function fadeDependence(c: Cohort, from: number, to: number): void {
  const { dependence } = c.levels;
  const R = c.parameters.RATE;
  let before = 0;
  for (let i = from; i < to; i++) {
    before = dependence[i]!;
    dependence[i] = clamp(before + snap(-R.dependence * before), 0, 1);
  }
  c.trace?.level(c.characters[from]!, 'dependence', dependence[from]! - before, 'settling');
}

function settle(c: Cohort, p: number): void {
  const { you, managers } = c;
  const R = c.parameters.RATE;
  const strategy = snap(-R.strategy * you.strategy[p]!);
  const allies = snap(-R.allies * you.allies[p]!);
  const systems = snap(-R.systems * you.systems[p]!);
  const credit = snap(R.credit * ((CREDIT_PER_DELIVERY * deliveryOf(c, p)) / managers - you.credit[p]!));
  you.strategy[p]! += strategy;
  you.allies[p]! += allies;
  you.systems[p]! += systems;
  you.credit[p]! += credit;
  if (c.trace === null) return;
  c.trace.you('strategy', strategy, 'settling');
  c.trace.you('allies', allies, 'settling');
  c.trace.you('systems', systems, 'settling');
  c.trace.you('credit', credit, causeId.state('delivery'));
}

/** The sum over managers, z. */
function deliveryOf({ levels: { delivery }, managers }: Cohort, p: number): number {
  let sum = 0;
  for (let i = p * managers; i < (p + 1) * managers; i++) sum += delivery[i]!;
  return sum;
}
