// What a run's deeds showed: each under a heading, with the reason why it stands there and not under another.
import type { Idea, PracticeId } from '../scenario/vocabulary.ts';

/** An idea of the game, or what no idea names: stepping in in time, help at the wrong moment, and what was owed or left. */
export type PatternId = Idea | 'in_time' | 'clear' | 'mistimed' | 'blame' | 'unspent' | 'broken' | 'kept' | 'unseen';

/** Why a deed stands under its heading: by fit, or by what came of it. */
export type Why =
  // Stepping in
  | 'was_ready'
  | 'could_learn'
  | 'went_round'
  | 'crowded'
  | 'needed_hands'
  | 'thanked'
  // Leaving alone, handing over
  | 'not_ready'
  | 'overloaded'
  | 'own_craft'
  | 'ready_for_it'
  | 'stood_behind'
  // Coaching, goals, systems, openness
  | 'grew'
  | 'wanted'
  | 'stuck'
  | 'theirs'
  | 'made_clear'
  | 'no_time'
  | 'reasons'
  | 'keep_people'
  | 'several'
  | 'terms'
  | 'alone'
  | 'craft'
  | 'listened'
  | 'saw'
  | 'in_public'
  | 'asked'
  | 'owned'
  // By the ledger alone, and what was owed or left
  | 'cost_trust'
  | 'cost_work'
  | 'in_front'
  | 'regular'
  | 'unspent'
  | 'broken'
  | 'kept'
  | 'never_met'
  | 'never_visited';

/** One deed: a choice (its words in `text`), a standing practice kept up over some weeks, or what was not done. */
export interface ShownMoment {
  readonly week: number;
  readonly text: string;
  /** Null for a choice. */
  readonly practice: PracticeId | null;
  /** In how many weeks; 1 for a choice. */
  readonly weeks: number;
  /** What it did, for better or worse, in points of everybody’s levels. */
  readonly weight: number;
  /** Whom it was about, as they are called in passing; null for nobody in particular. */
  readonly name: string | null;
  readonly why: Why;
  /** Blocks or weeks, where the reason is measured in them; else 0. */
  readonly amount: number;
}
export interface Shown {
  readonly pattern: PatternId;
  readonly moments: readonly ShownMoment[];
}
/** A deed under its heading, before the deeds are gathered. */
export interface Sighting extends ShownMoment {
  readonly pattern: PatternId;
  readonly side: 'pitfall' | 'practice';
}
