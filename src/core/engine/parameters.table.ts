// Every number of the weekly equations, in one place. Unit: z per z, or per week where it says rate.
// Where no source is named, the value is a design choice; docs/model tells which research bears on which row.

/** Weights of each target: variable ← its causes. Names are behaviours as experienced, or other state variables. */
export const TARGET = {
  autonomy: { sharing: 0.49, coaching: 0.2, goals: 0.2, monitoring: -0.23, absence: -0.05 },
  trust: {
    fairness: 0.58,
    sharing: 0.21,
    coaching: 0.18,
    autonomy: 0.18,
    openness: 0.1,
    absence: -0.16,
    monitoring: -0.12,
    systems: 0.25,
    scar: -1,
  },
  clarity: { direction: 0.5, goals: 0.1, coaching: 0.15, absence: -0.35 },
  workload: { strain: 0.2, allies: -0.2, short: 0.6, pressure: 0.15 },
  strain: { workload: 0.4, monitoring: 0.05, absence: 0.12, trust: -0.18, autonomy: -0.2 },
  engagement: { autonomy: 0.14, trust: 0.15, clarity: 0.15, strain: -0.28, coaching: 0.05 },
  honesty: { trust: 0.3, openness: 0.15, strain: -0.29, monitoring: -0.08, autonomy: 0.05 },
  quality: {
    skill: 0.53,
    engagement: 0.18,
    strain: -0.18,
    autonomy: 0.12,
    trust: 0.1,
    ownCoaching: 0.1,
    ownMonitoring: -0.06,
  },
  teamTrust: { quality: 0.75, ownSharing: 0.08, ownMonitoring: -0.08 },
  safety: { teamTrust: 0.42, quality: 0.25, openness: 0.08, ownMonitoring: -0.08 },
  teamClarity: { clarity: 0.25, quality: 0.35 },
  teamEngagement: { teamTrust: 0.25, safety: 0.12, teamClarity: 0.12, quality: 0.42, workload: -0.18 },
  delivery: {
    quality: 0.33,
    teamClarity: 0.07,
    safety: 0.05,
    teamEngagement: 0.04,
    teamTrust: 0.03,
    trust: 0.03,
    autonomy: 0.04,
    capability: 0.25,
    monitoring: 0.12,
    adaptation: -0.12,
    goalGain: 1,
    strategy: 0.2,
    timeCost: -1,
    stalled: -1.1,
    short: -0.5,
  },
} as const;
export type Relaxed = keyof typeof TARGET;

/** Share of the gap to the target closed each week. Half-life = ln 2 / −ln(1 − rate). */
export const RATE = {
  autonomy: 0.2,
  trustUp: 0.06,
  trustDown: 0.15,
  /** The first weeks of a relationship weigh more (Nahrgang et al. 2009; Liden et al. 1993). */
  trustUpEarly: 0.18,
  trustDownEarly: 0.23,
  earlyWeeks: 8,
  clarity: 0.2,
  workload: 0.2,
  strain: 0.07,
  engagement: 0.1,
  honesty: 0.15,
  quality: 0.1,
  teamTrustUp: 0.06,
  teamTrustDown: 0.15,
  safety: 0.06,
  teamClarity: 0.2,
  teamEngagement: 0.1,
  delivery: 0.2,
  /** How fast a manager's picture of the player's conduct follows what happens. */
  experience: 0.35,
  adaptation: 0.06,
  goal: 0.04,
  dependence: 0.03,
  strategy: 0.03,
  allies: 0.08,
  systems: 0.02,
  credit: 0.15,
} as const;

/** Standard deviation of each week's luck, z. */
export const NOISE = {
  trust: 0.03,
  workload: 0.12,
  strain: 0.05,
  engagement: 0.05,
  honesty: 0.04,
  safety: 0.03,
  delivery: 0.14,
} as const;

/** Style rubs off (design choice; the size is one of the arguable assumptions). */
export const CONTAGION = {
  /** Share of the gap a week for someone with no will of their own. */
  rate: 0.15,
  /** How much of what they get managers pass on. */
  share: 0.8,
  /** From here on a habit shows to an observer, z. */
  visible: 0.6,
} as const;

export const SKILL = {
  /** z a week per z of coaching, times room to grow (Liu & Batt 2010 for the sign; size a design choice). */
  perCoaching: 0.03,
  /** ln 2 / 40 weeks (Tatel & Ackerman 2025: half of a gain is lost in 28–56 weeks without practice). */
  decay: 0.0173,
  capability: 0.02,
  capabilityPerQuality: 0.35,
  capabilityPerMonitoring: -0.06,
  capabilityPerQuit: -0.06,
  adaptationShare: 0.75,
} as const;

export const GOAL = {
  /** Goal strength a usual leader keeps in force. */
  usual: 0.12,
  commitment: 0.7,
  perTrust: 0.1,
  perGoals: 0.05,
  /** Time that coaching takes from output, z of delivery per z of coaching above usual. */
  timeCost: 0.05,
} as const;

export const QUIT = {
  /** 15 % a year. */
  weekly: 0.15 / 52,
  teamEngagement: -0.3,
  teamTrust: -0.2,
  strain: 0.25,
  leaning: -0.5,
  noticeWeeks: 2,
  /** The pull, in log odds, stops counting here: some 19 times the usual chance. */
  mostPull: 3,
} as const;

export const ESCALATION = {
  base: 0.07,
  dependence: 0.4,
  autonomy: -0.05,
  clarity: -0.06,
  strain: 0.04,
  double: 0.3,
  unanswered: -0.12,
  habit: 0.01,
} as const;

/** Share of work that waits while the player is on leave. */
export const STALL = { base: 0.1, dependence: 0.75, autonomy: -0.1, clarity: -0.06, skill: -0.05 } as const;
