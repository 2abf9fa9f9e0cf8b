// What the app lends the debrief beyond its figures: going back, other futures, links and files. Null where there is none.
import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Apart } from '../../../core/run/apart.ts';
import type { BranchView } from '../../../core/run/branch-view.ts';
import type { Fan, Futures } from '../../../core/lab/futures.ts';
import type { TurningPoint } from '../../../core/lab/turning.ts';
import type { Arranged } from '../../../core/run/task-view.ts';
import type { Debrief } from '../../../core/run/debrief.ts';
import type { CodeOfRun } from '../components/run-code.tsx';
import type { Mood } from '../../../core/scenario/vocabulary.ts';
import type { MondayPlan } from './monday-plan.ts';

export interface RunTree {
  readonly branches: readonly BranchView[];
  readonly active: number;
  /** Figures of a finished run. */
  readonly debriefOf: (branch: number) => Debrief;
  /** What is different between two finished runs. */
  readonly apartOf: (one: number, other: number) => Apart;
  readonly onBack: (decision: number) => void;
  readonly onOpen: (branch: number) => void;
  /** Goes back, takes that option, and lets the rest stand. */
  readonly onTake: (decision: number, option: string) => void;
  /** Going back makes this run the player's own, and sets aside the one that is. */
  readonly setsAside: boolean;
  /** Deletes a run of the tree, the first one excepted. */
  readonly onRemove: (branch: number) => void;
  /** What was deleted last and can be taken back. */
  readonly removed: { readonly place: number; readonly branch: BranchView } | null;
  readonly onPutBack: () => void;
  /** A run was deleted or put back just now: the debrief that opens then opens at the tree. */
  readonly atTree: boolean;
}
/** A moment, or a step of one, as it was decided, with the words of every option it has. */
export interface Road {
  readonly moment: string;
  readonly decision: number;
  readonly week: number;
  readonly title: string;
  readonly chosen: string;
  readonly arranged: Arranged | null;
  readonly options: Readonly<Record<string, string>>;
}
/** Other futures being played, or there. */
export type FuturesView =
  | { readonly kind: 'none' }
  /** `own` comes long before the rest. */
  | { readonly kind: 'running'; readonly share: number; readonly own: Fan | null; readonly weeks: number }
  | { readonly kind: 'failed'; readonly onAgain: () => void }
  | { readonly kind: 'done'; readonly futures: Futures; readonly roads: readonly Road[]; readonly weeks: number };

/** The decision that mattered most, being looked for, or there; null where none mattered to anybody. */
export type TurningView =
  | { readonly kind: 'none' | 'running' }
  | { readonly kind: 'done'; readonly point: TurningPoint | null };

/** What a manager said of the work one Monday, word for word, and which week’s work it was about. */
export interface Heard {
  readonly monday: number;
  readonly week: number;
  readonly manager: string;
  readonly mood: Mood;
  readonly words: string;
  /** They are the scenario's, and not the game's. */
  readonly authored: boolean;
}

/** This run to take along: an address, and a file. */
export interface RunToShare {
  readonly link: string;
  readonly fileName: string;
  /** Null where a run text could not bring it back. */
  readonly file: string | null;
  /** The scenario is the player's own file: whoever opens the link needs it too. */
  readonly ownScenario: boolean;
  /** For a facilitator's camera; null as `file` is. */
  readonly code: CodeOfRun | null;
}
/** The player's words between visits, and the calendar file, which needs a clock. */
export interface PlanKeeping {
  readonly kept: MondayPlan | null;
  readonly keep: (plan: MondayPlan) => void;
  readonly calendar: (summary: string, description: string) => string;
}

export interface DebriefExtras {
  readonly rewind: RunTree | null;
  readonly futures: FuturesView;
  readonly turning: TurningView;
  /** Everything heard on Mondays; empty until its words are here. */
  readonly heard: readonly Heard[];
  /** Somebody else's run, opened by a link. */
  readonly guest: boolean;
  readonly share: RunToShare | null;
  readonly plan: PlanKeeping | null;
  /** The map, week by week, already joined to the stage. */
  readonly map: ComponentChildren;
}

export const NO_EXTRAS: DebriefExtras = {
  rewind: null,
  futures: { kind: 'none' },
  turning: { kind: 'none' },
  heard: [],
  guest: false,
  share: null,
  plan: null,
  map: null,
};
export const ExtrasContext = createContext<DebriefExtras>(NO_EXTRAS);
export const useExtras = (): DebriefExtras => useContext(ExtrasContext);

/** Apart from the rest, because it changes many times while futures are being played. */
export const FuturesContext = createContext<FuturesView>(NO_EXTRAS.futures);
export const useFuturesView = (): FuturesView => useContext(FuturesContext);

/** The first run's figures while a branch is looked at: its ghost line. */
export function useGhost(): Debrief | null {
  const { rewind } = useExtras();
  if (rewind === null || rewind.active === 0 || rewind.branches[0]?.finished !== true) return null;
  return rewind.debriefOf(0);
}

/** Whether everything is on the page, and not one step of the way. */
export const WholeContext = createContext(false);
export const useWhole = (): boolean => useContext(WholeContext);
