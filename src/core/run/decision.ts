// What a player may do, and the run text's alphabet: a run is scenario + its rules' hash + engine revision + seed + these.
import type { PracticeId } from '../scenario/vocabulary.ts';

export interface PlanItem {
  readonly practice: PracticeId;
  /** Manager id for practices that are about one manager; absent for the rest. */
  readonly manager?: string;
  /** How many times this week, 1–9. */
  readonly times: number;
}

export type Decision =
  /** "How much of your managers' work is your work?", 0–100, said at the opening. */
  | { readonly kind: 'style'; readonly share: number }
  | { readonly kind: 'bet'; readonly bet: number; readonly manager: string }
  | { readonly kind: 'option'; readonly moment: string; readonly option: string }
  /** Opens something before the moment at hand is decided. */
  | { readonly kind: 'look'; readonly moment: string; readonly look: string }
  /** Hands out, puts in order or gives out, as `task-ways.ts` reads it. */
  | { readonly kind: 'arrange'; readonly moment: string; readonly places: readonly number[] }
  | { readonly kind: 'plan'; readonly items: readonly PlanItem[] };

/** Moves the run on where nothing is decided: after the opening text, the briefing, the week, the leave. */
export type Command = Decision | { readonly kind: 'continue' };

/** Why a command was not carried out, as data: `refusal-words.ts` says it in words. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly code:
    | 'unknown_command'
    | 'wrong_phase'
    | 'unknown_moment'
    | 'unknown_option'
    | 'already_decided'
    | 'wrong_answer'
    | 'unfinished'
    | 'unknown_look'
    | 'already_open'
    | 'too_little_attention'
    | 'needs_boss'
    | 'unknown_manager'
    | 'unknown_practice'
    | 'unknown_bet'
    | 'out_of_range'
    | 'nothing_to_undo'
    | 'busy'
    | 'unreachable'
    | 'overtaken'
    // Of a run in a room.
    | 'not_open'
    | 'locked'
    | 'paused'
    | 'closed';
  readonly args: Readonly<Record<string, string | number>>;
}
