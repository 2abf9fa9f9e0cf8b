// Load and strain, and what is left of the wish to do the job well.
import type { Cohort } from '../cohort.ts';
import { bounded, pull } from '../fixed.ts';
import { applyRules } from '../week.ts';

export function wellbeingSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [moveWorkload, moveStrain, moveEngagement];

/** Empty seats are carried by the rest; a boss who has lost patience sends more. */
function moveWorkload(c: Cohort, from: number, to: number): void {
  const { workload, strain } = c.levels;
  const { allies, short, pressure } = c.extra;
  const [trait, luck] = [c.traits.workload, c.luck.workload];
  const W = c.parameters.TARGET.workload;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      W.strain * strain[i]! + W.allies * allies[i]! + W.short * short[i]! + W.pressure * pressure[i]! + trait[i]!;
    before = workload[i]!;
    wanted = pull(before, target, R.workload, luck[i]!);
    workload[i] = bounded(before + wanted);
  }
  const done = workload[from]! - before;
  c.trace?.relaxed(c, from, 'workload', { wanted, done, rate: R.workload, luck: luck[from]! });
}

function moveStrain(c: Cohort, from: number, to: number): void {
  const { strain, workload, monitoring, absence, trust, autonomy } = c.levels;
  const [trait, luck] = [c.traits.strain, c.luck.strain];
  const B = c.parameters.TARGET.strain;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      B.workload * workload[i]! +
      B.monitoring * monitoring[i]! +
      B.absence * absence[i]! +
      B.trust * trust[i]! +
      B.autonomy * autonomy[i]! +
      trait[i]!;
    before = strain[i]!;
    wanted = pull(before, target, R.strain, luck[i]!);
    strain[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'strain', { wanted, done: strain[from]! - before, rate: R.strain, luck: luck[from]! });
}

function moveEngagement(c: Cohort, from: number, to: number): void {
  const { engagement, autonomy, trust, clarity, strain, coaching } = c.levels;
  const [trait, luck] = [c.traits.engagement, c.luck.engagement];
  const E = c.parameters.TARGET.engagement;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      E.autonomy * autonomy[i]! +
      E.trust * trust[i]! +
      E.clarity * clarity[i]! +
      E.strain * strain[i]! +
      E.coaching * coaching[i]! +
      trait[i]!;
    before = engagement[i]!;
    wanted = pull(before, target, R.engagement, luck[i]!);
    engagement[i] = bounded(before + wanted);
  }
  const done = engagement[from]! - before;
  c.trace?.relaxed(c, from, 'engagement', { wanted, done, rate: R.engagement, luck: luck[from]! });
}
