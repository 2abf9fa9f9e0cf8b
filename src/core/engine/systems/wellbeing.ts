// Load and strain, and what is left of the wish to do the job well.
import { explain } from '../explain.ts';
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import type { Manager } from '../state.ts';
import { bounded, luck, pull, type Week } from '../week.ts';

const { workload: W, strain: B, engagement: E } = TARGET;

export function wellbeingSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    moveWorkload(w, i, m);
    moveStrain(w, i, m);
    moveEngagement(w, i, m);
  }
}

/** Empty seats are carried by the rest; a boss who has lost patience sends more. */
function moveWorkload(w: Week, i: number, m: Manager): void {
  const { team, character } = m;
  const short = team.vacancies.length / character.size;
  const pressure = w.state.credit < 0 ? -w.state.credit : 0;
  const trait = character.trait.workload;
  const target = W.strain * m.strain + W.allies * w.state.allies + W.short * short + W.pressure * pressure + trait;
  const before = team.workload;
  const chance = luck(w, i, PURPOSE.workload, NOISE.workload);
  const wanted = pull(before, target, RATE.workload, chance);
  team.workload = bounded(before + wanted);
  if (w.trace !== null) {
    const extra = { allies: w.state.allies, short, pressure };
    explain(w, i, m, 'workload', wanted, team.workload - before, RATE.workload, trait, chance, extra);
  }
}

function moveStrain(w: Week, i: number, m: Manager): void {
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
  const chance = luck(w, i, PURPOSE.strain, NOISE.strain);
  const wanted = pull(before, target, RATE.strain, chance);
  m.strain = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'strain', wanted, m.strain - before, RATE.strain, trait, chance);
}

function moveEngagement(w: Week, i: number, m: Manager): void {
  const trait = m.character.trait.engagement;
  const target =
    E.autonomy * m.autonomy +
    E.trust * m.trust +
    E.clarity * m.clarity +
    E.strain * m.strain +
    E.coaching * m.experience.coaching +
    trait;
  const before = m.engagement;
  const chance = luck(w, i, PURPOSE.engagement, NOISE.engagement);
  const wanted = pull(before, target, RATE.engagement, chance);
  m.engagement = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'engagement', wanted, m.engagement - before, RATE.engagement, trait, chance);
}
