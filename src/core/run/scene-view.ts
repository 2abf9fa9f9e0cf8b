// A scene as its player may see it: who speaks, what is asked, and what the leave brings back.
import type { Mood } from '../scenario/vocabulary.ts';
import type { DocumentView, LookView } from './document-view.ts';

export interface OptionView {
  readonly id: string;
  readonly text: string;
  readonly attention: number;
  /** False when there is too little attention left, what may be borrowed included. */
  readonly affordable: boolean;
  /** Blocks of it that would come out of the next turn, with their price on top. */
  readonly borrows: { readonly blocks: number; readonly price: number; readonly week: number } | null;
  /** Whether the boss, who has to agree, does; null where nobody is asked. A refused option cannot be chosen. */
  readonly yes: 'given' | 'refused' | null;
  readonly promise: string | null;
  /** The week by whose end it is to be kept. */
  readonly due: number;
}
/** Who speaks. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly role: string;
  readonly portrait: string;
  readonly mood: Mood;
}
/** What the leave brings back of what the author planted. */
export interface LeaveScene {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** Whom it is about; null for nobody in particular. */
  readonly speaker: Speaker | null;
}
export interface MomentView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly about: string;
  readonly speaker: Speaker;
  readonly stakes: 'low' | 'visible' | 'high';
  readonly reversible: boolean;
  /** What lies on the table with it, and what may be opened. */
  readonly documents: readonly DocumentView[];
  readonly looks: readonly LookView[];
  readonly options: readonly OptionView[];
  /** How many moments this turn in all, and which one this is (1-based). */
  readonly number: number;
  readonly count: number;
}
