// What has to show when a scenario that teaches an idea is played: which two ways are held against each other, in what, when, and by how
// much. Why, and what to turn where it doesn't show, is in gate-notes.table.ts.
import type { Idea } from '../../scenario/vocabulary.ts';
import type { NotedGate } from './gate-notes.table.ts';
import type { LeaningName } from './leanings.table.ts';
import type { Measure } from './readings.ts';

/**
 * `early`: mean over the first third; `last`: last week before the leave; `all`: mean over all weeks there; `away`: mean over the leave;
 * `end`: its last week; `grows`: from early to the end; `returns`: from the last week there to the end of the leave.
 */
export type When = 'early' | 'last' | 'all' | 'away' | 'end' | 'grows' | 'returns';

interface Reading {
  readonly of: Measure;
  readonly at: When;
}
export type Claim = { readonly id: NotedGate } & (
  | (Reading & {
      /** The first way has so much more, or less, on average. */
      readonly kind: 'more' | 'less';
      readonly least: number;
    })
  /** The first way has so much of it. */
  | (Reading & { readonly kind: 'level'; readonly least: number })
  /** The two are no further apart. */
  | (Reading & { readonly kind: 'alike'; readonly most: number })
  /** In so many seeds the second way shows more of at least one of these, or less where it is `spent`. */
  | { readonly kind: 'tempts'; readonly by: readonly Reading[]; readonly least: number }
);

interface Contrast {
  readonly ways: readonly [LeaningName, LeaningName];
  readonly claims: readonly Claim[];
}
interface IdeaClaims {
  /** In how many moments of a run one can go either way. */
  readonly there: {
    readonly least: number;
    /** What is missed where no option is of that way: of the first, and of the second. */
    readonly missing: readonly [string, string];
  };
  /** Only the managers of posts that can be filled are read. */
  readonly posts?: true;
  /** The first is the one whose two ways have to be there. */
  readonly contrasts: readonly Contrast[];
}

/** What nobody would miss from one Monday to the next, and what can just be told; points. As `run/told.ts` has it. */
const PLAIN = 4;
const TOLD = 1;
/** Plain in every second manager. For what comes slowly, or a tier further down. */
const SLOW = 2;
/** Another face, another word: a clear effect. */
const CLEAR = 10;
/** Output of goals worked out together and of those given is within .15 standard deviations (docs/model/validation.md, D8). */
const ALIKE = 0.15 * 15;
const MOST_SEEDS = 0.7;
/** In two of three plays of 40 people somebody leaves who would have stayed. */
const SOMEBODY = 0.5;
/** Once is an accident. */
const TWICE = 2;

const EARLY_DELIVERY: Reading = { of: 'delivery', at: 'early' };
const SHOWS_WELL: readonly Reading[] = [EARLY_DELIVERY, { of: 'credit', at: 'early' }];
const IS_CHEAP: readonly Reading[] = [...SHOWS_WELL, { of: 'spent', at: 'last' }];

const more = (id: NotedGate, of: Measure, at: When, least: number): Claim => ({ kind: 'more', id, of, at, least });
const less = (id: NotedGate, of: Measure, at: When, least: number): Claim => ({ kind: 'less', id, of, at, least });
const tempts = (id: NotedGate, by: readonly Reading[]): Claim => ({ kind: 'tempts', id, by, least: MOST_SEEDS });
const twice = (first: string, second: string): IdeaClaims['there'] => ({ least: TWICE, missing: [first, second] });

export const IDEA_CLAIMS: Readonly<Record<Idea, IdeaClaims>> = {
  D1: {
    there: twice(
      'lets somebody tell or decide (welcome_bad_news, share_decision, hand_over, back_publicly or ask_questions)',
      'takes control (check_closely, take_over, decide_for_them, bypass or punish_bad_news)',
    ),
    contrasts: [
      {
        ways: ['hears', 'controls'],
        claims: [
          { kind: 'level', id: 'D1_hidden', of: 'rosier', at: 'all', least: PLAIN },
          more('D1_silence', 'honesty', 'last', PLAIN),
        ],
      },
    ],
  },
  D2: {
    there: twice('leaves the work with its manager', 'steps in (take_over, check_closely, decide_for_them, bypass)'),
    contrasts: [
      {
        ways: ['lets_go', 'steps_in'],
        claims: [less('D2_copies', 'hovering', 'last', 25), more('D2_teams', 'teamTrust', 'end', SLOW)],
      },
    ],
  },
  D3: {
    there: twice(
      'stands by somebody (own_mistake, back_publicly, welcome_bad_news, share_decision or shield)',
      'is hard on somebody or only about the goal (blame, bypass, punish_bad_news, pass_pressure, set_goal_alone or direct_with_reasons)',
    ),
    contrasts: [
      {
        ways: ['no_direction', 'weak_ties'],
        claims: [more('D3_told', 'honesty', 'last', PLAIN), less('D3_leave', 'left', 'end', SOMEBODY)],
      },
      { ways: ['ties_and_goals', 'no_direction'], claims: [more('D3_goals', 'delivery', 'last', SLOW)] },
      { ways: ['ties_and_goals', 'weak_ties'], claims: [more('D3_later', 'delivery', 'grows', SLOW)] },
    ],
  },
  P1: {
    there: twice('leaves the work with its manager', 'steps in (take_over, check_closely, decide_for_them, bypass)'),
    contrasts: [{ ways: ['lets_go', 'steps_in'], claims: [less('P1_waits', 'waits', 'away', CLEAR)] }],
  },
  P2: {
    there: twice('leads (coach, direct or share)', 'retreats (stay_in_craft, wait_and_see or drop_on_them)'),
    contrasts: [
      {
        ways: ['leads', 'retreats'],
        claims: [
          tempts('P2_tempts', SHOWS_WELL),
          more('P2_trust', 'trust', 'last', PLAIN),
          more('P2_clarity', 'clarity', 'last', PLAIN),
        ],
      },
    ],
  },
  P3: {
    there: {
      least: 1,
      missing: [
        'appoints somebody who manages at least as well as they do the work, or lets a panel choose (a "seat" effect that fills)',
        'appoints somebody whose craft is better than their managing (a "seat" effect that fills, "with" such a candidate)',
      ],
    },
    posts: true,
    contrasts: [
      {
        ways: ['appoints_manager', 'appoints_star'],
        claims: [
          tempts('P3_tempts', IS_CHEAP),
          more('P3_quality', 'quality', 'away', PLAIN),
          more('P3_team', 'teamTrust', 'end', SLOW),
          more('P3_work', 'delivery', 'away', SLOW),
        ],
      },
    ],
  },
  P4: {
    there: twice(
      'agrees criteria, lets several decide or explains (agree_criteria, convene_panel, share_decision or explain_decision)',
      'lets one person decide (let_one_decide)',
    ),
    contrasts: [
      {
        ways: ['several_decide', 'one_decides'],
        claims: [
          tempts('P4_tempts', IS_CHEAP),
          more('P4_fair', 'systems', 'last', CLEAR),
          more('P4_trust', 'trust', 'last', PLAIN),
          less('P4_people', 'left', 'end', SOMEBODY),
        ],
      },
    ],
  },
  G1: {
    there: twice(
      'makes time for managing (protect_time)',
      'puts something else first (stay_in_craft, pass_pressure or direct_with_reasons)',
    ),
    contrasts: [
      {
        ways: ['takes_time', 'no_time'],
        claims: [
          tempts('G1_price', [EARLY_DELIVERY]),
          more('G1_trust', 'trust', 'last', PLAIN),
          more('G1_clarity', 'clarity', 'last', PLAIN),
          less('G1_waits', 'waits', 'away', PLAIN),
          more('G1_returns', 'delivery', 'returns', SLOW),
        ],
      },
    ],
  },
  G2: {
    there: twice(
      'works a goal out together (set_goal_together)',
      'gives a goal (set_goal_alone or direct_with_reasons)',
    ),
    contrasts: [
      {
        ways: ['goals_together', 'goals_given'],
        claims: [
          more('G2_trust', 'trust', 'last', TOLD),
          more('G2_room', 'autonomy', 'last', SLOW),
          { kind: 'alike', id: 'G2_alike', of: 'delivery', at: 'all', most: ALIKE },
        ],
      },
      { ways: ['goals_given', 'no_goals'], claims: [more('G2_goals', 'delivery', 'last', SLOW)] },
    ],
  },
  G3: {
    there: twice(
      'gives a rule or a say (agree_criteria, convene_panel or share_decision)',
      'decides alone (decide_for_them or let_one_decide)',
    ),
    contrasts: [
      {
        ways: ['shares_say', 'decides_alone'],
        claims: [
          tempts('G3_tempts', IS_CHEAP),
          less('G3_waits', 'waits', 'away', PLAIN),
          more('G3_fair', 'fairness', 'last', PLAIN),
          more('G3_rules', 'systems', 'last', CLEAR),
        ],
      },
    ],
  },
  G4: {
    there: twice(
      'coaches (stretch, ask_questions, work_beside or protect_time)',
      'is about the goal alone (set_goal_alone, direct_with_reasons, pass_pressure or redirect)',
    ),
    contrasts: [
      {
        ways: ['coaches', 'drives'],
        claims: [
          tempts('G4_price', [EARLY_DELIVERY]),
          more('G4_skill', 'skill', 'last', SLOW),
          more('G4_teams', 'quality', 'end', SLOW),
          more('G4_returns', 'delivery', 'returns', SLOW),
        ],
      },
    ],
  },
  G5: {
    there: twice(
      'answers criticism or owns up (share_criticism, own_mistake or welcome_bad_news)',
      'only asks, or says nothing (ask_feedback or wait_and_see)',
    ),
    contrasts: [
      {
        ways: ['answers', 'only_asks'],
        claims: [more('G5_honest', 'honesty', 'last', PLAIN), more('G5_safe', 'safety', 'end', SLOW)],
      },
      {
        ways: ['only_asks', 'not_even_asks'],
        claims: [{ kind: 'alike', id: 'G5_asking', of: 'safety', at: 'end', most: TOLD }],
      },
    ],
  },
};
