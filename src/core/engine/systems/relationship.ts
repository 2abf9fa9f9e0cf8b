// What a manager makes of the player: autonomy, clarity, trust, and how honest it feels safe to be.
import { explain } from '../explain.ts';
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import type { Manager } from '../state.ts';
import { bounded, luck, pull, type Week } from '../week.ts';

const { autonomy: A, trust: T, clarity: C, honesty: H } = TARGET;

export function relationshipSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    moveAutonomy(w, i, m);
    moveClarity(w, i, m);
    moveTrust(w, i, m);
    moveHonesty(w, i, m);
  }
}

function moveAutonomy(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.autonomy;
  const target =
    A.sharing * e.sharing +
    A.coaching * e.coaching +
    A.goals * e.goals +
    A.monitoring * e.monitoring +
    A.absence * e.absence +
    trait;
  const before = m.autonomy;
  const wanted = pull(before, target, RATE.autonomy, 0);
  m.autonomy = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'autonomy', wanted, m.autonomy - before, RATE.autonomy, trait, 0);
}

function moveClarity(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.clarity;
  const target =
    C.direction * e.direction + C.goals * e.goals + C.coaching * e.coaching + C.absence * e.absence + trait;
  const before = m.clarity;
  const wanted = pull(before, target, RATE.clarity, 0);
  m.clarity = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'clarity', wanted, m.clarity - before, RATE.clarity, trait, 0);
}

/** Falls faster than it grows; the first weeks count more (Nahrgang et al. 2009). A scar lowers the ceiling (Schweitzer et al. 2006). */
function moveTrust(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.trust;
  const target =
    T.fairness * e.fairness +
    T.sharing * e.sharing +
    T.coaching * e.coaching +
    T.autonomy * m.autonomy +
    T.openness * e.openness +
    T.absence * e.absence +
    T.monitoring * e.monitoring +
    T.systems * w.state.systems +
    T.scar * m.scar +
    trait;
  const before = m.trust;
  const rate = trustRate(w.state.tenure, target > before);
  const chance = luck(w, i, PURPOSE.trust, NOISE.trust);
  const wanted = pull(before, target, rate, chance);
  m.trust = bounded(before + wanted);
  if (w.trace !== null) {
    const done = m.trust - before;
    explain(w, i, m, 'trust', wanted, done, rate, trait, chance, { systems: w.state.systems });
  }
}

/** Share of the gap closed in a week; `tenure` in weeks. */
function trustRate(tenure: number, rising: boolean): number {
  if (tenure < RATE.earlyWeeks) return rising ? RATE.trustUpEarly : RATE.trustDownEarly;
  return rising ? RATE.trustUp : RATE.trustDown;
}

function moveHonesty(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.honesty;
  const target =
    H.trust * m.trust +
    H.openness * e.openness +
    H.strain * m.strain +
    H.monitoring * e.monitoring +
    H.autonomy * m.autonomy +
    trait;
  const before = m.honesty;
  const chance = luck(w, i, PURPOSE.honesty, NOISE.honesty);
  const wanted = pull(before, target, RATE.honesty, chance);
  m.honesty = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'honesty', wanted, m.honesty - before, RATE.honesty, trait, chance);
}
