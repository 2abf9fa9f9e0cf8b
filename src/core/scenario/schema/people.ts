// Who is there.
import * as v from 'valibot';
import { id, line, note, personName, points, portrait, short, text, was, whole } from './basics.ts';
import { ABILITIES, MemberSchema, MOST_MEMBERS, SEAT } from './seats.ts';

/** Two at least: nobody says the same on two Mondays running. */
const lines = v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(12)));
const VoiceSchema = v.strictObject({ very_low: lines, low: lines, fair: lines, good: lines, high: lines });

export const ManagerSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: line,
  portrait,
  brief: v.optional(text),
  ...ABILITIES,
  trust: v.optional(points(0, 100)),
  ...SEAT,
  team: v.strictObject({
    name: line,
    people: whole(2, 14),
    workload: v.picklist(['low', 'usual', 'high']),
    capability: v.optional(v.picklist(['low', 'usual', 'high']), 'usual'),
    members: v.optional(v.pipe(v.array(MemberSchema), v.minLength(1), v.maxLength(MOST_MEMBERS))),
  }),
  voice: v.optional(VoiceSchema),
  note,
});

export const PersonSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: v.optional(line),
  portrait,
  note,
});

export type Manager = v.InferOutput<typeof ManagerSchema>;
