// The same scenarios badly: each hides what one gate asks for, or rewards the answer that the idea warns of.
import type { Idea, MoveId, SIZE_WORDS } from '../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, manager, type ManagerInput } from './scenario.ts';
import { type Input, momentsOf, OFFERS, STAR, teaching } from './teaching.ts';

/** The same, but whoever takes one of these moves has `add` of it, at once or later, whomever the moment is about. */
function paying(
  idea: Idea,
  moves: readonly MoveId[],
  level: string,
  add: SizeWord,
  more: Partial<Input> = {},
  later = 0,
): Scenario {
  const moments = momentsOf(OFFERS[idea]).map((m) => ({
    ...m,
    options: m.options.map((o) =>
      o.move !== undefined && moves.includes(o.move)
        ? {
            ...o,
            effects: [
              {
                kind: 'level' as const,
                of: level.includes('.') ? level : `${m.about}.${level}`,
                add,
                lasts: true,
                after_weeks: later,
                because: 'So.',
              },
            ],
          }
        : o,
    ),
  }));
  return teaching(idea, { moments, ...more });
}
type SizeWord = (typeof SIZE_WORDS)[number];

const priced = (idea: Idea, moves: readonly MoveId[], price: number, level: string, add: SizeWord): Scenario => {
  const whole = paying(idea, moves, level, add);
  return {
    ...whole,
    moments: whole.moments.map((m) => ({
      ...m,
      options: m.options.map((o) => ({
        ...o,
        attention: o.move !== undefined && moves.includes(o.move) ? price : 0,
      })),
    })),
  };
};

const everybody = (given: Partial<ManagerInput>): Partial<Input> => ({
  managers: [...CAST, manager('tomas')].map((m) => ({ ...m, ...given })),
});
const CHECKED = [
  ['check_closely', 1],
  ['redirect', 0],
] as const;
const SMALL = everybody({ team: { name: 'A team', people: 2, workload: 'usual' } });
const STEPS: readonly MoveId[] = ['take_over', 'check_closely', 'decide_for_them'];
const HARD: readonly MoveId[] = ['blame', 'bypass', 'direct_with_reasons', 'set_goal_alone'];
const AWAY: readonly MoveId[] = ['stay_in_craft', 'drop_on_them', 'wait_and_see'];
const NO_TIME: readonly MoveId[] = ['stay_in_craft', 'pass_pressure'];
const GIVEN: readonly MoveId[] = ['set_goal_alone', 'direct_with_reasons'];
const DRIVES: readonly MoveId[] = ['set_goal_alone', 'direct_with_reasons', 'redirect'];
const ALONE: readonly MoveId[] = ['decide_for_them', 'let_one_decide'];
const COACHES: readonly MoveId[] = ['ask_questions', 'stretch', 'work_beside'];

const star = (given: Partial<NonNullable<Input['candidates']>[number]>, effects: Effects = [], price = 0): Scenario => {
  const whole = teaching('P3', {
    candidates: [
      { ...STAR[0]!, skill: 'growing' },
      { ...STAR[1]!, ...given },
    ],
  });
  return {
    ...whole,
    moments: whole.moments.map((m) => ({
      ...m,
      options: m.options.map((o) =>
        o.move === 'promote_the_expert'
          ? { ...o, attention: price, effects: [...(o.effects ?? []), ...effects] }
          : { ...o, attention: price === 0 ? o.attention : 0 },
      ),
    })),
  };
};
type Effects = NonNullable<Scenario['moments'][number]['options'][number]['effects']>;
const gains = (of: string, add: number): Effects => [
  { kind: 'level', of, add, lasts: true, after_weeks: 0, because: 'So.' } as Effects[number],
];

const ALIKE = { skill: 'growing', independence: 'medium', candour: 'open' } as const;

/** By gate: a scenario of the idea that teaches something else, or hides it. */
export const BADLY: Readonly<Record<Idea, Readonly<Record<string, () => Scenario>>>> = {
  D1: {
    D1_hidden: () => teaching('D1', everybody({ candour: 'open', skill: 'skilled', craft: 'strong' })),
    D1_silence: () => paying('D1', ['check_closely', 'punish_bad_news', 'take_over'], 'honesty', 'grave'),
  },
  D2: {
    D2_copies: () => teaching('D2', everybody({ will: 'strong_minded' })),
    D2_teams: () => paying('D2', STEPS, 'skill', 'grave'),
  },
  D3: {
    D3_told: () => paying('D3', HARD, 'honesty', 'grave'),
    D3_goals: () => paying('D3', ['drop_on_them', 'wait_and_see'], 'delivery', 'grave'),
    D3_later: () => paying('D3', HARD, 'delivery', 'grave'),
    D3_leave: () => teaching('D3', SMALL),
  },
  P1: {
    P1_waits: () =>
      teaching('P1', {
        practices: ['go_and_see', 'boss_time'],
        moments: momentsOf([CHECKED], 2),
        ...everybody({ independence: 'low', skill: 'new' }),
      }),
  },
  P2: {
    P2_tempts: () => paying('P2', AWAY, 'delivery', '-grave', { practices: ['one_on_one', 'goals_together'] }),
    P2_trust: () => paying('P2', AWAY, 'trust', 'grave'),
    P2_clarity: () => paying('P2', AWAY, 'clarity', 'grave'),
  },
  P3: {
    P3_tempts: () => star({}, gains('boss.credit', -20), 3),
    P3_quality: () => star(ALIKE),
    P3_team: () => star(ALIKE),
    P3_work: () => star({}, gains('platform.delivery', 20)),
  },
  P4: {
    P4_tempts: () => priced('P4', ['let_one_decide'], 3, 'delivery', '-clear'),
    P4_fair: () => paying('P4', ['let_one_decide'], 'organisation.systems', 'grave'),
    P4_trust: () => paying('P4', ['let_one_decide'], 'trust', 'grave'),
    P4_people: () => teaching('P4', SMALL),
  },
  G1: {
    G1_price: () => paying('G1', ['protect_time'], 'delivery', 'grave'),
    G1_trust: () => paying('G1', NO_TIME, 'trust', 'grave'),
    G1_clarity: () => paying('G1', NO_TIME, 'clarity', 'grave'),
    G1_waits: () => paying('G1', NO_TIME, 'autonomy', 'grave'),
    G1_returns: () => paying('G1', NO_TIME, 'delivery', 'grave', {}, 6),
  },
  G2: {
    G2_trust: () => paying('G2', GIVEN, 'trust', 'grave'),
    G2_room: () => paying('G2', GIVEN, 'autonomy', 'grave'),
    G2_alike: () => paying('G2', ['set_goal_together'], 'delivery', 'grave'),
    G2_goals: () => paying('G2', ['drop_on_them', 'wait_and_see'], 'delivery', 'grave'),
  },
  G3: {
    G3_tempts: () => priced('G3', ALONE, 3, 'delivery', '-grave'),
    G3_waits: () => paying('G3', ALONE, 'autonomy', 'grave'),
    G3_fair: () => teaching('G3', { moments: momentsOf(OFFERS.G3, 2), practices: ['one_on_one', 'strategy'] }),
    G3_rules: () => paying('G3', ALONE, 'organisation.systems', 'grave'),
  },
  G4: {
    G4_price: () => paying('G4', COACHES, 'delivery', 'grave'),
    G4_skill: () => paying('G4', DRIVES, 'skill', 'grave'),
    G4_teams: () => paying('G4', DRIVES, 'skill', 'grave'),
    G4_returns: () => teaching('G4', { away_weeks: 1 }),
  },
  G5: {
    G5_honest: () => paying('G5', ['ask_feedback', 'wait_and_see'], 'honesty', 'grave'),
    G5_safe: () => paying('G5', ['ask_feedback', 'wait_and_see'], 'safety', 'grave'),
    G5_asking: () => paying('G5', ['ask_feedback'], 'safety', 'grave'),
  },
};
