// What a manager makes of the player: autonomy, clarity, trust, and how honest it feels safe to be.
import { explain } from '../explain.ts';
import { bounded, pull } from '../fixed.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Luck, Week } from '../week.ts';

const { autonomy: A, trust: T, clarity: C, honesty: H } = TARGET;
const R = RATE;

export function relationshipSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveAutonomyAndClarity(w, i, m);
    moveTrust(w, i, m, luck.trust);
    moveHonesty(w, i, m, luck);
  }
}

function moveAutonomyAndClarity(w: Week, i: number, m: Manager): void {
  const { experience: e, autonomy, clarity } = m;
  const { trait } = m.character;
  const autonomyTarget =
    A.sharing * e.sharing +
    A.coaching * e.coaching +
    A.goals * e.goals +
    A.monitoring * e.monitoring +
    A.absence * e.absence +
    trait.autonomy;
  const clarityTarget =
    C.direction * e.direction + C.goals * e.goals + C.coaching * e.coaching + C.absence * e.absence + trait.clarity;
  const freer = pull(autonomy, autonomyTarget, R.autonomy, 0);
  const clearer = pull(clarity, clarityTarget, R.clarity, 0);
  m.autonomy = bounded(autonomy + freer);
  m.clarity = bounded(clarity + clearer);
  if (w.trace === null) return;
  explain(w, i, m, 'autonomy', freer, m.autonomy - autonomy, R.autonomy, trait.autonomy, 0);
  explain(w, i, m, 'clarity', clearer, m.clarity - clarity, R.clarity, trait.clarity, 0);
}

/** Falls faster than it grows; the first weeks count more (Nahrgang et al. 2009). A scar lowers the ceiling (Schweitzer et al. 2006). */
function moveTrust(w: Week, i: number, m: Manager, luck: number): void {
  const { experience: e, trust } = m;
  const { systems, tenure } = w.state;
  const trait = m.character.trait.trust;
  const target =
    T.fairness * e.fairness +
    T.sharing * e.sharing +
    T.coaching * e.coaching +
    T.autonomy * m.autonomy +
    T.openness * e.openness +
    T.absence * e.absence +
    T.monitoring * e.monitoring +
    T.systems * systems +
    T.scar * m.scar +
    trait;
  const early = tenure < R.earlyWeeks;
  const rate = target > trust ? (early ? R.trustUpEarly : R.trustUp) : early ? R.trustDownEarly : R.trustDown;
  const wanted = pull(trust, target, rate, luck);
  m.trust = bounded(trust + wanted);
  if (w.trace !== null) explain(w, i, m, 'trust', wanted, m.trust - trust, rate, trait, luck, { systems });
}

function moveHonesty(w: Week, i: number, m: Manager, luck: Luck): void {
  const { experience: e, honesty } = m;
  const trait = m.character.trait.honesty;
  const target =
    H.trust * m.trust +
    H.openness * e.openness +
    H.strain * m.strain +
    H.monitoring * e.monitoring +
    H.autonomy * m.autonomy +
    trait;
  const wanted = pull(honesty, target, R.honesty, luck.honesty);
  m.honesty = bounded(honesty + wanted);
  if (w.trace !== null) explain(w, i, m, 'honesty', wanted, m.honesty - honesty, R.honesty, trait, luck.honesty);
}
