// Tells a trace why a relaxing variable moved. Called only when tracing: the weekly equations stay plain arithmetic.
import { TARGET, type Relaxed } from './parameters.table.ts';
import type { Manager } from './state.ts';
import type { Week } from './week.ts';

/**
 * Writes the ledger rows of one weekly pull. `wanted` is the pull, `done` what the limits let through, z;
 * `extra` holds sources that are neither behaviours nor plain levels of the manager.
 */
export function explain(
  w: Week,
  index: number,
  m: Manager,
  name: Relaxed,
  wanted: number,
  done: number,
  rate: number,
  trait: number,
  luck: number,
  extra?: Readonly<Record<string, number>>,
): void {
  if (w.trace === null) return;
  const sources = extra === undefined ? levels(m) : { ...levels(m), ...extra };
  w.trace.relaxed(index, m, name, wanted, rate, TARGET[name], sources, trait, luck);
  if (done !== wanted) w.trace.row(`${m.character.id}.${name}`, done - wanted, 'limit');
}

/** Everything a target may be made of, by the names of the parameter table. */
function levels(m: Manager): Record<string, number> {
  const { team, experience: e } = m;
  return {
    monitoring: e.monitoring,
    absence: e.absence,
    coaching: e.coaching,
    direction: e.direction,
    goals: e.goals,
    sharing: e.sharing,
    openness: e.openness,
    fairness: e.fairness,
    trust: m.trust,
    scar: m.scar,
    autonomy: m.autonomy,
    clarity: m.clarity,
    strain: m.strain,
    engagement: m.engagement,
    honesty: m.honesty,
    skill: m.skill,
    quality: m.quality,
    adaptation: m.adaptation,
    ownMonitoring: m.ownMonitoring,
    ownCoaching: m.ownCoaching,
    ownSharing: m.ownSharing,
    workload: team.workload,
    teamTrust: team.trust,
    safety: team.safety,
    teamClarity: team.clarity,
    teamEngagement: team.engagement,
    capability: team.capability,
    delivery: team.delivery,
  };
}
