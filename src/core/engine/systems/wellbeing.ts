// Load and strain, and what is left of the wish to do the job well.
import { NOISE, RATE, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import { relax } from '../relax.ts';
import { luck, type Week } from '../week.ts';

const { workload: W, strain: B, engagement: E } = TARGET;

export function wellbeingSystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    const e = m.experience;
    const { team, character } = m;
    const short = 0.6 * (team.vacancies.length / character.size);
    const loadTrait = character.trait.workload + short + Math.max(0, -0.15 * w.state.credit);
    relax(w, i, m, 'workload', {
      target: W.strain * m.strain + W.allies * w.state.allies + loadTrait,
      rate: RATE.workload,
      trait: loadTrait,
      luck: luck(w, i, PURPOSE.workload, NOISE.workload),
      extra: { allies: w.state.allies },
    });
    const strain =
      B.workload * team.workload +
      B.monitoring * e.monitoring +
      B.absence * e.absence +
      B.trust * m.trust +
      B.autonomy * m.autonomy +
      character.trait.strain;
    const strainLuck = luck(w, i, PURPOSE.strain, NOISE.strain);
    relax(w, i, m, 'strain', { target: strain, rate: RATE.strain, trait: character.trait.strain, luck: strainLuck });
    const engagement =
      E.autonomy * m.autonomy +
      E.trust * m.trust +
      E.clarity * m.clarity +
      E.strain * m.strain +
      E.coaching * e.coaching +
      character.trait.engagement;
    const engagementLuck = luck(w, i, PURPOSE.engagement, NOISE.engagement);
    relax(w, i, m, 'engagement', {
      target: engagement,
      rate: RATE.engagement,
      trait: character.trait.engagement,
      luck: engagementLuck,
    });
  });
}
