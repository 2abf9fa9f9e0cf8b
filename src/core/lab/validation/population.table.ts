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
  trust: 0.45,
  autonomy: 0.56,
  clarity: 0.57,
  strain: 0.79,
  engagement: 0.88,
  honesty: 0.77,
  skill: 0.9,
  quality: 0.68,
  workload: 0.92,
  teamTrust: 0.67,
  safety: 0.77,
  teamClarity: 0.87,
  teamEngagement: 0.63,
  delivery: 0.81,
  capability: 0.87,
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
  /** How much of a person's showing is the unit's (correlation), and log odds per z of poor showing. */
  unit: 0.35,
  perPoorShowing: 1,
} as const;

/** Size of one standard deviation of a unit's output, per cent: only to print deciles in per cent. Design choice. */
export const OUTPUT_PER_CENT = 10;
