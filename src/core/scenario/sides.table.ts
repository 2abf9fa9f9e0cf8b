// Which of three sides a move counts for: stepping in, coaching, or leaving it alone. Coarser than its stance; what `balance` weighs
// against each other. `test/scenario/sides.test.ts` holds it to the engine's stances.
import type { MoveId } from './vocabulary.ts';

export const SIDES = ['step_in', 'coach', 'leave'] as const;
export type Side = (typeof SIDES)[number];

export const MOVE_SIDES: Readonly<Record<MoveId, Side>> = {
  take_over: 'step_in',
  check_closely: 'step_in',
  decide_for_them: 'step_in',
  bypass: 'step_in',
  direct_with_reasons: 'step_in',
  set_goal_alone: 'step_in',
  hand_over: 'leave',
  drop_on_them: 'leave',
  wait_and_see: 'leave',
  stay_in_craft: 'leave',
  redirect: 'leave',
  work_beside: 'coach',
  ask_questions: 'coach',
  stretch: 'coach',
  protect_time: 'coach',
  set_goal_together: 'coach',
  share_decision: 'coach',
  agree_criteria: 'coach',
  convene_panel: 'coach',
  promote_the_expert: 'leave',
  let_one_decide: 'leave',
  explain_decision: 'step_in',
  back_publicly: 'leave',
  blame: 'step_in',
  welcome_bad_news: 'coach',
  punish_bad_news: 'step_in',
  share_criticism: 'coach',
  ask_feedback: 'coach',
  own_mistake: 'coach',
  shield: 'leave',
  pass_pressure: 'step_in',
  keep_people: 'step_in',
};
