// Who is there.
import * as v from 'valibot';
import { id, note, personName, points, portrait, short, text, was, whole } from './basics.ts';

/** Two at least: nobody says the same on two Mondays running. */
const lines = v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(12)));
const VoiceSchema = v.strictObject({ very_low: lines, low: lines, fair: lines, good: lines, high: lines });

export const ManagerSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: text,
  portrait,
  brief: v.optional(text),
  skill: v.picklist(['new', 'growing', 'skilled']),
  craft: v.picklist(['weak', 'fair', 'strong']),
  independence: v.picklist(['low', 'medium', 'high']),
  candour: v.picklist(['guarded', 'fair', 'open']),
  will: v.optional(v.picklist(['easily_led', 'usual', 'strong_minded']), 'usual'),
  trust: v.optional(points(0, 100)),
  team: v.strictObject({
    name: text,
    people: whole(2, 14),
    workload: v.picklist(['low', 'usual', 'high']),
    capability: v.optional(v.picklist(['low', 'usual', 'high']), 'usual'),
  }),
  voice: v.optional(VoiceSchema),
  note,
});

export const PersonSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: v.optional(text),
  portrait,
  note,
});

export type Manager = v.InferOutput<typeof ManagerSchema>;
