// What made a change, as a person can read it.
import type { PracticeId } from '../scenario/vocabulary.ts';

export interface Cause {
  readonly kind:
    | 'option'
    | 'plan'
    | 'undone'
    | 'effect'
    | 'escalation'
    | 'promise'
    | 'away'
    | 'state'
    | 'character'
    | 'luck'
    | 'settling';
  /** Points this cause added in that week. */
  readonly amount: number;
  /** Week in which the deed was done (not when it was felt); null for causes that are no deed. */
  readonly week: number | null;
  /** Words of the deed: option text or authored reason; null where the screen has its own words. */
  readonly text: string | null;
  readonly moment: string | null;
  readonly practice: PracticeId | null;
  readonly manager: string | null;
  /** For kind `state`: which variable. */
  readonly variable: string | null;
  /** For kind `promise`: whether it was kept; null for the other kinds. */
  readonly kept: boolean | null;
}

/** What a team talks about, without how much it weighs. */
export type Talk = Pick<Cause, 'kind' | 'week' | 'text' | 'practice'>;
