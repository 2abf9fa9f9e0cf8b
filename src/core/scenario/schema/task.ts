// Something to hand out, to put in order or to give out, in place of options to choose from.
import * as v from 'valibot';
import { TASK_LIMITS, MANAGER_LEVELS } from '../vocabulary.ts';
import { id, points, text, whole } from './basics.ts';

/** Read at a glance, with a button or two beside it. */
const brief = (characters: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(characters));
const ItemSchema = v.strictObject({ id, text: brief(TASK_LIMITS.itemCharacters) });
const places = whole(0, TASK_LIMITS.amount);

const EachSchema = v.strictObject({ level: v.picklist(MANAGER_LEVELS), add: points(-40, 40), because: text });

const ShareSchema = v.strictObject({
  kind: v.literal('share'),
  amount: whole(1, TASK_LIMITS.amount),
  unit: brief(TASK_LIMITS.unitCharacters),
  among: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(TASK_LIMITS.places))),
  items: v.optional(v.pipe(v.array(ItemSchema), v.minLength(1), v.maxLength(TASK_LIMITS.places))),
  least: v.optional(places),
  most: v.optional(places),
  each: v.optional(EachSchema),
});

const OrderSchema = v.strictObject({
  kind: v.literal('order'),
  items: v.pipe(v.array(ItemSchema), v.minLength(3), v.maxLength(TASK_LIMITS.places)),
});

const AssignSchema = v.strictObject({
  kind: v.literal('assign'),
  items: v.pipe(v.array(ItemSchema), v.minLength(2), v.maxLength(TASK_LIMITS.places)),
  to: v.pipe(v.array(id), v.minLength(2), v.maxLength(TASK_LIMITS.places)),
});

export const TaskSchema = v.variant('kind', [ShareSchema, OrderSchema, AssignSchema]);
export type Task = v.InferOutput<typeof TaskSchema>;

const amounts = v.optional(v.record(id, places));
const ids = v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(TASK_LIMITS.places)));
const FITS = {
  least: amounts,
  most: amounts,
  first: v.optional(id),
  last: v.optional(id),
  before: v.optional(v.pipe(v.array(id), v.minLength(2), v.maxLength(TASK_LIMITS.places))),
  takes: v.optional(v.record(id, id)),
  nobody: ids,
};
const FitsSchema = v.strictObject(FITS);
/** What has to be arranged for an outcome: all that is given, and of `any` at least one. */
export const WhereSchema = v.strictObject({
  ...FITS,
  any: v.optional(v.pipe(v.array(FitsSchema), v.minLength(1), v.maxLength(TASK_LIMITS.places))),
});
export type Fits = v.InferOutput<typeof FitsSchema>;
export type Where = v.InferOutput<typeof WhereSchema>;
