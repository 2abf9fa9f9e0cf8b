// A scene as its player may see it: who speaks, what is asked, and what the leave brings back.
import type { Arranged, TaskView } from './task-view.ts';
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
/** A question that has been answered. */
export interface Asked {
  readonly speaker: Speaker;
  readonly text: string;
  /** What lies on the table with it, and once it is answered, what was opened besides. */
  readonly documents: readonly DocumentView[];
}
export interface ReplyView {
  readonly moment: string;
  /** Of the moment. */
  readonly title: string;
  /** Who says it. */
  readonly manager: string;
  readonly name: string;
  readonly portrait: string;
  readonly mood: Mood;
  readonly text: string;
  readonly chosen: string;
  /** Null where there was nothing to arrange. */
  readonly arranged: Arranged | null;
  readonly attention: number;
  /** What it answered, in a moment of several steps: there all that has been said stays on screen. Null elsewhere. */
  readonly asked: Asked | null;
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
/** A number that the author lets players see. */
export interface FactView {
  readonly id: string;
  readonly label: string;
  /** What it counts; null where the number says it alone. */
  readonly unit: string | null;
  readonly value: number;
  /** Since the last Monday; in the debrief, since the first day. */
  readonly change: number;
}
/** How the run ends, in its author's words. */
export interface EndingView {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}
/** What an author adds to what there is to see. */
export interface OwnWords {
  /** Numbers of theirs, as of this Monday. */
  readonly facts: readonly FactView[];
  /** Null before the day of the return, and where they wrote none. */
  readonly ending: EndingView | null;
}
export interface MomentView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly about: string;
  readonly speaker: Speaker;
  readonly stakes: 'low' | 'visible' | 'high';
  readonly reversible: boolean;
  /** Which of its steps is asked now; null for its own question. `text` and `speaker` are those of the step. */
  readonly step: string | null;
  /** What may be opened. */
  readonly documents: readonly DocumentView[];
  readonly looks: readonly LookView[];
  /** Empty where there is a task. */
  readonly options: readonly OptionView[];
  readonly task: TaskView | null;
  /** How many moments this turn in all, and which one this is (1-based). */
  readonly number: number;
  readonly count: number;
}
