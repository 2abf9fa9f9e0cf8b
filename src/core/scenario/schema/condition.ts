// Conditions are data: a form edits them, an analyser reasons about them, nothing is evaluated as code.
import * as v from 'valibot';
import { branchOf, choicePath, id, levelPath, points, weekNumber } from './basics.ts';
import { AnyFactValueSchema, count } from './fact.ts';
import { LIST_LIMITS } from './list-limits.ts';
import { forWeeks, RUN_CONDITIONS, type RunCondition } from './condition-kinds.ts';

export interface LevelCondition {
  readonly level: string;
  readonly below?: number | undefined;
  readonly above?: number | undefined;
  /** At the end of each of so many weeks, up to now. */
  readonly for_weeks?: number | undefined;
}

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | LevelCondition
  | RunCondition
  | { readonly seen: string }
  | { readonly chose: string }
  | { readonly gone: string }
  | { readonly holds: string; readonly who: string }
  | { readonly vacant: string }
  | {
      readonly fact: string;
      readonly is?: boolean | string | number | undefined;
      readonly below?: number | undefined;
      readonly above?: number | undefined;
    }
  | { readonly looked: string }
  | { readonly week: { readonly from?: number | undefined; readonly to?: number | undefined } };

export const ConditionSchema: v.GenericSchema<Condition> = v.lazy((input) =>
  branchOf(CONDITIONS, AnyConditionSchema, input),
);
const CONDITIONS = {
  all: v.strictObject({ all: v.pipe(v.array(ConditionSchema), v.maxLength(LIST_LIMITS.parts)) }),
  any: v.strictObject({ any: v.pipe(v.array(ConditionSchema), v.maxLength(LIST_LIMITS.parts)) }),
  not: v.strictObject({ not: ConditionSchema }),
  level: v.strictObject({
    level: levelPath,
    below: v.optional(points(0, 100)),
    above: v.optional(points(0, 100)),
    for_weeks: v.optional(forWeeks),
  }),
  seen: v.strictObject({ seen: id }),
  chose: v.strictObject({ chose: choicePath }),
  gone: v.strictObject({ gone: id }),
  holds: v.strictObject({ holds: id, who: id }),
  vacant: v.strictObject({ vacant: id }),
  fact: v.strictObject({
    fact: id,
    is: v.optional(AnyFactValueSchema),
    below: v.optional(count),
    above: v.optional(count),
  }),
  ...RUN_CONDITIONS,
  looked: v.strictObject({ looked: choicePath }),
  week: v.strictObject({ week: v.strictObject({ from: v.optional(weekNumber), to: v.optional(weekNumber) }) }),
};
export const CONDITION_NAMES: readonly string[] = Object.keys(CONDITIONS);
/** Every kind of condition at once, as the JSON Schema lists them. */
export const AnyConditionSchema = v.union(Object.values(CONDITIONS));
