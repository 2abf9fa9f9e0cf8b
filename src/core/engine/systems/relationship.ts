// What a manager makes of the player: autonomy, clarity, trust, and how honest it feels safe to be.
import type { Cohort } from '../cohort.ts';
import { bounded, pull } from '../fixed.ts';
import { applyRules } from '../week.ts';

export function relationshipSystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [moveAutonomy, moveClarity, moveTrust, moveHonesty];

function moveAutonomy(c: Cohort, from: number, to: number): void {
  const { autonomy, sharing, coaching, goals, monitoring, absence } = c.levels;
  const trait = c.traits.autonomy;
  const A = c.parameters.TARGET.autonomy;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      A.sharing * sharing[i]! +
      A.coaching * coaching[i]! +
      A.goals * goals[i]! +
      A.monitoring * monitoring[i]! +
      A.absence * absence[i]! +
      trait[i]!;
    before = autonomy[i]!;
    wanted = pull(before, target, R.autonomy, 0);
    autonomy[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'autonomy', { wanted, done: autonomy[from]! - before, rate: R.autonomy, luck: 0 });
}

function moveClarity(c: Cohort, from: number, to: number): void {
  const { clarity, direction, goals, coaching, absence } = c.levels;
  const trait = c.traits.clarity;
  const C = c.parameters.TARGET.clarity;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      C.direction * direction[i]! +
      C.goals * goals[i]! +
      C.coaching * coaching[i]! +
      C.absence * absence[i]! +
      trait[i]!;
    before = clarity[i]!;
    wanted = pull(before, target, R.clarity, 0);
    clarity[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'clarity', { wanted, done: clarity[from]! - before, rate: R.clarity, luck: 0 });
}

/** Falls faster than it grows; the first weeks count more (Nahrgang et al. 2009). A scar lowers the ceiling (Schweitzer et al. 2006). */
function moveTrust(c: Cohort, from: number, to: number): void {
  const { trust, fairness, sharing, coaching, autonomy, openness, absence, monitoring, scar } = c.levels;
  const { systems } = c.extra;
  const [trait, luck] = [c.traits.trust, c.luck.trust];
  const T = c.parameters.TARGET.trust;
  const R = c.parameters.RATE;
  const early = c.tenure < R.earlyWeeks;
  const up = early ? R.trustUpEarly : R.trustUp;
  const down = early ? R.trustDownEarly : R.trustDown;
  let before = 0;
  let wanted = 0;
  let rate = 0;
  for (let i = from; i < to; i++) {
    const target =
      T.fairness * fairness[i]! +
      T.sharing * sharing[i]! +
      T.coaching * coaching[i]! +
      T.autonomy * autonomy[i]! +
      T.openness * openness[i]! +
      T.absence * absence[i]! +
      T.monitoring * monitoring[i]! +
      T.systems * systems[i]! +
      T.scar * scar[i]! +
      trait[i]!;
    before = trust[i]!;
    rate = target > before ? up : down;
    wanted = pull(before, target, rate, luck[i]!);
    trust[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'trust', { wanted, done: trust[from]! - before, rate, luck: luck[from]! });
}

function moveHonesty(c: Cohort, from: number, to: number): void {
  const { honesty, trust, openness, strain, monitoring, autonomy } = c.levels;
  const [trait, luck] = [c.traits.honesty, c.luck.honesty];
  const H = c.parameters.TARGET.honesty;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      H.trust * trust[i]! +
      H.openness * openness[i]! +
      H.strain * strain[i]! +
      H.monitoring * monitoring[i]! +
      H.autonomy * autonomy[i]! +
      trait[i]!;
    before = honesty[i]!;
    wanted = pull(before, target, R.honesty, luck[i]!);
    honesty[i] = bounded(before + wanted);
  }
  c.trace?.relaxed(c, from, 'honesty', { wanted, done: honesty[from]! - before, rate: R.honesty, luck: luck[from]! });
}
