// Why somebody brings something up, as their player may see it.
import type { PracticeId } from '../scenario/vocabulary.ts';

/** A deed of yours behind what is asked now: an option's words, or a practice. */
export interface ClaimDeed {
  readonly week: number;
  /** The scene that an option is of; empty for a practice. */
  readonly scene: string;
  readonly text: string;
  readonly practice: PracticeId | null;
}
/** What makes them bring it up: a choice of yours, that you settle such things, no clear goal, no free hand, too much on their plate. */
export interface ClaimWhy {
  readonly kind: 'choice' | 'report' | 'used_to_you' | 'unclear' | 'hesitant' | 'stretched' | 'question';
  readonly deed: ClaimDeed | null;
}
