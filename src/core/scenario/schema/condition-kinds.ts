// What a condition may ask of how the run has gone: promises, plans, who has left, and what the player is shown.
import * as v from 'valibot';
import { BANDS, LIMITS, PRACTICE_IDS, WISH_WORDS } from '../vocabulary.ts';
import { choicePath, id, levelPath, whole } from './basics.ts';

/** Of a promise, by the choice that made it. */
export type PromiseCondition = { readonly open: string } | { readonly kept: string } | { readonly broken: string };
export interface PlannedCondition {
  readonly planned: (typeof PRACTICE_IDS)[number];
  readonly with?: string | undefined;
  readonly at_least?: number | undefined;
  readonly at_most?: number | undefined;
  readonly last_weeks?: number | undefined;
}
export interface LeftCondition {
  /** A manager, or "all". */
  readonly left: string;
  readonly at_least?: number | undefined;
}
export interface ShownCondition {
  readonly shown: string;
  readonly is: readonly (typeof BANDS)[number][];
}
/** What a manager wants most of whoever leads them, in this run. */
export interface WantsCondition {
  readonly wants: string;
  readonly most: (typeof WISH_WORDS)[number];
}
export type RunCondition = PromiseCondition | PlannedCondition | LeftCondition | ShownCondition | WantsCondition;

const atLeast = v.optional(whole(1, 1000));
export const forWeeks = whole(1, LIMITS.weeks);

export const RUN_CONDITIONS = {
  open: v.strictObject({ open: choicePath }),
  kept: v.strictObject({ kept: choicePath }),
  broken: v.strictObject({ broken: choicePath }),
  planned: v.strictObject({
    planned: v.picklist(PRACTICE_IDS),
    with: v.optional(id),
    at_least: atLeast,
    at_most: v.optional(whole(0, 1000)),
    last_weeks: v.optional(forWeeks),
  }),
  left: v.strictObject({ left: id, at_least: atLeast }),
  shown: v.strictObject({ shown: levelPath, is: v.pipe(v.array(v.picklist(BANDS)), v.minLength(1)) }),
  wants: v.strictObject({ wants: id, most: v.picklist(WISH_WORDS) }),
};

const KINDS = Object.keys(RUN_CONDITIONS);

export const isOfRun = (condition: object): condition is RunCondition => KINDS.some((kind) => kind in condition);
