// What sets a team talking of going, and what speaks for staying: the share of what is left to 1 (or, below 0, to −1) that a deed
// fills, each with its reason. It belongs to the rows of moves and practices; what isn't here leaves people as they are.
import type { MoveId, PracticeId } from '../scenario/vocabulary.ts';

type Share = { readonly unrestNow: number };
export interface UnrestRow {
  readonly always?: Share;
  readonly ready?: Share;
  readonly unready?: Share;
  readonly others?: Share;
  readonly why: string;
}
type Unsettles = Readonly<Partial<Record<MoveId | PracticeId, UnrestRow>>>;

const of = (unrestNow: number): Share => ({ unrestNow });

export const UNSETTLES: Unsettles = {
  // Moves.
  take_over: { ready: of(0.5), why: 'A team sees whose work is taken away, and that being good at it was no help.' },
  check_closely: { ready: of(0.15), why: 'If even their manager is checked, everyone is.' },
  decide_for_them: { ready: of(0.25), why: 'Whoever works for somebody without a say has less than none.' },
  bypass: { always: of(0.5), why: 'Asked past their manager, people wonder who that manager still is.' },
  blame: {
    always: of(0.65),
    others: of(0.2),
    why: 'Being shamed in front of others is among the shocks that people leave over (Lee & Mitchell 1994).',
  },
  punish_bad_news: {
    always: of(0.55),
    others: of(0.15),
    why: 'What happened to the messenger is told at lunch, and in other departments too.',
  },
  pass_pressure: { always: of(0.3), why: 'An overload that comes from above is a reason to look at advertisements.' },
  drop_on_them: { unready: of(0.4), why: 'Work that nobody can do lands on those who do it.' },
  stay_in_craft: { unready: of(0.15), why: 'They can see that nobody is coming.' },
  promote_the_expert: {
    always: of(0.3),
    others: of(0.25),
    why: 'Being passed over is a shock of its own (Holtom et al. 2005).',
  },
  let_one_decide: {
    always: of(0.3),
    others: of(0.3),
    why: 'Where one decides over careers, others count their chances.',
  },
  hand_over: {
    ready: of(-0.1),
    unready: of(0.15),
    why: 'A manager with a free hand has something to give; one who drowns takes others down.',
  },
  back_publicly: {
    always: of(-0.25),
    others: of(-0.05),
    why: 'Support that can be seen ties people to where they are (Mitchell et al. 2001).',
  },
  own_mistake: { always: of(-0.25), why: 'Said aloud, it is over, and nobody has to carry it to an interview.' },
  protect_time: { always: of(-0.15), why: 'A manager who has time notices who is about to go.' },
  stretch: {
    ready: of(-0.15),
    unready: of(0.15),
    why: 'Something to grow into is a reason to stay, while it can be done.',
  },
  share_decision: { always: of(-0.15), why: 'What one has decided oneself one stays to see.' },
  explain_decision: { always: of(-0.12), others: of(-0.05), why: 'A reason given stops three rumours.' },
  agree_criteria: {
    always: of(-0.15),
    others: of(-0.1),
    why: 'People decisions that can be foreseen take the wind out of the guessing.',
  },
  convene_panel: {
    always: of(-0.12),
    others: of(-0.08),
    why: 'Several who know their work are better than one who doesn’t.',
  },
  welcome_bad_news: { always: of(-0.15), why: 'What can be said inside need not be said at the door.' },
  shield: { always: of(-0.2), why: 'They hear what didn’t reach them.' },
  work_beside: {
    unready: of(-0.12),
    ready: of(0.12),
    why: 'Help for somebody in need of it is seen; help for somebody who isn’t is seen as well.',
  },
  ask_questions: { ready: of(-0.08), why: 'Being asked is being taken seriously.' },
  direct_with_reasons: { unready: of(-0.08), why: 'It is easier to stay where one knows what to do on Monday.' },
  // Practices: smaller, since they come every week.
  one_on_one: { always: of(-0.04), why: 'What a manager can say to you they needn’t pass on to their team as a mood.' },
  skip_level: { ready: of(0.13), why: 'Unannounced, it goes round somebody whom the team knows to be able.' },
  skip_level_announced: { always: of(-0.04), why: 'Two levels up somebody asked, and their manager knew.' },
  redo_work: { ready: of(0.2), why: 'The same as taking over, week after week.' },
  join_work: { ready: of(0.08), unready: of(-0.03), why: 'As working beside somebody.' },
};
