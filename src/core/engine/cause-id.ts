// The ids of causes, built and read here and nowhere else. Ledger rows, recorded runs and promises keep them as they are.
import type { PracticeId } from '../scenario/vocabulary.ts';
import type { CauseId } from './ledger.ts';

/** An option by its moment: `<moment>.<option>`. Conditions name a choice so, and a promise goes by the choice that made it. */
export interface Choice {
  readonly moment: string;
  readonly option: string;
}
export const choiceId = ({ moment, option }: Choice): string => `${moment}.${option}`;

/** Ids have no dots of their own; what is missing reads as empty. */
export function readChoiceId(id: string): Choice {
  const [moment = '', option = ''] = id.split('.');
  return { moment, option };
}

/** Builders; `week` is the one in which the deed was done. */
export const causeId = {
  option: (choice: Choice, week: number): CauseId => `option:${choiceId(choice)}@${week}`,
  /** The deed as those experience it who only heard of it. */
  heard: (cause: CauseId): CauseId => `heard:${cause}`,
  /** Effect number `index` of an option, 0-based. */
  effect: (choice: Choice, index: number, week: number): CauseId => `effect:${choiceId(choice)}.${index}@${week}`,
  /** `manager` is null for a practice that is for everyone. */
  plan: (practice: PracticeId, manager: string | null, week: number): CauseId =>
    `plan:${practice}.${manager ?? 'all'}@${week}`,
  promise: (promise: string): CauseId => `promise:${promise}`,
  undone: (week: number): CauseId => `undone@${week}`,
  escalation: (week: number): CauseId => `escalation@${week}`,
  /** The boss asks for one. */
  report: (week: number): CauseId => `report@${week}`,
  state: (variable: string): CauseId => `state:${variable}`,
} as const;

export type ReadCause =
  | { readonly kind: 'option'; readonly choice: Choice; readonly week: number; readonly heard: boolean }
  | { readonly kind: 'effect'; readonly choice: Choice; readonly index: number; readonly week: number }
  | { readonly kind: 'plan'; readonly practice: PracticeId; readonly manager: string | null; readonly week: number }
  | { readonly kind: 'promise'; readonly promise: string }
  | { readonly kind: 'undone' | 'escalation' | 'report'; readonly week: number }
  | { readonly kind: 'state'; readonly variable: string }
  | { readonly kind: 'away' | 'character' | 'luck' }
  /** The way back to the middle, limits, what is long ago; and whatever a measurement calls its own deeds. */
  | { readonly kind: 'settling' };

const SHAPE =
  /^(heard:)?(?:(option|plan):([^.@]+)\.([^.@]+)|effect:([^.@]+)\.([^.@]+)\.(\d+)|(undone|escalation|report))@(\d+)$/;

/** What a cause id says. Never throws. */
export function readCauseId(id: CauseId): ReadCause {
  if (id === 'away' || id === 'character' || id === 'luck') return { kind: id };
  const [kind, rest] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  if (kind === 'state') return { kind, variable: rest };
  if (kind === 'promise') return { kind, promise: rest };
  const [whole, heard, deed, name = '', of = '', moment = '', option = '', index, rule, at] = SHAPE.exec(id) ?? [];
  const week = Number(at);
  if (whole === undefined) return { kind: 'settling' };
  if (deed === 'option') return { kind: deed, choice: { moment: name, option: of }, week, heard: heard !== undefined };
  if (deed === 'plan') return { kind: deed, practice: name as PracticeId, manager: of === 'all' ? null : of, week };
  if (rule !== undefined) return { kind: rule as 'undone' | 'escalation' | 'report', week };
  return { kind: 'effect', choice: { moment, option }, index: Number(index), week };
}
