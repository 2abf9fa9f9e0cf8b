// What one may open before deciding, some of it for attention, and what lies on the table anyway.
import * as v from 'valibot';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { id, note, text, was, whole } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { DocumentSchema } from './document.ts';

export const LookSchema = v.strictObject({
  id,
  was,
  text,
  attention: whole(0, 3),
  shows: DocumentSchema,
  if: v.optional(ConditionSchema),
  note,
  note_translators: note,
  note_facilitator: note,
});
export type Look = v.InferOutput<typeof LookSchema>;

export const looks = v.optional(v.pipe(v.array(LookSchema), v.minLength(1), v.maxLength(DOCUMENT_LIMITS.looks)));
/** Of a moment, or of a step of it. */
export const documents = v.optional(
  v.pipe(v.array(DocumentSchema), v.minLength(1), v.maxLength(DOCUMENT_LIMITS.documents)),
);
