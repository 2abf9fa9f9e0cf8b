// What the unit gets done this week, and what waits because only the player could decide it.
import { bounded, clamp, pull, snap } from '../fixed.ts';
import type { FlatManager } from '../flat.ts';
import { LEVEL, LUCK, type Luck, YOU } from '../levels.ts';
import { GOAL, RATE, STALL, TARGET } from '../parameters.table.ts';
import type { Week } from '../week.ts';

const D = TARGET.delivery;
const R = RATE;
const G = GOAL;
const S = STALL;
const { strategy: STRATEGY } = YOU;
const { coaching: COACHING, goals: GOALS, monitoring: MONITORING, adaptation: ADAPTATION, goal: GOAL_IN_FORCE } = LEVEL;
const { trust: TRUST, autonomy: AUTONOMY, clarity: CLARITY, skill: SKILL, quality: QUALITY } = LEVEL;
const { teamTrust: TEAM_TRUST, safety: SAFETY, teamClarity: TEAM_CLARITY, teamEngagement: TEAM_ENGAGEMENT } = LEVEL;
const { capability: CAPABILITY, dependence: DEPENDENCE, delivery: DELIVERY } = LEVEL;
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

function moveDelivery(w: Week, i: number, m: FlatManager, luck: Luck): void {
  const { levels, trait, character } = m;
  const gain = goalGain(m);
  const timeCost = levels[COACHING] > 0 ? G.timeCost * levels[COACHING] : 0;
  const stalled = w.inputs.away ? stalledShare(m) : 0;
  const short = m.vacancies.length / character.size;
  const strategy = w.state.you[STRATEGY];
  const target =
    weighted(m) +
    D.goalGain * gain +
    D.strategy * strategy +
    D.timeCost * timeCost +
    D.stalled * stalled +
    D.short * short +
    trait[DELIVERY];
  const before = levels[DELIVERY];
  const chance = luck[LUCK.delivery];
  const wanted = pull(before, target, R.delivery, chance);
  levels[DELIVERY] = bounded(before + wanted);
  const done = levels[DELIVERY] - before;
  if (w.trace !== null) {
    const extra = { goalGain: gain, strategy, timeCost, stalled, short };
    w.trace.relaxed(i, m, 'delivery', { wanted, done, rate: R.delivery, luck: chance, extra });
  }
  if (w.events === null) return;
  if (stalled > NOTABLE_STALL) w.events.push({ kind: 'stalled', manager: i, share: stalled });
  if (done > NOTABLE || done < -NOTABLE) w.events.push({ kind: 'delivery', manager: i, change: done });
}

/** What levels alone make of delivery, z. */
function weighted({ levels }: FlatManager): number {
  return (
    D.quality * levels[QUALITY] +
    D.teamClarity * levels[TEAM_CLARITY] +
    D.safety * levels[SAFETY] +
    D.teamEngagement * levels[TEAM_ENGAGEMENT] +
    D.teamTrust * levels[TEAM_TRUST] +
    D.trust * levels[TRUST] +
    D.autonomy * levels[AUTONOMY] +
    D.capability * levels[CAPABILITY] +
    D.monitoring * levels[MONITORING] +
    D.adaptation * levels[ADAPTATION]
  );
}

function fadeGoal(w: Week, { levels, character }: FlatManager): void {
  const before = levels[GOAL_IN_FORCE];
  levels[GOAL_IN_FORCE] = clamp(before + snap(R.goal * (G.usual - before)), 0, 1);
  if (w.trace !== null) w.trace.level(character, 'goal', levels[GOAL_IN_FORCE] - before, 'settling');
}

/** Output from goals in force above a usual leader's, z; commitment carries it (Klein et al. 1999 for the idea). */
function goalGain({ levels }: FlatManager): number {
  const commitment = clamp(G.commitment + G.perTrust * levels[TRUST] + G.perGoals * levels[GOALS], 0, 1.2);
  return levels[GOAL_IN_FORCE] * commitment - G.usual * G.commitment;
}

/** Share of the unit's work, 0–.9, that waits while the player is on leave. Design choice. */
export function stalledShare({ levels, trait }: FlatManager): number {
  const skill = levels[SKILL] - trait[SKILL];
  return clamp(
    S.base +
      S.dependence * levels[DEPENDENCE] +
      S.autonomy * levels[AUTONOMY] +
      S.clarity * levels[CLARITY] +
      S.skill * skill,
    0,
    0.9,
  );
}
