// What comes by state or by chance: when a moment may come, pools of small things, and signs that ask nothing.
import * as v from 'valibot';
import { LIMITS } from '../vocabulary.ts';
import { id, note, text, was, weekNumber, whole } from './basics.ts';
import { ConditionSchema } from './condition.ts';

const weeks = v.strictTuple([weekNumber, weekNumber]);
/** A share from one in a hundred on: what never comes need not be written. */
const chance = v.pipe(v.number(), v.minValue(0.01), v.maxValue(1));
const again = v.optional(whole(1, LIMITS.weeks));

export const WhenSchema = v.strictObject({
  weeks,
  as_soon: v.optional(v.boolean(), false),
  chance: v.optional(chance, 1),
});

/** What a moment says of its coming besides. */
export const COMING = {
  again_after_weeks: again,
  priority: v.optional(v.picklist(['first', 'usual', 'last']), 'usual'),
  pool: v.optional(id),
};

export const PoolSchema = v.strictObject({
  id,
  was,
  most_a_turn: v.optional(whole(1, LIMITS.momentsATurn), 1),
  chance: v.optional(chance, 1),
  note,
});

/** Told on a Monday: nothing follows from it. */
export const SignSchema = v.strictObject({
  id,
  was,
  about: v.optional(id),
  weeks: v.optional(weeks),
  if: v.optional(ConditionSchema),
  chance: v.optional(chance),
  again_after_weeks: again,
  pool: v.optional(id),
  text,
  note,
  note_translators: note,
});

export type Pool = v.InferOutput<typeof PoolSchema>;
export type Sign = v.InferOutput<typeof SignSchema>;
