// Ways through a scenario that several checks take. Paths are as in the file.
import { pathOf } from './canonical-json.ts';
import { FIELD_KINDS } from './field-kinds.table.ts';
import type { Path } from './json-tree.ts';
import { kindOf } from './field-kind.ts';
import { optionsIn } from './options-in.ts';
import type { AwayScene, Condition, Ending, Look, Moment, Option, Passage, Scenario, Sign, Step } from './schema.ts';

export interface Placed<Thing> {
  readonly thing: Thing;
  readonly path: Path;
}

export const placed = <Thing>(list: readonly Thing[] | undefined, path: Path): Placed<Thing>[] =>
  (list ?? []).map((thing, index) => ({ thing, path: [...path, index] }));

export const momentsOf = (scenario: Scenario): Placed<Scenario['moments'][number]>[] =>
  placed(scenario.moments, ['moments']);

/** What is asked at one time: by a moment itself, or by one of its steps. */
export interface Question {
  /** Null for the moment’s own. */
  readonly step: Step | null;
  readonly path: Path;
  readonly options: readonly Placed<Option>[];
}

/** All that a moment asks, its own question first. */
export const questionsOf = ({ thing, path }: Placed<Moment>): Question[] => [
  { step: null, path, options: placed<Option>(thing.options, [...path, 'options']) },
  ...placed(thing.steps, [...path, 'steps']).map(({ thing: step, path: at }) => ({
    step,
    path: at,
    options: placed(step.options, [...at, 'options']),
  })),
];

/** By moment, those of its steps among them. */
export const answersOf = (
  scenario: Scenario,
): { readonly moment: Moment; readonly answers: readonly Placed<Option>[] }[] =>
  momentsOf(scenario).map((moment) => ({
    moment: moment.thing,
    answers: questionsOf(moment).flatMap(({ options }) => options),
  }));

export const optionsOf = (scenario: Scenario): Placed<Option>[] =>
  answersOf(scenario).flatMap(({ answers }) => answers);

/** Every option by the choice that it is. */
export const choicesOf = ({ moments }: Scenario): { readonly chose: string; readonly option: Option }[] =>
  moments.flatMap((moment) => optionsIn(moment).map((option) => ({ chose: `${moment.id}.${option.id}`, option })));

export const looksOf = (scenario: Scenario): Placed<Look>[] =>
  momentsOf(scenario).flatMap(({ thing, path }) => placed(thing.looks, [...path, 'looks']));

export const awayScenesOf = (scenario: Scenario): Placed<AwayScene>[] => placed(scenario.away, ['away']);

/** At the top, in moments and in scenes of the leave. */
export const passagesIn = (scenario: Scenario): Placed<Passage>[] => [
  ...placed(scenario.passages, ['passages']),
  ...[...momentsOf(scenario), ...awayScenesOf(scenario)].flatMap(({ thing, path }) =>
    placed(thing.passages, [...path, 'passages']),
  ),
];

export const endingsOf = (scenario: Scenario): Placed<Ending>[] => placed(scenario.endings, ['endings']);

/** What the author says only in some runs. */
function wordsWithIf(scenario: Scenario): Placed<{ readonly if?: Condition | undefined }>[] {
  const lines = passagesIn(scenario).flatMap(({ thing, path }) => placed(thing.say, [...path, 'say']));
  const questions = placed(scenario.debrief?.questions, ['debrief', 'questions']).flatMap(({ thing, path }) =>
    typeof thing === 'string' ? [] : [{ thing, path }],
  );
  return [
    ...lines,
    ...endingsOf(scenario),
    ...questions,
    ...placed(scenario.debrief?.research, ['debrief', 'research']),
  ];
}
export const signsOf = (scenario: Scenario): Placed<Sign>[] => placed(scenario.signs, ['signs']);

/** Every `if` of the scenario, whole. */
export function conditionsOf(scenario: Scenario): Placed<Condition>[] {
  const later = optionsOf(scenario).flatMap(({ thing, path }) => placed(thing.later, [...path, 'later']));
  const effects = optionsOf(scenario).flatMap(({ thing, path }) => placed(thing.effects, [...path, 'effects']));
  const openings = placed(scenario.opens, ['opens']);
  const asked = [
    ...openings,
    ...momentsOf(scenario),
    ...looksOf(scenario),
    ...optionsOf(scenario),
    ...later,
    ...effects,
    ...signsOf(scenario),
    ...awayScenesOf(scenario),
    ...wordsWithIf(scenario),
  ].flatMap(({ thing, path }) => (thing.if === undefined ? [] : [{ thing: thing.if, path: [...path, 'if'] }]));
  return [...asked, ...dropsOf(scenario)];
}

/** Every `drop_if` of a promise. */
const dropsOf = (scenario: Scenario): Placed<Condition>[] =>
  optionsOf(scenario).flatMap(({ thing: { promise }, path }) =>
    promise?.drop_if === undefined ? [] : [{ thing: promise.drop_if, path: [...path, 'promise', 'drop_if'] }],
  );

/** The condition and all inside it. */
export function partsOf({ thing, path }: Placed<Condition>): Placed<Condition>[] {
  const inner =
    'all' in thing
      ? placed(thing.all, [...path, 'all'])
      : 'any' in thing
        ? placed(thing.any, [...path, 'any'])
        : 'not' in thing
          ? [{ thing: thing.not, path: [...path, 'not'] }]
          : [];
  return [{ thing, path }, ...inner.flatMap(partsOf)];
}

/** Every text a player may read. */
export function textsOf(scenario: Scenario): readonly Placed<string>[] {
  const known = texts.get(scenario) ?? collectTexts(scenario, [], '');
  texts.set(scenario, known);
  return known;
}
const texts = new WeakMap<Scenario, readonly Placed<string>[]>();

function collectTexts(value: unknown, path: Path, pattern: string): Placed<string>[] {
  if (typeof value === 'string') return kindOf(pattern, FIELD_KINDS) === 'word' ? [{ thing: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  // A text in a list has the kind of its field.
  const inList = (inner: unknown): string => (typeof inner === 'object' ? `${pattern}.*` : pattern);
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]: [string | number, unknown]) =>
    collectTexts(inner, [...path, step], typeof step === 'number' ? inList(inner) : pathOf(pattern, step)),
  );
}
