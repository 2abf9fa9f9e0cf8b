// The format, the single source: types, checks and the JSON Schema all come from here. Each part has a file in schema/.
import * as v from 'valibot';
import { AwaySchema } from './schema/away.ts';
import {
  awayWeek,
  id,
  line,
  listOf,
  note,
  personName,
  portrait,
  short,
  text,
  title,
  was,
  weekNumber,
  whole,
} from './schema/basics.ts';
import { ConditionSchema } from './schema/condition.ts';
import { ExpectationSchema } from './schema/expectation.ts';
import { PoolSchema, SignSchema } from './schema/events.ts';
import { LIST_LIMITS } from './schema/list-limits.ts';
import { MomentSchema } from './schema/moment.ts';
import { ManagerSchema, PersonSchema } from './schema/people.ts';
import { CandidateSchema, MOST_CANDIDATES } from './schema/seats.ts';
import { FactSchema } from './schema/fact.ts';
import { DebriefSchema, EndingSchema, FacilitationSchema, PassageSchema, SettingSchema } from './schema/words.ts';
import { WORD_LIMITS } from './schema/word-limits.ts';
import { IDEAS, LANGUAGE_PATTERN, LIMITS, PRACTICE_IDS } from './vocabulary.ts';

/** The formats this program reads: each can say all that the ones before it can. */
const FORMATS = [1, 2] as const;
/** The newest of them. */
export const FORMAT = 2;

const OpeningSchema = v.strictObject({
  practice: v.picklist(PRACTICE_IDS),
  from: v.optional(weekNumber),
  if: v.optional(ConditionSchema),
  because: text,
});

export const ScenarioSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.picklist(FORMATS),
  id,
  was,
  title,
  summary: text,
  language: v.pipe(v.string(), v.regex(LANGUAGE_PATTERN)),
  teaches: v.pipe(v.array(v.picklist(IDEAS)), v.minLength(1), v.maxLength(IDEAS.length)),
  setting: v.optional(SettingSchema),
  content_note: v.optional(text),
  minutes: whole(1, 120),
  weeks: weekNumber,
  turn_weeks: v.optional(whole(1, LIMITS.turnWeeks), 1),
  away_weeks: awayWeek,
  attention: whole(4, 20),
  practices: v.optional(v.pipe(v.array(v.picklist(PRACTICE_IDS)), v.minLength(1), v.maxLength(PRACTICE_IDS.length))),
  opens: listOf(OpeningSchema, PRACTICE_IDS.length),
  you: v.strictObject({ role: line, brief: text, portrait }),
  boss: v.strictObject({
    id,
    was,
    name: personName,
    short,
    role: v.optional(line),
    portrait,
    patience: v.picklist(['short', 'usual', 'long']),
    wants: v.optional(text),
    note,
  }),
  peers: listOf(PersonSchema, LIST_LIMITS.peers),
  managers: v.pipe(v.array(ManagerSchema), v.minLength(2), v.maxLength(6)),
  candidates: v.optional(v.pipe(v.array(CandidateSchema), v.minLength(1), v.maxLength(MOST_CANDIDATES))),
  facts: v.optional(v.pipe(v.array(FactSchema), v.minLength(1), v.maxLength(WORD_LIMITS.facts))),
  passages: v.optional(v.pipe(v.array(PassageSchema), v.minLength(1), v.maxLength(WORD_LIMITS.passages))),
  moments: v.pipe(v.array(MomentSchema), v.minLength(1), v.maxLength(LIMITS.moments)),
  pools: v.optional(v.pipe(v.array(PoolSchema), v.minLength(1), v.maxLength(LIMITS.pools))),
  signs: v.optional(v.pipe(v.array(SignSchema), v.minLength(1), v.maxLength(LIMITS.signs))),
  away: v.optional(v.pipe(v.array(AwaySchema), v.minLength(1), v.maxLength(LIMITS.awayScenes))),
  endings: v.optional(v.pipe(v.array(EndingSchema), v.minLength(1), v.maxLength(WORD_LIMITS.endings))),
  bets: listOf(
    v.strictObject({ week: weekNumber, ask: v.picklist(['worst_team_at', 'best_team_at']), of_week: weekNumber }),
    LIST_LIMITS.bets,
  ),
  debrief: v.optional(DebriefSchema),
  facilitation: v.optional(FacilitationSchema),
  expect: v.optional(v.pipe(v.array(ExpectationSchema), v.minLength(1), v.maxLength(LIMITS.expectations))),
  allow: listOf(v.strictObject({ code: v.string(), at: v.string(), why: text }), LIST_LIMITS.allow),
  note,
  note_translators: note,
  note_facilitator: note,
});

export type Scenario = v.InferOutput<typeof ScenarioSchema>;
export type { AwayScene } from './schema/away.ts';
export type { Condition, LevelCondition } from './schema/condition.ts';
export type { Expectation } from './schema/expectation.ts';
export type { Document } from './schema/document.ts';
export type { Effect } from './schema/effect.ts';
export type { Look } from './schema/look.ts';
export type { Pool, Sign } from './schema/events.ts';
export type { Moment } from './schema/moment.ts';
export type { Manager } from './schema/people.ts';
export type { Option, Step } from './schema/step.ts';
export type { Fact, Remember } from './schema/fact.ts';
export type { Ending, Line, Passage } from './schema/words.ts';
export type { Fits, Task, Where } from './schema/task.ts';
