// What a scenario's author expects of it: sentences that `test` plays. Nothing in a run hangs on them.
import * as v from 'valibot';
import { BOT_IDS, EXPECTED_MEASURES, LIMITS } from '../vocabulary.ts';
import { branchOf, choicePath, id, levelPath, note, points, text, weekNumber, whole } from './basics.ts';

const MOMENTS = ['end', 'away'] as const;
const PLACE = { word: v.picklist(MOMENTS), week: weekNumber };
/** The end of the weeks there, the leave, or the end of a week. */
export const AnyPlaceSchema = v.union(Object.values(PLACE));
export type ExpectedPlace = (typeof MOMENTS)[number] | number;
const PlaceSchema: v.GenericSchema<ExpectedPlace> = v.lazy((input) =>
  input === undefined ? AnyPlaceSchema : typeof input === 'string' && !/\d/.test(input) ? PLACE.word : PLACE.week,
);

const MEASURE = { word: v.picklist(EXPECTED_MEASURES), level: levelPath };
export const AnyMeasureSchema = v.union(Object.values(MEASURE));
const MeasureSchema: v.GenericSchema<string> = v.lazy((input) =>
  input === undefined
    ? AnyMeasureSchema
    : typeof input === 'string' && input.includes('.')
      ? MEASURE.level
      : MEASURE.word,
);

const choices = v.pipe(v.array(choicePath), v.minLength(1), v.maxLength(LIMITS.options));
const RIVAL = { bot: v.picklist(BOT_IDS), choice: choicePath, choices };
export const AnyRivalSchema = v.union(Object.values(RIVAL));
const RivalSchema: v.GenericSchema<string | string[]> = v.lazy((input) => {
  if (input === undefined) return AnyRivalSchema;
  if (Array.isArray(input)) return RIVAL.choices;
  return typeof input === 'string' && input.includes('.') ? RIVAL.choice : RIVAL.bot;
});

const share = points(0, 1);
const IN = { in_at_least: v.optional(share), in_at_most: v.optional(share) };
const COMING = {
  moment: v.strictObject({ moment: id, ...IN }),
  sign: v.strictObject({ sign: id, ...IN }),
  scene: v.strictObject({ scene: id, ...IN }),
  ending: v.strictObject({ ending: id, ...IN }),
};
export const AnyComingSchema = v.union(Object.values(COMING));
type ExpectedComing = {
  readonly in_at_least?: number | undefined;
  readonly in_at_most?: number | undefined;
} & (
  | { readonly moment: string }
  | { readonly sign: string }
  | { readonly scene: string }
  | { readonly ending: string }
);
const ComingSchema: v.GenericSchema<ExpectedComing> = v.lazy((input) => branchOf(COMING, AnyComingSchema, input));

export const ExpectationSchema = v.strictObject({
  it: text,
  policy: v.picklist(BOT_IDS),
  runs: v.optional(whole(10, 1000)),
  choose: v.optional(choices),
  of: v.optional(MeasureSchema),
  versus: v.optional(RivalSchema),
  better_until_week: v.optional(weekNumber),
  better_at: v.optional(PlaceSchema),
  worse_at: v.optional(PlaceSchema),
  by: v.optional(points(0.1, 100)),
  at: v.optional(PlaceSchema),
  at_least: v.optional(points(0, 200)),
  at_most: v.optional(points(0, 200)),
  comes: v.optional(ComingSchema),
  note,
});

export type Expectation = v.InferOutput<typeof ExpectationSchema>;
