// Every place where a scenario names something it has declared elsewhere.
import type { Path } from './json-tree.ts';
import type { NameKind } from './names.ts';
import type { Condition, Effect, Expectation, Moment, Option, Scenario, Task } from './schema.ts';
import { rowsOf } from './documents.ts';
import { changeUses, staffUses } from './seat-uses.ts';
import { NOBODY, YOU } from './task-ways.ts';
import { ORGANISATION } from './vocabulary.ts';
import {
  awayScenesOf,
  conditionsOf,
  momentsOf,
  optionsOf,
  partsOf,
  placed,
  questionsOf,
  signsOf,
  type Placed,
} from './walk.ts';

export interface Use {
  readonly id: string;
  /** What it may be; the first is what it is called when it is nothing. */
  readonly kinds: readonly NameKind[];
  readonly path: Path;
}

const MANAGER: readonly NameKind[] = ['manager'];
const MANAGERS: readonly NameKind[] = ['manager', 'everyone'];
const SPEAKER: readonly NameKind[] = ['manager', 'peer', 'boss', 'member', 'candidate'];
const STAFF: readonly NameKind[] = ['manager', 'member', 'candidate'];
/** Whom a promise can be made to. */
const PROMISED: readonly NameKind[] = ['manager', 'peer', 'boss', 'member'];
const BOSS: readonly NameKind[] = ['boss'];
const MOMENT: readonly NameKind[] = ['moment'];
const POOL: readonly NameKind[] = ['pool'];
const OPTION: readonly NameKind[] = ['option'];
const STEP: readonly NameKind[] = ['step'];
const FACT: readonly NameKind[] = ['fact'];
const SIGN: readonly NameKind[] = ['sign'];
const SCENE: readonly NameKind[] = ['away_scene'];
const ENDING: readonly NameKind[] = ['ending'];
const LOOK: readonly NameKind[] = ['look'];

const use = (id: string | undefined, kinds: readonly NameKind[], path: Path): Use[] =>
  id === undefined ? [] : [{ id, kinds, path }];

/** Whose level: a manager's, or the boss's by either name. */
function levelUse(level: string, path: Path, { boss }: Scenario): Use[] {
  const who = level.split('.')[0];
  if (who === ORGANISATION) return [];
  return use(who, who === 'boss' || who === boss.id ? BOSS : MANAGER, path);
}

export const usesOf = (scenario: Scenario): Use[] => [
  ...momentsOf(scenario).flatMap(({ thing, path }) => [
    ...use(thing.about, MANAGERS, [...path, 'about']),
    ...use(thing.from, SPEAKER, [...path, 'from']),
    ...stepUses({ thing, path }),
    ...use(thing.pool, POOL, [...path, 'pool']),
    ...taskUses(thing.task, [...path, 'task']),
  ]),
  ...staffUses(scenario),
  ...optionsOf(scenario).flatMap((option) => optionUses(option, scenario)),
  ...placed(scenario.facts, ['facts']).flatMap(({ thing, path }) =>
    use('person' in thing ? thing.person : undefined, SPEAKER, [...path, 'person']),
  ),
  ...rowsOf(scenario).flatMap(({ thing, path }) =>
    'level' in thing ? levelUse(thing.level, [...path, 'level'], scenario) : [],
  ),
  ...signsOf(scenario).flatMap(({ thing, path }) => [
    ...use(thing.about, SPEAKER, [...path, 'about']),
    ...use(thing.pool, POOL, [...path, 'pool']),
  ]),
  ...awayScenesOf(scenario).flatMap(({ thing, path }) => use(thing.about, SPEAKER, [...path, 'about'])),
  ...conditionsOf(scenario)
    .flatMap(partsOf)
    .flatMap((part) => conditionUses(part, scenario)),
  ...placed(scenario.expect, ['expect']).flatMap((one) => expectationUses(one, scenario)),
];

/** Who asks at a step, and which step an answer leads to. */
const stepUses = (moment: Placed<Moment>): Use[] =>
  questionsOf(moment).flatMap(({ step, path, options }) => [
    ...use(step?.from, SPEAKER, [...path, 'from']),
    ...options.flatMap(({ thing: { next }, path: at }) =>
      use(next === undefined ? undefined : `${moment.thing.id}.${next}`, STEP, [...at, 'next']),
    ),
  ]);

function taskUses(task: Task | undefined, path: Path): Use[] {
  if (task?.kind === 'share')
    return placed(task.among, [...path, 'among']).flatMap(({ thing, path: at }) => use(thing, MANAGER, at));
  if (task?.kind !== 'assign') return [];
  return placed(task.to, [...path, 'to'])
    .filter(({ thing }) => thing !== YOU && thing !== NOBODY)
    .flatMap(({ thing, path: at }) => use(thing, SPEAKER, at));
}

function optionUses({ thing, path }: Placed<Option>, scenario: Scenario): Use[] {
  const kept = thing.promise?.kept_by;
  return [
    ...use(thing.to, MANAGERS, [...path, 'to']),
    ...use(thing.reply_from, SPEAKER, [...path, 'reply_from']),
    ...use(thing.then, MOMENT, [...path, 'then']),
    ...use(thing.promise?.to, PROMISED, [...path, 'promise', 'to']),
    ...use(kept && 'chose' in kept ? kept.chose : undefined, OPTION, [...path, 'promise', 'kept_by', 'chose']),
    ...placed(thing.remember, [...path, 'remember']).flatMap(({ thing: set, path: at }) => factUses(set, at)),
    ...placed(thing.effects, [...path, 'effects']).flatMap(({ thing: effect, path: at }) =>
      effectUses(effect, at, scenario),
    ),
  ];
}

function effectUses(effect: Effect, path: Path, scenario: Scenario): Use[] {
  if (effect.kind === 'level') return levelUse(effect.of, [...path, 'of'], scenario);
  return effect.kind === 'claim' ? use(effect.on, MANAGER, [...path, 'on']) : changeUses(effect, path);
}
/** Which fact, and who it is or becomes. */
const factUses = ({ fact, is }: { fact: string; is?: unknown }, path: Path): Use[] => [
  ...use(fact, FACT, [...path, 'fact']),
  ...use(typeof is === 'string' ? is : undefined, SPEAKER, [...path, 'is']),
];

function expectationUses({ thing, path }: Placed<Expectation>, scenario: Scenario): Use[] {
  const { versus, comes } = thing;
  const choices = (list: readonly string[], at: Path): Use[] =>
    placed(list, at).flatMap(({ thing: choice, path: place }) => use(choice, OPTION, place));
  return [
    ...choices(thing.choose ?? [], [...path, 'choose']),
    ...(Array.isArray(versus) ? choices(versus, [...path, 'versus']) : []),
    ...(typeof versus === 'string' && versus.includes('.') ? use(versus, OPTION, [...path, 'versus']) : []),
    ...(thing.of?.includes('.') ? levelUse(thing.of, [...path, 'of'], scenario) : []),
    ...(comes && 'moment' in comes ? use(comes.moment, MOMENT, [...path, 'comes', 'moment']) : []),
    ...(comes && 'sign' in comes ? use(comes.sign, SIGN, [...path, 'comes', 'sign']) : []),
    ...(comes && 'scene' in comes ? use(comes.scene, SCENE, [...path, 'comes', 'scene']) : []),
    ...(comes && 'ending' in comes ? use(comes.ending, ENDING, [...path, 'comes', 'ending']) : []),
  ];
}

function conditionUses({ thing, path }: Placed<Condition>, scenario: Scenario): Use[] {
  if ('level' in thing) return levelUse(thing.level, [...path, 'level'], scenario);
  if ('seen' in thing) return use(thing.seen, MOMENT, [...path, 'seen']);
  if ('chose' in thing) return use(thing.chose, OPTION, [...path, 'chose']);
  if ('kept' in thing) return use(thing.kept, OPTION, [...path, 'kept']);
  if ('broken' in thing) return use(thing.broken, OPTION, [...path, 'broken']);
  if ('fact' in thing) return factUses(thing, path);
  if ('gone' in thing) return use(thing.gone, STAFF, [...path, 'gone']);
  if ('vacant' in thing) return use(thing.vacant, MANAGER, [...path, 'vacant']);
  if ('holds' in thing)
    return [...use(thing.holds, MANAGER, [...path, 'holds']), ...use(thing.who, STAFF, [...path, 'who'])];
  if ('looked' in thing) return use(thing.looked, LOOK, [...path, 'looked']);
  if ('open' in thing) return use(thing.open, OPTION, [...path, 'open']);
  if ('planned' in thing) return use(thing.with, MANAGER, [...path, 'with']);
  if ('left' in thing) return use(thing.left, MANAGERS, [...path, 'left']);
  if ('wants' in thing) return use(thing.wants, MANAGER, [...path, 'wants']);
  if ('shown' in thing) return levelUse(thing.shown, [...path, 'shown'], scenario);
  return [];
}
