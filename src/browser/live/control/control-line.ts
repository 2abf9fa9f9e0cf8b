// The control window's way to the server, as its parts know it: what is asked is answered, whatever carries it.
import type { AskAnswer } from '../../../core/session/wire.ts';
import type { FacilitatorAsk } from '../../../core/session/words.ts';

export type FileKind = 'csv' | 'json' | 'html';
export interface ControlLine {
  readonly ask: (ask: FacilitatorAsk) => Promise<AskAnswer>;
  readonly rename: (participant: number, name: string) => Promise<AskAnswer>;
  readonly keepOff: (plan: string, off: boolean) => Promise<AskAnswer>;
  /** One person, or the session. */
  readonly erase: (participant: number | null) => Promise<AskAnswer>;
  /** The new capability; null where it was refused or did not get through. */
  readonly rotate: (which: 'control' | 'projector') => Promise<string | null>;
  /** Null where it did not come. `names`: people are named in it. */
  readonly fetchFile: (kind: FileKind, names: boolean) => Promise<Blob | null>;
}

/** How the line is: `since` when it was lost, by our clock, ms. */
export type LineState =
  | { readonly kind: 'connecting' | 'here' }
  | { readonly kind: 'lost'; readonly since: number }
  | { readonly kind: 'gone'; readonly why: 'elsewhere' | 'removed' | 'erased' | 'rotated' | 'no_such' };
