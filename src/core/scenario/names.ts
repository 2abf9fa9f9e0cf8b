// Every id a scenario declares, by kind, and where. People share one set of names; `boss` is always the boss.
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { awayScenesOf, endingsOf, momentsOf, passagesIn, placed, questionsOf, signsOf } from './walk.ts';

/** `everyone` is the word "all": all managers. */
export type NameKind =
  | 'manager'
  | 'member'
  | 'candidate'
  | 'peer'
  | 'boss'
  | 'everyone'
  | 'moment'
  | 'step'
  | 'look'
  | 'option'
  | 'away_scene'
  | 'fact'
  | 'passage'
  | 'ending'
  | 'pool'
  | 'sign';

export interface Name {
  readonly kind: NameKind;
  /** For an option `moment.option`, for a step and a look likewise. */
  readonly id: string;
  readonly was: readonly string[];
  /** What it was called while its moment had another id. */
  readonly also: readonly string[];
  /** Where the id stands. */
  readonly path: Path;
}

type Declared = { readonly id: string; readonly was?: readonly string[] | undefined };

/** `of`: the moment that it is in, and goes by. */
const name = (kind: NameKind, { id, was = [] }: Declared, path: Path, of?: Declared): Name => {
  const before = of === undefined ? '' : `${of.id}.`;
  return {
    kind,
    id: before + id,
    was: was.map((former) => before + former),
    also: (of?.was ?? []).flatMap((moment) => [id, ...was].map((own) => `${moment}.${own}`)),
    path: [...path, 'id'],
  };
};

export const peopleNames = (scenario: Scenario): Name[] => [
  name('boss', scenario.boss, ['boss']),
  ...placed(scenario.peers, ['peers']).map(({ thing, path }) => name('peer', thing, path)),
  ...placed(scenario.managers, ['managers']).flatMap(({ thing, path }) => [
    name('manager', thing, path),
    ...placed(thing.team.members, [...path, 'team', 'members']).map((member) =>
      name('member', member.thing, member.path),
    ),
  ]),
  ...placed(scenario.candidates, ['candidates']).map(({ thing, path }) => name('candidate', thing, path)),
];

/** They stand in braces as people do, and share their set of names. */
export const wordNames = (scenario: Scenario): Name[] => [
  ...placed(scenario.facts, ['facts']).map(({ thing, path }) => name('fact', thing, path)),
  ...passagesIn(scenario).map(({ thing, path }) => name('passage', thing, path)),
];

export const endingNames = (scenario: Scenario): Name[] =>
  endingsOf(scenario).map(({ thing, path }) => name('ending', thing, path));

export const momentNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).map(({ thing, path }) => name('moment', thing, path));

export const awayNames = (scenario: Scenario): Name[] =>
  awayScenesOf(scenario).map(({ thing, path }) => name('away_scene', thing, path));

/** A moment and its steps share their options’ names. */
/** They share the people's set of names. */
export const poolNames = (scenario: Scenario): Name[] =>
  placed(scenario.pools, ['pools']).map(({ thing, path }) => name('pool', thing, path));

export const signNames = (scenario: Scenario): Name[] =>
  signsOf(scenario).map(({ thing, path }) => name('sign', thing, path));

export const optionNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).flatMap((moment) =>
    questionsOf(moment)
      .flatMap(({ options }) => options)
      .map(({ thing, path }) => name('option', thing, path, moment.thing)),
  );

export const stepNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).flatMap(({ thing: moment, path }) =>
    placed(moment.steps, [...path, 'steps']).map(({ thing, path: at }) => name('step', thing, at, moment)),
  );

export const lookNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).flatMap(({ thing: moment, path }) =>
    placed(moment.looks, [...path, 'looks']).map(({ thing, path: at }) => name('look', thing, at, moment)),
  );
