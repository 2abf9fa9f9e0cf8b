// What a player can perceive of a week: beats, for the stage, the sound and the words.
import type { Mood } from '../scenario/vocabulary.ts';
import type { ClaimWhy } from './claim-view.ts';

/** A post falls vacant or is filled: people by their full names, since not all of them have a place on the map. */
export interface SeatBeat {
  readonly kind: 'seat';
  readonly manager: string;
  readonly change: 'vacant' | 'acting' | 'filled';
  readonly team: string;
  /** Who has it from now on; null for nobody. */
  readonly name: string | null;
  /** Who had it; null where nobody with a name did. */
  readonly gone: string | null;
}
/** Somebody the story names goes to help another team for a time, or comes back. */
export interface LentBeat {
  readonly kind: 'lent';
  readonly manager: string;
  readonly person: number;
  readonly name: string;
  readonly back: boolean;
  /** The manager whose team they help; null for nobody's. */
  readonly to: string | null;
}

/** What the stage plays and the live region tells, in order. `manager` is an id. */
export type Beat =
  | {
      readonly kind: 'ripple';
      readonly manager: string;
      readonly tone: 'warm' | 'cool' | 'plain';
      readonly blocks: number;
    }
  | { readonly kind: 'mood'; readonly manager: string; readonly mood: Mood }
  /** `much`: as the arrow on the map has it. `hidden`: they were hurt, and say nothing of it. */
  | {
      readonly kind: 'trust';
      readonly manager: string;
      readonly direction: 'up' | 'down';
      readonly much?: boolean;
      readonly hidden?: true;
    }
  | { readonly kind: 'hovering'; readonly manager: string }
  | { readonly kind: 'coaching'; readonly manager: string }
  /** `name`: of those the story names. */
  | {
      readonly kind: 'gave_notice' | 'left' | 'arrived';
      readonly manager: string;
      readonly person: number;
      readonly name?: string;
    }
  /** `why`: what it is about, as far as that can be told. `ofWeek`: the week that its blocks are of; `past` where that one is over, too. Absent where nobody is there to give them. */
  | {
      readonly kind: 'escalation';
      readonly manager: string;
      readonly blocks: number;
      readonly unanswered: boolean;
      readonly why?: ClaimWhy['kind'];
      readonly ofWeek?: number;
      readonly past?: boolean;
    }
  /** `name`: of whom it was made to, where that is no manager of the player's. */
  | { readonly kind: 'promise_kept' | 'promise_broken'; readonly manager: string; readonly name?: string }
  | { readonly kind: 'grew'; readonly manager: string }
  | { readonly kind: 'stalled'; readonly manager: string }
  | { readonly kind: 'restless' | 'wants_out'; readonly manager: string }
  | { readonly kind: 'manager_notice' | 'manager_stays' | 'manager_left'; readonly manager: string }
  | SeatBeat
  | LentBeat
  | { readonly kind: 'team'; readonly manager: string; readonly direction: 'up' | 'down' };
