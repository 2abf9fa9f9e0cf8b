// Promises as their player may see them: beside the plan that can keep them, and on Mondays.
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { Speaker } from './scene-view.ts';

/** What you gave your word on and have not kept yet. */
export interface PromiseView {
  readonly id: string;
  /** Whom it was made to, and how they look. */
  readonly to: Speaker;
  readonly text: string;
  /** The week at whose end it must be kept. */
  readonly due: number;
  /** How often what is still to be done with them; null where a choice keeps it. */
  readonly needs: { readonly practice: PracticeId; readonly manager: string; readonly times: number } | null;
}

interface Line<Kind extends string> {
  readonly kind: Kind;
  /** Whom it was made to, whoever that is. */
  readonly manager: string;
  readonly to: Speaker;
  readonly text: string;
}

/** Lapsed: it has lost its point. */
export type PromiseNews = Line<'promise_broken'> | Line<'promise_kept'> | Line<'promise_lapsed'>;
export type PromiseLine = PromiseNews | (Line<'promise_due'> & { readonly weeks: number });
