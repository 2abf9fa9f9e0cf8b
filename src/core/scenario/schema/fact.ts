// Facts: what a scenario remembers of a run, as its author declares it.
import * as v from 'valibot';
import { afterWeeks, branchOf, id, note, text, was, whole } from './basics.ts';
import { WORD_LIMITS } from './word-limits.ts';

export const count = whole(-WORD_LIMITS.factNumber, WORD_LIMITS.factNumber);

const FACTS = {
  person: v.strictObject({ person: id, id, was, note }),
  number: v.strictObject({
    number: count,
    id,
    was,
    least: v.optional(count),
    most: v.optional(count),
    shown: v.optional(text),
    unit: v.optional(text),
    note,
  }),
};
const TruthSchema = v.strictObject({ id, was, note });
/** A fact that starts as a person or a number says so; one that doesn't is a yes or no, and starts as no. */
export const AnyFactSchema = v.union([...Object.values(FACTS), TruthSchema]);
export type Fact =
  | { readonly id: string; readonly was?: readonly string[] | undefined; readonly note?: string | undefined }
  | (v.InferOutput<typeof FACTS.person> | v.InferOutput<typeof FACTS.number>);
/** What only a number has names it as well. */
const BRANCHES = { ...FACTS, least: FACTS.number, most: FACTS.number, shown: FACTS.number, unit: FACTS.number };
export const FactSchema: v.GenericSchema<Fact> = v.lazy((input) =>
  branchOf(BRANCHES, typeof input === 'object' ? TruthSchema : AnyFactSchema, input),
);

/** What a fact may become: yes or no, somebody, or a number. */
export const AnyFactValueSchema = v.union([v.boolean(), id, count]);

export const RememberSchema = v.strictObject({
  fact: id,
  is: v.optional(AnyFactValueSchema),
  add: v.optional(count),
  after_weeks: v.optional(afterWeeks, 0),
});

export type Remember = v.InferOutput<typeof RememberSchema>;
