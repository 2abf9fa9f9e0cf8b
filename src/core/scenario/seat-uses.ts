// Where a scenario names somebody in connection with a post.
import type { Effect, Scenario } from './schema.ts';
import type { Path } from './json-tree.ts';
import type { NameKind } from './names.ts';
import { placed } from './walk.ts';

const MANAGER = ['manager'] as const;
const MEMBER = ['member'] as const;
const CANDIDATE = ['candidate'] as const;
const CHOOSER = ['manager', 'peer', 'boss', 'member', 'candidate'] as const;

interface Use {
  readonly id: string;
  readonly kinds: readonly NameKind[];
  readonly path: Path;
}

const use = (id: string | undefined, kinds: Use['kinds'], path: Path): Use[] =>
  id === undefined ? [] : [{ id, kinds, path }];

/** Of those who are there. */
export const staffUses = ({ managers, candidates }: Scenario): Use[] => [
  ...placed(managers, ['managers']).flatMap(({ thing, path }) => use(thing.acting, MEMBER, [...path, 'acting'])),
  ...placed(candidates, ['candidates']).flatMap(({ thing, path }) => use(thing.member, MEMBER, [...path, 'member'])),
];

export function changeUses(effect: Extract<Effect, { kind: 'seat' | 'person' }>, path: Path): Use[] {
  if (effect.kind === 'person')
    return [...use(effect.who, MEMBER, [...path, 'who']), ...use(effect.to, MANAGER, [...path, 'to'])];
  return [
    ...use(effect.of, MANAGER, [...path, 'of']),
    ...use(effect.acting, MEMBER, [...path, 'acting']),
    ...use(effect.with, CANDIDATE, [...path, 'with']),
    ...placed(effect.among, [...path, 'among']).flatMap(({ thing, path: at }) => use(thing, CANDIDATE, at)),
    ...use(effect.who, CHOOSER, [...path, 'who']),
  ];
}
