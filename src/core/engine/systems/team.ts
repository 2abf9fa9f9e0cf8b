// What the team meets: trust in its manager, safety, clarity, engagement. The player reaches it only through the manager,
// but for openness that is seen two levels down.
import { explain } from '../explain.ts';
import { bounded, pull } from '../fixed.ts';
import { RATE, TARGET } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Luck, Week } from '../week.ts';

const { teamTrust: T, safety: S, teamClarity: C, teamEngagement: E } = TARGET;
const R = RATE;

export function teamSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveTrust(w, i, m);
    moveSafety(w, i, m, luck);
    moveClarity(w, i, m);
    moveEngagement(w, i, m);
  }
}

function moveTrust(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.teamTrust;
  const target = T.quality * m.quality + T.ownSharing * m.ownSharing + T.ownMonitoring * m.ownMonitoring + trait;
  const before = team.trust;
  const rate = target > before ? R.teamTrustUp : R.teamTrustDown;
  const wanted = pull(before, target, rate, 0);
  team.trust = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'teamTrust', wanted, team.trust - before, rate, trait, 0);
}

function moveSafety(w: Week, i: number, m: Manager, luck: Luck): void {
  const { team } = m;
  const trait = m.character.trait.safety;
  const target =
    S.teamTrust * team.trust +
    S.quality * m.quality +
    S.openness * m.experience.openness +
    S.ownMonitoring * m.ownMonitoring +
    trait;
  const before = team.safety;
  const chance = luck.safety;
  const wanted = pull(before, target, R.safety, chance);
  team.safety = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'safety', wanted, team.safety - before, R.safety, trait, chance);
}

function moveClarity(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.teamClarity;
  const before = team.clarity;
  const wanted = pull(before, C.clarity * m.clarity + C.quality * m.quality + trait, R.teamClarity, 0);
  team.clarity = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'teamClarity', wanted, team.clarity - before, R.teamClarity, trait, 0);
}

function moveEngagement(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.teamEngagement;
  const target =
    E.teamTrust * team.trust +
    E.safety * team.safety +
    E.teamClarity * team.clarity +
    E.quality * m.quality +
    E.workload * team.workload +
    trait;
  const before = team.engagement;
  const wanted = pull(before, target, R.teamEngagement, 0);
  team.engagement = bounded(before + wanted);
  if (w.trace !== null)
    explain(w, i, m, 'teamEngagement', wanted, team.engagement - before, R.teamEngagement, trait, 0);
}
