// What the texts know: passages that hang on the run, how a run ends, and what its debrief says.
import * as v from 'valibot';
import { IDEAS } from '../vocabulary.ts';
import { id, line, listOf, note, text, title, was } from './basics.ts';
import { ConditionSchema } from './condition.ts';
import { LIST_LIMITS } from './list-limits.ts';
import { WORD_LIMITS } from './word-limits.ts';

const LineSchema = v.strictObject({ if: v.optional(ConditionSchema), text });
export const PassageSchema = v.strictObject({
  id,
  was,
  say: v.pipe(v.array(LineSchema), v.minLength(1), v.maxLength(WORD_LIMITS.passageLines)),
  note,
  note_translators: note,
});
/** In a moment or a scene of the leave. */
export const ownPassages = v.optional(
  v.pipe(v.array(PassageSchema), v.minLength(1), v.maxLength(WORD_LIMITS.ownPassages)),
);

export const EndingSchema = v.strictObject({
  id,
  was,
  if: v.optional(ConditionSchema),
  title: v.optional(title),
  text,
  note,
  note_translators: note,
  note_facilitator: note,
});

const QuestionSchema = v.strictObject({ if: v.optional(ConditionSchema), text });
const QUESTION = { text, object: QuestionSchema };
export const AnyQuestionSchema = v.union(Object.values(QUESTION));
type Question = string | v.InferOutput<typeof QuestionSchema>;
const EitherQuestion: v.GenericSchema<Question> = v.lazy((input) =>
  input === undefined ? AnyQuestionSchema : typeof input === 'object' ? QUESTION.object : QUESTION.text,
);

const ResearchSchema = v.strictObject({
  idea: v.picklist(IDEAS),
  text,
  source: text,
  if: v.optional(ConditionSchema),
});

export const DebriefSchema = v.strictObject({
  questions: listOf(EitherQuestion, LIST_LIMITS.questions),
  research: v.optional(v.pipe(v.array(ResearchSchema), v.minLength(1), v.maxLength(WORD_LIMITS.research))),
});

/** Where it is set: what the list of scenarios says in a line. */
export const SettingSchema = v.strictObject({ industry: line, place: line });

const talk = listOf(text, LIST_LIMITS.talk);
/** For whoever leads the talk afterwards. */
export const FacilitationSchema = v.strictObject({ ask: talk, people_say: talk, contrast: v.optional(text) });

export type Passage = v.InferOutput<typeof PassageSchema>;
export type Line = v.InferOutput<typeof LineSchema>;
export type Ending = v.InferOutput<typeof EndingSchema>;
