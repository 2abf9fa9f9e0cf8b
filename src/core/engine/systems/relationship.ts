// What a manager makes of the player: autonomy, clarity, trust, and how honest it feels safe to be.
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import { relax } from '../relax.ts';
import type { Manager } from '../state.ts';
import { luck, type Week } from '../week.ts';

const { autonomy: A, trust: T, clarity: C, honesty: H } = TARGET;

export function relationshipSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    relaxAutonomy(w, i, m);
    relaxClarity(w, i, m);
    relaxTrust(w, i, m);
    relaxHonesty(w, i, m);
  });
}

function relaxAutonomy(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.autonomy;
  const target =
    A.sharing * e.sharing + A.coaching * e.coaching + A.goals * e.goals + A.monitoring * e.monitoring + A.absence * e.absence + trait;
  relax(w, i, m, 'autonomy', { target, rate: RATE.autonomy, trait, luck: 0 });
}

function relaxClarity(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.clarity;
  const target = C.direction * e.direction + C.goals * e.goals + C.coaching * e.coaching + C.absence * e.absence + trait;
  relax(w, i, m, 'clarity', { target, rate: RATE.clarity, trait, luck: 0 });
}

/** Falls faster than it grows; the first weeks count more (Nahrgang et al. 2009). A scar lowers the ceiling (Schweitzer et al. 2006). */
function relaxTrust(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.trust + 0.25 * w.state.systems;
  const target =
    T.fairness * e.fairness +
    T.sharing * e.sharing +
    T.coaching * e.coaching +
    T.autonomy * m.autonomy +
    T.openness * e.openness +
    T.absence * e.absence +
    T.monitoring * e.monitoring -
    m.scar +
    trait;
  const early = w.state.tenure < RATE.earlyWeeks;
  const rising = target > m.trust;
  const rate = early ? (rising ? RATE.trustUpEarly : RATE.trustDownEarly) : rising ? RATE.trustUp : RATE.trustDown;
  relax(w, i, m, 'trust', { target, rate, trait, luck: luck(w, i, PURPOSE.trust, NOISE.trust) });
}

function relaxHonesty(w: Week, i: number, m: Manager): void {
  const e = m.experience;
  const trait = m.character.trait.honesty;
  const target =
    H.trust * m.trust + H.openness * e.openness + H.strain * m.strain + H.monitoring * e.monitoring + H.autonomy * m.autonomy + trait;
  relax(w, i, m, 'honesty', { target, rate: RATE.honesty, trait, luck: luck(w, i, PURPOSE.honesty, NOISE.honesty) });
}
