// The words of the page on the model, as ICU messages by id; loaded with the page, not before.
const TIMES = '{factor, select, half {half} twice {twice} other {{times} times}}';

export const WORDS = {
  'model.title': 'How this works, and how sure we are',
  'model.lead': 'Two minutes to read. Then move the sliders, and see whether you still believe us.',
  'model.back': 'Back',
  'model.menu': 'Menu',
  'model.to_sliders': 'Go straight to the sliders',
  'model.table': 'Figures as a table',

  // 1 What is worked out
  'model.works': 'What the game works out',
  'model.works_1':
    'You lead managers, and they lead teams. You hardly reach a team directly: work you do yourself shows at once, and how openly you take criticism is seen two levels down. All else arrives at a manager first, and what the team meets is that manager, on a good week or a bad one.',
  'model.works_2':
    'A week of yours is eight things towards each manager: how closely you check, how much you stay away, how you coach, how clear you are, whether you work out goals together, whether you share decisions, how openly you take criticism, and how fair you are with people. A week in which nothing happens counts too. It counts mostly as being away.',
  'model.works_3':
    'Managers form a picture of you from many such weeks. Out of that picture come trust, room to act, clarity and strain. Out of those comes how well they manage, and out of that, later, what their teams deliver and who leaves. Each step takes weeks. That is why the first thing you see is seldom the last thing you get.',
  'model.works_4':
    'What you see is foggy on purpose. Figures are true but late. Reports are as honest as the manager feels safe. Your own eye is kind to work that you touched. Luck is drawn for each week, and stays the same when you go back and decide otherwise.',
  'model.tiers':
    'You reach a manager within weeks, the team almost only through that manager, and the results after that.',
  'model.tier_you': 'You',
  'model.tier_you_text': 'what you do, week by week',
  'model.tier_manager': 'Manager',
  'model.tier_manager_text': 'trust, room, clarity, strain',
  'model.tier_team': 'Team',
  'model.tier_team_text': 'safety, what it can do, who stays',
  'model.tier_results': 'Results',
  'model.tier_results_text': 'what gets delivered',

  // 2 What research does not say
  'model.research': 'What research doesn’t say',
  'model.research_lead':
    'Leadership is full of sayings. Seven that you may have heard, which the studies we know don’t bear out. The game doesn’t claim them.',
  'model.myth.monitoring': '“Checking on people makes them deliver less.”',
  'model.fact.monitoring':
    'Not by itself. It even helps for a while, until people are used to it. What costs you is what tends to come with it: decisions taken away, and respect.',
  'model.myth.engagement': '“Raise engagement, and output follows.”',
  'model.fact.engagement': 'A little, and late. Most of what they share comes from how well people are managed.',
  'model.myth.trust': '“Once trust is broken, it is gone.”',
  'model.fact.trust': 'After a broken promise, steady conduct brings it back. After a lie, not all of it.',
  'model.myth.coaching': '“You can’t coach too much.”',
  'model.fact.coaching': 'You can. Unskilled, frequent coaching costs more time than it returns.',
  'model.myth.goals': '“Goals worked out together are met better.”',
  'model.fact.goals':
    'They win trust and a sense of fairness. For output, a clear goal with its reasons does about as well.',
  'model.myth.hiring': '“Let more people decide, and you hire better.”',
  'model.fact.hiring': 'Only with agreed criteria. More voices without them are only more voices.',
  'model.myth.relationships': '“Weak relationships hurt results faster than unclear goals.”',
  'model.fact.relationships':
    'Nobody has set the two against each other. In the game they do, by our choice of numbers: a loss of trust takes more from the work than an equal loss of clarity. It reaches honesty first, then delivery, and last who leaves.',

  // 3 How sure
  'model.sure': 'How sure we are',
  'model.claim':
    'The model reproduces {inside} of {published} published effects within stated intervals, {overTimeInside} of them over time (of {overTime} tried); its parameters are not uniquely identified.',
  'model.claim_plain':
    'In plain words: we let {organisations} made-up companies of {managers} managers each run for years, measured them the way a researcher would, and held the figures against what studies found. That it fits shows that we were not careless. It does not show that we are right: many other sets of numbers would fit as well, and we knew these findings when we chose ours.',
  'model.misses_lead': 'What doesn’t fit:',
  'model.miss': '{name}. Studies: {band}. Here: {value}.',
  'model.no_misses': 'Every one of them fits at the moment. The next paragraph says how much that is worth.',
  'model.made_to_fit':
    'When we tried the first model, the intervals of nine findings were kept hidden from us. Six of the nine held, one of them only roughly, and three failed. We have changed the model since, with all nine in view, so that they fit now is no news. And two rules were made knowing which way studies point: where a leader has shared criticism of their own work, teams find it safer to speak a year on, and fewer people leave for a while once managers are told to keep them. How much, we chose. So the rows on those two say nothing for us.',
  'model.controls':
    'We also fed the same test {models} models that are wrong on purpose. One, in which nothing that people feel or do moves anything else, still got {nothing} of {published} right; the best of them got {best}. So a good score proves little, and the rows over time count for more than the rest.',
  'model.chart_s': 'What goes together',
  'model.chart_d': 'What happens over weeks',
  'model.chart_about':
    'The shaded part is what studies found, open at a side where they give only a direction. The dot is the game, the thin line how far the dot could move by chance. Every row has its own scale.',
  'model.chart_s_label':
    '{inside} of {all} rows of what goes together are inside the published interval{outside, plural, =0 {} other {; outside: {names}}}.',
  'model.chart_d_label':
    '{inside} of {all} rows of what happens over weeks are inside the published interval{outside, plural, =0 {} other {; outside: {names}}}.',
  'model.outside': 'outside',
  'model.inside': 'inside',
  'model.column_effect': 'Effect',
  'model.column_game': 'In the game',
  'model.column_chance': 'By chance',
  'model.column_studies': 'Studies',
  'model.column_fits': 'Fits',
  'model.at_least': '{low} or more',
  'model.at_most': '{high} or less',
  'model.between': '{low} to {high}',
  'model.never': 'never',
  'model.weeks': '{weeks, plural, one {# week} other {# weeks}}',
  'model.reported': 'Effects we only report',
  'model.reported_text':
    'No number was chosen by these {count} effects, so that something would be left to fail, and some of them do: docs/model/validation.md sets them beside what studies found. Here is what the game says. Differences are in standard deviations, unless they are shares.',

  'model.tags': 'What each part rests on',
  'model.tags_lead':
    'The engine has {all} numbers. Each carries a letter for what stands behind its direction. No letter says that the number itself was measured.',
  'model.tag.A': 'A trial, or people followed over time',
  'model.tag.B': 'Many studies at one moment, agreeing',
  'model.tag.C': 'Our choice',
  'model.tag_count': '{count, plural, one {# number} other {# numbers}}',

  // 4 Choices
  'model.choices': 'What we simply decided',
  'model.choices_lead': 'Where research is silent, somebody has to choose. We did, and these matter most:',
  'model.choice.waiting':
    'What only you could decide waits while you are on leave. This weighs more than anything else on this page. Switch it off below and see.',
  'model.choice.questions': 'How often questions come up to someone who used to answer them all.',
  'model.choice.contagion': 'How far your style is passed on. That it is passed on, studies show; not how far.',
  'model.choice.speed': 'How many weeks most things take, and that trust falls faster than it grows.',
  'model.choice.attention': 'Ten blocks of attention a week, and what each thing costs.',
  'model.choice.missing':
    'What is left out: managers who resign, pay, markets, countries, trades. And everyone in it answers to you alone.',
  'model.more':
    'Every number, with its source and its letter, is in the project’s own papers: docs/model/model.md and docs/model/validation.md.',

  // 5 Sliders
  'model.argue': 'Now argue with it',
  'model.argue_lead':
    'Here is “{title}”, played {futures} times by someone who always steps in and {futures} times by someone who always coaches, under the same luck. Change what you doubt. It is played again at once; your own games stay as they are.',
  'model.repair': 'How fast trust comes back',
  'model.repair_text': 'Each week of decent conduct closes a part of the gap. How large a part is our guess.',
  'model.contagion': 'How far your style rubs off',
  'model.contagion_text': 'How much of the way you treat managers they pass on to their teams.',
  'model.checking': 'How much checking helps at first',
  'model.checking_text': 'What a close look adds to a team’s work. How far they get used to it stays as it is.',
  'model.waiting': 'Decisions wait for you while you are on leave',
  'model.waiting_text': 'Our own rule. Switched off, work goes on as if everything had been handed over.',
  'model.half': 'half',
  'model.as_is': 'as we assume',
  'model.double': 'double',
  'model.times': '{times} times',
  'model.reset': 'Back to what we assume',
  'model.show': 'Show',
  'model.measure.delivery': 'Delivery',
  'model.measure.trust': 'Trust in you',
  'model.measure.hovering': 'Managers’ own checking',
  'model.measure_text.delivery': 'What the teams deliver, all of them together.',
  'model.measure_text.trust': 'How far the managers trust you.',
  'model.measure_text.hovering': 'How closely the managers check their own teams.',
  'model.step_in': 'stepping in',
  'model.coach': 'coaching',
  'model.step_in_capital': 'Stepping in',
  'model.coach_capital': 'Coaching',
  'model.start': 'start',
  'model.week_axis': 'week {week}',
  'model.leave': 'on leave',
  'model.week': 'Week',
  'model.week_leave': '{week}, on leave',
  'model.key':
    'Lines are the middle of {futures} games; four games in five stay inside the tint. Dotted: as we assume it. 50 is usual, and most teams lie between 35 and 65.',
  'model.chart_label':
    '{measure}: stepping in goes from {start} to {left} in week {weeks}, and to {stepIn} by the end of the leave. Coaching goes from {start} to {coachLeft}, and to {coach}.',
  'model.table_caption': '{measure} by week, middle of {futures} games',
  'model.working': 'Playing {futures} games each way…',
  'model.failed': 'The games could not be played in this browser. Everything else on this page stands.',

  // What changed, in a sentence
  'model.said.usual':
    'As we assume it, stepping in is ahead at first and behind from week {week} on. You leave after week {weeks}. Over the leave, coaching delivers more in {ahead} of {futures} games.',
  'model.said.usual_never':
    'As we assume it, stepping in is ahead to the end. Over the leave, coaching delivers more in {ahead} of {futures} games.',
  'model.said.same': 'Even if {conditions}, stepping in would be behind from week {week} on.',
  'model.said.other': 'If {conditions}, stepping in would be behind from week {week} on, not from week {usual}.',
  'model.said.never': 'If {conditions}, stepping in would stay ahead to the end of the leave.',
  'model.said.now': 'If {conditions}, stepping in would be behind from week {week} on. As we assume it, it never is.',
  'model.said.still_never': 'Even if {conditions}, stepping in would stay ahead to the end.',
  'model.said.ahead':
    'Over the leave, coaching would deliver more in {ahead} of {futures} games; as we assume it, in {usual}.',
  'model.said.moves':
    'The line for {policy, select, step_in {stepping in} other {coaching}} moves by up to {points, plural, one {# point} other {# points}} of delivery.',
  'model.said.still': 'Neither line of delivery moves by even one point.',
  'model.said.instead':
    'What moves is {measure, select, trust {trust in you} other {how closely managers check their own teams}}: with {policy, select, step_in {stepping in} other {coaching}} it ends {points, plural, one {# point} other {# points}} {direction, select, up {higher} other {lower}}.',
  'model.said.nothing':
    'So within these {weeks} weeks it makes next to no difference, and you need not settle the question.',
  'model.if.repair': `trust came back ${TIMES} as fast`,
  'model.if.contagion': `your style rubbed off ${TIMES} as far`,
  'model.if.checking': `checking helped ${TIMES} as much at first`,
  'model.if.waiting': 'nothing waited for you on leave',

  // Rows of the validation
  'model.row.S1': 'Leaders who stay away are trusted less',
  'model.row.S2': 'Leaders who share decisions are trusted more',
  'model.row.S3': 'Fairness about people and trust go together',
  'model.row.S4a': 'Trust and what the manager’s own unit delivers',
  'model.row.S4b': 'Trust in you and what is delivered two levels down',
  'model.row.S5': 'Where there is trust, fewer think of leaving',
  'model.row.S6a': 'Checking and output have next to nothing in common',
  'model.row.S6b': 'Checking goes with a little more strain',
  'model.row.S6c': 'Checking goes with a little less engagement',
  'model.row.S7': 'Room to act and output',
  'model.row.S8': 'Good leadership and engagement',
  'model.row.S9': 'Strained people keep quiet',
  'model.row.S10a': 'A team’s engagement and next year’s output',
  'model.row.S10b': 'A team’s engagement and who leaves next year',
  'model.row.S11a': 'People who leave and output',
  'model.row.S11b': 'People let go and output',
  'model.row.S12a': 'How much of the differences in output the manager explains, share',
  'model.row.S12b': 'How much of the differences in engagement the manager explains, share',
  'model.row.S12c': 'Output, from the worst-led tenth to the best-led, per cent more',
  'model.row.S12d': 'People leaving, from the worst-led tenth to the best-led, share',
  'model.row.D1a': 'Engaged now, a little more output half a year on',
  'model.row.D1b': 'Output now, no more engaged half a year on',
  'model.row.D2': 'Checking helps at first',
  'model.row.D2.decline': 'The help wears off within a year',
  'model.row.D2.dip': 'When checking stops, output dips',
  'model.row.D2.back': 'A year later the dip is over',
  'model.row.D3': 'After a broken promise, trust is back in a year',
  'model.row.D3.lie': 'After a lie, only some of it is',
  'model.row.D3.early': 'A breach at the start costs more than a later one',
  'model.row.D4': 'Training managers lifts their teams a little',
  'model.row.D4.faded': 'Without practice some of that fades',
  'model.row.D4.practised': 'With practice it does not',
  'model.row.D5': 'Told once to keep their people, managers lose fewer, share',
  'model.row.D5.fading': 'Later that fades',
  'model.row.D5.delivery': 'Output stays as it was',
  'model.row.D6': 'Sharing criticism does more for safety than asking for it',
  'model.row.D6.sharedOnce': 'Shared once, it is felt a year on',
  'model.row.D6.askedOnce': 'Asked for once, it is not',
  'model.row.D7': 'Coaching costs at first, and pays back within the year',
  'model.row.D7.unskilled': 'Unskilled coaching never pays back',
  'model.row.D7.skilled': 'Skilled coaching pays back sooner',
  'model.row.D8': 'A hard goal with its reasons lifts output',
  'model.row.D8.participation': 'Worked out together, it does about as well',
  'model.row.T04': 'Trust and engagement, as managers say',
  'model.row.T22': 'Clear direction and trust',
  'model.row.T23': 'Coaching and trust',
  'model.row.T24': 'Sharing, coaching and goals together, and trust',
  'model.row.V01': 'Staying away, and all that it goes with',
  'model.row.P02': 'Safety in the team and honesty upwards',
  'model.row.T08': 'Trust and commitment to a goal',
  'model.row.C07': 'Coaching by the least skilled, and output',
  'model.row.E07': 'A team’s engagement, and output and people kept',
  'model.row.G01': 'Goals kept up every month, and output half a year on',
  'model.row.G02': 'Goals set once and left alone, and output half a year on',
} as const;
