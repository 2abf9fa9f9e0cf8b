// What the player gives their word on, and what keeps it.
import * as v from 'valibot';
import { PRACTICE_IDS } from '../vocabulary.ts';
import { branchOf, choicePath, id, text, whole } from './basics.ts';
import { ConditionSchema } from './condition.ts';

type Practice = (typeof PRACTICE_IDS)[number];
const KEEPINGS = {
  practice: v.strictObject({ practice: v.picklist(PRACTICE_IDS), times: v.optional(whole(1, 20), 1) }),
  chose: v.strictObject({ chose: choicePath }),
};
export const AnyKeepingSchema = v.union(Object.values(KEEPINGS));
const KeepingSchema: v.GenericSchema<
  { practice: Practice; times?: number | undefined } | { chose: string },
  { practice: Practice; times: number } | { chose: string }
> = v.lazy((input) => branchOf(KEEPINGS, AnyKeepingSchema, input));

export const PromiseSchema = v.strictObject({
  text,
  to: id,
  due_in_weeks: whole(1, 26),
  kept_by: KeepingSchema,
  drop_if: v.optional(ConditionSchema),
});
