// The words of the scenes after the opening that the planner brings along: its own, who asks why, what found no room, and like told as one.
const STATE =
  '{mood, select, happy {happy} proud {proud} relieved {relieved} neutral {calm} sceptical {sceptical} worried {worried} angry {angry} exhausted {exhausted} other {}}';

export const WORDS = {
  'plan.title': '{length, plural, one {Your week} other {An ordinary week}}',
  'plan.text':
    '{length, plural, one {Where does the rest of your attention go? What you do not spend is gone on Friday.} other {Where does your attention go from week {week} to week {to}? Plan one week; the others follow it. What you do not spend is gone each Friday.}}',
  'plan.first_week':
    'What has come up takes {blocks, plural, one {# block} other {# blocks}} of the first week. Where that leaves too little, the end of your list falls out of that week, and you are told what it was.',
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
  // What was promised, where it can be planned
  'plan.promises': 'Your word',
  'plan.promise_due': 'To {name}, by the end of week {due}.',
  'plan.promise_needs': '{practice}, {times, plural, one {once more} other {# more times}}.',
  'plan.promise_planned':
    '{length, plural, one {This week’s plan keeps it.} other {This plan keeps it, as long as the weeks have room for it.}}',
  'plan.promise_choice': 'It is kept or broken by what you choose, not by a plan.',

  // Who takes how much of a week, and why
  'claim.takes': '{name} takes {blocks, plural, one {1 block} other {# blocks}} of week {week}.',
  'claim.choice': 'It comes of what you chose in week {of}: “{chosen}”.',
  'claim.took_over': 'Such things have come to you since you stepped in: “{chosen}”, week {of}.',
  'claim.took_over_practice': 'Such things have come to you since you stepped in: {practice}, week {of}.',
  'claim.used_to_you': '{name} is used to leaving such things to you.',
  'claim.unclear': '{name} does not know what comes first.',
  'claim.hesitant': '{name} is not sure who may decide it.',
  'claim.stretched': '{name} has more to do than can be done.',
  'claim.question': 'It is bigger than one team.',
  'claim.says_used_to_you_1': '“How do you want this one done?”',
  'claim.says_used_to_you_2': '“I did not want to go on without you.”',
  'claim.says_used_to_you_3': '“You will have a view on this, so I left it open.”',
  'claim.says_unclear_1': '“Two things cannot both come first. Which is it?”',
  'claim.says_unclear_2': '“I can do this either way. What are we after?”',
  'claim.says_unclear_3': '“I would decide it if I knew what it is for.”',
  'claim.says_hesitant_1': '“May I decide this? I would rather ask.”',
  'claim.says_hesitant_2': '“I was not sure that this is mine to settle.”',
  'claim.says_hesitant_3': '“I have an answer. I want your yes before I use it.”',
  'claim.says_stretched_1': '“I cannot get to this one as well.”',
  'claim.says_stretched_2': '“It needs an hour that I do not have.”',
  'claim.says_stretched_3': '“Something has to give. Can you take this?”',
  'claim.says_question_1': '“I need you for this one. I cannot settle it alone.”',
  'claim.says_question_2': '“This one goes beyond my team.”',
  'claim.says_question_3': '“It needs somebody who can speak for all of us.”',

  // What a week had no room for
  'fell_out.title': 'What found no room',
  'fell_out.week': 'Week {week} had no room left for this: {list}.',
  'fell_out.took': 'It was taken by {list}.',
  'fell_out.item': '{times, plural, one {{practice}} other {{practice} (# times)}}',
  'fell_out.with': '{times, plural, one {{practice} ({name})} other {{practice} ({name}, # times)}}',
  'fell_out.claim': '{name} ({blocks, plural, one {1 block} other {# blocks}})',
  'fell_out.moments': 'what came up ({blocks, plural, one {1 block} other {# blocks}})',

  // What happened to several, as one line
  'many.ripple_warm': 'What you did reaches {names}, and is welcome.',
  'many.ripple_cool': 'What you did reaches {names}, and chills a little.',
  'many.ripple_plain': 'What you did reaches {names}.',
  'many.mood': `{names} look ${STATE}.`,
  'many.trust_up': '{names} trust you a little more.',
  'many.trust_down': '{names} trust you a little less.',
  'many.hovering': '{names} start looking over their teams’ shoulders, the way you do.',
  'many.coaching': '{names} try with their teams what worked with you.',
  'many.gave_notice': '{count} people hand in their notice: {list}.',
  'many.left': '{count} chairs are empty now: {list}.',
  'many.arrived': '{count} new people join: {list}.',
  'many.on_team': '{count} on {name}’s team',
  'many.escalation':
    '{managers, plural, one {{names} brings you more than one thing} other {{names} bring you something}}: {blocks} blocks of the weeks to come.',
  'many.escalation_unanswered': '{names} ask for you and find nobody. It waits.',
  'many.promise_kept': 'You kept {count} promises, to {names}.',
  'many.promise_broken': 'You broke {count} promises, to {names}.',
  'many.grew': '{names} handle something alone that used to come to you.',
  'many.stalled': '{names} are stuck and wait for you.',
  'many.team_up': 'The teams of {names} pick up.',
  'many.team_down': 'The teams of {names} slow down.',
  // The leave: what was told before is told again only where it is worse
  'away.asks_again':
    '{managers, plural, one {{names} asks} other {{names} ask}} again. {waiting, plural, one {# question lies} other {# questions lie}} on your desk now.',
  'away.stalled_long':
    '{managers, plural, one {{names} has} other {{names} have}} been stuck for {weeks, plural, one {# week} other {# weeks}} now.',
  'away.team_down_further':
    '{managers, plural, one {{names}’s team slows} other {The teams of {names} slow}} down further.',
  'away.team_up_further':
    '{managers, plural, one {{names}’s team picks} other {The teams of {names} pick}} up further.',
  'away.trust_down_further': '{managers, plural, one {{names} trusts} other {{names} trust}} you less still.',
  'away.trust_up_further': '{managers, plural, one {{names} trusts} other {{names} trust}} you more still.',
  'away.mood_again': `{managers, plural, one {{names} looks} other {{names} look}} ${STATE} again.`,
  'away.same': 'Nothing new. What waits for you still waits.',
  'happening.more': 'And {count} more',
  'happening.fewer': 'Only what weighs most',

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
