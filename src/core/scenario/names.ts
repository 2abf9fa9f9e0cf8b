// Every id a scenario declares, by kind, and where. People share one set of names; `boss` is always the boss.
import type { Path } from './json-tree.ts';
import type { Scenario } from './schema.ts';
import { awayScenesOf, momentsOf, placed, signsOf } from './walk.ts';

/** `everyone` is the word "all": all managers. */
export type NameKind = 'manager' | 'peer' | 'boss' | 'everyone' | 'moment' | 'option' | 'away_scene' | 'pool' | 'sign';

export interface Name {
  readonly kind: NameKind;
  /** For an option `moment.option`. */
  readonly id: string;
  readonly was: readonly string[];
  /** Where the id stands. */
  readonly path: Path;
}

type Declared = { readonly id: string; readonly was?: readonly string[] | undefined };

const name = (kind: NameKind, { id, was = [] }: Declared, path: Path, before = ''): Name => ({
  kind,
  id: before + id,
  was: was.map((former) => before + former),
  path: [...path, 'id'],
});

export const peopleNames = (scenario: Scenario): Name[] => [
  name('boss', scenario.boss, ['boss']),
  ...placed(scenario.peers, ['peers']).map(({ thing, path }) => name('peer', thing, path)),
  ...placed(scenario.managers, ['managers']).map(({ thing, path }) => name('manager', thing, path)),
];

export const momentNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).map(({ thing, path }) => name('moment', thing, path));

export const awayNames = (scenario: Scenario): Name[] =>
  awayScenesOf(scenario).map(({ thing, path }) => name('away_scene', thing, path));

/** They share the people's set of names. */
export const poolNames = (scenario: Scenario): Name[] =>
  placed(scenario.pools, ['pools']).map(({ thing, path }) => name('pool', thing, path));

export const signNames = (scenario: Scenario): Name[] =>
  signsOf(scenario).map(({ thing, path }) => name('sign', thing, path));

export const optionNames = (scenario: Scenario): Name[] =>
  momentsOf(scenario).flatMap(({ thing: moment, path }) =>
    placed(moment.options, [...path, 'options']).map(({ thing, path: at }) =>
      name('option', thing, at, `${moment.id}.`),
    ),
  );
