// What an idea can be met by in a scenario: deeds, plans, tasks and what is done with posts. Each row says why those bear on it.
// `test/scenario/ideas.test.ts` holds the moves to those that the engine counts for the idea.
import type { Task } from './schema.ts';
import type { Idea, MoveId, PracticeId } from './vocabulary.ts';

interface Bearers {
  readonly moves: readonly MoveId[];
  /** What can be planned. */
  readonly practices: readonly PracticeId[];
  /** What can be handed out, put in order or given out. */
  readonly tasks: readonly Task['kind'][];
  /** Posts that are filled, in any way or by one person or several; people who go or are lent. */
  readonly posts: readonly ('fill' | 'one' | 'panel' | 'lend')[];
  /** Whether a promise to somebody bears on it. */
  readonly promise?: true;
  /** For authors: what a player of such an option finds out. */
  readonly why: string;
}

export const IDEA_BEARERS: Readonly<Record<Idea, Bearers>> = {
  D1: {
    moves: [
      'take_over',
      'check_closely',
      'decide_for_them',
      'hand_over',
      'wait_and_see',
      'ask_questions',
      'share_decision',
    ],
    practices: ['go_and_see', 'redo_work', 'strategy'],
    tasks: ['assign'],
    posts: [],
    why: 'Control is lost where one can hold on to something or let it go.',
  },
  D2: {
    moves: [
      'redirect',
      'back_publicly',
      'shield',
      'pass_pressure',
      'work_beside',
      'ask_questions',
      'stretch',
      'protect_time',
      'keep_people',
    ],
    practices: ['one_on_one', 'peer_time', 'strategy'],
    tasks: ['order', 'share'],
    posts: ['lend'],
    why: 'What managers get from you they hand on to their people: help, pressure, time.',
  },
  D3: {
    moves: [
      'bypass',
      'share_decision',
      'explain_decision',
      'back_publicly',
      'blame',
      'welcome_bad_news',
      'punish_bad_news',
      'own_mistake',
      'shield',
    ],
    practices: ['one_on_one', 'skip_level', 'skip_level_announced', 'boss_time', 'peer_time'],
    tasks: [],
    posts: [],
    promise: true,
    why: 'A relationship is made or spent where somebody is backed, blamed, passed over, told the truth, or given your word.',
  },
  P1: {
    moves: ['take_over', 'check_closely', 'decide_for_them', 'bypass'],
    practices: ['redo_work', 'join_work'],
    tasks: ['assign'],
    posts: [],
    why: 'Nobody sees why hovering tempts unless they may do the work themselves.',
  },
  P2: {
    moves: ['drop_on_them', 'wait_and_see', 'stay_in_craft'],
    practices: ['old_specialty'],
    tasks: ['order'],
    posts: [],
    why: 'The role is avoided where one may turn to the old work, or leave a thing lying.',
  },
  P3: {
    moves: ['stretch', 'convene_panel', 'promote_the_expert'],
    practices: ['people_panel'],
    tasks: [],
    posts: ['fill'],
    why: 'That managing is a skill shows where somebody gets a post for their expert work, or grows into one.',
  },
  P4: {
    moves: ['agree_criteria', 'convene_panel', 'let_one_decide'],
    practices: ['people_panel'],
    tasks: [],
    posts: ['one', 'panel'],
    why: 'One person’s say over careers is met where they may be left to decide, or several may.',
  },
  G1: {
    moves: ['stay_in_craft', 'protect_time', 'keep_people'],
    practices: ['one_on_one', 'old_specialty'],
    tasks: ['order'],
    posts: [],
    why: 'Managing becomes part of the job where time for it is taken from something else.',
  },
  G2: {
    moves: ['direct_with_reasons', 'set_goal_alone', 'set_goal_together', 'explain_decision'],
    practices: ['goals_together'],
    tasks: [],
    posts: [],
    why: 'A goal is set for somebody, explained to them, or worked out with them.',
  },
  G3: {
    moves: ['agree_criteria', 'convene_panel'],
    practices: ['people_panel'],
    tasks: ['share', 'assign'],
    posts: ['panel'],
    why: 'A system is what decides without you: criteria, a panel, a rule for what is short.',
  },
  G4: {
    moves: ['hand_over', 'work_beside', 'ask_questions', 'stretch'],
    practices: ['one_on_one'],
    tasks: [],
    posts: [],
    why: 'People grow as managers where they are asked, helped at their own work, or given more of it.',
  },
  G5: {
    moves: ['welcome_bad_news', 'punish_bad_news', 'share_criticism', 'ask_feedback', 'own_mistake'],
    practices: ['answer_feedback'],
    tasks: [],
    posts: [],
    why: 'Openness is shown where there is bad news, criticism, or a mistake of your own to answer.',
  },
};
