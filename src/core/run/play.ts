// A run as its screens know it. Who holds it, this page or a server far away, they cannot tell: what they send is answered later.
import type { BranchView } from './branch-view.ts';
import type { Command, Refusal } from './decision.ts';
import type { EarlierWeek } from './earlier-week.ts';
import type { Ghosts } from './ghosts.ts';
import type { Replayed } from './rewind.ts';
import type { Run } from './run-state.ts';
import type { RunView } from './view.ts';

export type Sent = Command | { readonly kind: 'undo' };

/** The answer to what is sent while something else is under way. */
export const BUSY: Refusal = { kind: 'refusal', code: 'busy', args: {} };
export const NO_GHOSTS: Ghosts = { at: () => ({}), before: () => ({}) };

export interface PlayState {
  readonly view: RunView;
  /** How many decisions stand. */
  readonly decided: number;
  /** Sent and not yet answered; null while nothing is under way. */
  readonly pending: Sent | null;
  /** Grows when another run takes the place of the one on screen: what is there begins anew, and no week of it is told. */
  readonly sitting: number;
  /** In a room, where it is not for this player to read on now. Decisions are not held: they are made, proposed or voted for. */
  readonly held?: HeldBy | null;
}

/** The `facilitator`, who has not opened the next turn; whoever has the `pen`; the whole `room`, which goes on together. */
export type HeldBy = 'facilitator' | 'pen' | 'room';

export interface Play {
  readonly state: PlayState;
  /** The run text as it stands; empty where nothing was begun. */
  readonly text: string;
  /** Null once carried out. One thing at a time: what is sent meanwhile is refused. Never rejects. */
  send(sent: Sent): Promise<Refusal | null>;
  /** A finished week as it was seen then; null for one that has not been played. */
  earlier(week: number): EarlierWeek | null;
  /** Trust as it was seen in the first run, while a branch of it is played; else of nobody. */
  readonly ghosts: Ghosts;
  /** Reads what its player may only see at the end; null before that. */
  disclose<Told>(read: (run: Run) => Told): Told | null;
  /** Null where nobody can go back. */
  readonly branches: Branches | null;
  /** Told of every change, until the returned function is called. */
  subscribe(heard: (state: PlayState) => void): () => void;
}

/** The runs that parted from one another by one changed decision, as their player deals with them. */
export interface Branches {
  /** Never empty: the first run is at place 0. */
  readonly list: readonly BranchView[];
  readonly active: number;
  /** Why letting the rest stand stopped on the way; null when it did not, or was not asked for. */
  readonly stoppedAt: Replayed['stoppedAt'];
  /** What was deleted last, until something else is done with the tree. */
  readonly removed: { readonly place: number; readonly branch: BranchView } | null;
  /** The tree was changed last: a debrief that opens now opens there. */
  readonly atTree: boolean;
  /** As `Play.disclose`, of any of them. */
  readonly disclose: <Told>(branch: number, read: (run: Run) => Told) => Told | null;
  readonly goBack: (decision: number) => void;
  /** Goes back, takes that option, and lets the rest stand. */
  readonly takeRoad: (decision: number, option: string) => void;
  readonly letStand: () => void;
  readonly open: (branch: number) => void;
  /** Deletes one run; the others stay. Not the first one. */
  readonly remove: (branch: number) => void;
  readonly putBack: () => void;
}
