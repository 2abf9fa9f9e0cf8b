// What follows at once within a moment, and what each of several people at a table knows of it.
import * as v from 'valibot';
import { LIMITS, MOODS, MOVE_IDS } from '../vocabulary.ts';
import { id, line, text, was, whole } from './basics.ts';
import { documents } from './look.ts';
import { OptionSchema } from './option.ts';

/** Paid for with the first answer; a move of its own takes the place of the one before it. */
export const StepOptionSchema = v.strictObject({
  ...OptionSchema.entries,
  attention: v.optional(whole(0, 0), 0),
  move: v.optional(v.picklist(MOVE_IDS)),
});

export const StepSchema = v.strictObject({
  id,
  was,
  from: v.optional(id),
  mood: v.optional(v.picklist(MOODS)),
  text,
  room_text: v.optional(text),
  documents,
  options: v.pipe(v.array(StepOptionSchema), v.minLength(2), v.maxLength(LIMITS.options)),
});

export const stepsField = v.optional(v.pipe(v.array(StepSchema), v.minLength(1), v.maxLength(LIMITS.steps)));

const BriefSchema = v.strictObject({ role: line, text });
export const briefsField = v.optional(v.pipe(v.array(BriefSchema), v.minLength(1), v.maxLength(LIMITS.briefs)));

export type Step = v.InferOutput<typeof StepSchema>;
/** Of a moment, or of one of its steps. */
export type Option = v.InferOutput<typeof StepOptionSchema>;
