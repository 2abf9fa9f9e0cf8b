// What may happen to posts and to people with names, and when: plain data, on its way until it is due.

/** What decides over somebody who chooses, and over whoever is chosen: what they are said to be like. */
export interface Described {
  readonly skill: 'new' | 'growing' | 'skilled';
  readonly craft: 'weak' | 'fair' | 'strong';
  readonly independence: 'low' | 'medium' | 'high';
  readonly candour: 'guarded' | 'fair' | 'open';
  readonly will: 'easily_led' | 'usual' | 'strong_minded';
}

/** Somebody who may be appointed. */
export interface Applicant extends Described {
  readonly id: string;
  /** Place among all candidates of the scenario: their luck hangs on it. */
  readonly place: number;
  /** Their number, if they are a member of a team. */
  readonly person?: number;
}

/** `manager` is an index, `person` a number. */
export type Change =
  | {
      readonly kind: 'vacate';
      readonly manager: number;
      readonly acting?: { readonly id: string; readonly person: number };
    }
  | {
      readonly kind: 'fill';
      readonly manager: number;
      readonly among: readonly Applicant[];
      /** The player picks; a panel, by agreed criteria; or one alone, who is like `chooser`. */
      readonly by: 'you' | 'panel' | 'one';
      readonly chooser?: Described;
    }
  | { readonly kind: 'leave'; readonly person: number }
  /** `to` is −1 where they help no team. */
  | { readonly kind: 'lend'; readonly person: number; readonly to: number; readonly weeks: number }
  /** A loan ends. `leaning` is theirs, for who is in nobody’s team meanwhile. */
  | {
      readonly kind: 'back';
      readonly person: number;
      readonly home: number;
      readonly to: number;
      readonly leaning: number;
    };

/** A change on its way. */
export interface Coming {
  readonly week: number;
  readonly change: Change;
  readonly cause: string;
}
