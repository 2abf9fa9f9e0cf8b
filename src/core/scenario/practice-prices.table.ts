// What a practice takes: the engine, the planner and the checks of a scenario go by it.
import type { PracticeId } from './vocabulary.ts';

export interface PracticePrice {
  /** Blocks of attention each time. */
  readonly cost: number;
  readonly perManager: boolean;
  /** Most times a week, per manager where perManager. */
  readonly most: number;
}

export const PRACTICE_PRICES: Readonly<Record<PracticeId, PracticePrice>> = {
  one_on_one: { cost: 1, perManager: true, most: 2 },
  go_and_see: { cost: 1, perManager: true, most: 1 },
  skip_level: { cost: 1, perManager: true, most: 1 },
  skip_level_announced: { cost: 2, perManager: true, most: 1 },
  redo_work: { cost: 2, perManager: true, most: 2 },
  join_work: { cost: 2, perManager: true, most: 2 },
  goals_together: { cost: 2, perManager: true, most: 1 },
  people_panel: { cost: 2, perManager: false, most: 1 },
  answer_feedback: { cost: 1, perManager: false, most: 1 },
  old_specialty: { cost: 2, perManager: false, most: 3 },
  boss_time: { cost: 1, perManager: false, most: 2 },
  peer_time: { cost: 1, perManager: false, most: 2 },
  strategy: { cost: 2, perManager: false, most: 2 },
};
