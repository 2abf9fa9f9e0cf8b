// Conditions are data: a form edits them, an analyser reasons about them, nothing is evaluated as code.
import * as v from 'valibot';
import { branchOf, choicePath, id, levelPath, points, weekNumber } from './basics.ts';

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly level: string; readonly below?: number | undefined; readonly above?: number | undefined }
  | { readonly seen: string }
  | { readonly chose: string }
  | { readonly kept: string }
  | { readonly broken: string }
  | { readonly gone: string }
  | { readonly looked: string }
  | { readonly week: { readonly from?: number | undefined; readonly to?: number | undefined } };

export const ConditionSchema: v.GenericSchema<Condition> = v.lazy((input) =>
  branchOf(CONDITIONS, AnyConditionSchema, input),
);
const CONDITIONS = {
  all: v.strictObject({ all: v.array(ConditionSchema) }),
  any: v.strictObject({ any: v.array(ConditionSchema) }),
  not: v.strictObject({ not: ConditionSchema }),
  level: v.strictObject({ level: levelPath, below: v.optional(points(0, 100)), above: v.optional(points(0, 100)) }),
  seen: v.strictObject({ seen: id }),
  chose: v.strictObject({ chose: choicePath }),
  kept: v.strictObject({ kept: choicePath }),
  broken: v.strictObject({ broken: choicePath }),
  gone: v.strictObject({ gone: id }),
  looked: v.strictObject({ looked: choicePath }),
  week: v.strictObject({ week: v.strictObject({ from: v.optional(weekNumber), to: v.optional(weekNumber) }) }),
};
/** Every kind of condition at once, as the JSON Schema lists them. */
export const AnyConditionSchema = v.union(Object.values(CONDITIONS));
