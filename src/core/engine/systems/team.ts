// What the team meets: trust in its manager, safety, clarity, engagement. The player reaches it only through the manager,
// but for openness that is seen two levels down.
import { explain } from '../explain.ts';
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import type { Manager } from '../state.ts';
import { bounded, luck, pull, type Week } from '../week.ts';

const { teamTrust: T, safety: S, teamClarity: C, teamEngagement: E } = TARGET;

export function teamSystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    if (m === undefined) continue;
    moveTrust(w, i, m);
    moveSafety(w, i, m);
    moveClarity(w, i, m);
    moveEngagement(w, i, m);
  }
}

function moveTrust(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.teamTrust;
  const target = T.quality * m.quality + T.ownSharing * m.ownSharing + T.ownMonitoring * m.ownMonitoring + trait;
  const before = team.trust;
  const rate = target > before ? RATE.teamTrustUp : RATE.teamTrustDown;
  const wanted = pull(before, target, rate, 0);
  team.trust = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'teamTrust', wanted, team.trust - before, rate, trait, 0);
}

function moveSafety(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.safety;
  const target =
    S.teamTrust * team.trust +
    S.quality * m.quality +
    S.openness * m.experience.openness +
    S.ownMonitoring * m.ownMonitoring +
    trait;
  const before = team.safety;
  const chance = luck(w, i, PURPOSE.safety, NOISE.safety);
  const wanted = pull(before, target, RATE.safety, chance);
  team.safety = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'safety', wanted, team.safety - before, RATE.safety, trait, chance);
}

function moveClarity(w: Week, i: number, m: Manager): void {
  const { team } = m;
  const trait = m.character.trait.teamClarity;
  const before = team.clarity;
  const wanted = pull(before, C.clarity * m.clarity + C.quality * m.quality + trait, RATE.teamClarity, 0);
  team.clarity = bounded(before + wanted);
  if (w.trace !== null) explain(w, i, m, 'teamClarity', wanted, team.clarity - before, RATE.teamClarity, trait, 0);
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
  const wanted = pull(before, target, RATE.teamEngagement, 0);
  team.engagement = bounded(before + wanted);
  if (w.trace !== null)
    explain(w, i, m, 'teamEngagement', wanted, team.engagement - before, RATE.teamEngagement, trait, 0);
}
