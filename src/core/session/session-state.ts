// How a session stands: what follows from its log, and what every view of it is read from. Nobody changes it but `Session`.
import type { Run } from '../run/run-state.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Fact, SeatSent } from './seat-word.ts';
import type { Pair, Side } from './session-event.ts';
import type { Countdown, PlanPutUp } from './session-views.ts';
import type { Setup } from './setup.ts';
import type { StepId } from './step.ts';

export interface Participant {
  readonly participant: number;
  readonly seat: number;
  readonly bot: boolean;
  /** Sent away; what they decided stays. */
  readonly removed: boolean;
  /** Whose they are since they were found to have come twice; null while they are their own. */
  readonly mergedInto: number | null;
}

export interface SeatState {
  readonly seat: number;
  /** As it is now: the second one once they have gone back. Without ledger, as is the first one. */
  readonly run: Run;
  /** The run as it was before they first went back; null until they do. */
  readonly first: Run | null;
  /** Decision of `first` they went back to, 0-based. */
  readonly wentBackTo: number | null;
  /** In order; the number of the next one is its length. */
  readonly facts: readonly Fact[];
  /** How many of these its people brought about themselves; the others are nobody's. */
  readonly own: number;
  /** Participant whose word is done; null for nobody, as where all vote. */
  readonly pen: number | null;
  /** By participant, since something was last carried out. */
  readonly proposals: ReadonlyMap<number, SeatSent>;
  /** The facilitator plays on without its people. */
  readonly aside: boolean;
  /** Played elsewhere and brought as a run text. */
  readonly collected: boolean;
  /** Nobody is left at it. */
  readonly empty: boolean;
}

export interface SessionState {
  readonly setup: Setup;
  /** As it is played: shortened to the turns of the set-up. */
  readonly scenario: Scenario;
  /** Of the last row followed. */
  readonly seq: number;
  /** ms since 1970 */
  readonly openedAt: number;
  readonly stepAt: number;
  /**
   * When the slot ends, ms since 1970: as the facilitator says; else as long as the slot is after the first step on from the
   * welcome. Null until either.
   */
  readonly endsAt: number | null;
  readonly step: StepId;
  readonly clock: Countdown;
  readonly locked: boolean;
  readonly closed: boolean;
  readonly revealed: boolean;
  readonly door: boolean;
  /** How many people may be in. */
  readonly most: number;
  readonly line: string;
  readonly dropped: ReadonlySet<StepId>;
  readonly picked: readonly string[];
  /** It has been said which decisions to go through: nothing is put in their place. */
  readonly pickedOnce: boolean;
  readonly pair: Pair | null;
  /** By round, by participant. */
  readonly votes: readonly [ReadonlyMap<number, Side>, ReadonlyMap<number, Side>];
  /** By moment, by option: hands that were counted. */
  readonly tallies: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** In the whole room, by moment or `bet.N`, by option or manager: ballots by which it was settled when it first came. */
  readonly polls: ReadonlyMap<string, Readonly<Record<string, number>>>;
  readonly participants: readonly Participant[];
  readonly seats: readonly SeatState[];
}

/** What a view needs that is not in the log: people as they are kept apart from it, and who is there now. */
export interface Beside {
  /** ms since 1970 */
  readonly now: number;
  readonly nameOf: (participant: number) => string;
  /** When they last did something here, ms since 1970; null while they are not connected. */
  readonly hereSince: (participant: number) => number | null;
  /** If-then plans that their writers put on the wall, and how many were written. */
  readonly wall: readonly string[];
  readonly written: number;
  /** All that their writers put up, for the facilitator, who keeps some off. */
  readonly plans: readonly PlanPutUp[];
  /** Somebody has come to the door since it is as full as this. */
  readonly turnedAway: boolean;
}
