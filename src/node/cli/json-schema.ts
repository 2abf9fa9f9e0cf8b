// The valibot schema as JSON Schema draft-07, with every field explained.
import { toJsonSchema } from '@valibot/to-json-schema';
import { FIELD_NOTES } from '../../core/scenario/field-notes.table.ts';
import { MOVE_NOTES, PRACTICE_NOTES } from '../../core/scenario/move-notes.table.ts';
import { ScenarioSchema } from '../../core/scenario/schema.ts';
import { AwaySchema } from '../../core/scenario/schema/away.ts';
import { AnyConditionSchema } from '../../core/scenario/schema/condition.ts';
import { AnyRowSchema, DocumentSchema } from '../../core/scenario/schema/document.ts';
import { AnyAmountSchema, EffectSchema } from '../../core/scenario/schema/effect.ts';
import {
  AnyComingSchema,
  AnyMeasureSchema,
  AnyPlaceSchema,
  AnyRivalSchema,
  ExpectationSchema,
} from '../../core/scenario/schema/expectation.ts';
import { LookSchema } from '../../core/scenario/schema/look.ts';
import { SignSchema } from '../../core/scenario/schema/events.ts';
import { MomentSchema } from '../../core/scenario/schema/moment.ts';
import { OptionSchema } from '../../core/scenario/schema/option.ts';
import { ManagerSchema } from '../../core/scenario/schema/people.ts';
import { AnyFactSchema, AnyFactValueSchema, RememberSchema } from '../../core/scenario/schema/fact.ts';
import { AnyKeepingSchema } from '../../core/scenario/schema/promise.ts';
import { StepOptionSchema, StepSchema } from '../../core/scenario/schema/step.ts';
import { AnyQuestionSchema, EndingSchema, PassageSchema } from '../../core/scenario/schema/words.ts';
import { TaskSchema, WhereSchema } from '../../core/scenario/schema/task.ts';

/** The parts of JSON Schema that occur here. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly string[];
}

const PARTS = {
  condition: AnyConditionSchema,
  row: AnyRowSchema,
  document: DocumentSchema,
  look: LookSchema,
  keeping: AnyKeepingSchema,
  fact: AnyFactSchema,
  fact_value: AnyFactValueSchema,
  remember: RememberSchema,
  passage: PassageSchema,
  ending: EndingSchema,
  question: AnyQuestionSchema,
  amount: AnyAmountSchema,
  effect: EffectSchema,
  task: TaskSchema,
  where: WhereSchema,
  option: OptionSchema,
  step: StepSchema,
  step_option: StepOptionSchema,
  moment: MomentSchema,
  sign: SignSchema,
  away: AwaySchema,
  manager: ManagerSchema,
  place: AnyPlaceSchema,
  measure: AnyMeasureSchema,
  rival: AnyRivalSchema,
  coming: AnyComingSchema,
  expectation: ExpectationSchema,
};

export function scenarioJsonSchema(): JsonSchema {
  const { $schema, $defs, ...root } = convertedSchema();
  const parts = Object.entries($defs).map(([name, part]) => [name, explained(part, name)]);
  return {
    $schema,
    title: 'A Skip Level scenario',
    ...explained(root, 'scenario'),
    $defs: Object.fromEntries(parts),
  };
}

/** The library's type allows much more than it writes here. */
const convertedSchema = (): JsonSchema & { readonly $defs: Readonly<Record<string, JsonSchema>> } =>
  toJsonSchema(ScenarioSchema, { target: 'draft-07', typeMode: 'input', definitions: PARTS }) as never;

/** An option of a step is an option, but for what has a note of its own. */
const noteOf = (place: string): string | undefined =>
  FIELD_NOTES[place] ?? FIELD_NOTES[place.replace(/^step_/, '')] ?? FIELD_NOTES[place.split('.').at(-1) ?? ''];

function explained(schema: JsonSchema, place: string): JsonSchema {
  const { properties, items, anyOf, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: mapped(properties, (field, name) => describedField(field, `${place}.${name}`)) }),
    ...(items && !Array.isArray(items) && { items: explained(items as JsonSchema, place) }),
    ...(anyOf && { anyOf: anyOf.map((branch) => explained(branch, place)) }),
    ...(oneOf && { oneOf: oneOf.map((branch) => explained(branch, place)) }),
    ...(schema.enum && enumNotes(schema.enum)),
  };
}

/** Draft-07 ignores what stands beside a $ref, so such a field wraps it. */
function describedField(field: JsonSchema, place: string): JsonSchema {
  const description = noteOf(place);
  if (description === undefined) throw new Error(`no note for the field ${place}`);
  const inner = explained(field, place);
  return '$ref' in inner ? { description, allOf: [inner] } : { description, ...inner };
}

/** Understood by VS Code: a line for each word while choosing. */
function enumNotes(words: readonly string[]): { readonly enumDescriptions?: readonly string[] } {
  const notes: Readonly<Record<string, string>> = { ...MOVE_NOTES, ...PRACTICE_NOTES };
  return words.every((word) => word in notes) ? { enumDescriptions: words.map((word) => notes[word] ?? '') } : {};
}

const mapped = <Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value, key: string) => Value,
): Record<string, Value> => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
