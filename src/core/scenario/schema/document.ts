// What one reads at work: mail, chat, figures, notes. Told as text in a frame of its kind.
import * as v from 'valibot';
import { DOCUMENT_LIMITS, PICTURE_PATTERN } from '../document-limits.ts';
import { branchOf, id, levelPath, line, text, title } from './basics.ts';

const list = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.minLength(1), v.maxLength(DOCUMENT_LIMITS.lines));

const ROWS = {
  level: v.strictObject({ level: levelPath, label: line }),
  fact: v.strictObject({ fact: id, label: line }),
  value: v.strictObject({ value: text, label: line }),
};
/** Every kind of row at once, as the JSON Schema lists them. */
export const AnyRowSchema = v.union(Object.values(ROWS));
export type DashboardRow =
  | { readonly label: string; readonly level: string }
  | { readonly label: string; readonly fact: string }
  | { readonly label: string; readonly value: string };
/** What is left out is told by the field that makes the row what it is. */
const RowSchema: v.GenericSchema<DashboardRow> = v.lazy((input) => branchOf(ROWS, AnyRowSchema, input));

export const DocumentSchema = v.variant('frame', [
  v.strictObject({
    frame: v.literal('mail'),
    from: line,
    to: v.optional(text),
    subject: title,
    sent: v.optional(text),
    text,
  }),
  v.strictObject({
    frame: v.literal('chat'),
    title: v.optional(title),
    lines: list(v.strictObject({ who: text, text, at: v.optional(text) })),
  }),
  v.strictObject({ frame: v.literal('dashboard'), title, rows: list(RowSchema) }),
  v.strictObject({ frame: v.literal('note'), text, by: v.optional(text) }),
  v.strictObject({ frame: v.literal('news'), paper: line, headline: title, text, date: v.optional(text) }),
  v.strictObject({
    frame: v.literal('cv'),
    name: text,
    lines: list(v.strictObject({ when: v.optional(text), what: text })),
    text: v.optional(text),
  }),
  v.strictObject({
    frame: v.literal('calendar'),
    title,
    entries: list(v.strictObject({ at: text, what: text })),
  }),
  v.strictObject({
    frame: v.literal('picture'),
    file: v.pipe(v.string(), v.regex(PICTURE_PATTERN)),
    description: text,
    licence: text,
    credit: v.optional(text),
  }),
]);

export type Document = v.InferOutput<typeof DocumentSchema>;
