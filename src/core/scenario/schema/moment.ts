// A situation that asks for a choice.
import * as v from 'valibot';
import { LIMITS, MOODS } from '../vocabulary.ts';
import { id, note, text, title, was } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { documents, looks } from './look.ts';
import { COMING, WhenSchema } from './events.ts';
import { OptionSchema } from './option.ts';
import { briefsField, stepsField } from './step.ts';
import { ownPassages } from './words.ts';
import { TaskSchema } from './task.ts';

export const MomentSchema = v.strictObject({
  id,
  was,
  about: id,
  from: v.optional(id),
  mood: v.optional(v.picklist(MOODS)),
  when: v.optional(WhenSchema),
  ...COMING,
  if: v.optional(ConditionSchema),
  stakes: v.picklist(['low', 'visible', 'high']),
  reversible: v.boolean(),
  title,
  text,
  room_text: v.optional(text),
  passages: ownPassages,
  documents,
  looks,
  task: v.optional(TaskSchema),
  options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(LIMITS.options)),
  steps: stepsField,
  briefs: briefsField,
  note,
  note_translators: note,
  note_facilitator: note,
});

export type Moment = v.InferOutput<typeof MomentSchema>;
