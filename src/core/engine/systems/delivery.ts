// What the unit gets done this week, and what waits because only the player could decide it.
import { clamp, snap } from '../fixed.ts';
import { GOAL, NOISE, RATE, STALL, TARGET } from '../parameters.table.ts';
import { PURPOSE } from '../random.ts';
import { relax } from '../relax.ts';
import type { Manager } from '../state.ts';
import { changeManager, luck, type Week } from '../week.ts';

const D = TARGET.delivery;
/** A change of delivery this large within a week is seen by everyone, z. */
const NOTABLE = 0.3;

export function deliverySystem(w: Week): void {
  w.state.managers.forEach((m, i) => {
    const { team, character } = m;
    const before = team.delivery;
    const extra = {
      goalGain: goalGain(m),
      strategy: w.state.strategy,
      timeCost: GOAL.timeCost * Math.max(0, m.experience.coaching),
      stalled: w.inputs.away ? stalledShare(m) : 0,
    };
    const trait = character.trait.delivery - 0.5 * (team.vacancies.length / character.size);
    const target = weighted(m) + extra.goalGain + D.strategy * extra.strategy + D.timeCost * extra.timeCost + D.stalled * extra.stalled + trait;
    relax(w, i, m, 'delivery', { target, rate: RATE.delivery, trait, luck: luck(w, i, PURPOSE.delivery, NOISE.delivery), extra });
    changeManager(w, m, 'goal', snap(RATE.goal * (GOAL.usual - m.goal)), 'settling');
    if (extra.stalled > 0.3) w.events?.push({ kind: 'stalled', manager: i, share: extra.stalled });
    const change = team.delivery - before;
    if (change > NOTABLE || change < -NOTABLE) w.events?.push({ kind: 'delivery', manager: i, change });
  });
}

function weighted(m: Manager): number {
  const { team, experience: e } = m;
  return (
    D.quality * m.quality +
    D.teamClarity * team.clarity +
    D.safety * team.safety +
    D.teamEngagement * team.engagement +
    D.teamTrust * team.trust +
    D.trust * m.trust +
    D.autonomy * m.autonomy +
    D.capability * team.capability +
    D.monitoring * e.monitoring +
    D.adaptation * m.adaptation
  );
}

/** Output from goals in force above a usual leader's, z; commitment carries it (Klein et al. 1999 for the idea). */
function goalGain(m: Manager): number {
  const commitment = clamp(GOAL.commitment + GOAL.perTrust * m.trust + GOAL.perGoals * m.experience.goals, 0, 1.2);
  return m.goal * commitment - GOAL.usual * GOAL.commitment;
}

/** Share of the unit's work, 0–.9, that waits while the player is on leave. Design choice. */
export function stalledShare(m: Manager): number {
  const skill = m.skill - m.character.trait.skill;
  return clamp(STALL.base + STALL.dependence * m.dependence + STALL.autonomy * m.autonomy + STALL.clarity * m.clarity + STALL.skill * skill, 0, 0.9);
}
