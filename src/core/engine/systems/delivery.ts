// What the unit gets done this week, and what waits because only the player could decide it.
import { explain } from '../explain.ts';
import { bounded, clamp, pull, snap } from '../fixed.ts';
import { GOAL, RATE, STALL, TARGET } from '../parameters.table.ts';
import type { Manager } from '../state.ts';
import type { Luck, Week } from '../week.ts';

const D = TARGET.delivery;
const R = RATE;
const G = GOAL;
const S = STALL;
/** A change of delivery this large within a week is seen by everyone, z. */
const NOTABLE = 0.3;
/** From this share on, waiting work is the talk of the corridor. */
const NOTABLE_STALL = 0.3;

export function deliverySystem(w: Week): void {
  const { managers } = w.state;
  for (let i = 0; i < managers.length; i++) {
    const m = managers[i];
    const luck = w.luck[i];
    if (m === undefined || luck === undefined) continue;
    moveDelivery(w, i, m, luck);
    fadeGoal(w, m);
  }
}

function moveDelivery(w: Week, i: number, m: Manager, luck: Luck): void {
  const { team, character } = m;
  const gain = goalGain(m);
  const coaching = m.experience.coaching;
  const timeCost = coaching > 0 ? G.timeCost * coaching : 0;
  const stalled = w.inputs.away ? stalledShare(m) : 0;
  const short = team.vacancies.length / character.size;
  const trait = character.trait.delivery;
  const target =
    weighted(m) +
    D.goalGain * gain +
    D.strategy * w.state.strategy +
    D.timeCost * timeCost +
    D.stalled * stalled +
    D.short * short +
    trait;
  const before = team.delivery;
  const chance = luck.delivery;
  const wanted = pull(before, target, R.delivery, chance);
  team.delivery = bounded(before + wanted);
  if (w.trace !== null) {
    const extra = { goalGain: gain, strategy: w.state.strategy, timeCost, stalled, short };
    explain(w, i, m, 'delivery', wanted, team.delivery - before, R.delivery, trait, chance, extra);
  }
  if (w.events === null) return;
  if (stalled > NOTABLE_STALL) w.events.push({ kind: 'stalled', manager: i, share: stalled });
  const change = team.delivery - before;
  if (change > NOTABLE || change < -NOTABLE) w.events.push({ kind: 'delivery', manager: i, change });
}

function fadeGoal(w: Week, m: Manager): void {
  const before = m.goal;
  m.goal = clamp(before + snap(R.goal * (G.usual - before)), 0, 1);
  if (w.trace !== null) w.trace.row(`${m.character.id}.goal`, m.goal - before, 'settling');
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
  const commitment = clamp(G.commitment + G.perTrust * m.trust + G.perGoals * m.experience.goals, 0, 1.2);
  return m.goal * commitment - G.usual * G.commitment;
}

/** Share of the unit's work, 0–.9, that waits while the player is on leave. Design choice. */
export function stalledShare(m: Manager): number {
  const skill = m.skill - m.character.trait.skill;
  return clamp(
    S.base + S.dependence * m.dependence + S.autonomy * m.autonomy + S.clarity * m.clarity + S.skill * skill,
    0,
    0.9,
  );
}
