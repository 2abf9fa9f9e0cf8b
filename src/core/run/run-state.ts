// One play-through as plain data. Everything in it follows from scenario, seed and decisions.
import type { EngineEvent } from '../engine/event.ts';
import type { WeekInputs } from '../engine/inputs.ts';
import type { LedgerRow } from '../engine/ledger.ts';
import type { Readable } from '../engine/reading.ts';
import type { Organisation } from '../engine/state.ts';
import type { CauseMemory } from '../engine/trace.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { Decision, PlanItem } from './decision.ts';
import type { Phase } from './view.ts';

export interface Chosen {
  readonly week: number;
  readonly moment: string;
  readonly option: string;
  readonly attention: number;
  /** Manager the deed lands on; null where it is nobody's in particular. */
  readonly manager: string | null;
  /** What was arranged, where the moment has a task. */
  readonly places?: readonly number[];
}

/** How the end of a week is remembered, as far as the scenario ever asks. */
export interface WeekTraces {
  /** For how many weeks, this one included, each level that is asked about "for so many weeks" has been so. */
  readonly streaks: readonly number[];
  /** Delivery of each team, z; nothing where nobody asks what the late figures show. */
  readonly delivery: readonly number[];
}

/** Something opened before a decision. */
export interface Looked {
  readonly week: number;
  readonly moment: string;
  readonly look: string;
}

/** A finished week, with all that the debrief needs. Levels are z. */
export interface WeekRecord {
  readonly number: number;
  readonly away: boolean;
  readonly state: Organisation;
  readonly inputs: WeekInputs;
  readonly events: readonly EngineEvent[];
  readonly ledger: readonly LedgerRow[];
  readonly plan: readonly PlanItem[];
  readonly traces: WeekTraces;
  readonly claimed: number;
  readonly attention: number;
  /** What each manager says of their delivery, and what the player thinks of it; z, by index. */
  readonly told: readonly number[];
  readonly impression: readonly number[];
}

/** How a run stands: what the rules look at. Mass simulation has this and no more. */
export interface Standing {
  readonly scenario: Scenario;
  readonly seed: number;
  /** The week being played, 1-based; between two Mondays the first week of the turn. */
  readonly week: number;
  /** By name in play, a place in a cohort in mass simulation. */
  readonly organisation: Readable;
  /** Moments of this turn still to decide, first one first. */
  readonly queue: readonly string[];
  readonly seen: readonly { readonly moment: string; readonly week: number }[];
  readonly chosen: readonly Chosen[];
  readonly looked: readonly Looked[];
  /** Follow-ups that options have set off, with the first week of the turn in which they are due. */
  readonly followUps: readonly { readonly moment: string; readonly week: number }[];
  /** Moments whose turn is over and that found no room in it, the longest waiting first. */
  readonly waiting: readonly string[];
  /** Practices that were not there at first and have opened, each with the Monday on which it did. */
  readonly opened: readonly { readonly practice: PracticeId; readonly week: number }[];
  /** Blocks that this turn has taken from the next. */
  readonly borrowed: number;
  /** What the turn that begins in `week` gives back, price and all; null where nothing was borrowed. */
  readonly owed: { readonly week: number; readonly blocks: number } | null;
  /** The weeks played, what of the plan was done in each, and what conditions will ask of it. */
  readonly weeks: readonly {
    readonly number: number;
    readonly plan: readonly PlanItem[];
    readonly traces: WeekTraces;
  }[];
}

export interface Run extends Standing {
  readonly organisation: Organisation;
  /** Of the scenario's rules. */
  readonly hash: string;
  readonly phase: Phase;
  readonly start: Organisation;
  readonly memory: CauseMemory | null;
  readonly decisions: readonly Decision[];
  readonly style: number | null;
  readonly bets: readonly { readonly bet: number; readonly manager: string }[];
  /** Signs of the author's that were told, each with its Monday. Nothing follows from them: mass simulation does without. */
  readonly signsTold: readonly { readonly sign: string; readonly week: number }[];
  /** How many moments there were this turn. */
  readonly queued: number;
  readonly weeks: readonly WeekRecord[];
  /** The run before this turn's last decision, for undo; null once the week is played. */
  readonly previous: Run | null;
  /** Its weeks have no ledger, which is nearly all that a run weighs: where hundreds are kept. `withLedger` has one with it. */
  readonly bare?: true;
}

/** The state a week starts from: 0 is the start. */
export function stateAfter(run: Run, week: number): Organisation {
  return week <= 0 ? run.start : (run.weeks[week - 1]?.state ?? run.organisation);
}

export function managerIndex(run: Pick<Standing, 'scenario'>, id: string): number {
  return run.scenario.managers.findIndex((m) => m.id === id);
}
