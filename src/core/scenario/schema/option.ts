// What the player may do about a moment.
import * as v from 'valibot';
import { MOODS, MOVE_IDS } from '../vocabulary.ts';
import { id, listOf, note, text, was, whole } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { EffectSchema } from './effect.ts';
import { RememberSchema } from './fact.ts';
import { LIST_LIMITS } from './list-limits.ts';
import { PromiseSchema } from './promise.ts';
import { WORD_LIMITS } from './word-limits.ts';
import { WhereSchema } from './task.ts';

const SignSchema = v.strictObject({ after_weeks: whole(1, 26), sign: text, if: v.optional(ConditionSchema), note });

export const OptionSchema = v.strictObject({
  id,
  was,
  text,
  attention: whole(0, 6),
  needs_boss: v.optional(v.boolean(), false),
  move: v.picklist(MOVE_IDS),
  to: v.optional(id),
  reply: text,
  mood: v.optional(v.picklist(MOODS)),
  reply_from: v.optional(id),
  later: listOf(SignSchema, LIST_LIMITS.later),
  effects: listOf(EffectSchema, LIST_LIMITS.effects),
  promise: v.optional(PromiseSchema),
  next: v.optional(id),
  remember: v.optional(v.pipe(v.array(RememberSchema), v.minLength(1), v.maxLength(WORD_LIMITS.remembered))),
  then: v.optional(id),
  if: v.optional(ConditionSchema),
  where: v.optional(WhereSchema),
  note,
  note_translators: note,
  note_facilitator: note,
});
