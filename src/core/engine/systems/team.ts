// What the team meets: trust in its manager, safety, clarity, engagement. The player reaches it only through the manager,
// but for openness that is seen two levels down.
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import { relax } from '../relax.ts';
import type { Manager } from '../state.ts';
import { luck, type Week } from '../week.ts';

const { teamTrust: T, safety: S, teamClarity: C, teamEngagement: E } = TARGET;

export function teamSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    relaxTeamTrust(w, i, m);
    const trait = m.character.trait;
    const { team } = m;
    const safety =
      S.teamTrust * team.trust + S.quality * m.quality + S.openness * m.experience.openness + S.ownMonitoring * m.ownMonitoring;
    relax(w, i, m, 'safety', {
      target: safety + trait.safety,
      rate: RATE.safety,
      trait: trait.safety,
      luck: luck(w, i, PURPOSE.safety, NOISE.safety),
    });
    const clarity = C.clarity * m.clarity + C.quality * m.quality + trait.teamClarity;
    relax(w, i, m, 'teamClarity', { target: clarity, rate: RATE.teamClarity, trait: trait.teamClarity, luck: 0 });
    const engagement =
      E.teamTrust * team.trust +
      E.safety * team.safety +
      E.teamClarity * team.clarity +
      E.quality * m.quality +
      E.workload * team.workload +
      trait.teamEngagement;
    relax(w, i, m, 'teamEngagement', { target: engagement, rate: RATE.teamEngagement, trait: trait.teamEngagement, luck: 0 });
  });
}

function relaxTeamTrust(w: Week, i: number, m: Manager): void {
  const trait = m.character.trait.teamTrust;
  const target = T.quality * m.quality + T.ownSharing * m.ownSharing + T.ownMonitoring * m.ownMonitoring + trait;
  const rate = target > m.team.trust ? RATE.teamTrustUp : RATE.teamTrustDown;
  relax(w, i, m, 'teamTrust', { target, rate, trait, luck: 0 });
}
