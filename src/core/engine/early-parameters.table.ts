// The parameters that a run's opening asks for already, in a file of their own so that it waits for no others. What a row says is told
// in parameters.table.ts.

/** Style rubs off; the size is one of the arguable assumptions. */
export const CONTAGION = {
  /** For someone with no will of their own. */
  rate: 0.15, // share a week · design choice · C
  /** How much of what they get managers pass on. */
  share: 0.8, // z per z · design choice · C
  /** From here on a habit shows to an observer. */
  visible: 0.25, // z · design choice · C
} as const;

/** Goals in force, their commitment, and what coaching takes from output. */
export const GOAL = {
  /** Strength a usual leader keeps in force. */
  usual: 0.12, // z of delivery · design choice · C
  commitment: 0.7, // share · G01 · B
  perTrust: 0.07, // share per z · T08 · B
  perGoals: 0.05, // share per z · G09 · B
  /** Time that coaching above usual takes from output. */
  timeCost: 0.127, // z of delivery per z · C07 · A
} as const;

/** When managers look around, hand in their notice, and think better of it. */
export const LOOKING = {
  trust: -0.45, // z per z · T06 · B
  strain: 0.35, // z per z · U06 · B
  engagement: -0.35, // z per z · T06 · B
  rate: 0.2, // share a week · design choice · C
  /** From here on it shows. */
  visible: 0.45, // z · design choice · C
  /** From here on they may hand in their notice. */
  leaves: 0.65, // z · design choice · C
  weekly: 0.03, // chance a week there · design choice · C
  steep: 1.5, // log odds per z · design choice · C
  noticeWeeks: 12, // weeks · design choice · C
  /** So long they can be won back. */
  chanceWeeks: 6, // weeks · design choice · C
  /** When they miss less than this, they take it back. */
  stays: 0.6, // z · design choice · C
} as const;

/** What your boss makes of what can be seen from above, and what follows from it. */
export const BOSS = {
  delivery: 0.3, // z per z · design choice · C
  /** More or less than what the boss has come to expect. */
  surprise: 0.8, // z per z · design choice · C
  /** Of a dip, what somebody who was told of it lets pass. */
  cover: 0.7, // share · design choice · C
  /** Managers who trust you speak well of you. */
  trust: 0.4, // z per z · design choice · C
  /** Decisions that wait for you come up as questions. */
  dependence: -1.6, // z when all wait · design choice · C
  usualDependence: 0.12, // share · design choice · C
  short: -1, // z at no one there · design choice · C
  allies: 0.3, // z when all are allies · design choice · C
  /** Patience ends so far below usual with a boss of short patience; with one of long, so much further. */
  holds: 0.5, // z · design choice · C
  holdsLonger: 0.7, // z · design choice · C
  /** Worry shows so far above that. */
  worry: 0.45, // z · design choice · C
  report: 1, // blocks · design choice · C
} as const;
