// What is asked of a room, and what the page to print says, in English (ICU MessageFormat). Another language is another file with the
// same keys.
export const WORDS = {
  'question.all_same':
    'All {count} of you chose “{text}” in “{title}”. What would have to be different for another answer to be right?',
  'question.split':
    '“{title}”: {count} of you chose “{text}”, {other} chose “{otherText}”. What did each side see that the other didn’t?',
  'question.hardly':
    '{count, plural, =0 {Nobody} other {Hardly anybody}} chose “{text}” in “{title}”. In which week, with whom, would it be right?',
  'question.apart':
    '“{title}”: those who chose “{high}” ended {points} points higher in trust than those who chose “{low}”. Was it the answer, or what else they did?',
  'question.redid':
    '{count} of {of} did a manager’s work themselves at least once. What would make the other choice right?',
  'question.promise': '{count} of {of} broke a promise. Who noticed first, and how could you tell?',
  'question.same_plan':
    '{count} of {of} planned the same three times running. What would have had to happen for you to change it?',
  'question.unseen':
    '{count} of {of} never went to see the work in {team}. What did you go by instead, and who told you?',
  'question.notice':
    '{name} handed in their notice in {count} of {of} runs. In which week was that decided, and what could be seen of it?',
  'question.leave_fell':
    'While you were away the middle run lost {points} points of delivery. Which plan, in which week, would have held it?',
  'question.leave_rose':
    'While you were away the middle run gained {points} points of delivery. What had you put in place that ran without you?',
  'question.style_more':
    'You said {said} % of your managers’ work is yours; it took {real} % of your attention. Where did the rest come from?',
  'question.style_less':
    'You said {said} % of your managers’ work is yours; it took {real} % of your attention. Where does that leave the picture you have of yourselves?',
  'question.bets_wrong':
    '{right, plural, =0 {Nobody} other {# of {of}}} bet right on which team would be {ask, select, worst_team_at {worst off} other {best off}}. What did you go by?',
  'question.bets_right':
    '{right} of {of} bet right on which team would be {ask, select, worst_team_at {worst off} other {best off}}. What gave it away, and who acted on it?',
  'question.told':
    'In week {week}, what {name} said and what was so lay {points} points apart. What made it hard to say, and what would have made it easier?',
  'question.again':
    '{better} of {pairs} ended with higher {level, select, trust {trust} other {delivery}} the second time. What did you change: what you did, when, or how?',
  'question.shift': '{count} of {of} changed their vote after talking. Which argument did it?',

  'page.title': 'What the room came to',
  'page.facts':
    '{people, plural, one {1 person} other {# people}}, {runs, plural, one {1 run} other {# runs}}{mode, select, table { at tables} room { decided by all} other {}}, {weeks} weeks and a leave, the same luck for everybody.',
  'page.no_names':
    'No names are in here. Figures are of five people or more together, of whom one alone may have given an answer; plans are in the words of those who put them on the wall.',
  'page.rehearsal': 'This was a rehearsal: its people are bots.',
  'page.week': 'week',
  'page.week_number': 'Week {week}:',
  'page.leave': 'on leave',
  'page.trust': 'Trust',
  'page.delivery': 'Delivery',
  'page.runs': 'Runs',
  'page.bets': 'What you bet, and how it turned out',
  'page.bet_asked': 'Which team will be {ask, select, worst_team_at {worst off} other {best off}} in week {week}?',
  'page.bet_right': '{right} of {of} bet right.',
  'page.team': 'Team',
  'page.bet_on': 'Bet on it',
  'page.came': 'It was so in',
  'page.told': 'What you were told, and what was so',
  'page.told_gap':
    '{name}, {team}: furthest apart in week {week}, by {points, plural, one {1 point} other {# points}}. {runs, plural, one {One run} other {The middle of # runs}}, delivery from 0 to 100.',
  'page.said': 'said',
  'page.so': 'so',
  'page.chosen': 'Answer',
  'page.how_many': 'Of {of}',
  'page.led_to':
    'Trust and delivery: the middle run of those that chose it, after the leave; left out for fewer than five people.',
  'page.pair': 'Two runs that stood alike',
  'page.pair_where': 'Week {week}:',
  'page.one': 'One run',
  'page.other': 'The other',
  'page.pair_trust': 'Trust of the manager it landed on, 0 to 100',
  'page.pair_delivery': 'Delivery of their team, 0 to 100',
  'page.votes': 'Which did better?',
  'page.vote_first': 'Before talking',
  'page.vote_second': 'After talking',
  'page.cloud': 'Every run',
  'page.cloud_label':
    '{runs, plural, one {1 run} other {# runs}} in week {week}: trust and delivery over all managers, 0 to 100. The ring is where all began.',
  'page.second': 'Going back',
  'page.went_back': '{back} of {of} went back to a decision and on from there.',
  'page.back_to': 'To',
  'page.again': 'First runs and second ones',
  'page.again_says':
    '{better} of {pairs} ended with higher {level, select, trust {trust} other {delivery}} the second time.',
  'page.first_run': 'first runs',
  'page.second_run': 'second runs',
  'page.middle_half': 'The middle run and the middle half of all, 0 to 100.',
  'page.idea': 'What it was about',
  'page.plans': 'What you will do on Monday',
  'page.written':
    '{written, plural, one {1 plan was written} other {# plans were written}}{wall, plural, =0 {.} one {; 1 of them was put on the wall.} other {; # of them were put on the wall.}}',
} as const;
