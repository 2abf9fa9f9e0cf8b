// Small scenarios of eight weeks that each teach one idea, by moves alone: no effect of their author’s helps.
import type { Idea, MoveId } from '../../src/core/scenario/vocabulary.ts';
import type { Scenario } from '../../src/core/scenario/schema.ts';
import { CAST, manager, moment, option, scenario, type MomentInput } from './scenario.ts';

export type Input = NonNullable<Parameters<typeof scenario>[0]>;

/** What each moment offers, in turn: a move and its price. */
type Offer = readonly (readonly [MoveId, number])[];
export const OFFERS: Readonly<Record<Idea, readonly Offer[]>> = {
  D1: [
    [
      ['check_closely', 1],
      ['hand_over', 0],
      ['ask_questions', 1],
    ],
    [
      ['punish_bad_news', 0],
      ['welcome_bad_news', 1],
      ['wait_and_see', 0],
    ],
    [
      ['take_over', 2],
      ['share_decision', 1],
      ['hand_over', 0],
    ],
  ],
  D2: [
    [
      ['take_over', 2],
      ['hand_over', 0],
      ['ask_questions', 1],
    ],
    [
      ['pass_pressure', 0],
      ['shield', 1],
      ['wait_and_see', 0],
    ],
    [
      ['check_closely', 1],
      ['back_publicly', 1],
      ['stretch', 1],
    ],
  ],
  D3: [
    [
      ['blame', 0],
      ['own_mistake', 1],
      ['wait_and_see', 0],
    ],
    [
      ['direct_with_reasons', 1],
      ['drop_on_them', 0],
      ['ask_questions', 1],
    ],
    [
      ['set_goal_alone', 0],
      ['set_goal_together', 2],
      ['wait_and_see', 0],
    ],
    [
      ['bypass', 1],
      ['back_publicly', 1],
      ['wait_and_see', 0],
    ],
  ],
  P1: [
    [
      ['take_over', 2],
      ['hand_over', 0],
      ['ask_questions', 1],
    ],
    [
      ['check_closely', 1],
      ['wait_and_see', 0],
      ['work_beside', 2],
    ],
    [
      ['decide_for_them', 0],
      ['share_decision', 1],
      ['hand_over', 0],
    ],
  ],
  P2: [
    [
      ['stay_in_craft', 1],
      ['ask_questions', 1],
      ['direct_with_reasons', 1],
    ],
    [
      ['drop_on_them', 0],
      ['work_beside', 2],
      ['decide_for_them', 1],
    ],
    [
      ['wait_and_see', 0],
      ['explain_decision', 1],
      ['take_over', 2],
    ],
  ],
  P3: [
    [
      ['take_over', 2],
      ['hand_over', 0],
      ['ask_questions', 1],
    ],
  ],
  P4: [
    [
      ['let_one_decide', 0],
      ['convene_panel', 2],
      ['decide_for_them', 1],
    ],
    [
      ['let_one_decide', 0],
      ['agree_criteria', 2],
      ['wait_and_see', 0],
    ],
  ],
  G1: [
    [
      ['stay_in_craft', 0],
      ['protect_time', 1],
      ['direct_with_reasons', 1],
    ],
    [
      ['protect_time', 1],
      ['pass_pressure', 0],
      ['wait_and_see', 0],
    ],
  ],
  G2: [
    [
      ['set_goal_alone', 1],
      ['set_goal_together', 2],
      ['wait_and_see', 0],
    ],
    [
      ['direct_with_reasons', 1],
      ['set_goal_together', 2],
      ['drop_on_them', 0],
    ],
  ],
  G3: [
    [
      ['decide_for_them', 0],
      ['agree_criteria', 2],
      ['wait_and_see', 0],
    ],
    [
      ['decide_for_them', 0],
      ['convene_panel', 2],
      ['let_one_decide', 0],
    ],
  ],
  G4: [
    [
      ['ask_questions', 1],
      ['direct_with_reasons', 1],
      ['take_over', 2],
    ],
    [
      ['stretch', 1],
      ['set_goal_alone', 0],
      ['hand_over', 0],
    ],
    [
      ['work_beside', 2],
      ['redirect', 0],
      ['wait_and_see', 0],
    ],
  ],
  G5: [
    [
      ['share_criticism', 1],
      ['ask_feedback', 0],
      ['wait_and_see', 0],
    ],
    [
      ['welcome_bad_news', 1],
      ['punish_bad_news', 0],
      ['ask_questions', 1],
    ],
    [
      ['own_mistake', 1],
      ['blame', 0],
      ['wait_and_see', 0],
    ],
  ],
};

const WHO = ['mira', 'omar', 'lena', 'tomas'];

/** Moments of eight weeks, one or two in each, each about somebody else. */
export const momentsOf = (offers: readonly Offer[], count = 12): MomentInput[] =>
  Array.from({ length: count }, (_, n) =>
    moment(
      `moment_${n}`,
      WHO[n % WHO.length]!,
      1 + Math.floor((8 * n) / count),
      offers[n % offers.length]!.map(([move, price]) => option(`do_${move}`, move, price)),
    ),
  );

export const STAR: NonNullable<Input['candidates']> = [
  { id: 'ana', name: 'Ana Example', skill: 'skilled', craft: 'fair', independence: 'medium', candour: 'open' },
  { id: 'ben', name: 'Ben Example', skill: 'new', craft: 'strong', independence: 'high', candour: 'guarded' },
];

const APPOINTS: MomentInput = moment(
  'post',
  'platform',
  1,
  [
    option('star', 'promote_the_expert', 0, {
      effects: [{ kind: 'seat', of: 'platform', does: 'fill', with: 'ben', because: 'You chose Ben.' }],
    }),
    option('panel', 'convene_panel', 3, {
      effects: [{ kind: 'seat', of: 'platform', does: 'fill', with: 'ana', after_weeks: 1, because: 'You chose Ana.' }],
    }),
    option('wait', 'wait_and_see', 0),
  ],
  { from: 'agnes', if: { vacant: 'platform' } },
);

export function teaching(idea: Idea, given: Partial<Input> = {}): Scenario {
  const usual: Input = {
    format: 2,
    teaches: [idea],
    weeks: 8,
    away_weeks: 6,
    managers: [...CAST, manager('tomas')],
    moments: momentsOf(OFFERS[idea]),
    bets: [],
  } as unknown as Input;
  const posts =
    idea === 'P3'
      ? {
          managers: [...CAST, manager('platform', { seat: 'vacant' })],
          candidates: STAR,
          moments: [APPOINTS, ...momentsOf(OFFERS.P3, 8).filter((m) => m.about !== 'tomas')],
        }
      : {};
  return scenario({ ...usual, ...posts, ...given } as Input);
}
