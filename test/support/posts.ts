// A scenario with a post nobody has, one that a member does for now, members with names and three who may be appointed.
import type { Change } from '../../src/core/engine/changes.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, manager, moment, scenario } from './scenario.ts';

type Input = NonNullable<Parameters<typeof scenario>[0]>;

export const CANDIDATES: NonNullable<Input['candidates']> = [
  { id: 'ana', name: 'Ana Example', skill: 'skilled', craft: 'weak', independence: 'medium', candour: 'open' },
  { id: 'ben', name: 'Ben Example', skill: 'new', craft: 'strong', independence: 'high', candour: 'guarded' },
  {
    id: 'dev_lead',
    name: 'Dev Example',
    skill: 'new',
    craft: 'strong',
    independence: 'medium',
    candour: 'fair',
    member: 'dev',
  },
];

export const POSTS_CAST: Input['managers'] = [
  CAST[0]!,
  manager('tom', {
    team: {
      name: 'Team Tom',
      people: 6,
      workload: 'usual',
      members: [
        { id: 'dev', name: 'Dev Example', leaning: 'settled' },
        { id: 'eva', name: 'Eva Example', leaning: 'restless' },
      ],
    },
  }),
  manager('platform', { seat: 'vacant' }),
  manager('desk', {
    seat: 'vacant',
    acting: 'ida',
    team: { name: 'Desk', people: 14, workload: 'usual', members: [{ id: 'ida', name: 'Ida Example' }] },
  }),
];

export const withPosts = (given: Partial<Input> = {}): Scenario =>
  scenario({
    format: 2,
    managers: POSTS_CAST,
    candidates: CANDIDATES,
    moments: [moment('draft', 'mira', 1)],
    ...given,
  } as Input);

/** Managers by place in that scenario. */
export const [MIRA, TOM, PLATFORM, DESK] = [0, 1, 2, 3];

export const changed = (change: Change, afterWeeks = 0, cause = 'effect:m.o.0@1'): Deed => ({
  kind: 'change',
  cause,
  change,
  afterWeeks,
});
