// What an author adds to what a move does.
import * as v from 'valibot';
import { SIZE_WORDS } from '../vocabulary.ts';
import { afterWeeks, id, levelPath, points, text, whole } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { PersonEffectSchema, SeatEffectSchema } from './seats.ts';

const AMOUNT = { points: points(-40, 40), size: v.picklist(SIZE_WORDS) };
export const AnyAmountSchema = v.union(Object.values(AMOUNT));
type Amount = number | (typeof SIZE_WORDS)[number];
/** A word is meant as a size, all else as points. */
const AmountSchema: v.GenericSchema<Amount> = v.lazy((input) => {
  if (input === undefined) return AnyAmountSchema;
  return typeof input === 'string' && !/\d/.test(input) ? AMOUNT.size : AMOUNT.points;
});

export const EffectSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('level'),
    of: levelPath,
    add: AmountSchema,
    lasts: v.optional(v.boolean(), false),
    after_weeks: v.optional(afterWeeks, 0),
    if: v.optional(ConditionSchema),
    because: text,
    remembered: v.optional(text),
  }),
  v.strictObject({
    kind: v.literal('claim'),
    on: v.optional(id),
    attention: whole(1, 6),
    after_weeks: v.optional(whole(1, 26), 1),
    if: v.optional(ConditionSchema),
    because: text,
  }),
  SeatEffectSchema,
  PersonEffectSchema,
]);

export type Effect = v.InferOutput<typeof EffectSchema>;
