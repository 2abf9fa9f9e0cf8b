// What the player did in one week, as the engine takes it.
import type { Change } from './changes.ts';
import type { ManagerLevel, MoveId, PracticeId } from '../scenario/vocabulary.ts';
import type { Behaviours, PromisedTo } from './state.ts';

export type Stakes = 'low' | 'visible' | 'high';

/** `manager` is an index; −1 means every manager. `cause` goes into the ledger. */
export type Deed =
  | {
      readonly kind: 'move';
      readonly cause: string;
      readonly manager: number;
      readonly move: MoveId;
      readonly stakes: Stakes;
      readonly reversible: boolean;
    }
  | {
      readonly kind: 'practice';
      readonly cause: string;
      readonly manager: number;
      readonly practice: PracticeId;
      /** How many times this week; each further time counts less. */
      readonly times: number;
    }
  | {
      readonly kind: 'conduct';
      readonly cause: string;
      readonly manager: number;
      readonly behaviours: Partial<Behaviours>;
    }
  | {
      readonly kind: 'effect';
      readonly cause: string;
      readonly manager: number;
      readonly level: ManagerLevel | 'credit' | 'systems' | 'claim';
      /** z; blocks for a claim */
      readonly add: number;
      /** The move it is an effect of, where it lands on whom that was for: it does them more or less good as the move suits them. */
      readonly of?: MoveId;
      /** It is from then on a part of what is usual. */
      readonly lasts?: true;
      readonly afterWeeks: number;
    }
  | {
      readonly kind: 'promise';
      readonly cause: string;
      readonly manager: number;
      /** To whom, if not that manager. */
      readonly to?: PromisedTo;
      readonly promise: string;
      readonly due: number;
    }
  /** Something happens to a post, or to somebody with a name. */
  | { readonly kind: 'change'; readonly cause: string; readonly change: Change; readonly afterWeeks: number }
  /** Broken before it is due: something else was chosen where it could have been kept. */
  | { readonly kind: 'promise_kept' | 'promise_broken'; readonly cause: string; readonly promise: string }
  /** `told`: the player has heard of it already. */
  | { readonly kind: 'promise_lapsed'; readonly cause: string; readonly promise: string; readonly told: boolean };

export interface WeekInputs {
  readonly deeds: readonly Deed[];
  /** True for weeks on leave: nobody asks, nobody answers. */
  readonly away: boolean;
}
