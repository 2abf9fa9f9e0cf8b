// Format 1, the single source: types, checks and the JSON Schema all come from here.
import * as v from 'valibot';
import {
  CHOICE_PATTERN,
  ID_PATTERN,
  IDEAS,
  LANGUAGE_PATTERN,
  LEVEL_PATTERN,
  LIMITS,
  MOODS,
  MOVE_IDS,
  PRACTICE_IDS,
  SIZE_WORDS,
} from './vocabulary.ts';

/** The newest format this program reads. */
export const FORMAT = 1;

const id = v.pipe(v.string(), v.regex(ID_PATTERN));
const text = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.textCharacters));
/** Of a person: screens show it in narrow places. */
const personName = v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.nameCharacters));
const short = v.optional(v.pipe(v.string(), v.regex(/\S/), v.maxLength(LIMITS.shortCharacters)));
const note = v.optional(v.string());
const was = v.optional(v.array(id));
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const points = (least: number, most: number) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const weekNumber = whole(1, LIMITS.weeks);
const awayWeek = whole(1, LIMITS.awayWeeks);
const afterWeeks = whole(0, 26);
/** Checked against the cast by the reference check. */
const levelPath = v.pipe(v.string(), v.regex(LEVEL_PATTERN));
const choicePath = v.pipe(v.string(), v.regex(CHOICE_PATTERN));

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly level: string; readonly below?: number | undefined; readonly above?: number | undefined }
  | { readonly seen: string }
  | { readonly chose: string }
  | { readonly kept: string }
  | { readonly broken: string }
  | { readonly gone: string }
  | { readonly week: { readonly from?: number | undefined; readonly to?: number | undefined } };

export const ConditionSchema: v.GenericSchema<Condition> = v.lazy((input) =>
  branchOf(CONDITIONS, AnyConditionSchema, input),
);
const CONDITIONS = {
  all: v.strictObject({ all: v.array(ConditionSchema) }),
  any: v.strictObject({ any: v.array(ConditionSchema) }),
  not: v.strictObject({ not: ConditionSchema }),
  level: v.strictObject({ level: levelPath, below: v.optional(points(0, 100)), above: v.optional(points(0, 100)) }),
  seen: v.strictObject({ seen: id }),
  chose: v.strictObject({ chose: choicePath }),
  kept: v.strictObject({ kept: choicePath }),
  broken: v.strictObject({ broken: choicePath }),
  gone: v.strictObject({ gone: id }),
  week: v.strictObject({ week: v.strictObject({ from: v.optional(weekNumber), to: v.optional(weekNumber) }) }),
};
/** Every kind of condition at once, as the JSON Schema lists them. */
export const AnyConditionSchema = v.union(Object.values(CONDITIONS));

/** The branch that the input's own fields name, so that its issues can be told one by one; else the whole union. */
function branchOf<Branch, Union>(
  branches: Readonly<Record<string, Branch>>,
  union: Union,
  input: unknown,
): Branch | Union {
  const fields = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const named = fields.find((field) => Object.hasOwn(branches, field));
  return (named === undefined ? undefined : branches[named]) ?? union;
}

const AMOUNT = { points: points(-40, 40), size: v.picklist(SIZE_WORDS) };
export const AnyAmountSchema = v.union(Object.values(AMOUNT));
type Amount = number | (typeof SIZE_WORDS)[number];
/** A word is meant as a size, all else as points. */
const AmountSchema: v.GenericSchema<Amount> = v.lazy((input) => {
  if (input === undefined) return AnyAmountSchema;
  return typeof input === 'string' && !/\d/.test(input) ? AMOUNT.size : AMOUNT.points;
});

export const EffectSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('level'),
    of: levelPath,
    add: AmountSchema,
    lasts: v.optional(v.boolean(), false),
    after_weeks: v.optional(afterWeeks, 0),
    because: text,
    remembered: v.optional(text),
  }),
  v.strictObject({
    kind: v.literal('claim'),
    on: v.optional(id),
    attention: whole(1, 6),
    after_weeks: v.optional(whole(1, 26), 1),
    because: text,
  }),
]);

type Practice = (typeof PRACTICE_IDS)[number];
const KEEPINGS = {
  practice: v.strictObject({ practice: v.picklist(PRACTICE_IDS), times: v.optional(whole(1, 20), 1) }),
  chose: v.strictObject({ chose: choicePath }),
};
export const AnyKeepingSchema = v.union(Object.values(KEEPINGS));
const KeepingSchema: v.GenericSchema<
  { practice: Practice; times?: number | undefined } | { chose: string },
  { practice: Practice; times: number } | { chose: string }
> = v.lazy((input) => branchOf(KEEPINGS, AnyKeepingSchema, input));

const PromiseSchema = v.strictObject({ text, to: id, due_in_weeks: whole(1, 26), kept_by: KeepingSchema });

const SignSchema = v.strictObject({ after_weeks: whole(1, 26), sign: text, if: v.optional(ConditionSchema), note });

export const OptionSchema = v.strictObject({
  id,
  was,
  text,
  attention: whole(0, 6),
  needs_boss: v.optional(v.boolean(), false),
  move: v.picklist(MOVE_IDS),
  to: v.optional(id),
  reply: text,
  mood: v.optional(v.picklist(MOODS)),
  later: v.optional(v.array(SignSchema)),
  effects: v.optional(v.array(EffectSchema)),
  promise: v.optional(PromiseSchema),
  then: v.optional(id),
  if: v.optional(ConditionSchema),
  note,
  note_translators: note,
  note_facilitator: note,
});

export const MomentSchema = v.strictObject({
  id,
  was,
  about: id,
  from: v.optional(id),
  mood: v.optional(v.picklist(MOODS)),
  when: v.optional(v.strictObject({ weeks: v.strictTuple([weekNumber, weekNumber]) })),
  if: v.optional(ConditionSchema),
  stakes: v.picklist(['low', 'visible', 'high']),
  reversible: v.boolean(),
  title: text,
  text,
  room_text: v.optional(text),
  options: v.pipe(v.array(OptionSchema), v.minLength(2), v.maxLength(LIMITS.options)),
  note,
  note_translators: note,
  note_facilitator: note,
});

/** Told of the leave: nothing follows from it. */
export const AwaySchema = v.strictObject({
  id,
  was,
  about: v.optional(id),
  weeks: v.optional(v.strictTuple([awayWeek, awayWeek])),
  group: v.optional(id),
  if: v.optional(ConditionSchema),
  mood: v.optional(v.picklist(MOODS)),
  title: v.optional(text),
  text,
  note,
  note_translators: note,
  note_facilitator: note,
});

const portrait = v.optional(id);

/** Two at least: nobody says the same on two Mondays running. */
const lines = v.optional(v.pipe(v.array(text), v.minLength(2), v.maxLength(12)));
const VoiceSchema = v.strictObject({ very_low: lines, low: lines, fair: lines, good: lines, high: lines });

const OpeningSchema = v.strictObject({
  practice: v.picklist(PRACTICE_IDS),
  from: v.optional(weekNumber),
  if: v.optional(ConditionSchema),
  because: text,
});

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

const PersonSchema = v.strictObject({ id, was, name: personName, short, role: v.optional(text), portrait, note });

export const ScenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(FORMAT),
  id,
  was,
  title: text,
  summary: text,
  language: v.pipe(v.string(), v.regex(LANGUAGE_PATTERN)),
  teaches: v.pipe(v.array(v.picklist(IDEAS)), v.minLength(1)),
  minutes: whole(1, 120),
  weeks: weekNumber,
  turn_weeks: v.optional(whole(1, LIMITS.turnWeeks), 1),
  away_weeks: awayWeek,
  attention: whole(4, 20),
  practices: v.optional(v.pipe(v.array(v.picklist(PRACTICE_IDS)), v.minLength(1))),
  opens: v.optional(v.array(OpeningSchema)),
  you: v.strictObject({ role: text, brief: text, portrait }),
  boss: v.strictObject({
    id,
    name: personName,
    short,
    role: v.optional(text),
    portrait,
    patience: v.picklist(['short', 'usual', 'long']),
    wants: v.optional(text),
    note,
  }),
  peers: v.optional(v.array(PersonSchema)),
  managers: v.pipe(v.array(ManagerSchema), v.minLength(2), v.maxLength(6)),
  moments: v.pipe(v.array(MomentSchema), v.minLength(1), v.maxLength(LIMITS.moments)),
  away: v.optional(v.pipe(v.array(AwaySchema), v.minLength(1), v.maxLength(LIMITS.awayScenes))),
  bets: v.optional(
    v.array(
      v.strictObject({ week: weekNumber, ask: v.picklist(['worst_team_at', 'best_team_at']), of_week: weekNumber }),
    ),
  ),
  debrief: v.optional(v.strictObject({ questions: v.array(text) })),
  expect: v.optional(v.array(v.looseObject({ it: text, policy: v.string() }))),
  allow: v.optional(v.array(v.strictObject({ code: v.string(), at: v.string(), why: text }))),
  note,
  note_translators: note,
  note_facilitator: note,
});

export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type Moment = v.InferOutput<typeof MomentSchema>;
export type Option = v.InferOutput<typeof OptionSchema>;
export type Manager = v.InferOutput<typeof ManagerSchema>;
export type AwayScene = v.InferOutput<typeof AwaySchema>;
export type Effect = v.InferOutput<typeof EffectSchema>;
