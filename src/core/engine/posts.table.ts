// What an empty post does, what whoever comes begins with, and how well people are chosen. Apart from parameters.table.ts, since
// whoever opens a scenario waits for that. z or shares; tags as there: A trial or panel, B many correlations, C design choice.

/** How those who appoint somebody see how well they will manage. */
export const HIRING = {
  /** Structured, by agreed criteria: how far what they find goes with how somebody then does (Sackett, Zhang, Berry & Lievens 2022). */
  panel: 0.42, // correlation · B
  /** Unstructured and alone (the same). */
  one: 0.19, // correlation · B
  /** What one alone goes by instead: the work they know (Benson, Li & Shue 2019), and who is like them (Rivera 2012). */
  oneByCraft: 0.6, // correlation · C
  oneByLikeness: 0.35, // correlation · C
  /** Of what a team meets in managers of all kinds: the standard deviation. */
  spread: 0.42, // z · C
  likeness: { mean: 0.6, deviation: 0.19 }, // share · C
} as const;

/** How often more than anybody’s a team loses of what it can do when this one is taken out of it for a post. */
export const TAKEN_OUT = { weak: 0.5, fair: 1, strong: 2 } as const; // C

/** What is usual where nobody leads, and where somebody does it beside their own work; z. Of the manager’s own levels. */
export const NOBODY = {
  trust: 0,
  autonomy: -0.6,
  clarity: -0.8,
  strain: 0,
  engagement: 0,
  honesty: 0,
  skill: -1.1,
  quality: -0.8,
} as const;
export const ACTING = {
  trust: 0,
  autonomy: -0.3,
  clarity: -0.3,
  strain: 0.5,
  engagement: 0,
  honesty: 0,
  skill: -1.1,
  quality: -0.3,
} as const;

/** What the loss of a manager costs at once, z or share. Where somebody steps in it is half of it. */
export const LOSS = { dependence: 0.2, teamTrust: -0.3, teamEngagement: -0.25, unrest: 0.5 } as const;

/** Week after week while the post is empty: the share of decisions that wait nears an end, and there is talk. */
export const EMPTY = {
  nobody: { dependence: 0.7, unrest: 0.06 },
  acting: { dependence: 0.4, unrest: 0.03 },
  rate: 0.15, // share a week · C
} as const;

/** Whoever comes has to learn the post: so much less than their usual at first. A team that has waited is relieved. */
export const ARRIVAL = { quality: -0.3, clarity: -0.3, strain: 0.2, unrest: -0.3, dependence: 0.5 } as const;
