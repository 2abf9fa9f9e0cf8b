// One play-through as plain data. Everything in it follows from scenario, seed and decisions.
import type { EngineEvent } from '../engine/event.ts';
import type { WeekInputs } from '../engine/inputs.ts';
import type { LedgerRow } from '../engine/ledger.ts';
import type { Organisation } from '../engine/state.ts';
import type { CauseMemory } from '../engine/trace.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Decision, PlanItem } from './decision.ts';
import type { Phase } from './view.ts';

export interface Chosen {
  readonly week: number;
  readonly moment: string;
  readonly option: string;
  readonly attention: number;
  /** Manager the deed lands on; null where it is nobody's in particular. */
  readonly manager: string | null;
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
  readonly claimed: number;
  readonly attention: number;
  /** What each manager says of their delivery, and what the player thinks of it; z, by index. */
  readonly told: readonly number[];
  readonly impression: readonly number[];
}

export interface Run {
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: number;
  readonly phase: Phase;
  /** The week being played, 1-based. */
  readonly week: number;
  readonly start: Organisation;
  readonly organisation: Organisation;
  readonly memory: CauseMemory | null;
  readonly decisions: readonly Decision[];
  readonly style: number | null;
  readonly bets: readonly { readonly bet: number; readonly manager: string }[];
  /** Moments of this week still to decide, first one first, and how many there were. */
  readonly queue: readonly string[];
  readonly queued: number;
  readonly seen: readonly { readonly moment: string; readonly week: number }[];
  readonly chosen: readonly Chosen[];
  /** Follow-ups that options have set off, with the week they are due. */
  readonly followUps: readonly { readonly moment: string; readonly week: number }[];
  readonly weeks: readonly WeekRecord[];
  /** The run before this week's last decision, for undo; null once the week is played. */
  readonly previous: Run | null;
}

/** The state a week starts from: 0 is the start. */
export function stateAfter(run: Run, week: number): Organisation {
  return week <= 0 ? run.start : (run.weeks[week - 1]?.state ?? run.organisation);
}

export function managerIndex(run: Run, id: string): number {
  return run.scenario.managers.findIndex((m) => m.id === id);
}
