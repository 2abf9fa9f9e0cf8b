// What fields of every part are made of.
import * as v from 'valibot';
import { LIST_LIMITS } from './list-limits.ts';
import { CHOICE_PATTERN, ID_PATTERN, LEVEL_PATTERN, LIMITS } from '../vocabulary.ts';

export const id = v.pipe(v.string(), v.regex(ID_PATTERN));
export const text = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.textCharacters));
const within = (most: number) => v.pipe(v.string(), v.regex(/\S/), v.maxLength(most));
/** What stands over a text. */
export const title = within(LIST_LIMITS.titleCharacters);
/** What stands in a line with other things: a role, the name of a team, a label. */
export const line = within(LIST_LIMITS.lineCharacters);
/** A list of at most so many; a field that may be left out. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most)));
/** Of a person: screens show it in narrow places. */
export const personName = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.nameCharacters));
export const short = v.optional(v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.shortCharacters)));
export const note = v.optional(v.string());
export const was = listOf(id, LIST_LIMITS.was);
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
export const points = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
export const weekNumber = whole(1, LIMITS.weeks);
export const awayWeek = whole(1, LIMITS.awayWeeks);
export const afterWeeks = whole(0, 26);
/** Checked against the cast by the reference check. */
export const levelPath = v.pipe(v.string(), v.regex(LEVEL_PATTERN));
export const choicePath = v.pipe(v.string(), v.regex(CHOICE_PATTERN));

/** The branch that the input's own fields name, so that its issues can be told one by one; else the whole union. */
export function branchOf<Branch, Union>(
  branches: Readonly<Record<string, Branch>>,
  union: Union,
  input: unknown,
): Branch | Union {
  const fields = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const named = fields.find((field) => Object.hasOwn(branches, field));
  return (named === undefined ? undefined : branches[named]) ?? union;
}

export const portrait = v.optional(id);
