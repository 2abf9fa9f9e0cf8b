// Load and strain, and what is left of the wish to do the job well.
import { explain } from '../explain.ts';
import { bounded, pull } from '../fixed.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Luck, Week } from '../week.ts';

const { workload: W, strain: B, engagement: E } = TARGET;
const R = RATE;

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
function moveWorkload(w: Week, i: number, m: Manager, luck: Luck): void {
  const { team, character } = m;
  const short = team.vacancies.length / character.size;
  const pressure = w.state.credit < 0 ? -w.state.credit : 0;
  const trait = character.trait.workload;
  const target = W.strain * m.strain + W.allies * w.state.allies + W.short * short + W.pressure * pressure + trait;
  const before = team.workload;
  const chance = luck.workload;
  const wanted = pull(before, target, R.workload, chance);
  team.workload = bounded(before + wanted);
  if (w.trace !== null) {
    const extra = { allies: w.state.allies, short, pressure };
    explain(w, i, m, 'workload', wanted, team.workload - before, R.workload, trait, chance, extra);
  }
}

function moveStrain(w: Week, i: number, m: Manager, luck: Luck): void {
  const e = m.experience;
  const trait = m.character.trait.strain;
  const target =
    B.workload * m.team.workload +
    B.monitoring * e.monitoring +
    B.absence * e.absence +
    B.trust * m.trust +
    B.autonomy * m.autonomy +
    trait;
  const before = m.strain;
  const chance = luck.strain;
  const wanted = pull(before, target, R.strain, chance);
  m.strain = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'strain', wanted, m.strain - before, R.strain, trait, chance);
}

function moveEngagement(w: Week, i: number, m: Manager, luck: Luck): void {
  const trait = m.character.trait.engagement;
  const target =
    E.autonomy * m.autonomy +
    E.trust * m.trust +
    E.clarity * m.clarity +
    E.strain * m.strain +
    E.coaching * m.experience.coaching +
    trait;
  const before = m.engagement;
  const chance = luck.engagement;
  const wanted = pull(before, target, R.engagement, chance);
  m.engagement = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'engagement', wanted, m.engagement - before, R.engagement, trait, chance);
}
