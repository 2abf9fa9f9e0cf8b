// The virtual population the model is validated on. Nothing here is part of the game.
import type { Behaviour, TraitName } from '../../engine/state.ts';

/** How much of each behaviour is the general style of a leader (loading). Constructive composite with absence ≈ −.65 (V02). */
export const STYLE: Readonly<Record<Behaviour, number>> = {
  monitoring: 0,
  absence: -0.74,
  coaching: 0.6,
  direction: 0.6,
  goals: 0.6,
  sharing: 0.6,
  openness: 0.6,
  fairness: 0.6,
};

export const LEADER = {
  /** Share of the variance of a behaviour that is the leader's with everyone; the rest is the dyad's. */
  share: 0.5,
  /** Standard deviation of a behaviour from week to week, z. */
  fluctuation: 0.3,
  /** Coaching skill over leaders: mean and standard deviation. */
  coachingSkill: 1,
  coachingSkillSpread: 0.5,
} as const;

/** Standard deviation of each trait over managers, z: such that each level's is about 1. Written by tools/fit-model.ts. */
export const SPREAD: Readonly<Record<TraitName, number>> = {
  trust: 0.44,
  autonomy: 0.52,
  clarity: 0.43,
  strain: 0.76,
  engagement: 0.86,
  honesty: 0.74,
  skill: 0.86,
  quality: 0.63,
  workload: 0.88,
  teamTrust: 0.67,
  safety: 0.75,
  teamClarity: 0.84,
  teamEngagement: 0.71,
  delivery: 0.77,
  capability: 0.93,
};

/** A questionnaire answer: √reliability·z + √(1 − reliability)·noise + halo·the rater's mood towards the leader. */
export const SURVEY = {
  reliability: 0.8,
  halo: 0.33,
  /** One supervisor's rating of performance agrees with another's to this degree (Viswesvaran, Ones & Schmidt 1996). */
  otherSource: 0.52,
} as const;

/** People let go: not a rule of the game. See `dismissals` in panel.ts. */
export const DISMISSAL = {
  /** Usual share a week: 4 % a year. */
  weekly: 0.04 / 52,
  /** Log odds per z of a poor showing of their own. */
  perPoorShowing: 1,
} as const;

/** Size of one standard deviation of a unit's output, per cent: only to print deciles in per cent. Design choice. */
export const OUTPUT_PER_CENT = 10;
