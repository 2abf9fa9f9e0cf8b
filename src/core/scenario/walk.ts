// Ways through a scenario that several checks take. Paths are as in the file.
import { pathOf } from './canonical-json.ts';
import { FIELD_KINDS } from './field-kinds.table.ts';
import type { Path } from './json-tree.ts';
import { kindOf } from './field-kind.ts';
import type { AwayScene, Condition, Option, Scenario, Sign } from './schema.ts';

export interface Placed<Thing> {
  readonly thing: Thing;
  readonly path: Path;
}

export const placed = <Thing>(list: readonly Thing[] | undefined, path: Path): Placed<Thing>[] =>
  (list ?? []).map((thing, index) => ({ thing, path: [...path, index] }));

export const momentsOf = (scenario: Scenario): Placed<Scenario['moments'][number]>[] =>
  placed(scenario.moments, ['moments']);

export const optionsOf = (scenario: Scenario): Placed<Option>[] =>
  momentsOf(scenario).flatMap(({ thing, path }) => placed(thing.options, [...path, 'options']));

export const awayScenesOf = (scenario: Scenario): Placed<AwayScene>[] => placed(scenario.away, ['away']);

export const signsOf = (scenario: Scenario): Placed<Sign>[] => placed(scenario.signs, ['signs']);

/** Every `if` of the scenario, whole. */
export function conditionsOf(scenario: Scenario): Placed<Condition>[] {
  const later = optionsOf(scenario).flatMap(({ thing, path }) => placed(thing.later, [...path, 'later']));
  const openings = placed(scenario.opens, ['opens']);
  const signs = signsOf(scenario);
  const things = [
    ...openings,
    ...momentsOf(scenario),
    ...optionsOf(scenario),
    ...later,
    ...signs,
    ...awayScenesOf(scenario),
  ];
  return things.flatMap(({ thing, path }) =>
    thing.if === undefined ? [] : [{ thing: thing.if, path: [...path, 'if'] }],
  );
}

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
export const textsOf = (scenario: Scenario): Placed<string>[] => collectTexts(scenario, [], '');

function collectTexts(value: unknown, path: Path, pattern: string): Placed<string>[] {
  if (typeof value === 'string') return kindOf(pattern, FIELD_KINDS) === 'word' ? [{ thing: value, path }] : [];
  if (typeof value !== 'object' || value === null) return [];
  // A list of texts has the kind of its field.
  const items = Array.isArray(value) && typeof value[0] === 'object' ? `${pattern}.*` : pattern;
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]: [string | number, unknown]) =>
    collectTexts(inner, [...path, step], typeof step === 'number' ? items : pathOf(pattern, step)),
  );
}
