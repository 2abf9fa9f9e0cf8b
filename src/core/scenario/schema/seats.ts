// People with names below the managers, and posts that fall vacant and are filled.
import * as v from 'valibot';
import { MOODS } from '../vocabulary.ts';
import { ConditionSchema } from './condition.ts';
import { afterWeeks, id, line, note, personName, portrait, short, text, was, whole } from './basics.ts';

/** With names, in one team. */
export const MOST_MEMBERS = 6;
export const MOST_CANDIDATES = 12;

/** What one can be said to be like as a manager. */
export const ABILITIES = {
  skill: v.picklist(['new', 'growing', 'skilled']),
  craft: v.picklist(['weak', 'fair', 'strong']),
  independence: v.picklist(['low', 'medium', 'high']),
  candour: v.picklist(['guarded', 'fair', 'open']),
  will: v.optional(v.picklist(['easily_led', 'usual', 'strong_minded']), 'usual'),
};

export const MemberSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: v.optional(line),
  portrait,
  leaning: v.optional(v.picklist(['settled', 'usual', 'restless']), 'usual'),
  mood: v.optional(v.picklist(MOODS)),
  note,
});

export const CandidateSchema = v.strictObject({
  id,
  was,
  name: personName,
  short,
  role: v.optional(line),
  portrait,
  brief: v.optional(text),
  ...ABILITIES,
  member: v.optional(id),
  note,
});

/** Without more, somebody has the post: the manager as described. */
export const SEAT = { seat: v.optional(v.picklist(['held', 'vacant']), 'held'), acting: v.optional(id) };

const COMMON = { after_weeks: v.optional(afterWeeks, 0), if: v.optional(ConditionSchema), because: text };

export const SeatEffectSchema = v.strictObject({
  kind: v.literal('seat'),
  of: id,
  does: v.picklist(['vacate', 'fill']),
  acting: v.optional(id),
  with: v.optional(id),
  among: v.optional(v.pipe(v.array(id), v.minLength(1), v.maxLength(MOST_CANDIDATES))),
  by: v.optional(v.picklist(['panel', 'one'])),
  who: v.optional(id),
  ...COMMON,
});

export const PersonEffectSchema = v.strictObject({
  kind: v.literal('person'),
  who: id,
  does: v.picklist(['leave', 'lend']),
  to: v.optional(id),
  weeks: v.optional(whole(1, 26)),
  ...COMMON,
});
