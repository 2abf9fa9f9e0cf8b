// Two ways to meet each idea: as it would have it, and as those do who have not had it yet. They differ in the moments that offer both and
// in what their week begins with; whatever else comes up they meet alike. A design choice, each of them.
import { MOVES } from '../../engine/moves.table.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import type { PracticeId, Stance } from '../../scenario/vocabulary.ts';
import { type Leaning, movesWanted } from '../leaning.ts';

/** What an even week is made of: talks, an example, fair people-decisions, goals, direction. */
const EVEN: readonly PracticeId[] = ['one_on_one', 'answer_feedback', 'people_panel', 'goals_together', 'strategy'];
const without = (...gone: readonly PracticeId[]): readonly PracticeId[] => EVEN.filter((id) => !gone.includes(id));
const twice = (...practices: readonly PracticeId[]): readonly PracticeId[] => [...practices, ...practices];

const stancesWanted =
  (...stances: readonly Stance[]): Leaning['wants'] =>
  ({ move }) => {
    const at = move === undefined ? -1 : stances.indexOf(MOVES[move].stance);
    return at < 0 ? null : stances.length - at;
  };

const GRADE = { new: 0, growing: 1, skilled: 2, weak: 0, fair: 1, strong: 2 } as const;

/** How much better somebody is at their craft than at managing, in steps of what can be said of them, of whoever this option appoints. */
function craftAhead({ effects = [] }: Option, { candidates = [] }: Scenario): number | null {
  const [named] = effects.flatMap((e) => (e.kind === 'seat' && e.does === 'fill' && e.with ? [e.with] : []));
  const chosen = candidates.find(({ id }) => id === named);
  return chosen === undefined ? null : GRADE[chosen.craft] - GRADE[chosen.skill];
}
const star: Leaning['wants'] = (option, scenario) => {
  const ahead = craftAhead(option, scenario);
  return ahead !== null && ahead > 0 ? ahead : null;
};
/** Whoever manages better than they do the work; else whoever several people choose. */
const manager: Leaning['wants'] = (option, scenario) => {
  const ahead = craftAhead(option, scenario);
  if (ahead !== null) return ahead <= 0 ? 1 - ahead : null;
  return option.effects?.some((e) => e.kind === 'seat' && e.by === 'panel') === true ? 0 : null;
};

const TRUSTING: readonly Stance[] = ['coach', 'delegate', 'openness', 'systems'];
const DOING_IT_ONESELF: readonly PracticeId[] = ['redo_work', 'go_and_see', 'boss_time', 'boss_time'];
const COACHING = movesWanted('stretch', 'ask_questions', 'work_beside', 'protect_time');
const TIES = ['own_mistake', 'back_publicly', 'welcome_bad_news', 'share_decision', 'shield'] as const;
const GOALS = ['set_goal_together', 'direct_with_reasons', 'explain_decision'] as const;
const OPEN = movesWanted('share_criticism', 'own_mistake', 'welcome_bad_news');

export const LEANINGS = {
  lets_go: { wants: stancesWanted(...TRUSTING), taste: 'coach', week: EVEN },
  steps_in: { wants: stancesWanted('micromanage'), taste: 'micromanage', week: DOING_IT_ONESELF },
  hears: {
    wants: movesWanted('welcome_bad_news', 'share_decision', 'hand_over', 'back_publicly', 'ask_questions'),
    taste: 'openness',
    week: EVEN,
  },
  controls: {
    wants: movesWanted('punish_bad_news', 'check_closely', 'bypass', 'take_over', 'decide_for_them'),
    taste: 'micromanage',
    week: ['skip_level', ...DOING_IT_ONESELF],
  },
  leads: { wants: stancesWanted('coach', 'direct', 'systems', 'openness'), taste: 'coach', week: EVEN },
  retreats: {
    wants: movesWanted('stay_in_craft', 'wait_and_see', 'drop_on_them'),
    taste: 'avoid',
    week: ['old_specialty', 'old_specialty', 'old_specialty', 'peer_time', 'peer_time'],
  },
  appoints_manager: { wants: manager, taste: 'coach', week: EVEN },
  appoints_star: { wants: star, taste: 'coach', week: EVEN },
  several_decide: {
    wants: movesWanted('agree_criteria', 'convene_panel', 'share_decision', 'explain_decision'),
    taste: 'coach',
    week: without('people_panel'),
  },
  one_decides: { wants: movesWanted('let_one_decide'), taste: 'coach', week: without('people_panel') },
  takes_time: {
    wants: movesWanted('protect_time'),
    taste: 'coach',
    week: ['one_on_one', 'one_on_one', 'strategy', 'peer_time'],
  },
  no_time: {
    wants: movesWanted('stay_in_craft', 'pass_pressure', 'direct_with_reasons'),
    taste: 'coach',
    week: ['strategy', 'peer_time', ...twice('old_specialty', 'boss_time')],
  },
  goals_together: {
    wants: movesWanted('set_goal_together'),
    taste: 'coach',
    week: ['one_on_one', 'goals_together', 'answer_feedback', 'strategy'],
  },
  goals_given: {
    wants: movesWanted('set_goal_alone', 'direct_with_reasons'),
    taste: 'coach',
    week: ['one_on_one', 'strategy', 'strategy', 'answer_feedback', 'peer_time'],
  },
  no_goals: {
    wants: movesWanted('drop_on_them', 'wait_and_see'),
    taste: 'avoid',
    week: ['one_on_one', 'answer_feedback', ...twice('peer_time', 'boss_time')],
  },
  shares_say: { wants: movesWanted('agree_criteria', 'convene_panel', 'share_decision'), taste: 'coach', week: EVEN },
  decides_alone: {
    wants: movesWanted('decide_for_them', 'let_one_decide'),
    taste: 'coach',
    week: without('people_panel'),
  },
  coaches: { wants: COACHING, taste: 'coach', week: ['one_on_one', 'one_on_one', 'strategy'] },
  drives: {
    wants: movesWanted('set_goal_alone', 'direct_with_reasons', 'pass_pressure', 'redirect'),
    taste: 'direct',
    week: ['strategy', 'strategy', 'boss_time', 'peer_time', 'goals_together'],
  },
  answers: { wants: OPEN, taste: 'coach', week: EVEN },
  only_asks: { wants: movesWanted('ask_feedback', 'wait_and_see'), taste: 'coach', week: without('answer_feedback') },
  not_even_asks: { wants: movesWanted('wait_and_see'), taste: 'coach', week: without('answer_feedback') },
  weak_ties: {
    wants: movesWanted('blame', 'bypass', 'punish_bad_news', 'pass_pressure', 'set_goal_alone', 'direct_with_reasons'),
    taste: 'direct',
    week: ['strategy', 'strategy', 'boss_time', 'peer_time'],
  },
  ties_and_goals: { wants: movesWanted(...GOALS, ...TIES), taste: 'openness', week: EVEN },
  no_direction: {
    wants: movesWanted(...TIES, 'drop_on_them', 'wait_and_see'),
    taste: 'openness',
    week: ['one_on_one', 'answer_feedback', 'people_panel'],
  },
} as const satisfies Readonly<Record<string, Leaning>>;
export type LeaningName = keyof typeof LEANINGS;
