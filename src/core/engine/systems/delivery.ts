// What the unit gets done this week, and what waits because only the player could decide it.
import type { Cohort } from '../cohort.ts';
import type { EngineEvent } from '../event.ts';
import { bounded, clamp, pull, snap } from '../fixed.ts';
import { type Parameters, USUAL_PARAMETERS } from '../parameters.ts';
import type { Manager } from '../state.ts';
import { applyRules } from '../week.ts';

/** A change of delivery this large within a week is seen by everyone, z. */
const NOTABLE = 0.3;
/** From this share on, waiting work is the talk of the corridor. */
const NOTABLE_STALL = 0.3;

export function deliverySystem(c: Cohort): void {
  applyRules(c, RULES);
}

const RULES = [weighGoals, weighWaiting, moveDelivery, fadeGoal];

/** Output from goals in force above a usual leader's; commitment carries it (Klein et al. 1999 for the idea). Coaching takes time. */
function weighGoals(c: Cohort, from: number, to: number): void {
  const { goal, trust, goals, coaching } = c.levels;
  const { goalGain, timeCost } = c.extra;
  const G = c.parameters.GOAL;
  for (let i = from; i < to; i++) {
    const commitment = clamp(G.commitment + G.perTrust * trust[i]! + G.perGoals * goals[i]!, 0, 1.2);
    goalGain[i] = goal[i]! * commitment - G.usual * G.commitment;
    timeCost[i] = coaching[i]! > 0 ? G.timeCost * coaching[i]! : 0;
  }
}

function weighWaiting(c: Cohort, from: number, to: number): void {
  const { dependence, autonomy, clarity, skill } = c.levels;
  const { stalled } = c.extra;
  const usual = c.traits.skill;
  const S = c.parameters.STALL;
  if (!c.away) stalled.fill(0, from, to);
  else
    for (let i = from; i < to; i++)
      stalled[i] = stalledShare(S, dependence[i]!, autonomy[i]!, clarity[i]!, skill[i]! - usual[i]!);
}

function moveDelivery(c: Cohort, from: number, to: number): void {
  const { delivery, quality, teamClarity, safety, teamEngagement, teamTrust } = c.levels;
  const { trust, autonomy, capability, monitoring, adaptation, suited } = c.levels;
  const { goalGain, strategy, timeCost, pressure, stalled, short } = c.extra;
  const [trait, luck] = [c.traits.delivery, c.luck.delivery];
  const D = c.parameters.TARGET.delivery;
  const R = c.parameters.RATE;
  let before = 0;
  let wanted = 0;
  for (let i = from; i < to; i++) {
    const target =
      D.quality * quality[i]! +
      D.teamClarity * teamClarity[i]! +
      D.safety * safety[i]! +
      D.teamEngagement * teamEngagement[i]! +
      D.teamTrust * teamTrust[i]! +
      D.trust * trust[i]! +
      D.autonomy * autonomy[i]! +
      D.capability * capability[i]! +
      D.monitoring * monitoring[i]! +
      D.adaptation * adaptation[i]! +
      D.goalGain * goalGain[i]! +
      D.strategy * strategy[i]! +
      D.timeCost * timeCost[i]! +
      D.pressure * pressure[i]! +
      D.stalled * stalled[i]! +
      D.short * short[i]! +
      D.suited * suited[i]! +
      trait[i]!;
    before = delivery[i]!;
    wanted = pull(before, target, R.delivery, luck[i]!);
    delivery[i] = bounded(before + wanted);
  }
  const done = delivery[from]! - before;
  c.trace?.relaxed(c, from, 'delivery', { wanted, done, rate: R.delivery, luck: luck[from]! });
  if (c.events !== null) tell(c.events, from, stalled[from]!, done);
}

function tell(events: EngineEvent[], manager: number, stalled: number, change: number): void {
  if (stalled > NOTABLE_STALL) events.push({ kind: 'stalled', manager, share: stalled });
  if (change > NOTABLE || change < -NOTABLE) events.push({ kind: 'delivery', manager, change });
}

function fadeGoal(c: Cohort, from: number, to: number): void {
  const { goal } = c.levels;
  const { GOAL: G, RATE: R } = c.parameters;
  let before = 0;
  for (let i = from; i < to; i++) {
    before = goal[i]!;
    goal[i] = clamp(before + snap(R.goal * (G.usual - before)), 0, 1);
  }
  c.trace?.level(c.characters[from]!, 'goal', goal[from]! - before, 'settling');
}

/** Share of the unit's work, 0–.9, that waits while the player is on leave; `skill` is what was gained. Design choice. */
function stalledShare(
  S: Parameters['STALL'],
  dependence: number,
  autonomy: number,
  clarity: number,
  skill: number,
): number {
  return clamp(
    S.base + S.dependence * dependence + S.autonomy * autonomy + S.clarity * clarity + S.skill * skill,
    0,
    0.9,
  );
}

/** Share of the unit's work, 0–.9, that would wait if the player went on leave now. */
export function waitingShare(m: Manager): number {
  return stalledShare(USUAL_PARAMETERS.STALL, m.dependence, m.autonomy, m.clarity, m.skill - m.character.trait.skill);
}
