// What you built for everyone: allies, strategy, fair systems, and who waits for you.
import type { Cohort } from '../cohort.ts';
import { clamp, snap } from '../fixed.ts';
import type { BossMark } from '../state.ts';
import type { Trace } from '../trace.ts';
import { applyRules } from '../week.ts';
import { impatienceAt } from './boss.ts';

/** Says in each lane what holds for the whole organisation, once this week's deeds have changed it. */
export function sharingSystem(c: Cohort): void {
  const { managers, you } = c;
  const { systems, strategy, allies, pressure } = c.extra;
  for (let p = 0; p < c.size; p++) {
    const impatience = impatienceAt(c, p);
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
  const { you } = c;
  const R = c.parameters.RATE;
  const strategy = snap(-R.strategy * you.strategy[p]!);
  const allies = snap(-R.allies * you.allies[p]!);
  const { marks } = c.places[p]!;
  const systems = snap(R.systems * (usualSystems(marks) - you.systems[p]!));
  you.strategy[p]! += strategy;
  you.allies[p]! += allies;
  you.systems[p]! += systems;
  if (c.trace === null) return;
  c.trace.you('strategy', strategy, 'settling');
  c.trace.you('allies', allies, 'settling');
  explainSystems(c.trace, marks, systems, R.systems);
}

/** What an author has made usual for good, z. */
function usualSystems(marks: readonly BossMark[]): number {
  let usual = 0;
  for (let n = 0; n < marks.length; n++) if (marks[n]!.level === 'systems') usual += marks[n]!.amount;
  return usual;
}

function explainSystems(trace: Trace, marks: readonly BossMark[], moved: number, rate: number): void {
  let left = moved;
  for (const { level, amount, cause } of marks) {
    if (level !== 'systems') continue;
    const part = snap(rate * amount);
    left -= part;
    trace.you('systems', part, cause);
  }
  trace.you('systems', left, 'settling');
}
