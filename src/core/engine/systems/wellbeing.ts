// Load and strain, and what is left of the wish to do the job well.
import { bounded, pull } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL, LUCK, type Luck, YOU } from '../levels.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const { workload: W, strain: B, engagement: E } = TARGET;
const R = RATE;
const { credit: CREDIT, allies: ALLIES } = YOU;
const { monitoring: MONITORING, absence: ABSENCE, coaching: COACHING, trust: TRUST, autonomy: AUTONOMY } = LEVEL;
const { clarity: CLARITY, strain: STRAIN, engagement: ENGAGEMENT, workload: WORKLOAD } = LEVEL;

export function wellbeingSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveWorkload(w, i, m, luck);
    moveStrain(w, i, m, luck);
    moveEngagement(w, i, m, luck);
  }
}

/** Empty seats are carried by the rest; a boss who has lost patience sends more. */
function moveWorkload(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.workload];
  const { you } = w.state;
  const short = m.vacancies.length / m.character.size;
  const pressure = you[CREDIT] < 0 ? -you[CREDIT] : 0;
  const target =
    W.strain * levels[STRAIN] + W.allies * you[ALLIES] + W.short * short + W.pressure * pressure + trait[WORKLOAD];
  const before = levels[WORKLOAD];
  const wanted = pull(before, target, R.workload, luck);
  levels[WORKLOAD] = bounded(before + wanted);
  if (w.trace === null) return;
  const extra = { allies: you[ALLIES], short, pressure };
  w.trace.relaxed(i, m, 'workload', { wanted, done: levels[WORKLOAD] - before, rate: R.workload, luck, extra });
}

function moveStrain(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.strain];
  const target =
    B.workload * levels[WORKLOAD] +
    B.monitoring * levels[MONITORING] +
    B.absence * levels[ABSENCE] +
    B.trust * levels[TRUST] +
    B.autonomy * levels[AUTONOMY] +
    trait[STRAIN];
  const before = levels[STRAIN];
  const wanted = pull(before, target, R.strain, luck);
  levels[STRAIN] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'strain', { wanted, done: levels[STRAIN] - before, rate: R.strain, luck });
}

function moveEngagement(w: Week, i: number, m: FlatManager, chances: Luck): void {
  const { levels, trait } = m;
  const luck = chances[LUCK.engagement];
  const target =
    E.autonomy * levels[AUTONOMY] +
    E.trust * levels[TRUST] +
    E.clarity * levels[CLARITY] +
    E.strain * levels[STRAIN] +
    E.coaching * levels[COACHING] +
    trait[ENGAGEMENT];
  const before = levels[ENGAGEMENT];
  const wanted = pull(before, target, R.engagement, luck);
  levels[ENGAGEMENT] = bounded(before + wanted);
  if (w.trace !== null)
    w.trace.relaxed(i, m, 'engagement', { wanted, done: levels[ENGAGEMENT] - before, rate: R.engagement, luck });
}
