// One weekly move of a variable toward its target: x ← x + rate·(target − x) + luck, explained when traced.
import { snap } from './fixed.ts';
import { TARGET, type Relaxed } from './parameters.table.ts';
import type { Behaviours, Manager } from './state.ts';
import { addToManager, addToTeam, type ManagerNumber, type TeamNumber, type Week } from './week.ts';

/** Where each relaxing variable lives and the name the ledger gives it. */
const TEAM_VARIABLE: Partial<Record<Relaxed, TeamNumber>> = {
  workload: 'workload',
  teamTrust: 'trust',
  safety: 'safety',
  teamClarity: 'clarity',
  teamEngagement: 'engagement',
  delivery: 'delivery',
};

export interface Pull {
  readonly target: number;
  readonly rate: number;
  readonly trait: number;
  readonly luck: number;
  /** Sources that are neither behaviours nor plain levels of the manager. */
  readonly extra?: Readonly<Record<string, number>>;
}

/** Applies one pull. Target and its parts are z; rate is a share a week, 0–1. */
export function relax(w: Week, index: number, m: Manager, name: Relaxed, pull: Pull): void {
  const team = TEAM_VARIABLE[name];
  const before = team === undefined ? m[name as ManagerNumber] : m.team[team];
  const sources = w.trace === null ? null : { ...levels(m), ...pull.extra };
  const wanted = snap(pull.rate * (pull.target - before) + pull.luck);
  const delta = team === undefined ? addToManager(m, name as ManagerNumber, wanted) : addToTeam(m, team, wanted);
  if (w.trace === null || sources === null) return;
  w.trace.relaxed(index, m, name, wanted, pull.rate, TARGET[name], sources, pull.trait, pull.luck);
  if (delta !== wanted) w.trace.row(`${m.character.id}.${name}`, delta - wanted, 'limit');
}

/** Everything a target may be made of, by the names of the parameter table. */
function levels(m: Manager): Record<string, number> {
  const { team, experience, character: _, ...own } = m;
  const behaviours: Behaviours = experience;
  return {
    ...own,
    ...behaviours,
    workload: team.workload,
    teamTrust: team.trust,
    safety: team.safety,
    teamClarity: team.clarity,
    teamEngagement: team.engagement,
    capability: team.capability,
    delivery: team.delivery,
  };
}
