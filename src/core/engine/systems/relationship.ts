// What a manager makes of the player: autonomy, clarity, trust, and how honest it feels safe to be.
import { bounded, pull } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL, LUCK, type Luck, YOU } from '../levels.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const { autonomy: A, trust: T, clarity: C, honesty: H } = TARGET;
const R = RATE;
const { systems: SYSTEMS } = YOU;
const { monitoring: MONITORING, absence: ABSENCE, coaching: COACHING, direction: DIRECTION } = LEVEL;
const { goals: GOALS, sharing: SHARING, openness: OPENNESS, fairness: FAIRNESS } = LEVEL;
const { trust: TRUST, scar: SCAR, autonomy: AUTONOMY, clarity: CLARITY, strain: STRAIN, honesty: HONESTY } = LEVEL;

export function relationshipSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveAutonomy(w, i, m);
    moveClarity(w, i, m);
    moveTrust(w, i, m, luck);
    moveHonesty(w, i, m, luck);
  }
}

function moveAutonomy(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const target =
    A.sharing * levels[SHARING] +
    A.coaching * levels[COACHING] +
    A.goals * levels[GOALS] +
    A.monitoring * levels[MONITORING] +
    A.absence * levels[ABSENCE] +
    trait[AUTONOMY];
  const before = levels[AUTONOMY];
  const wanted = pull(before, target, R.autonomy, 0);
  levels[AUTONOMY] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'autonomy', { wanted, done: levels[AUTONOMY] - before, rate: R.autonomy, luck: 0 });
}

function moveClarity(w: Week, i: number, m: FlatManager): void {
  const { levels, trait } = m;
  const target =
    C.direction * levels[DIRECTION] +
    C.goals * levels[GOALS] +
    C.coaching * levels[COACHING] +
    C.absence * levels[ABSENCE] +
    trait[CLARITY];
  const before = levels[CLARITY];
  const wanted = pull(before, target, R.clarity, 0);
  levels[CLARITY] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'clarity', { wanted, done: levels[CLARITY] - before, rate: R.clarity, luck: 0 });
}

/** Falls faster than it grows; the first weeks count more (Nahrgang et al. 2009). A scar lowers the ceiling (Schweitzer et al. 2006). */
function moveTrust(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.trust];
  const { tenure, you } = w.state;
  const trust = levels[TRUST];
  const target =
    T.fairness * levels[FAIRNESS] +
    T.sharing * levels[SHARING] +
    T.coaching * levels[COACHING] +
    T.autonomy * levels[AUTONOMY] +
    T.openness * levels[OPENNESS] +
    T.absence * levels[ABSENCE] +
    T.monitoring * levels[MONITORING] +
    T.systems * you[SYSTEMS] +
    T.scar * levels[SCAR] +
    trait[TRUST];
  const early = tenure < R.earlyWeeks;
  const rate = target > trust ? (early ? R.trustUpEarly : R.trustUp) : early ? R.trustDownEarly : R.trustDown;
  const wanted = pull(trust, target, rate, luck);
  levels[TRUST] = bounded(trust + wanted);
  if (w.trace === null) return;
  const extra = { systems: you[SYSTEMS] };
  w.trace.relaxed(i, m, 'trust', { wanted, done: levels[TRUST] - trust, rate, luck, extra });
}

function moveHonesty(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.honesty];
  const honesty = levels[HONESTY];
  const target =
    H.trust * levels[TRUST] +
    H.openness * levels[OPENNESS] +
    H.strain * levels[STRAIN] +
    H.monitoring * levels[MONITORING] +
    H.autonomy * levels[AUTONOMY] +
    trait[HONESTY];
  const wanted = pull(honesty, target, R.honesty, luck);
  levels[HONESTY] = bounded(honesty + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'honesty', { wanted, done: levels[HONESTY] - honesty, rate: R.honesty, luck });
}
