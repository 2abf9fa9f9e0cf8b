// The words of the week's planner; they come with it, after the opening.
export const WORDS = {
  'plan.title': '{length, plural, one {Your week} other {An ordinary week}}',
  'plan.text':
    '{length, plural, one {Where does the rest of your attention go? What you do not spend is gone on Friday.} other {Where does your attention go from week {week} to week {to}? Plan one week; the others follow it. What you do not spend is gone each Friday.}}',
  'plan.first_week':
    'What has come up takes {blocks, plural, one {# block} other {# blocks}} of the first week. Where that leaves too little, the end of your list waits a week.',
  'plan.no_left': 'The week is full before it began. Nothing is left to plan.',
  'plan.with': 'With one manager',
  'plan.general': 'Everything else',
  'plan.fewer': 'Less: {what}',
  'plan.more': 'More: {what}',
  'plan.for': '{practice}, {name}',
  'plan.times': '{times, plural, =0 {not at all} one {once a week} other {# times a week}}',
  'plan.said':
    '{what}: {times, plural, =0 {not at all} one {once a week} other {# times a week}}. {left, plural, =0 {Nothing left} one {1 block left} other {# blocks left}}.',
  'plan.cleared': 'The plan is empty. {left, plural, one {1 block left} other {# blocks left}}.',
  'plan.same_said': 'As last time. {left, plural, =0 {Nothing left} one {1 block left} other {# blocks left}}.',
  'plan.each': '{cost, plural, one {1 block} other {# blocks}}',
  'plan.weighed': '{cost, plural, one {1 block} other {# blocks}}, leaving {left, plural, =0 {none} other {#}}',
  'plan.weighed_over': '{cost, plural, one {1 block} other {# blocks}}: more than is left',
  'plan.weighed_most': 'As often as one week holds',
  'plan.start': '{length, plural, one {Start the week} other {Start these # weeks}}',
  'plan.start_unspent':
    '{length, plural, one {Start the week} other {Start these # weeks}}, {left, plural, one {1 block unspent} other {# unspent}}',
  'plan.same': 'Same as last time',
  'plan.clear': 'Empty the plan',
  'plan.claimed_note':
    '{blocks, plural, one {1 block is} other {# blocks are}} taken by what landed on your desk. That cannot be refused.',
  'plan.manager_planned': '{blocks, plural, =0 {nothing planned} one {1 block planned} other {# blocks planned}}',
  'practice.one_on_one': 'One-on-one',
  'practice.one_on_one.buys': 'An hour on what {name} wants to talk about. Most worth it when {name} looks worn out.',
  'practice.go_and_see': 'Go and see the team',
  'practice.go_and_see.buys':
    'You see how it really goes. They see you, too. Most worth it when the work is behind and {name} knows how to turn it.',
  'practice.skip_level': 'Talk to the team, unannounced',
  'practice.skip_level.buys':
    'The plain truth, this week. {name} hears about it later. Most worth it when somebody new to the job reports nothing but good.',
  'practice.skip_level_announced': 'Talk to the team, announced',
  'practice.skip_level_announced.buys':
    'Agreed with {name} first. The same truth, and {name} keeps face. Most worth it when somebody able reports nothing but good.',
  'practice.redo_work': 'Redo some of their work',
  'practice.redo_work.buys':
    'Better by Friday, the way you would have done it. Most worth it when the work is far behind and {name} cannot turn it yet.',
  'practice.join_work': 'Work on it alongside',
  'practice.join_work.buys':
    'A few hours on the real thing. {name} holds the pen. Most worth it beside somebody who is still learning the job.',
  'practice.goals_together': 'Work out goals together',
  'practice.goals_together.buys':
    'What matters, by when and why, in words you both chose. Most worth it while nobody could say what comes first.',
  'practice.people_panel': 'Promotion and hiring panel',
  'practice.people_panel.buys':
    'Several managers decide about people, by the same criteria. Most worth it while that is still left to chance.',
  'practice.answer_feedback': 'Answer your own feedback',
  'practice.answer_feedback.buys':
    'You say in public what you were told about yourself, and what you will do. Most worth it when trust is low.',
  'practice.old_specialty': 'Your old specialty',
  'practice.old_specialty.buys':
    'A morning of the work you were promoted for. You are still good at it. Most worth it when chairs are empty.',
  'practice.boss_time': 'Time with your boss',
  'practice.boss_time.buys': '{boss} hears it from you first. Most worth it when patience up there runs out.',
  'practice.peer_time': 'Time with your peers',
  'practice.peer_time.buys':
    'Favours from the other departments: a little less on every team. Most worth it when the teams have far too much to do.',
  'practice.strategy': 'Strategy',
  'practice.strategy.buys':
    'Where all of this should stand in a year. Only you can do it. Most worth it once goals are there and nobody knows where they lead.',
} as const;
