// The numbers of the weekly equations that are fitted, argued about or changed by the lab, in one place; a few design choices stand
// where they are used, and docs/model/model.md has them all. Each row: value // unit · source · tag.
// Source: ids of docs/model/targets.csv that bear on the row's direction or size, or "design choice".
// Tag: A trial or panel, B many correlations, C design choice. Values were chosen or fitted together (tools/fit-model.ts):
// no single one is an estimate of anything. The engine reads them where its cohort has them (parameters.ts).

/** Weights of each target: variable ← its causes. Names are behaviours as experienced, or other state variables. */
export const TARGET = {
  autonomy: {
    sharing: 0.555, // z per z · design choice · C
    coaching: 0.2, // z per z · A01 · B
    goals: 0.2, // z per z · design choice · C
    monitoring: -0.208, // z per z · design choice · C
    absence: -0.05, // z per z · design choice · C
  },
  trust: {
    fairness: 0.513, // z per z · T12 T13 · B
    sharing: 0.198, // z per z · T10 · B
    coaching: 0.08, // z per z · T23 · B
    autonomy: 0.18, // z per z · T24 · B
    openness: 0.1, // z per z · P07 · B
    absence: -0.12, // z per z · T20 · B
    monitoring: -0.115, // z per z · T21 · B
    systems: 0.25, // z per z · T12 · B
    scar: -1, // z per z of scar · D01 · A
  },
  clarity: {
    direction: 0.5, // z per z · T22 · B
    goals: 0.1, // z per z · design choice · C
    coaching: 0.15, // z per z · C07 · A
    absence: -0.35, // z per z · V03 · A
  },
  workload: {
    strain: 0.2, // z per z · S01 · A
    allies: -0.4, // z per z · design choice · C
    short: 0.6, // z at no one there · design choice · C
    pressure: 0.3, // z per z · design choice · C
  },
  strain: {
    workload: 0.4, // z per z · S01 · A
    monitoring: 0.05, // z per z · M02 · B
    absence: 0.12, // z per z · V01 · B
    trust: -0.139, // z per z · design choice · C
    autonomy: -0.2, // z per z · A10 · B
  },
  engagement: {
    autonomy: 0.1, // z per z · A08 A10 · A
    trust: 0.17, // z per z · T04 · B
    clarity: 0.15, // z per z · A05 · B
    strain: -0.2, // z per z · design choice · C
    coaching: 0.05, // z per z · C03 · A
  },
  honesty: {
    trust: 0.3, // z per z · P11 · B
    openness: 0.15, // z per z · P07 · B
    strain: -0.29, // z per z · P08 · B
    monitoring: -0.08, // z per z · M04 · B
    autonomy: 0.05, // z per z · P10 · B
  },
  quality: {
    skill: 0.53, // z per z · C10 · A
    engagement: 0.18, // z per z · design choice · C
    strain: -0.18, // z per z · U06 · B
    autonomy: 0.12, // z per z · design choice · C
    trust: 0.13, // z per z · design choice · C
    ownCoaching: 0.039, // z per z · C06 · A
    ownMonitoring: -0.05, // z per z · design choice · C
  },
  teamTrust: {
    quality: 0.75, // z per z · T23 · B
    ownSharing: 0.08, // z per z · T10 · B
    ownMonitoring: -0.08, // z per z · T21 · B
  },
  safety: {
    teamTrust: 0.42, // z per z · design choice · C
    quality: 0.25, // z per z · P06 · A
    openness: 0.08, // z per z · P07 · B
    ownMonitoring: -0.08, // z per z · design choice · C
    ownOpenness: 0.5, // z when usual · design choice · C
  },
  teamClarity: {
    clarity: 0.25, // z per z · design choice · C
    quality: 0.35, // z per z · C07 · A
  },
  teamEngagement: {
    teamTrust: 0.25, // z per z · T04 · B
    safety: 0.12, // z per z · P04 · B
    teamClarity: 0.12, // z per z · A05 · B
    quality: 0.28, // z per z · C11 · A
    workload: -0.18, // z per z · S01 · A
  },
  delivery: {
    quality: 0.29, // z per z · B07 · A
    teamClarity: 0.07, // z per z · G10 · B
    safety: 0.05, // z per z · P04 · B
    teamEngagement: 0.04, // z per z · E05 · A
    teamTrust: 0.03, // z per z · L04 · A
    trust: 0.005, // z per z · D06 · B
    autonomy: 0.02, // z per z · A06 · B
    capability: 0.25, // z per z · B07 · A
    monitoring: 0.12, // z per z · M06 · A
    adaptation: -0.12, // z per z · M06 · A
    goalGain: 1, // z per z of goal strength · G01 · B
    strategy: 0.2, // z per z · design choice · C
    timeCost: -1, // z per z of cost · C16 · A
    pressure: -0.1, // z per z · design choice · C
    stalled: -1.1, // z when all waits · design choice · C
    short: -0.5, // z at no one there · design choice · C
    suited: 1, // z per z · design choice · C
  },
} as const;

/** Share of the gap to the target closed each week. Half-life = ln 2 / −ln(1 − rate). */
export const RATE = {
  autonomy: 0.2, // share a week · design choice · C
  trustUp: 0.06, // share a week · D01 · A
  trustDown: 0.15, // share a week · design choice · C
  /** The first weeks of a relationship weigh more (Nahrgang et al. 2009; Liden et al. 1993). */
  trustUpEarly: 0.18, // share a week · D03 · A
  trustDownEarly: 0.23, // share a week · D04 · A
  earlyWeeks: 8, // weeks · D03 · A
  clarity: 0.2, // share a week · design choice · C
  workload: 0.2, // share a week · design choice · C
  strain: 0.07, // share a week · S02 · A
  engagement: 0.1, // share a week · design choice · C
  honesty: 0.15, // share a week · design choice · C
  quality: 0.1, // share a week · design choice · C
  teamTrustUp: 0.06, // share a week · design choice · C
  teamTrustDown: 0.15, // share a week · design choice · C
  safety: 0.06, // share a week · design choice · C
  teamClarity: 0.2, // share a week · design choice · C
  teamEngagement: 0.1, // share a week · C11 · A
  delivery: 0.2, // share a week · design choice · C
  /** How fast a manager's picture of the player's conduct follows what happens. */
  experience: 0.35, // share a week · design choice · C
  adaptation: 0.06, // share a week · M06 · A
  goal: 0.04, // share a week · design choice · C
  dependence: 0.03, // share a week · design choice · C
  /** What a leader's example began is kept up by those who took it up: half of it is there after two years. */
  ownOpenness: 0.006, // share a week · design choice · C
  /** A directive is obeyed for some months: half of it is there after 34 weeks. */
  keeping: 0.02, // share a week · design choice · C
  strategy: 0.03, // share a week · design choice · C
  allies: 0.08, // share a week · design choice · C
  systems: 0.02, // share a week · design choice · C
  credit: 0.15, // share a week · design choice · C
  /** Standing falls fastest with a boss of short patience, slowest with one of long. */
  creditDown: 0.22, // share a week · design choice · C
  creditDownLong: 0.1, // share a week · design choice · C
  /** A boss gets used to what is delivered: half of a change after seven weeks. */
  expected: 0.1, // share a week · design choice · C
  /** What was told holds for some weeks: half of it after four. */
  forewarned: 0.15, // share a week · design choice · C
} as const;

/** Standard deviation of each week's luck. */
export const NOISE = {
  trust: 0.03, // z · design choice · C
  workload: 0.12, // z · design choice · C
  strain: 0.05, // z · design choice · C
  engagement: 0.05, // z · design choice · C
  honesty: 0.04, // z · design choice · C
  safety: 0.03, // z · design choice · C
  delivery: 0.18, // z · design choice · C
} as const;

/** What a manager can, and what the team can. */
export const SKILL = {
  /** Times room to grow; the sign is published, the size is ours (Liu & Batt 2010). */
  perCoaching: 0.02, // z a week per z · C06 · A
  /** ln 2 / 40 weeks: half of a gain is lost in 28–56 weeks without practice (Tatel & Ackerman 2025). */
  decay: 0.0173, // share a week · C13 · A
  capability: 0.02, // share a week · B07 · A
  capabilityPerQuality: 0.35, // z per z · design choice · C
  capabilityPerMonitoring: -0.06, // z per z · design choice · C
  capabilityPerQuit: -0.06, // z each, in a team of eight · design choice · C
  /** How much of being watched becomes usual (Staats et al. 2017). */
  adaptationShare: 0.75, // z per z · M06 · A
} as const;

/** How far a deed does more good and less harm where it is just what somebody wishes for, and the other way round. */
export const WISH = {
  lands: 0.4, // share · design choice · C
  /** What lasts of an answer to what happened: how they work from then on. */
  lasts: 0.27, // z of delivery · design choice · C
} as const;

/** Promises kept and broken. */
export const BREACH = {
  kept: 0.12, // z of trust · D01 · A
  broken: -0.55, // z of trust · T15 · B
  honesty: -0.25, // z of honesty · design choice · C
  /** Added when it happens in the first weeks (Lount et al. 2008). */
  earlyScar: 0.12, // z of scar · D02 · A
  /** To the boss: standing. Promises to a boss, to peers or to one of a team have not been measured; breaking weighs more than keeping there, too. */
  creditKept: 0.1, // z of credit · design choice · C
  creditBroken: -0.4, // z of credit · design choice · C
  /** To a peer, about as much as one and two times of time with peers. */
  alliesKept: 0.15, // share · design choice · C
  alliesBroken: -0.4, // share · design choice · C
  /** To one of a team, who tells the others: half of what it is with a manager. */
  teamTrustKept: 0.06, // z of team trust · design choice · C
  teamTrustBroken: -0.28, // z of team trust · design choice · C
} as const;

/** Who hands in their notice. */
export const QUIT = {
  /** 15 % a year. */
  weekly: 0.15 / 52, // chance a week · design choice · C
  teamEngagement: -0.3, // log odds per z · T06 · B
  teamTrust: -0.19, // log odds per z · T06 · B
  strain: 0.25, // log odds per z · U06 · B
  /** Of those who would like to go, not all do. */
  acted: 0.5, // share · L05 L07 · B
  leaning: -0.5, // log odds per z · design choice · C
  keeping: -0.68, // log odds when all is done for it · design choice · C
  /** Apart from what is usual there: most people who quit can name what set it off (Lee et al. 1999). */
  looking: 1.9, // log odds per z · design choice · C
  noticeWeeks: 2, // weeks · design choice · C
  /** The pull stops counting here: some 19 times the usual chance. */
  mostPull: 3, // log odds · design choice · C
} as const;

/**
 * What sets a team talking. Quitting is seldom the end of slow dissatisfaction and mostly set off by something that happened
 * (Lee & Mitchell 1994; Holtom et al. 2005); what ties people holds them (Mitchell et al. 2001).
 */
export const UNREST = {
  /** ln 2 / 8 weeks. */
  settling: 0.083, // share a week · design choice · C
  /** How fast looking around follows: the talk comes first, and can be answered. */
  looking: 0.25, // share a week · design choice · C
  /** Of an author's effects that everyone there sees. */
  perEffect: 1, // z per z of bad news · design choice · C
  /** Who goes takes others along, where there is unrest (Felps et al. 2009). */
  perQuit: 0.25, // share of the unrest there is, in a team of eight · design choice · C
  broken: 0.3, // z · design choice · C
  managerNotice: 0.4, // z · design choice · C
  managerStays: -0.6, // z · design choice · C
  managerLeft: 0.5, // z · design choice · C
  /** From here on it shows. */
  visible: 0.5, // z · design choice · C
} as const;

/** Questions that come up to the player. */
export const ESCALATION = {
  base: 0.07, // chance a week · design choice · C
  dependence: 0.4, // chance per share · design choice · C
  autonomy: -0.05, // chance per z · design choice · C
  clarity: -0.06, // chance per z · design choice · C
  strain: 0.04, // chance per z · design choice · C
  double: 0.3, // share · design choice · C
  /** Of the questions, those that cross departments: allies settle them among themselves. */
  crossing: 0.25, // share when all are allies · design choice · C
  unanswered: -0.12, // z of delivery a block · design choice · C
  habit: 0.01, // share a block · design choice · C
} as const;

/** Share of work that waits while the player is on leave. */
export const STALL = {
  base: 0.1, // share · design choice · C
  dependence: 0.75, // share per share · design choice · C
  autonomy: -0.1, // share per z · design choice · C
  clarity: -0.06, // share per z · design choice · C
  skill: -0.05, // share per z · design choice · C
} as const;
