// Which assumptions can be argued with; apart from what plays them, so that a page can know them without the engine.

/** Which numbers an assumption stands for, and between which factors all of them are multiplied. */
export const ASSUMPTIONS = {
  repair: { numbers: ['RATE.trustUp', 'RATE.trustUpEarly', 'RATE.teamTrustUp'], least: 0.5, most: 2 },
  contagion: { numbers: ['CONTAGION.share'], least: 0.5, most: 2 },
  // Not the getting used to it: twice the gain is then the kindest case for stepping in.
  checking: { numbers: ['TARGET.delivery.monitoring'], least: 0.5, most: 2 },
  // What waits for someone on leave, and questions that find nobody, are rules of ours: 0 takes them out.
  waiting: { numbers: ['TARGET.delivery.stalled', 'ESCALATION.unanswered'], least: 0, most: 1 },
} as const;
export type AssumptionId = keyof typeof ASSUMPTIONS;
export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as AssumptionId[];

/** Times its usual value. */
export type Factors = Readonly<Record<AssumptionId, number>>;
export const USUAL_FACTORS: Factors = { repair: 1, contagion: 1, checking: 1, waiting: 1 };
