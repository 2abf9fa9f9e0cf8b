// Every place where a scenario names something it has declared elsewhere.
import type { Path } from './json-tree.ts';
import type { NameKind } from './names.ts';
import type { Condition, Option, Scenario } from './schema.ts';
import { awayScenesOf, conditionsOf, momentsOf, optionsOf, partsOf, placed, signsOf, type Placed } from './walk.ts';

export interface Use {
  readonly id: string;
  /** What it may be; the first is what it is called when it is nothing. */
  readonly kinds: readonly NameKind[];
  readonly path: Path;
}

const MANAGER: readonly NameKind[] = ['manager'];
const MANAGERS: readonly NameKind[] = ['manager', 'everyone'];
const SPEAKER: readonly NameKind[] = ['manager', 'peer', 'boss'];
const BOSS: readonly NameKind[] = ['boss'];
const MOMENT: readonly NameKind[] = ['moment'];
const POOL: readonly NameKind[] = ['pool'];
const OPTION: readonly NameKind[] = ['option'];

const use = (id: string | undefined, kinds: readonly NameKind[], path: Path): Use[] =>
  id === undefined ? [] : [{ id, kinds, path }];

/** Whose level: a manager's, or the boss's by either name. */
function levelUse(level: string, path: Path, { boss }: Scenario): Use[] {
  const who = level.split('.')[0];
  return use(who, who === 'boss' || who === boss.id ? BOSS : MANAGER, path);
}

export const usesOf = (scenario: Scenario): Use[] => [
  ...momentsOf(scenario).flatMap(({ thing, path }) => [
    ...use(thing.about, MANAGERS, [...path, 'about']),
    ...use(thing.from, SPEAKER, [...path, 'from']),
    ...use(thing.pool, POOL, [...path, 'pool']),
  ]),
  ...optionsOf(scenario).flatMap((option) => optionUses(option, scenario)),
  ...signsOf(scenario).flatMap(({ thing, path }) => [
    ...use(thing.about, SPEAKER, [...path, 'about']),
    ...use(thing.pool, POOL, [...path, 'pool']),
  ]),
  ...awayScenesOf(scenario).flatMap(({ thing, path }) => use(thing.about, SPEAKER, [...path, 'about'])),
  ...conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap((part) => conditionUses(part, scenario)),
];

function optionUses({ thing, path }: Placed<Option>, scenario: Scenario): Use[] {
  const kept = thing.promise?.kept_by;
  return [
    ...use(thing.to, MANAGERS, [...path, 'to']),
    ...use(thing.then, MOMENT, [...path, 'then']),
    ...use(thing.promise?.to, MANAGER, [...path, 'promise', 'to']),
    ...use(kept && 'chose' in kept ? kept.chose : undefined, OPTION, [...path, 'promise', 'kept_by', 'chose']),
    ...placed(thing.effects, [...path, 'effects']).flatMap(({ thing: effect, path: at }) =>
      effect.kind === 'level' ? levelUse(effect.of, [...at, 'of'], scenario) : use(effect.on, MANAGER, [...at, 'on']),
    ),
  ];
}

function conditionUses({ thing, path }: Placed<Condition>, scenario: Scenario): Use[] {
  if ('level' in thing) return levelUse(thing.level, [...path, 'level'], scenario);
  if ('seen' in thing) return use(thing.seen, MOMENT, [...path, 'seen']);
  if ('chose' in thing) return use(thing.chose, OPTION, [...path, 'chose']);
  if ('kept' in thing) return use(thing.kept, OPTION, [...path, 'kept']);
  if ('broken' in thing) return use(thing.broken, OPTION, [...path, 'broken']);
  if ('gone' in thing) return use(thing.gone, MANAGER, [...path, 'gone']);
  return [];
}
