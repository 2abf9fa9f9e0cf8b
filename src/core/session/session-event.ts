// What has happened in a session, as its log says it: facts in the past tense, with ids alone. Names and words that people type are
// kept outside the log, where they can be erased.
import type { SeatSent } from './seat-word.ts';
import type { Setup } from './setup.ts';
import type { StepId } from './step.ts';

/** Two runs in the same state that chose differently, each by its seat, at the same coming of a moment. */
export interface Pair {
  readonly moment: string;
  /** Seats. */
  readonly one: number;
  readonly other: number;
}
export type Side = 'one' | 'other';

/** Participants and seats are numbered from 0 in the order in which they came. */
export type SessionEvent =
  /** The first event of every log. */
  | { readonly kind: 'opened'; readonly setup: Setup }
  /** `bot`: somebody to rehearse with. A seat that is new comes into being. */
  | { readonly kind: 'joined'; readonly participant: number; readonly seat: number; readonly bot?: true }
  /** Carried out in a seat's run; numbered from 0 without a gap, seat by seat. `by`: nobody's where it was played "as last week". */
  | {
      readonly kind: 'sent';
      readonly seat: number;
      readonly number: number;
      readonly by: number | null;
      readonly sent: SeatSent;
    }
  /** What somebody without the pen would do, or their vote: counts until another of theirs, or until something is sent at their seat. */
  | { readonly kind: 'proposed'; readonly participant: number; readonly sent: SeatSent }
  | { readonly kind: 'pen_passed'; readonly seat: number; readonly to: number }
  | { readonly kind: 'teamed'; readonly participant: number; readonly seat: number }
  /** The run of show went on, or back. `deadline`: ms since 1970, null for none. */
  | { readonly kind: 'moved'; readonly to: StepId; readonly deadline: number | null }
  /** Nothing more is decided in this step. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'paused'; readonly left: number | null }
  | { readonly kind: 'resumed'; readonly deadline: number | null }
  /** More time, or time that was lost while nobody was there to serve. */
  | { readonly kind: 'extended'; readonly deadline: number }
  /** A step that is left out, or taken in again. */
  | { readonly kind: 'dropped' | 'kept'; readonly step: StepId }
  /** Moments whose decisions the debrief goes through, in this order. */
  | { readonly kind: 'picked'; readonly moments: readonly string[] }
  | { readonly kind: 'paired'; readonly pair: Pair | null }
  /** Which of a pair did better, before they talked and after. */
  | { readonly kind: 'voted'; readonly participant: number; readonly round: 1 | 2; readonly side: Side }
  /** What is on the projector is held back, or shown. */
  | { readonly kind: 'revealed' | 'hidden' }
  /** Shown on every device until the next one; empty takes it away. */
  | { readonly kind: 'told_all'; readonly text: string }
  /** Counted by a show of hands, where there is no network: how many chose each option of a moment. */
  | { readonly kind: 'tallied'; readonly moment: string; readonly counts: Readonly<Record<string, number>> }
  /** A run that was played elsewhere and brought as a run text. */
  | { readonly kind: 'collected'; readonly seat: number; readonly text: string }
  /** The facilitator plays a seat on without its people, or lets it wait for them again. */
  | { readonly kind: 'set_aside' | 'taken_back'; readonly seat: number }
  | { readonly kind: 'removed'; readonly participant: number }
  /** Came twice: the one is the other. */
  | { readonly kind: 'merged'; readonly participant: number; readonly into: number }
  /** Another name; the name itself is not in the log. */
  | { readonly kind: 'renamed'; readonly participant: number }
  | { readonly kind: 'door'; readonly open: boolean }
  /** So many people may be in from now on. */
  | { readonly kind: 'let_in'; readonly most: number }
  /** The slot ends then, ms since 1970. */
  | { readonly kind: 'end_set'; readonly at: number }
  | { readonly kind: 'closed' };

/** A row of the log. */
export interface LogRow {
  /** From 1 without a gap, session by session. */
  readonly seq: number;
  /** Form of the event: older ones are brought up to date as they are read. */
  readonly version: number;
  /** ms since 1970 */
  readonly at: number;
  /** Made by whoever asked for it, no two alike in a session; null where nobody did. Asked for twice, it happened once. */
  readonly word: string | null;
  readonly event: SessionEvent;
}
export type NewRow = Omit<LogRow, 'seq'>;
export const LOG_VERSION = 1;
