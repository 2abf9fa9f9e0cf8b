// A scenario with a post nobody has, one that a member does for now, members with names and three who may be appointed.
import type { Change } from '../../src/core/engine/changes.ts';
import type { Deed } from '../../src/core/engine/inputs.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, manager, moment, option, scenario, type OptionInput } from './scenario.ts';

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

/** Eight weeks: the post of platform is filled in one of four ways, Tom may go, and members are lent or let go. */
export const hiringScenario = (given: Partial<Input> = {}): Scenario =>
  withPosts({
    weeks: 8,
    away_weeks: 3,
    bets: [{ week: 2, ask: 'worst_team_at', of_week: 8 }],
    moments: [
      moment(
        'hire',
        'platform',
        2,
        [
          option('ana', 'convene_panel', 1, { effects: [fills({ with: 'ana' })] }),
          option('dev', 'promote_the_expert', 0, { effects: [fills({ with: 'dev_lead' })] }),
          option('panel', 'convene_panel', 2, { effects: [fills({ among: ['ana', 'ben', 'dev_lead'], by: 'panel' })] }),
          option('one', 'let_one_decide', 0, {
            effects: [fills({ among: ['ana', 'ben', 'dev_lead'], by: 'one', who: 'mira' })],
          }),
          option('wait', 'wait_and_see', 0, { text: 'Wait for now' }),
        ],
        { from: 'agnes', if: { vacant: 'platform' } },
      ),
      moment('welcome', 'platform', 3, undefined, { when: { weeks: [3, 8] } }),
      moment('own', 'platform', 3, undefined, {
        from: 'ana',
        if: { holds: 'platform', who: 'ana' },
        when: { weeks: [3, 8] },
      }),
      moment('talk', 'tom', 4, [
        option('leave', 'wait_and_see', 0),
        option('out', 'blame', 1, {
          effects: [
            { kind: 'seat', of: 'tom', does: 'vacate', acting: 'dev', after_weeks: 1, because: 'You let him go.' },
          ],
        }),
        option('lend', 'redirect', 1, {
          effects: [{ kind: 'person', who: 'eva', does: 'lend', to: 'mira', weeks: 2, because: 'Mira needs her.' }],
        }),
        option('let_go', 'blame', 1, {
          effects: [{ kind: 'person', who: 'dev', does: 'leave', because: 'He had enough.' }],
        }),
      ]),
      moment('desk', 'desk', 5),
      moment('after', 'mira', 7, undefined, { if: { any: [{ gone: 'tom' }, { gone: 'dev' }] } }),
    ],
    ...given,
  });

type EffectInput = NonNullable<OptionInput['effects']>[number];

const fills = (how: object): EffectInput =>
  ({ kind: 'seat', of: 'platform', does: 'fill', because: 'You found somebody.', ...how }) as EffectInput;
