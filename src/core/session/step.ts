// The run of show: the steps a session goes through, under the facilitator's thumb.

/**
 * `welcome` the door is open, and the style may be said · `frame` what this is, what is hidden, no grade · `turn.N` from 1, at the
 * facilitator's pace, or `play` for all turns at one's own · `leave` · then the debrief: `bets` · `told` against true ·
 * `choice.MOMENT` how the room chose · `tables` debrief themselves · `pair.vote` `pair.talk` `pair.again` `pair.shift` · `cloud` ·
 * `second` run by going back · `second.shown` · `idea` · `plans` · `close`.
 */
export type StepId =
  | 'welcome'
  | 'frame'
  | `turn.${number}`
  | 'play'
  | 'leave'
  | 'bets'
  | 'told'
  | `choice.${string}`
  | 'tables'
  | 'pair.vote'
  | 'pair.talk'
  | 'pair.again'
  | 'pair.shift'
  | 'cloud'
  | 'second'
  | 'second.shown'
  | 'idea'
  | 'plans'
  | 'close';

export interface Step {
  readonly id: StepId;
  /** Minutes it is meant to take; the clock of a step that people act in is set by it. */
  readonly minutes: number;
  /** Counts towards the third of the slot that the debrief never falls under. */
  readonly debrief: boolean;
  /** People decide, vote or write in it: it has a clock. */
  readonly timed: boolean;
  readonly dropped: boolean;
  /** The highest is proposed for dropping first; 0 never is. */
  readonly spare: number;
}
