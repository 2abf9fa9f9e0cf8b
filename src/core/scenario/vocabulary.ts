// The words that scenarios, engine, screens and reports share. An id never changes its meaning.

/** What the game teaches: three shifts (D), four pitfalls (P), five practices (G). */
export const IDEAS = ['D1', 'D2', 'D3', 'P1', 'P2', 'P3', 'P4', 'G1', 'G2', 'G3', 'G4', 'G5'] as const;
export type Idea = (typeof IDEAS)[number];

/** A move is what an option means to the engine; `engine/moves.table.ts` says what each does and why. */
export const MOVE_IDS = [
  'take_over',
  'check_closely',
  'decide_for_them',
  'bypass',
  'direct_with_reasons',
  'set_goal_alone',
  'hand_over',
  'drop_on_them',
  'wait_and_see',
  'stay_in_craft',
  'redirect',
  'work_beside',
  'ask_questions',
  'stretch',
  'protect_time',
  'set_goal_together',
  'share_decision',
  'agree_criteria',
  'convene_panel',
  'promote_the_expert',
  'let_one_decide',
  'explain_decision',
  'back_publicly',
  'blame',
  'welcome_bad_news',
  'punish_bad_news',
  'share_criticism',
  'ask_feedback',
  'own_mistake',
  'shield',
  'pass_pressure',
  'keep_people',
] as const;
export type MoveId = (typeof MOVE_IDS)[number];

/** Coarse meaning of a move, hidden from the player until the debrief. */
export const STANCES = ['micromanage', 'avoid', 'coach', 'direct', 'delegate', 'systems', 'openness'] as const;
export type Stance = (typeof STANCES)[number];

/** Standing practices: what the attention left in a week is spent on. */
export const PRACTICE_IDS = [
  'one_on_one',
  'go_and_see',
  'skip_level',
  'skip_level_announced',
  'redo_work',
  'join_work',
  'goals_together',
  'people_panel',
  'answer_feedback',
  'old_specialty',
  'boss_time',
  'peer_time',
  'strategy',
] as const;
export type PracticeId = (typeof PRACTICE_IDS)[number];

export const MOODS = ['happy', 'proud', 'relieved', 'neutral', 'sceptical', 'worried', 'angry', 'exhausted'] as const;
export type Mood = (typeof MOODS)[number];

/** Levels of one manager that conditions may read and effects may change; points 0–100, 50 is usual. */
export const MANAGER_LEVELS = [
  'trust',
  'autonomy',
  'clarity',
  'strain',
  'engagement',
  'honesty',
  'skill',
  'delivery',
  'capability',
  'safety',
  'workload',
] as const;
/**
 * How large an effect is, by what a player can see of it: nothing but its traces; a face, a line or a word that would be another one;
 * weeks that are different. Points; `test/run/sizes.test.ts` holds them against the bands. Design choice.
 */
export const SIZES = { small: 4, clear: 10, grave: 20 } as const;
export const SIZE_WORDS = ['small', 'clear', 'grave', '-small', '-clear', '-grave'] as const;

/** Levels of the player's boss. */
export const BOSS_LEVELS = ['credit'] as const;
export type ManagerLevel = (typeof MANAGER_LEVELS)[number];

/** Levels of the whole organisation: how fair hiring, promotion and pay are, and how safe it is to say what is so. */
export const ORGANISATION = 'organisation';
export const ORGANISATION_LEVELS = ['systems', 'openness'] as const;

/** What a manager may want most of whoever leads them. */
export const WISH_WORDS = ['room', 'guidance', 'growth'] as const;

/** A level in words, as a player sees it; the levels of a manager that can be seen so. */
export const BANDS = ['very_low', 'low', 'fair', 'good', 'high'] as const;
export const SHOWN_LEVELS = ['delivery', 'trust'] as const;

/** Players that need no screen, and what may be expected of their runs besides a level. */
export const BOT_IDS = ['micromanage', 'avoid', 'coach', 'random', 'adaptive'] as const;
export const EXPECTED_MEASURES = ['delivery', 'trust', 'autonomy', 'people_kept'] as const;

export const ID_PATTERN = /^[a-z][a-z0-9_]{1,39}$/;
/** `board_deck.redo_slides`: a moment and one of its options. */
export const CHOICE_PATTERN = /^[a-z][a-z0-9_]{1,39}\.[a-z][a-z0-9_]{1,39}$/;
/** `priya.trust`, `boss.credit`: whose level, then which. */
export const LEVEL_PATTERN = /^[a-z][a-z0-9_]{1,39}\.[a-z]+$/;
export const LANGUAGE_PATTERN = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const FORBIDDEN_NAMES = ['__proto__', 'constructor', 'prototype'] as const;
/** Names an author may not give to a person, because they already mean something in texts and levels. */
export const RESERVED_IDS = ['you', 'boss', 'all', 'week', 'team', 'manager'] as const;

export const LIMITS = {
  fileBytes: 5_000_000,
  depth: 64,
  /** Texts, numbers, lists and objects in a file, all counted. */
  values: 200_000,
  moments: 2000,
  /** More that are due wait for a later turn. */
  momentsATurn: 3,
  pools: 20,
  signs: 100,
  options: 12,
  /** Of a moment, after its first question. */
  steps: 3,
  /** Of a moment, for a table. */
  briefs: 6,
  awayWeeks: 26,
  awayScenes: 200,
  weeks: 104,
  turnWeeks: 4,
  expectations: 100,
  textCharacters: 2000,
  /** Of a person. */
  nameCharacters: 80,
  shortCharacters: 30,
} as const;

/** Of a task. */
export const TASK_LIMITS = {
  /** Those who get something, or things to put in order or give out. */
  places: 6,
  /** What there is to hand out: one digit of a run text. */
  amount: 60,
  itemCharacters: 90,
  unitCharacters: 120,
  /** More ways to arrange it than anybody means, or a check can go through. */
  ways: 60_000,
} as const;
