// What each gate says, why it is asked (what the model claims, and whose finding that is, or that it is a design choice), which ideas it
// belongs to, and what to turn where it is missed. docs/authors/gates.md is written from here.
import type { Idea } from '../../scenario/vocabulary.ts';

export interface GateNote {
  /** One line; of a figure, what it is. */
  readonly says: string;
  /** Of the gates that are no claim of an idea: those stand in idea-claims.table.ts. */
  readonly target?: string;
  readonly why: string;
  /** Author and year, a row of docs/model, or “design choice”. */
  readonly source: string;
  /** A scenario has to teach one of these for the gate to be asked of it. */
  readonly ideas: 'all' | readonly Idea[];
  /** What an author can change, as one sentence to act on. */
  readonly turn: string;
}

const DESIGN = 'design choice';
const ALL = 'all';

/** A choice between the two ways of an idea. */
const there = (idea: Idea, says: string, turn: string): GateNote => ({
  says,
  why: 'An idea that is in the title and in no choice is not learnt: a player has to be able to go either way, and more than by accident.',
  source: DESIGN,
  ideas: [idea],
  turn,
});

export const GATE_NOTES = {
  // Of every scenario.
  adaptive_micromanage: {
    says: 'adapting is ahead of always “micromanage”: share of seeds',
    target: '≥ 0.75',
    why: 'No way of leading that looks at nobody should beat a player who reads people.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Where stepping in wins too often, give it a price that lasts: take trust or autonomy from somebody ready, or let the work that waits show on leave.',
  },
  adaptive_avoid: {
    says: 'adapting is ahead of always “avoid”: share of seeds',
    target: '≥ 0.75',
    why: 'No way of leading that looks at nobody should beat a player who reads people.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Put in a moment in which somebody new is alone with something big: leaving it has to cost there.',
  },
  adaptive_coach: {
    says: 'adapting is ahead of always “coach”: share of seeds',
    target: '≥ 0.75',
    why: 'More coaching is not always better: it takes time, and to somebody who has it in hand it says that you doubt them.',
    source: 'Fisher, Pillemer & Amabile 2018 (qualitative); design choice for the size',
    ideas: ALL,
    turn: 'Make coaching the lesser answer somewhere: a capable manager who only needs room, or an hour in which something can’t be undone.',
  },
  best_step_in: {
    says: 'moments in which stepping in is the best option: share of moments',
    target: '≥ 0.15',
    why: 'No deed is right by name. Where stepping in is never right, the player learns a rule and not to look.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Write a moment with high stakes that cannot be undone and a manager who is not ready, and let stepping in be what saves it.',
  },
  best_coach: {
    says: 'moments in which coaching is the best option: share of moments',
    target: '≥ 0.15',
    why: 'No deed is right by name.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Give a coaching option something it is better at: a manager halfway there, work that matters, time enough.',
  },
  best_leave: {
    says: 'moments in which leaving it to them is the best option: share of moments',
    target: '≥ 0.15',
    why: 'No deed is right by name. A ready manager with a clear task is best left to it.',
    source: 'Judge & Piccolo 2004 for the average of laissez-faire; design choice for the share',
    ideas: ALL,
    turn: 'Write a moment about somebody skilled and independent, low stakes, and let leaving it to them be best.',
  },
  skill: {
    says: 'best play less random play, in spreads of luck',
    target: '≥ 2',
    why: 'How one decides should matter more than luck.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Make options differ more in what follows: use “clear” where it says “small”, or another move, so that a wrong answer is felt.',
  },
  luck: {
    says: 'spread of one policy over seeds, z',
    target: '> 0.02',
    why: 'A run that always ends alike is an exercise with an answer key.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Use more teams, more weeks, or moments that come by chance.',
  },
  moments_weigh: {
    says: 'share of delivery on leave that hangs on moments',
    target: '≥ 0.2',
    why: 'What a player chooses in a scene has to weigh, or scenes are decoration.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Let options of one moment do different things: other moves, an effect of size “clear” on delivery or trust, a follow-up that only one of them leads to.',
  },
  plan_weighs: {
    says: 'share of it that hangs on the plan',
    target: '≤ 0.45',
    why: 'A plan that is repeated must not decide everything.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Shorten turns, add moments, or make what hangs on them larger.',
  },
  reading_pays: {
    says: 'share that hangs on who it is done with',
    target: '≥ 0.1',
    why: 'The same deed does other things to other people: whoever reads them should have something of it.',
    source: 'Hackman & Oldham 1976; de Vries, Roe & Taillieu 2002; Yun, Cox & Sims 2006',
    ideas: ALL,
    turn: 'Make managers differ more in skill, independence and will, and write moments about each of them.',
  },
  luck_weighs: {
    says: 'share that is luck',
    target: '≤ 0.25',
    why: 'Luck should be visible and must not decide.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Make decisions weigh more: larger differences between options, or more moments.',
  },
  people_decided: {
    says: 'share of people kept that hangs on decisions',
    target: '≥ 0.25',
    why: 'Who stays should follow from how people were treated.',
    source: 'Lee & Mitchell 1994; Holtom et al. 2005; Mitchell et al. 2001',
    ideas: ALL,
    turn: 'Let somebody who has a name leave over one answer and stay after another (“members”, and an effect that says “leave”). Moves such as blame, bypass or back_publicly unsettle a team or hold it.',
  },
  cheap: {
    says: 'moments in which the cheapest option is the best: share of moments',
    target: '≤ 0.4',
    why: 'If what costs nothing is best, attention is no price.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Raise what the dearer option gains, or let the free one cost something later.',
  },
  priced_out: {
    says: 'prices that are best nowhere',
    target: '≤ 0',
    why: 'A price at which nothing is ever best tells the player what not to press.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Give an option of that price a moment of its own in which it is best, or change its price.',
  },
  adaptive_read: {
    says: 'adapting less coaching, in spreads of luck',
    target: '≥ 1',
    why: 'Reading people should pay more than luck gives.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Write more moments in which the best answer is another one for another manager.',
  },
  seen_early: {
    says: 'ways of leading told apart by others’ looks early on: share of runs',
    target: '≥ 0.8',
    why: 'Whoever looks at the map should see how somebody leads.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Let early moments touch several managers, so that faces and lines have something to show.',
  },
  seen_later: {
    says: 'ways of leading told apart by others’ looks later: share of runs',
    target: '≥ 0.95',
    why: 'Whoever looks at the map should see how somebody leads.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Spread moments over all managers and weeks; a manager nothing happens to shows nothing.',
  },
  grave_shown: {
    says: 'grave choices: how often a face, a figure or a team shows it: share of runs, the least',
    target: '≥ 0.9',
    why: 'A grave choice that nobody notices afterwards was none.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Put the grave effect on a level that is seen (trust, strain, delivery) of the manager concerned, and let it begin before week’s end.',
  },
  grave_heard: {
    says: 'grave choices: how often somebody speaks of it: share of runs, the least',
    target: '≥ 0.9',
    why: 'A grave choice that nobody notices afterwards was none.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Give the option a sign within four weeks ("later"), a follow-up, or an aftermath.',
  },
  presses_adaptive: {
    says: 'presses a plan of adaptive takes, on average over a run; last time’s again is one',
    target: '≤ 8',
    why: 'Planning must not be a chore.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Offer fewer practices at first ("opens"), or fewer managers.',
  },
  presses_coach: {
    says: 'presses a plan of coach takes, on average over a run; last time’s again is one',
    target: '≤ 8',
    why: 'Planning must not be a chore.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Offer fewer practices at first ("opens"), or fewer managers.',
  },
  constant: {
    says: 'seeds in which a constant week is ahead of adapting: share',
    target: '≤ 0.4',
    why: 'No trick should win without reading anybody.',
    source: DESIGN,
    ideas: ALL,
    turn: 'See which week it is (below), and write a moment in which that very week is a mistake.',
  },
  constant_best: {
    says: 'seeds in which best play is ahead of it: share',
    target: '≥ 0.9',
    why: 'No trick should win without reading anybody.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Make more of what follows hang on moments and less on the plan.',
  },
  every_week: {
    says: 'practices in most of the best weeks',
    target: '≤ 0',
    why: 'A practice for every week is no decision.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Take the practice out of the plan for a while ("opens"), or give what competes with it a use.',
  },
  no_week: {
    says: 'practices in none of them',
    target: '≤ 0',
    why: 'A practice that is never worth its block is a trap and no choice.',
    source: DESIGN,
    ideas: ALL,
    turn: 'Leave it out of "practices", or write a state in which it helps: strain, empty seats, a boss out of patience.',
  },

  // D1
  D1_there: there(
    'D1',
    'D1: how often one can take control or let somebody tell and decide, in a run',
    'Write two or more moments with an option of each kind.',
  ),
  D1_hidden: {
    says: 'D1: how much rosier than the truth one is told, points',
    why: 'You don’t know everything: what is reported is true as far as it feels safe to tell, and there has to be something behind it to be wrong about.',
    source: 'Detert & Burris 2007 for the direction; design choice for the size',
    ideas: ['D1'],
    turn: 'Make at least one manager guarded ("candour") or their team’s work worse than they would like to say.',
  },
  D1_silence: {
    says: 'D1: how much more openly one is told than by taking control, points of honesty',
    why: 'Whoever controls hears less: trust and openness raise honesty upwards, strain lowers it, and a messenger who was punished does at once.',
    source: 'targets P07, P08, P11 in docs/model; Detert & Burris 2007',
    ideas: ['D1'],
    turn: 'Let somebody bring bad news, with an option that welcomes it and one that makes them sorry (welcome_bad_news, punish_bad_news).',
  },

  // D2
  D2_there: there(
    'D2',
    'D2: how often one can step in or leave the work with its manager, in a run',
    'Write two or more moments with an option of each kind.',
  ),
  rubs_off: {
    says: 'D2: points of teams’ trust that rubbing off costs who steps in',
    target: '≥ 1',
    why: 'Managers come to treat their teams as they are treated. The size is among the most arguable numbers here.',
    source: 'design choice for the size; that styles resemble each other along the line is often found',
    ideas: ['D2'],
    turn: 'Give a manager or two a will that is “easily_led”, and more weeks for it to show.',
  },
  D2_copies: {
    says: 'D2: of a hundred managers, how many visibly do to their teams what was done to them, where one steps in',
    why: 'How you guide managers shapes how they guide others, and that has to be seen before it is believed.',
    source: DESIGN,
    ideas: ['D2'],
    turn: 'Not everybody may be “strong_minded”: leave the will of at least one in three as usual or easily led.',
  },
  D2_teams: {
    says: 'D2: how much more teams you never met trust their managers at the end of the leave, points',
    why: 'From you to a manager to a team: trust in the manager follows how well they manage, and that follows how they are led.',
    source: 'targets P06, C11 in docs/model for how a manager’s quality reaches a team',
    ideas: ['D2'],
    turn: 'Let the moments be about different managers, and give the leave some weeks: the team is last to notice.',
  },

  // D3
  D3_there: there(
    'D3',
    'D3: how often one can stand by somebody or be hard on them, in a run',
    'Write two or more moments with an option of each kind.',
  ),
  D3_told: {
    says: 'D3: how much less one is told with weak relationships than with unclear goals, points of honesty',
    why: 'Weak relationships show first in what one is told. No trial has compared the two; the order follows from choices in the model, and the game lets players test it.',
    source: 'design choice (docs/model/model.md, test/lab/claims.test.ts)',
    ideas: ['D3'],
    turn: 'Let bad news have a messenger: moments with blame, bypass or punish_bad_news beside something kinder.',
  },
  D3_goals: {
    says: 'D3: what unclear goals cost the work while you are there, points of delivery',
    why: 'Goals matter too: specific, hard, explained goals raise output, and a lack of them shows a little sooner.',
    source: 'Locke & Latham 2002; target D8',
    ideas: ['D3'],
    turn: 'Leave strategy or goals among the practices, and write a moment in which somebody doesn’t know what is wanted.',
  },
  D3_later: {
    says: 'D3: how much more weak relationships cost the work at the end of the leave than early on, points of delivery',
    why: 'Weak relationships show in the work later, and for longer.',
    source: 'design choice (docs/model/model.md)',
    ideas: ['D3'],
    turn: 'Put what strains relationships into the first half, so that there is time; or add weeks.',
  },
  D3_leave: {
    says: 'D3: how many more people leave over weak relationships than over unclear goals',
    why: 'Who leaves comes last. Attitudes predict leaving far less than the wish for it; what sets it off is a deed.',
    source: 'Lee & Mitchell 1994; targets T06, L05, L07',
    ideas: ['D3'],
    turn: 'Have some of the hard options unsettle a team (blame, bypass), and teams with enough people for it to be seen.',
  },

  // P1
  P1_there: there(
    'P1',
    'P1: how often one can step in or leave the work with its manager, in a run',
    'Write two or more moments with an option of each kind.',
  ),
  temptation: {
    says: 'stepping in shows better delivery than coaching in the first third: share of seeds',
    target: '≥ 0.7',
    why: 'Stepping in has to be tempting: gain now, certain and visible. Nobody learns from a trap that looks like one.',
    source: 'Siegel et al. 2022 (checking moves output little, and at once); design choice',
    ideas: ['P1', 'D1'],
    turn: 'Give stepping in something to gain in the first third: a moment with visible stakes and work that is behind.',
  },
  truth_micromanage: {
    says: 'after leave, stepping in is behind coaching: share of seeds',
    target: '≥ 0.75',
    why: 'What is built on you stops when you do: what only you could decide waits, and the gain from checking turns.',
    source: 'target M06 for checking that stops; design choice for what waits',
    ideas: ['P1', 'D1'],
    turn: 'Let stepping in cost the capable something that lasts (autonomy, trust), and don’t reward it in the last weeks.',
  },
  low_trust: {
    says: 'trust of a capable manager constantly stepped in on, points',
    target: '< 35',
    why: 'Redoing a capable manager’s work takes say and respect, and that is where trust goes; monitoring alone hardly moves it.',
    source: 'Dirks & Ferrin 2002; target T21',
    ideas: ['P1'],
    turn: 'Write more moments about your most capable manager, with an option that takes the work away (take_over, decide_for_them).',
  },
  low_autonomy: {
    says: 'autonomy of a capable manager constantly stepped in on, points',
    target: '< 35',
    why: 'Say in decisions makes most of the room somebody feels they have.',
    source: 'target A01 for coaching; design choice for the rest',
    ideas: ['P1'],
    turn: 'Write more moments about your most capable manager, with an option that takes the work away (take_over, decide_for_them).',
  },
  unwaited: {
    says: 'coaching is ahead of stepping in though nothing waits: share of seeds',
    target: '≥ 0.75',
    why: 'That decisions wait is a rule of ours; the lesson must not hang on it alone.',
    source: DESIGN,
    ideas: ['P1'],
    turn: 'Let stepping in cost skill, trust or people in the moments themselves, and not only on leave.',
  },
  P1_waits: {
    says: 'P1: of a hundred decisions, how many more wait on leave where one steps in',
    why: 'Whoever decides everything has to be asked everything.',
    source: DESIGN,
    ideas: ['P1', 'D1'],
    turn: 'Use moves that keep decisions with the player (take_over, decide_for_them), and not only ones that check.',
  },

  // P2
  P2_there: there(
    'P2',
    'P2: how often one can retreat or lead, in a run',
    'Write two or more moments with an option of each kind; stay_in_craft is the old specialty.',
  ),
  P2_tempts: {
    says: 'P2: retreating shows better delivery or a happier boss in the first third: share of seeds',
    why: 'The old work is pleasant and visible, and leading takes hours out of output first.',
    source: 'target C07 for hours of coaching; design choice for the rest',
    ideas: ['P2'],
    turn: 'Keep old_specialty among the practices, and let a retreat gain something one sees: a result, a word from the boss.',
  },
  truth_avoid: {
    says: 'after leave, staying away is behind coaching: share of seeds',
    target: '≥ 0.75',
    why: 'A manager who is left alone and not ready drifts, and roles become unclear.',
    source: 'Skogstad et al. 2014; Judge & Piccolo 2004; target V03',
    ideas: ['P2'],
    turn: 'Put somebody new in charge of something that matters, and let what nobody looked at come up later.',
  },
  P2_trust: {
    says: 'P2: how much more managers trust whoever leads than whoever retreats, points',
    why: 'Absence costs trust, more than checking does.',
    source: 'target T20',
    ideas: ['P2'],
    turn: 'Let the retreat be felt: moments in which somebody asks for you and you are elsewhere.',
  },
  P2_clarity: {
    says: 'P2: how much clearer it is to managers what is wanted, points',
    why: 'Absence makes roles unclear, and not the other way round.',
    source: 'target V03',
    ideas: ['P2'],
    turn: 'Offer options that say what is wanted (direct_with_reasons, explain_decision) beside the retreat.',
  },

  // P3
  P3_there: there(
    'P3',
    'P3: how often one can appoint the star specialist or the better manager, in a run',
    'Write a post that is or falls vacant, two "candidates" (one with the stronger craft, one who manages better), and options that fill the seat with either.',
  ),
  P3_tempts: {
    says: 'P3: appointing the star is cheaper, or looks better to the boss or in the first results: share of seeds',
    why: 'Everybody expects the best specialist to get it: the best sellers were promoted.',
    source: 'Benson, Li & Shue 2019',
    ideas: ['P3'],
    turn: 'Make the star the easy choice: fewer blocks than to look closely, or a boss who wants them.',
  },
  P3_quality: {
    says: 'P3: how much better their team is managed on leave, points',
    why: 'Doing the work well and managing well are two things.',
    source: 'Benson, Li & Shue 2019',
    ideas: ['P3'],
    turn: 'Let the candidates differ in "skill", at least new against growing; and fill the post in the first half.',
  },
  P3_team: {
    says: 'P3: how much more the team trusts its new manager at the end of the leave, points',
    why: 'A team meets how somebody manages, and believes it slowly.',
    source: 'targets C11, P06',
    ideas: ['P3'],
    turn: 'Fill the post earlier, or add weeks: a team takes months to make up its mind.',
  },
  P3_work: {
    says: 'P3: how much more that team delivers on leave, points',
    why: 'Promoting on results in the craft costs the team’s results.',
    source: 'Benson, Li & Shue 2019 (−7.5 %)',
    ideas: ['P3'],
    turn: 'Don’t let effects on delivery reward the star for good; let the post matter by who has it.',
  },

  // P4
  P4_there: there(
    'P4',
    'P4: how often one person can decide alone or several by criteria, in a run',
    'Write two or more moments about hiring, promotion, pay or letting go, with let_one_decide beside agree_criteria, convene_panel or explain_decision.',
  ),
  P4_tempts: {
    says: 'P4: letting one decide is cheaper, or shows better at first: share of seeds',
    why: 'One person’s say is quick.',
    source: DESIGN,
    ideas: ['P4'],
    turn: 'Let the panel cost more attention than one person’s word.',
  },
  P4_fair: {
    says: 'P4: how much fairer hiring, promotion and pay are with several and criteria, points',
    why: 'Agreed criteria and more than one voice are what fairness of people-decisions is made of; one person’s say is fair only by luck.',
    source: 'Hoffman et al. 2018; Sackett et al. 2022; Dirks & Ferrin 2002 for what it is worth',
    ideas: ['P4'],
    turn: 'Put more than one people-decision into the story, each with both ways to take it.',
  },
  P4_trust: {
    says: 'P4: how much more managers trust you, points',
    why: 'Of all that makes trust, fair people-decisions weigh most; and everyone hears how it was decided.',
    source: 'Dirks & Ferrin 2002; targets T12, T13',
    ideas: ['P4'],
    turn: 'Have the decisions come early enough to be talked about, and don’t pay for the panel with all your one-on-ones.',
  },
  P4_people: {
    says: 'P4: how many more people leave where one decides',
    why: 'Where one decides over careers, others count their chances; being passed over is a shock of its own.',
    source: 'Lee & Mitchell 1994; Holtom et al. 2005 for the direction; design choice for the size',
    ideas: ['P4'],
    turn: 'Let several such decisions be taken, and teams be large enough that somebody can leave.',
  },

  // G1
  G1_there: there(
    'G1',
    'G1: how often one can make time for managing or put something else first, in a run',
    'Write two or more moments with protect_time beside stay_in_craft, pass_pressure or direct_with_reasons.',
  ),
  G1_price: {
    says: 'G1: making time shows worse delivery in the first third: share of seeds',
    why: 'The hours come out of output first. A practice that costs nothing is no decision.',
    source: 'targets C06, C07',
    ideas: ['G1'],
    turn: 'Take effects on early delivery out of the options that make time.',
  },
  G1_trust: {
    says: 'G1: how much more managers trust you, points',
    why: 'It is not the hour that makes trust, it is what happens in it: say, fairness, coaching, and that you are there.',
    source: 'targets T16, T20, T23',
    ideas: ['G1'],
    turn: 'Keep one_on_one among the practices from early on, and leave attention for it.',
  },
  G1_clarity: {
    says: 'G1: how much clearer it is to them what is wanted, points',
    why: 'Absence makes roles unclear.',
    source: 'target V03',
    ideas: ['G1'],
    turn: 'Let what competes with the hour be something else than direction, which makes things clear as well.',
  },
  G1_waits: {
    says: 'G1: of a hundred decisions, how many fewer wait on leave',
    why: 'Managers who were talked with can decide; those who were not wait.',
    source: DESIGN,
    ideas: ['G1'],
    turn: 'Keep one_on_one among the practices, and have managers whose independence is not high already.',
  },
  G1_returns: {
    says: 'G1: how much of the delivery it costs comes back by the end of the leave, points',
    why: 'The hours cost output at once, and what they build goes on when you are away. That they pay within months is not claimed.',
    source: 'target D7 (an average coach breaks even after week 15 to 45)',
    ideas: ['G1'],
    turn: 'Make the leave longer, or take away late rewards for whoever made no time.',
  },

  // G2
  G2_there: there(
    'G2',
    'G2: how often one can work a goal out together or give it, in a run',
    'Write two or more moments with set_goal_together beside set_goal_alone or direct_with_reasons.',
  ),
  G2_trust: {
    says: 'G2: how much more managers trust you with goals worked out together, points',
    why: 'They win trust and fairness, a little.',
    source: 'Locke & Latham 2002; target G09',
    ideas: ['G2'],
    turn: 'Don’t let working it out together cost so much attention that nothing is left for people.',
  },
  G2_room: {
    says: 'G2: how much more room they feel they have, points of autonomy',
    why: 'A goal of one’s own is say in what matters.',
    source: 'Hackman & Oldham 1976 for the direction; design choice for the size',
    ideas: ['G2'],
    turn: 'Put goal moments with several managers, among them ready ones: what is handed down takes most from these.',
  },
  G2_alike: {
    says: 'G2: how far apart delivery is with goals worked out together and given, points; hardly',
    why: 'Goals made together do not outperform explained ones, and a scenario must not say so.',
    source: 'Locke & Latham 2002; target D8 (within ± .15 standard deviations)',
    ideas: ['G2'],
    turn: 'Take effects on delivery off the options about goals, on either side.',
  },
  G2_goals: {
    says: 'G2: how much more is delivered with a goal, given, than with none, points',
    why: 'Specific, hard, explained goals raise output.',
    source: 'Locke & Latham 2002; target D8',
    ideas: ['G2'],
    turn: 'Let the options that give a goal be set_goal_alone or direct_with_reasons, and one beside them leave it open.',
  },

  // G3
  G3_there: there(
    'G3',
    'G3: how often one can decide alone or give a rule or a say, in a run',
    'Write two or more moments with decide_for_them or let_one_decide beside agree_criteria, convene_panel or share_decision.',
  ),
  G3_tempts: {
    says: 'G3: deciding alone is cheaper, or shows better at first: share of seeds',
    why: 'A decision taken for someone is quick and clear.',
    source: DESIGN,
    ideas: ['G3'],
    turn: 'Let the rule cost more attention than the decision.',
  },
  G3_waits: {
    says: 'G3: of a hundred decisions, how many fewer wait on leave where there are rules and shared say',
    why: 'A decision taken for someone teaches them to bring the next one; a rule decides without you.',
    source: DESIGN,
    ideas: ['G3'],
    turn: 'Let the options that decide be decide_for_them, several times, with managers who are ready.',
  },
  G3_fair: {
    says: 'G3: how much fairer managers find you, points',
    why: 'Criteria before names are fair to everyone, those who only hear of it among them.',
    source: 'Dirks & Ferrin 2002; Hoffman et al. 2018',
    ideas: ['G3'],
    turn: 'Write the rule as agree_criteria or convene_panel, which reach all managers.',
  },
  G3_rules: {
    says: 'G3: how much fairer hiring, promotion and pay are as a system, points',
    why: 'Systems stay when you are away, and fade slowly.',
    source: 'target T12; design choice for the pace',
    ideas: ['G3'],
    turn: 'Keep people_panel among the practices, and write the rule as agree_criteria or convene_panel.',
  },

  // G4
  G4_there: there(
    'G4',
    'G4: how often one can coach or be about the goal alone, in a run',
    'Write two or more moments with stretch, ask_questions or work_beside beside set_goal_alone, direct_with_reasons or pass_pressure.',
  ),
  good_trust: {
    says: 'trust of a capable manager who is coached, points',
    target: '> 60',
    why: 'Say, fairness and time on how they manage make trust.',
    source: 'Dirks & Ferrin 2002; target T23',
    ideas: ['G4'],
    turn: 'Write moments about your most capable manager in which coaching gives them something (stretch, ask_questions), and not only help they don’t need.',
  },
  good_autonomy: {
    says: 'autonomy of a capable manager who is coached, points',
    target: '> 60',
    why: 'Questions return the problem, and with it the say.',
    source: 'target A01',
    ideas: ['G4'],
    turn: 'Write moments about your most capable manager in which coaching gives them something (stretch, ask_questions), and not only help they don’t need.',
  },
  G4_price: {
    says: 'G4: coaching shows worse delivery in the first third: share of seeds',
    why: 'Hours of coaching don’t go into output.',
    source: 'target C07',
    ideas: ['G4'],
    turn: 'Take effects on early delivery off the options that coach.',
  },
  G4_skill: {
    says: 'G4: how much better managers manage, points of skill',
    why: 'Hours of coaching predict growth, where there is room.',
    source: 'target C06; Liu & Batt 2010',
    ideas: ['G4'],
    turn: 'Have managers who are new or growing, and real work in the moments that coach them (stretch, work_beside).',
  },
  G4_teams: {
    says: 'G4: how much better their teams are managed at the end of the leave, points',
    why: 'That is the leverage: training that raised managers’ skill moved employees by about a fifth of a standard deviation.',
    source: 'target C11',
    ideas: ['G4'],
    turn: 'Start coaching earlier, or make the leave longer: skill reaches a team slowly.',
  },
  G4_returns: {
    says: 'G4: how much of the delivery it costs comes back by the end of the leave, points',
    why: 'Coaching costs now and gains later. That it pays within eight weeks is not claimed.',
    source: 'target D7 (an average coach breaks even after week 15 to 45)',
    ideas: ['G4'],
    turn: 'Make the leave longer, or take away late rewards for whoever was about the goal alone.',
  },

  // G5
  G5_there: there(
    'G5',
    'G5: how often one can answer criticism or only ask, in a run',
    'Write two or more moments with share_criticism, own_mistake or welcome_bad_news beside ask_feedback or wait_and_see.',
  ),
  G5_honest: {
    says: 'G5: how much more openly managers report, points of honesty',
    why: 'What happens to the first messenger decides what the rest will say.',
    source: 'Detert & Burris 2007; target P07',
    ideas: ['G5'],
    turn: 'Let criticism come from different people, in public, and be answered there.',
  },
  G5_safe: {
    says: 'G5: how much safer it is in the teams to speak up at the end of the leave, points',
    why: 'Leaders who share the criticism they got make it safer, and it lasts: managers take the example up.',
    source: 'Coutifaris & Grant 2022; target D6',
    ideas: ['G5'],
    turn: 'Use share_criticism, which is what sets the example, early and more than once; keep answer_feedback among the practices.',
  },
  G5_asking: {
    says: 'G5: how much difference asking alone makes to how safe it is in the teams, points; hardly any',
    why: 'Asking opens the door for a while; the answers must be seen to count.',
    source: 'Coutifaris & Grant 2022; target D6',
    ideas: ['G5'],
    turn: 'Take effects on safety off the options that only ask.',
  },
} as const satisfies Readonly<Record<string, GateNote>>;
export type NotedGate = keyof typeof GATE_NOTES;
