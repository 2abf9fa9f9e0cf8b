// What comes after the last week.
import * as v from 'valibot';
import { MOODS } from '../vocabulary.ts';
import { awayWeek, id, note, text, title, was } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { ownPassages } from './words.ts';

/** Told of the leave: nothing follows from it. */
export const AwaySchema = v.strictObject({
  id,
  was,
  about: v.optional(id),
  weeks: v.optional(v.strictTuple([awayWeek, awayWeek])),
  group: v.optional(id),
  if: v.optional(ConditionSchema),
  mood: v.optional(v.picklist(MOODS)),
  title: v.optional(title),
  text,
  passages: ownPassages,
  note,
  note_translators: note,
  note_facilitator: note,
});

export type AwayScene = v.InferOutput<typeof AwaySchema>;
